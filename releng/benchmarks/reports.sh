#!/usr/bin/env bash
# Reports of 200 districts by 60 metrics: Fadu's data source beside BIRT with a JDBC data set on the same table, beside JasperReports with the
# same content; a small report in a warm engine; more than a thousand pages in 1 GB; fifty reports one after another.
# reports.sh [compare] [small] [long] [many], by default all.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs /usr/bin/time unzip fc-match
"$root/fadu" build -P benchmarks -pl releng/benchmarks/fadu.report.bench
maven -f "$root/releng/benchmarks/reports/pom.xml" package

copy_product
add "$root/releng/benchmarks/fadu.report.bench/target/fadu.report.bench-0.1.0-SNAPSHOT.jar"
add "$root"/releng/benchmarks/reports/target/driver/org.eclipse.birt.report.data.oda.jdbc-*.jar

java=$jdk/bin/java
# one PART: runs one part in a process of its own
one() {
  mkdir "$work/$1"
  "$java" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dderby.stream.error.file="$work/$1/derby.log" \
    -Djava.util.logging.config.file=/dev/null -Dbenchmark="$1" -Dbenchmark.folder="$work/$1" -XX:+UseSerialGC -Xmx1g \
    -jar "$work"/product/plugins/org.eclipse.equinox.launcher_*.jar -nl zh_CN -nosplash -data "$work/$1/area" \
    -application fadu.report.bench.application
}
for part in "${@:-compare small long many}"; do
  for name in $part; do
    one "$name"
    if [ "$name" = compare ]; then
      font=$(fc-match -f '%{file}' 'LXGW WenKai')
      "$java" -Djava.awt.headless=true -Xmx1g -Dderby.stream.error.file="$work/derby.log" \
        -cp "$root/releng/benchmarks/reports/target/classes:$root/releng/benchmarks/reports/target/libraries/*" \
        fadu.report.benchmarks.JasperBenchmark "$work/compare/table" "$font" "$work/jasper.pdf" 3
    fi
  done
done
echo "load: $(cut -d ' ' -f 1-3 /proc/loadavg)"
