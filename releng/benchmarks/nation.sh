#!/usr/bin/env bash
# The figures of a nation in one PostgreSQL that this script starts: 2,843 made-up counties, 300 metrics, so many quarters. They are
# generated, loaded by COPY into a partitioned table in the place of the product's own, and asked as the product asks.
# nation.sh [5|17|51 [CLUSTERS]]          how many million figures (5), in how many servers (1), which a province reads where they are several;
#                                         fills, asks and removes the data. 51 need about 40 GB of disk and an hour.
# nation.sh fill FOLDER 5|17|51 [CLUSTERS] only fills, which takes the longest, and leaves the data there; what is there of 17 is part of 51
# nation.sh measure FOLDER [CLUSTERS]     only asks what was filled before
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs_postgres
needs
case "${1:-}" in
  fill) folder=$(mkdir -p "$2" && cd "$2" && pwd) nice=0 heap=1g campaign nation.Nation fill "${4:-1}" "$3" ;;
  measure) folder=$(cd "$2" && pwd) nice=0 heap=512m campaign nation.Nation measure "${3:-1}" ;;
  *) heap=512m campaign nation.Nation both "${2:-1}" "${1:-5}" ;;
esac
