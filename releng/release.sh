#!/usr/bin/env bash
# Makes a release of the commit that is checked out: release.sh [try] [DIR]. All tests, products for every system as archives, the p2
# repository, the .deb and the tar of this machine, a bill of materials (CycloneDX), the licence of each jar, a workspace of this version,
# notes from the change log, digests, and the tag. FADU_SIGN_KEY names a key of GnuPG that signs the digests; FADU_OLDER a folder of
# workspaces that older releases left, each of which must open with all its figures. With try it leaves out tests and tag, and takes a
# checkout that is not clean or whose change log says "not released".
source "$(dirname "${BASH_SOURCE[0]}")/benchmarks/common.sh"
needs git tar
try=''
if [ "${1:-}" = try ]; then try=yes; shift; fi
cd "$root"
version=$(sed -n 's/.*<version>\(.*\)-SNAPSHOT<.*/\1/p' pom.xml | head -n 1)
target=${1:-dist/$version}
mkdir -p "$target"
target=$(cd "$target" && pwd)
stop() { echo "$*" >&2; exit 1; }
step() { printf '\n== %s\n' "$*"; }

heading=$(grep "^## $version\b" CHANGELOG.md || true)
[ -n "$heading" ] || stop "CHANGELOG.md has no section for $version"
if [ -z "$try" ]; then
  [ -z "$(git status --porcelain)" ] || stop 'there are changes that are not committed'
  case $heading in *'not released'*) stop "CHANGELOG.md says that $version is not released: give it the day" ;; esac
  if git rev-parse -q --verify "refs/tags/v$version" >/dev/null; then stop "there is a tag v$version already"; fi
  step 'all tests'
  ./fadu test
fi

step 'products of every system, and the p2 repository'
./fadu build -Pall-platforms,archives
built=releng/fadu.product/target
cp "$built"/products/*.tar.gz "$built"/products/*.zip "$target/"
cp "$built"/fadu.product-*.zip "$target/fadu-$version-p2.zip"

step 'the .deb and the tar of this machine'
./fadu package -o "$target"

step 'what it is made of'
"$jdk/bin/java" releng/tools/ProductBom.java pom "$built/repository" "$work/pom.xml"
maven -f "$work/pom.xml" cyclonedx:makeBom
cp "$work/target/fadu-bom.json" "$work/target/fadu-bom.xml" "$target/"
"$jdk/bin/java" releng/tools/ProductBom.java licences "$built/repository" "$target/fadu-bom.xml" "$target/LICENCES.md"

step 'a workspace of this version'
for report in examples/reports/*.txt; do
  HOME=$work/home ./fadu import "$report" --workspace "$work/workspace"
done
figures() { HOME=$work/home ./fadu observations --format jsonl --workspace "$1/workspace"; }
figures "$work" >"$work/figures.jsonl"
tar -C "$work" --sort=name -czf "$target/workspace-$version.tar.gz" workspace figures.jsonl

for older in ${FADU_OLDER:+"$FADU_OLDER"/workspace-*.tar.gz}; do
  step "$older"
  mkdir "$work/older"
  tar -C "$work/older" -xzf "$older"
  [ "$(figures "$work/older" | wc -l)" -ge "$(wc -l <"$work/older/figures.jsonl")" ] || stop "figures of $older are missing"
  rm -r "$work/older"
done

step 'notes and digests'
awk -v heading="$heading" '$0 == heading { on = 1; next } /^## / { on = 0 } on' CHANGELOG.md >"$target/NOTES.md"
(cd "$target" && find . -maxdepth 1 -type f ! -name 'SHA256SUMS*' ! -name '*.sha256' -printf '%f\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS)
if [ -n "${FADU_SIGN_KEY:-}" ]; then gpg --local-user "$FADU_SIGN_KEY" --armor --detach-sign --yes "$target/SHA256SUMS"; fi
if [ -z "$try" ]; then git tag -a "v$version" -m "Fadu $version"; fi
ls -l "$target"
