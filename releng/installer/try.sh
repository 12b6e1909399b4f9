#!/usr/bin/env bash
# Tries a .deb and, where it lies beside it, the tar in a bare Debian root that debootstrap makes: try.sh FILE.deb [SUITE] [PICTURE.png].
# As root, with a Debian mirror within reach; some minutes. Installs, runs commands and the demo as a user who is not root. With PICTURE
# it also installs what is recommended, opens the window with a file as the menu does, and takes its picture. Then it removes, and
# looks for what is left behind.
source "$(dirname "${BASH_SOURCE[0]}")/../benchmarks/common.sh"
needs debootstrap chroot
deb=$(readlink -f "$1") suite=${2:-bookworm} picture=${3:-}
bare=$work/root
mkdir "$bare"
chmod 755 "$bare" # it becomes /, which users enter
mirror=${FADU_MIRROR:-}
leave() {
  umount "$bare/proc" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap leave EXIT

step() { printf '\n== %s\n' "$*"; }
inside() { chroot "$bare" /usr/bin/env -i DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root "$@"; }
as_user() { inside su user -s /bin/bash -c "cd; $*"; }

step "a bare root: $suite"
# shellcheck disable=SC2086 # none, or one word
debootstrap --variant=minbase "$suite" "$bare" $mirror >/dev/null
mount -t proc proc "$bare/proc"
cp /etc/resolv.conf "$bare/etc/resolv.conf"
for file in /etc/apt/apt.conf.d/*; do if [ -f "$file" ]; then cp -n "$file" "$bare/etc/apt/apt.conf.d/"; fi; done
inside useradd -m user
if inside sh -c 'command -v java'; then echo 'there is a Java already' >&2; exit 1; fi

step 'install, without what is only recommended'
cp "$deb" "$bare/tmp/fadu.deb"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/fadu.deb >/dev/null
inside dpkg -s fadu | grep -E '^(Status|Version|Installed-Size)'

step 'commands, as a user'
as_user 'fadu --version; source /usr/share/bash-completion/completions/fadu; complete -p fadu'
as_user 'time fadu catalogue metrics | tail -n 1'
as_user 'time fadu demo >demo.log 2>&1; echo "demo: $?"; tail -n 3 demo.log; ls -l demo | head'
as_user 'fadu --lang en plugin new district 盐田区 && fadu --lang en plugin check fadu.district.yantian440308'

for archive in "$(dirname "$deb")"/fadu-*-linux-*.tar.gz; do
  [ -f "$archive" ] || continue
  step 'the tar, in the home of the user'
  cp "$archive" "$bare/tmp/fadu.tar.gz"
  as_user 'mkdir tar && tar -C tar -xzf /tmp/fadu.tar.gz && cd "tar/fadu" && ./fadu catalogue metrics | tail -n 1
    menu/menu install && ls ~/.local/share/applications/fadu.desktop && menu/menu remove
    cd && rm -rf tar && find .local -type f'
done

step 'the menu entry and the file types'
inside apt-get install -y -qq --no-install-recommends desktop-file-utils shared-mime-info libxml2-utils >/dev/null
inside desktop-file-validate /usr/share/applications/fadu.desktop
inside xmllint --noout /usr/share/mime/packages/fadu.xml
inside update-mime-database /usr/share/mime
inside grep fadu /usr/share/mime/globs2

if [ -n "$picture" ]; then
  step 'the window, with what is recommended'
  inside sh -c 'apt-get install -y -qq $(dpkg-query -W -f "\${Recommends}" fadu | tr -d , | sed "s/libgtk-3-0t64 | //") \
    xvfb openbox xdotool imagemagick >/dev/null'
  as_user 'printf "临溪区司法局2024年工作总结\n2024年，受理法律援助案件36件。\n" >report.txt
    Xvfb :97 -screen 0 1366x768x24 >/dev/null 2>&1 & screen=$!
    export DISPLAY=:97 LANG=zh_CN.UTF-8; sleep 2; openbox >/dev/null 2>&1 &
    begin=$(date +%s); fadu open report.txt >window.log 2>&1 & window=$!
    timeout 300 xdotool search --sync --onlyvisible --name 法度 >/dev/null && echo "a window after $(($(date +%s) - begin)) s"
    sleep 40; import -window root picture.png; kill $window; wait $window; kill $screen; cat window.log'
  as_user 'cat picture.png' >"$picture"
fi

step 'remove'
inside apt-get purge -y -qq fadu >/dev/null
left=$(find "$bare/usr" "$bare/etc" "$bare/var/lib" -iname '*fadu*' | grep -v /var/lib/dpkg || true)
echo "left behind: ${left:-nothing}"
[ -z "$left" ]
