#!/usr/bin/env bash
# Wall time and peak memory of commands beside the least that an Equinox command can be, in the same product with the same flags, in turns;
# then `demo` by itself. $1 is the number of runs.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs /usr/bin/time unzip
runs=${1:-7}
"$root/fadu" build -P benchmarks -pl releng/benchmarks/fadu.bare
copy_product
add "$root/releng/benchmarks/fadu.bare/target/fadu.bare-0.1.0-SNAPSHOT.jar"
export FADU_WORKSPACE=$work/workspace FADU_JAVA_OPTIONS=-Dfadu.samples=$root/examples/reports
# the copy of the launcher starts another application where it is told to
sed -i 's/ -application fadu.cli.application / ${FADU_BARE:--application fadu.cli.application} /' "$work/product/fadu"
bare=(env "FADU_BARE=-application fadu.bare.command" "$work/product/fadu" --version)
"${bare[@]}" # fills every cache
"$work/product/fadu" demo --out "$work/files" >/dev/null
for ((i = 0; i < runs; i++)); do
  once bare "${bare[@]}"
  once version "$work/product/fadu" --version
  once compare "$work/product/fadu" compare
done
for ((i = 0; i < (runs + 1) / 2; i++)); do once demo "$work/product/fadu" demo --out "$work/files"; done
report bare version compare demo
plain=$(cut -d ' ' -f 1 "$work/bare" | median)
for name in version compare; do
  awk -v n="$name" -v a="$(cut -d ' ' -f 1 "$work/$name" | median)" -v b="$plain" 'BEGIN { printf "%s: %.2f times the bare command\n", n, a / b }'
done
