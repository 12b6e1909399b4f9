#!/usr/bin/env bash
# The reader: characters a second (JMH), growth, memory, first report; a million characters of each hostile text beside reports; beside a
# general recogniser of values.
# reading.sh [speed|growth|hostile|compare]…  (all four)  compare needs node and npm. SEEDS names a
# folder with annotated texts of your own: SEEDS/seeds/*.txt and SEEDS/gold/*.jsonl.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs
module=$root/releng/benchmarks/reading
maven -f "$module/pom.xml" process-classes
classes=$module/target/classes:$(cat "$module/target/classpath")
run() { "$jdk/bin/java" -Droot="$root" "${@:2}" -cp "$classes" "fadu.reading.benchmarks.$1" ${ARGUMENTS:-}; }

speed() {
  local folders=(-p folder=)
  [ -z "${SEEDS:-}" ] || folders=(-p "folder=,$SEEDS/seeds")
  "$jdk/bin/java" -Droot="$root" -cp "$classes" org.openjdk.jmh.Main ReadingBenchmark "${folders[@]}" -jvmArgsPrepend "-Droot=$root"
}

growth() {
  for _ in 1 2 3; do ARGUMENTS=first run Growth -XX:TieredStopAtLevel=1 -XX:+UseSerialGC; done
  ARGUMENTS=size run Growth -Xmx3g -XX:+UseSerialGC
  for heap in 40 60 80 100 120 140 160 200; do ARGUMENTS='memory 5000000' run Growth "-Xmx${heap}m" -XX:+UseSerialGC; done
}

hostile() { ARGUMENTS=${SEEDS:+$SEEDS/seeds} run HostileTexts -Xmx3g -XX:+UseSerialGC; }

compare() {
  needs node npm
  local node=$module/target/node
  mkdir -p "$node"
  (cd "$node" && { [ -d node_modules ] || npm install --silent --no-save --prefix . @microsoft/recognizers-text-suite@1.3.1; })
  beside "$root/tests/fadu.reading.tests/corpus" "$root/tests/fadu.reading.tests/corpus" "$node"
  [ -z "${SEEDS:-}" ] || beside "$SEEDS/seeds" "$SEEDS/gold" "$node"
}

beside() {
  [ -d "$1" ] || return 0
  echo "== $1"
  ARGUMENTS=$1 run Values -XX:+UseSerialGC >"$3/fadu.jsonl"
  (cd "$3" && node "$module/compare.mjs" "$1" "$2" fadu.jsonl)
}

for step in "${@:-speed growth hostile compare}"; do for one in $step; do "$one"; done; done
