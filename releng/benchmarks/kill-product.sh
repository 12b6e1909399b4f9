#!/usr/bin/env bash
# Kills `fadu import` with SIGKILL, again and again, in one workspace that lives through all rounds. A kill counts only where it fell
# between the first and the last commit: of its forty reports some are there afterwards, and some are not. After each kill the product
# itself is asked what is there: every report must be whole or absent, every figure of the rounds before as it was.
# kill-product.sh [HITS [COMMAND]], by default until 200 kills count, with ./fadu.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs python3 setsid
hits=${1:-200} fadu=${2:-$root/fadu} reports=40
fail() { echo "round $round: $1" >&2; trap - EXIT; echo "left for you: $work" >&2; exit 1; }

# listed WORKSPACE: what it holds, one line for each imported figure
listed() {
  FADU_WORKSPACE=$1 "$fadu" observations --format jsonl >"$work/out" 2>"$work/errors" || { cat "$work/errors" >&2; return 1; }
  sed -n '/"source":"workspace"/p' "$work/out" | sort
}

round=0
python3 "$root/releng/benchmarks/reports.py" "$work/alone-reports" "$reports" 0
begin=$(date +%s%N)
FADU_WORKSPACE=$work/alone "$fadu" import "$work"/alone-reports/* >/dev/null
longest=$((($(date +%s%N) - begin) / 1000000))
listed "$work/alone" >"$work/now"
declare -A figures # of a whole report, by its number: they are made from few examples
for ((number = 0; number < reports; number++)); do figures[$number]=$(grep -c "\"file\":\"report-0-$(printf %03d $number)\." "$work/now"); done
echo "an undisturbed import of $reports reports takes $longest ms; they have ${figures[*]} figures"

: >"$work/before"
absent=0 present=0 through=0 hit=0
# Between these two moments the next kill falls, at random; they move to where kills were seen to fall between two commits.
early=$((longest / 2)) late=$longest
while [ "$hit" -lt "$hits" ]; do
  round=$((round + 1))
  rm -rf "$work/reports"
  python3 "$root/releng/benchmarks/reports.py" "$work/reports" "$reports" "$round"
  moment=$((early + (RANDOM * 32768 + RANDOM) % (late - early + 1)))
  FADU_WORKSPACE=$work/workspace setsid "$fadu" import "$work"/reports/* >/dev/null 2>&1 &
  import=$!
  sleep "$(awk -v moment="$moment" 'BEGIN { printf "%.3f", moment / 1000 }')"
  if kill -0 "$import" 2>/dev/null; then kill -9 -- "-$import" 2>/dev/null || kill -9 "$import"; else through=$((through + 1)); fi
  wait "$import" 2>/dev/null || true
  listed "$work/workspace" >"$work/now" || fail 'the workspace does not open'
  if [ -n "$(comm -23 "$work/before" "$work/now")" ]; then fail 'figures of the rounds before were lost or changed'; fi
  comm -13 "$work/before" "$work/now" >"$work/new"
  there=0
  for ((number = 0; number < reports; number++)); do
    count=$(grep -c "\"file\":\"report-$round-$(printf %03d $number)\." "$work/new" || true)
    case $count in
      0) absent=$((absent + 1)) ;;
      "${figures[$number]}") there=$((there + 1)) ;;
      *) fail "report $number has $count of ${figures[$number]} figures" ;;
    esac
  done
  present=$((present + there))
  if [ "$(wc -l <"$work/new")" != "$(grep -c "\"file\":\"report-$round-" "$work/new" || true)" ]; then fail 'figures came from nowhere'; fi
  mv "$work/now" "$work/before"
  case $there in
    0) early=$(((3 * early + moment) / 4)) late=$((late + (longest - late) / 20)) ;;
    "$reports") late=$(((3 * late + moment) / 4)) early=$((early - early / 20)) ;;
    *) hit=$((hit + 1)) early=$((early - early / 20)) late=$((late + longest / 20)) ;;
  esac
  if [ $((round % 20)) = 0 ]; then echo "$round rounds, $hit hits: $present reports whole, $absent absent"; fi
done
echo "$round rounds, $hit kills between the first and the last commit, $through imports ended before the kill:" \
  "$present reports whole, $absent absent, nothing lost, nothing half"
