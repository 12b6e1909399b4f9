#!/usr/bin/env bash
# Kills `fadu import` with SIGKILL, at random moments from its start to its end, in one workspace that lives through all rounds.
# After each kill the product itself is asked what is there: every report must be whole or absent, every figure of the rounds
# before as it was. kill-product.sh [ROUNDS [COMMAND]], by default 200 rounds of ./fadu.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs python3 setsid
rounds=${1:-200} fadu=${2:-$root/fadu}
fail() { echo "round $round: $1" >&2; trap - EXIT; echo "left for you: $work" >&2; exit 1; }

# listed WORKSPACE: what it holds, one line for each imported figure
listed() {
  FADU_WORKSPACE=$1 "$fadu" observations --format jsonl >"$work/out" 2>"$work/errors" || { cat "$work/errors" >&2; return 1; }
  sed -n '/"source":"workspace"/p' "$work/out" | sort
}

round=0
python3 "$root/releng/benchmarks/reports.py" "$work/alone-reports" 4 0
begin=$(date +%s%N)
FADU_WORKSPACE=$work/alone "$fadu" import "$work"/alone-reports/* >/dev/null
longest=$((($(date +%s%N) - begin) / 1000000))
listed "$work/alone" >"$work/now"
declare -A figures # of a whole report, by the last digit of its number: they are made from few examples
for number in 0 1 2 3; do figures[$number]=$(grep -c "\"file\":\"report-0-00$number\." "$work/now"); done
echo "an undisturbed import of 4 reports takes $longest ms; they have ${figures[*]} figures"

: >"$work/before"
absent=0 present=0 through=0
for ((round = 1; round <= rounds; round++)); do
  rm -rf "$work/reports"
  python3 "$root/releng/benchmarks/reports.py" "$work/reports" 4 "$round"
  FADU_WORKSPACE=$work/workspace setsid "$fadu" import "$work"/reports/* >/dev/null 2>&1 &
  import=$!
  sleep "$(awk -v longest="$longest" -v seed="$RANDOM" 'BEGIN { srand(seed); printf "%.3f", rand() * longest / 1000 }')"
  if kill -0 "$import" 2>/dev/null; then kill -9 -- "-$import" 2>/dev/null || kill -9 "$import"; else through=$((through + 1)); fi
  wait "$import" 2>/dev/null || true
  listed "$work/workspace" >"$work/now" || fail 'the workspace does not open'
  if [ -n "$(comm -23 "$work/before" "$work/now")" ]; then fail 'figures of the rounds before were lost or changed'; fi
  comm -13 "$work/before" "$work/now" >"$work/new"
  for number in 0 1 2 3; do
    count=$(grep -c "\"file\":\"report-$round-00$number\." "$work/new" || true)
    case $count in
      0) absent=$((absent + 1)) ;;
      "${figures[$number]}") present=$((present + 1)) ;;
      *) fail "report $number has $count of ${figures[$number]} figures" ;;
    esac
  done
  if [ "$(wc -l <"$work/new")" != "$(grep -c "\"file\":\"report-$round-" "$work/new" || true)" ]; then fail 'figures came from nowhere'; fi
  mv "$work/now" "$work/before"
  if [ $((round % 20)) = 0 ]; then echo "$round rounds: $present reports whole, $absent absent, $through imports ended before the kill"; fi
done
echo "$rounds rounds, $((rounds - through)) killed, $through ended before: $present reports whole, $absent absent, nothing lost, nothing half"
