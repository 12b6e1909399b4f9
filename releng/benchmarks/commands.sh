#!/usr/bin/env bash
# Wall time and peak memory of commands on a built checkout; $1 is the number of runs.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs /usr/bin/time
export FADU_WORKSPACE=$work/workspace
runs=${1:-7}
"$root/fadu" demo --out "$work/files" >/dev/null # builds what is not built, fills every cache
for ((i = 0; i < runs; i++)); do
  once version "$root/fadu" --version
  once compare "$root/fadu" compare
  once demo "$root/fadu" demo --out "$work/files"
done
report version compare demo
