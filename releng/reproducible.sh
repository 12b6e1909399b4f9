#!/usr/bin/env bash
# Builds the commit that is checked out twice, in clones of different paths, and compares the products file by file: reproducible.sh.
# reproducible.sh compare PRODUCT PRODUCT compares two that are there. What differs is listed, for a jar with the entries that differ;
# the exit status is 1 where anything does.
source "$(dirname "${BASH_SOURCE[0]}")/benchmarks/common.sh"
needs git cmp unzip
product=releng/fadu.product/target/products/fadu.workbench.product/$(uname -s | sed 's/Linux/linux\/gtk/; s/Darwin/macosx\/cocoa/')/$(uname -m | sed s/arm64/aarch64/)/fadu

if [ "${1:-}" = compare ]; then
  one=$2 other=$3
else
  for name in one the-other; do
    git clone -q "$root" "$work/$name"
    "$work/$name/fadu" build
  done
  one=$work/one/$product other=$work/the-other/$product
fi

# What the first run of a product leaves in its configuration was never packed.
files() { (cd "$1" && find . -type f ! -path './configuration/org.eclipse.*' ! -path './configuration/*.log' | LC_ALL=C sort); }
entries() { unzip -lv "$1" | awk '$1 ~ /^[0-9]+$/ && NF >= 8 { print $7, $5, $6, $8 }' | LC_ALL=C sort; }

status=0
if ! diff <(files "$one") <(files "$other"); then status=1; fi
while read -r file; do
  if [ ! -f "$other/$file" ] || cmp -s "$one/$file" "$other/$file"; then continue; fi
  status=1
  echo "differs: $file"
  case $file in *.jar) diff <(entries "$one/$file") <(entries "$other/$file") | sed -n 's/^[<>]/  &/p' | head -n 10 || true ;; esac
done < <(files "$one")
echo "$(files "$one" | wc -l) files compared"
exit $status
