#!/usr/bin/env bash
# Places of an index over many draws: index.sh [UNITS [INDICATORS [DRAWS]]]  (500 60 10000); three runs in one program, the first with
# its warm-up. Needs the built product.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs
product=$(find "$root/releng/fadu.product/target/products" -type d -name plugins -path '*linux*' | head -n 1)
[ -n "$product" ] || { echo 'the product is not built: ./fadu build' >&2; exit 1; }
classes=$(find "$product" -name 'fadu.analysis_*.jar' -o -name 'fadu.model_*.jar' -o -name 'org.eclipse.emf.*.jar' -o -name 'org.hipparchus.*.jar' | paste -sd:)
"$jdk/bin/java" -cp "$classes" "$root/releng/benchmarks/index/IndexBenchmark.java" "${1:-500}" "${2:-60}" "${3:-10000}"
