# Shared by the benchmarks; sourced. Every one knows --help, and --check, which says whether it could start here and ends.
# shellcheck shell=bash
set -euo pipefail
if [ "${1:-}" = --help ]; then
  sed -n -e '2,/^[^#]/{s/^# \{0,1\}//p}' "$0"
  exit 0
fi
mode=${1:-}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export root
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Maven and the JDK are those of the launcher: the ones of the machine may be too old.
maven() { "$root/fadu" maven -q "$@"; }
jdk=$("$root/fadu" jdk)
export JAVA_HOME=$jdk

# needs COMMAND…: ends where a command is missing, with the Debian package of most; ends with --check in any case.
needs() {
  local command package
  for command in "$@"; do
    if command -v "$command" >/dev/null; then continue; fi
    case $command in
      /usr/bin/time) package=time ;;
      Xvfb) package=xvfb ;;
      node | npm) package=npm ;;
      fc-match) package=fontconfig ;;
      *) package=$command ;;
    esac
    echo "$command is needed: sudo apt-get install -y $package" >&2
    exit 1
  done
  if [ "$mode" = --check ]; then
    echo "$(basename "$0") can start here, with $jdk"
    exit 0
  fi
}

# needs_postgres: ends where no PostgreSQL is installed that a campaign could start.
needs_postgres() {
  if compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then return; fi
  echo 'PostgreSQL is needed: sudo apt-get install -y postgresql' >&2
  exit 1
}

# campaign CLASS WORD…: runs a class of the project `store` at low priority (or that of the variable nice), with a folder of its own (or
# that of the variable folder) as its first word and the heap that the variable heap names. It ends with status 1 where it found a fault. The classes are packed before, so that they may be
# compiled anew meanwhile, and so that programs that are started again and again share them: the JVM shares no classes of a folder.
campaign() {
  local class=$1
  shift
  cd "$root"
  maven -f releng/benchmarks/store/pom.xml compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
  "$JAVA_HOME/bin/jar" --create --no-compress --file "$work/campaign.jar" -C releng/benchmarks/store/target/classes .
  folder=${folder:-$work/campaign}
  mkdir -p "$folder"
  chmod 755 "$work" "$folder" # where this is root, the server runs as another user
  nice -n "${nice:-10}" "$JAVA_HOME/bin/java" "-Xmx${heap:-1g}" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "$work/campaign.jar:$(cat "$work/classpath")" "fadu.benchmarks.$class" "$folder" "$@"
}

# copy_product: the built product in $work/product, to which bundles can be added.
copy_product() {
  cp -R "$(cd "$root"/releng/fadu.product/target/products/fadu.workbench.product/*/*/*/fadu && pwd)" "$work/product"
  cp "$root/fadu" "$work/product/fadu"
}

# add JAR: puts a bundle into the copy of the product.
add() {
  local name version manifest
  manifest=$(unzip -p "$1" META-INF/MANIFEST.MF | tr -d '\r')
  name=$(sed -n 's/^Bundle-SymbolicName: \([^;]*\).*/\1/p' <<<"$manifest")
  version=$(sed -n 's/^Bundle-Version: //p' <<<"$manifest")
  cp "$1" "$work/product/plugins/${name}_$version.jar"
  echo "$name,$version,plugins/${name}_$version.jar,4,false" >>"$work/product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}

# The median of the numbers on standard input, one per line.
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# once NAME COMMAND…: adds "seconds kilobytes" to the file of that name. A command that fails is an error of the benchmark.
once() {
  local name=$1
  shift
  /usr/bin/time -a -o "$work/$name" -f '%e %M' "$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
}

# report NAME…: one line for each, medians, with the smallest and the largest time.
report() {
  local name
  printf '%-28s %10s %10s %10s %12s\n' '' 'median s' 'min s' 'max s' 'peak MB'
  for name in "$@"; do
    printf '%-28s %10s %10s %10s %12s\n' "$name" "$(cut -d ' ' -f 1 "$work/$name" | median)" \
      "$(cut -d ' ' -f 1 "$work/$name" | sort -n | head -n 1)" "$(cut -d ' ' -f 1 "$work/$name" | sort -n | tail -n 1)" \
      "$(cut -d ' ' -f 2 "$work/$name" | median | awk '{ printf "%d", $1 / 1024 }')"
  done
}
