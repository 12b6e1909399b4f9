#!/usr/bin/env bash
# The figures of a nation in one PostgreSQL that this script starts: 2,843 made-up counties, 300 metrics, so many quarters. They are
# generated, loaded by COPY into a partitioned table in the place of the product's own, and asked as the product asks.
# nation.sh [5|17|51]: how many million figures, by default 5. 51 need about 40 GB of disk and an hour.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs_postgres
needs
heap=3g campaign nation.Nation "${1:-5}"
