#!/usr/bin/env bash
# What ./fadu adds to a start: the whole call beside the JVM command that it ends in; $1 is the number of runs.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs /usr/bin/time
runs=${1:-7}
"$root/fadu" --version >/dev/null
# the script ends in exec; a traced run tells the command
mapfile -t command < <(bash -x "$root/fadu" --version 2>&1 >/dev/null | sed -n "s/^+ exec //p" | tail -n 1 | xargs printf '%s\n')
for ((i = 0; i < runs; i++)); do
  once with-script "$root/fadu" --version
  once without-script "${command[@]}"
done
report with-script without-script
