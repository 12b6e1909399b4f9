#!/usr/bin/env bash
# Kills an importing program again and again, at random moments, and looks after each kill whether anything is lost or half.
# kill.sh [ROUNDS [SEED]], by default 200.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
mvn -B -q -f releng/benchmarks/store/pom.xml compile exec:exec -Dbenchmark=fadu.benchmarks.KillRounds -Dfolder="$work" \
  -Dserver="${1:-200}" -Darguments="${2:-$RANDOM}"
