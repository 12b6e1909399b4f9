#!/usr/bin/env bash
# Kills an importing program again and again, at random moments, and looks after each kill whether anything is lost or half.
# kill.sh [ROUNDS [SEED]], by default 200.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs
cd "$root"
maven -f releng/benchmarks/store/pom.xml compile exec:exec -Dbenchmark=fadu.benchmarks.KillRounds -Dmemory=-Xmx1g -Dstep= \
  -Dfolder="$work" -Dserver="${1:-200}" -Darguments="${2:-$RANDOM}"
