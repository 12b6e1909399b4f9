# Shared by the benchmarks; sourced.
# shellcheck shell=bash
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export root
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v /usr/bin/time >/dev/null; then
  echo 'GNU time is needed: sudo apt-get install -y time' >&2
  exit 1
fi

# The median of the numbers on standard input, one per line.
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# once NAME COMMAND…: adds "seconds kilobytes" to the file of that name. A command that fails is an error of the benchmark.
once() {
  local name=$1
  shift
  /usr/bin/time -a -o "$work/$name" -f '%e %M' "$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
}

# report NAME…: one line for each, medians, with the smallest and the largest time.
report() {
  local name
  printf '%-28s %10s %10s %10s %12s\n' '' 'median s' 'min s' 'max s' 'peak MB'
  for name in "$@"; do
    printf '%-28s %10s %10s %10s %12s\n' "$name" "$(cut -d ' ' -f 1 "$work/$name" | median)" \
      "$(cut -d ' ' -f 1 "$work/$name" | sort -n | head -n 1)" "$(cut -d ' ' -f 1 "$work/$name" | sort -n | tail -n 1)" \
      "$(cut -d ' ' -f 2 "$work/$name" | median | awk '{ printf "%d", $1 / 1024 }')"
  done
}
