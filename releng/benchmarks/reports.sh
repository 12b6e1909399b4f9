#!/usr/bin/env bash
# Reports of 200 districts by 60 metrics: Fadu's data source beside BIRT with a JDBC data set on the same table, beside JasperReports with the
# same content; a small report in a warm engine; more than a thousand pages in 1 GB; fifty reports one after another.
# reports.sh [compare] [small] [long] [many], by default all.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs /usr/bin/time unzip fc-match
"$root/fadu" build -P benchmarks -pl releng/benchmarks/fadu.report.bench
maven -f "$root/releng/benchmarks/reports/pom.xml" package

product=$(cd "$root"/releng/fadu.product/target/products/fadu.workbench.product/*/*/*/fadu && pwd)
cp -R "$product" "$work/product"
# add JAR: puts a bundle into the copy of the product
add() {
  local name version
  name=$(unzip -p "$1" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-SymbolicName: \([^;]*\).*/\1/p')
  version=$(unzip -p "$1" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p')
  cp "$1" "$work/product/plugins/${name}_$version.jar"
  echo "$name,$version,plugins/${name}_$version.jar,4,false" >>"$work/product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}
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
