#!/usr/bin/env bash
# Packs the built product with a Java runtime of its own: package.sh PRODUCT JDK VERSION TARGET, as `./fadu package` calls it.
# Writes fadu_VERSION_ARCH.deb (where dpkg-deb is) and fadu-VERSION-linux-ARCH.tar.gz, each with its SHA-256, into TARGET.
# The same commit and JDK give the same bytes, but for what jlink itself writes and the times in a zip that p2 keeps (see CONTRIBUTING.md).
source "$(dirname "${BASH_SOURCE[0]}")/../benchmarks/common.sh"
needs tar gzip
product=$1 jdk=$2 version=$3 target=$4
here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
case $(uname -m) in aarch64 | arm64) machine=aarch64 debian=arm64 ;; *) machine=x86_64 debian=amd64 ;; esac

# What the product needs of Java: the standard, the Chinese locale and encodings, keys, and the signer of `fadu plugin pack --key`.
modules=java.se,jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.dynalink,jdk.httpserver,jdk.jartool,jdk.localedata
modules+=,jdk.management,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.unsupported,jdk.xml.dom,jdk.zipfs

mkdir -p "$target"
target=$(cd "$target" && pwd)

# The product as it was built, without what a run of it left, paths of the machine that built it, and times of the build.
fadu=$work/fadu
mkdir -p "$fadu"
tar -C "$product" --exclude=./.fadu --exclude='./configuration/org.eclipse.osgi' --exclude='./configuration/org.eclipse.core.runtime' \
  --exclude='./configuration/org.eclipse.equinox.app' --exclude='./configuration/*.log' \
  --exclude='./p2/org.eclipse.equinox.p2.engine/.settings' -cf - . | tar -C "$fadu" -xf -
sed -i '/^#.* [0-9:]\{8\} .* [0-9]\{4\}$/d' "$fadu/configuration/config.ini"
find "$fadu" -name artifacts.xml -exec sed -i "s/\(name='p2.timestamp' value='\)[0-9]*/\1${SOURCE_DATE_EPOCH}000/" {} +
# The profile of p2 bears the folder and the time of the build, too; p2 writes the folder anew where it starts.
profiles=$fadu/p2/org.eclipse.equinox.p2.engine/profileRegistry/FaduProfile.profile
newest=$(find "$profiles" -name '*.profile.gz' | LC_ALL=C sort | tail -n 1)
gzip -dc "$newest" | sed -e "s#$product#/usr/lib/fadu#g" -e "s#timestamp='$(basename "$newest" .profile.gz)'#timestamp='${SOURCE_DATE_EPOCH}000'#" \
  | gzip -n >"$work/profile"
rm "$profiles"/*.profile.gz
mv "$work/profile" "$profiles/${SOURCE_DATE_EPOCH}000.profile.gz"
cp "$root/fadu" "$fadu/fadu"
mkdir -p "$fadu/examples"
cp -r "$root/examples/reports" "$fadu/examples/reports"
cp "$root/LICENSE" "$root/NOTICE.md" "$fadu/"
mkdir "$fadu/menu"
cp "$here/menu" "$fadu/menu/menu"
cp "$here/fadu.desktop" "$here/fadu.xml" "$fadu/menu/"
cp "$root/bundles/fadu.ui/icons/fadu.svg" "$fadu/menu/fadu.svg"
"$jdk/bin/jlink" --add-modules "$modules" --include-locales=en,zh --no-header-files --no-man-pages --compress zip-6 \
  --generate-cds-archive --output "$fadu/runtime"
chmod -R u=rwX,go=rX "$fadu"
chmod 755 "$fadu/fadu" "$fadu/menu/menu"

# Tars depend on names and contents alone.
sum() { (cd "$target" && sha256sum "$1" >"$1.sha256" && cat "$1.sha256"); }

mkdir "$work/tar"
mv "$fadu" "$work/tar/fadu"
archive=fadu-$version-linux-$machine.tar.gz
tar -C "$work/tar" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -cf - fadu | gzip -6n >"$target/$archive"
sum "$archive"

command -v dpkg-deb >/dev/null || exit 0
tree=$work/root
mkdir -p "$tree/DEBIAN" "$tree"/usr/{bin,lib} "$tree"/usr/share/{applications,bash-completion/completions,doc/fadu,mime/packages,icons/hicolor/scalable/apps}
mv "$work/tar/fadu" "$tree/usr/lib/fadu"
mv "$tree/usr/lib/fadu/menu/fadu.svg" "$tree/usr/share/icons/hicolor/scalable/apps/fadu.svg"
mv "$tree/usr/lib/fadu/menu/fadu.xml" "$tree/usr/share/mime/packages/fadu.xml"
sed 's#@FADU@#/usr/bin/fadu#' "$tree/usr/lib/fadu/menu/fadu.desktop" >"$tree/usr/share/applications/fadu.desktop"
rm -r "$tree/usr/lib/fadu/menu"
ln -s ../lib/fadu/fadu "$tree/usr/bin/fadu"
HOME=$work/home "$root/fadu" completion >"$tree/usr/share/bash-completion/completions/fadu"
mv "$tree/usr/lib/fadu/LICENSE" "$tree/usr/share/doc/fadu/copyright"
mv "$tree/usr/lib/fadu/NOTICE.md" "$tree/usr/share/doc/fadu/NOTICE.md"
size=$(du -sk "$tree/usr" | cut -f 1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$debian/" -e "s/@SIZE@/$size/" "$here/control" >"$tree/DEBIAN/control"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
package=fadu_${version}_$debian.deb
dpkg-deb --root-owner-group -Zgzip -z6 --build "$tree" "$target/$package" >/dev/null
sum "$package"
