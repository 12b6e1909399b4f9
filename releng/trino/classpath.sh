#!/usr/bin/env bash
# Compiles the Trino of the store's tests and prints the file with its class path, for the variable FADU_TRINO: see README.md.
# It needs a JDK of 24 or newer, 155 MB from Maven once, and no PostgreSQL: that the tests start themselves.
# shellcheck source=../benchmarks/common.sh
. "$(dirname "$0")/../benchmarks/common.sh"
needs
cd "$root/releng/trino"
maven -f pom.xml compile dependency:build-classpath -Dmdep.outputFile=target/libraries.txt >&2
printf '%s:%s' "$PWD/target/classes" "$(cat target/libraries.txt)" >target/classpath.txt
echo "$PWD/target/classpath.txt"
