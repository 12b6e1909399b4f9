#!/usr/bin/env bash
# Process start to usable window: Fadu beside a bare RCP window of the same target; $1 is the number of runs.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
tools=(unzip)
if [ -z "${DISPLAY:-}" ]; then tools+=(Xvfb); fi
needs "${tools[@]}"
runs=${1:-7}
"$root/fadu" build -P benchmarks -pl releng/benchmarks/fadu.bare,releng/benchmarks/fadu.startup.probe

copy_product
for name in fadu.bare fadu.startup.probe; do add "$root/releng/benchmarks/$name/target/$name-0.1.0-SNAPSHOT.jar"; done
mkdir "$work/home"

if [ -z "${DISPLAY:-}" ]; then
  Xvfb -displayfd 8 -screen 0 1600x1000x24 -nolisten tcp 8>"$work/display" 2>/dev/null &
  screen=$!
  trap 'kill $screen; rm -rf "$work"' EXIT
  until [ -s "$work/display" ]; do sleep 0.1; done
  DISPLAY=:$(<"$work/display")
  export DISPLAY
fi

# one NAME OPTION…: the probe's milliseconds for one start
one() {
  local name=$1
  shift
  rm -f "$work/probe"
  FADU_WORKSPACE=$work/home/$name FADU_JAVA_OPTIONS="-Dfadu.startup.probe=$work/probe $*" "$work/product/fadu" >"$work/out" 2>&1 \
    || { cat "$work/out" >&2; exit 1; }
  cat "$work/probe"
  echo
}

bare=(-Declipse.application=fadu.bare.application -Declipse.product=fadu.bare.product "-Dosgi.instance.area=$work/home/bare-area")
one fadu >/dev/null # caches
one bare "${bare[@]}" >/dev/null
for ((i = 0; i < runs; i++)); do
  one fadu >>"$work/fadu.ms"
  one bare "${bare[@]}" >>"$work/bare.ms"
done
fadu=$(median <"$work/fadu.ms") plain=$(median <"$work/bare.ms")
echo "Fadu        $fadu ms"
echo "bare window $plain ms"
awk -v a="$fadu" -v b="$plain" 'BEGIN { printf "ratio       %.2f\n", a / b }'
