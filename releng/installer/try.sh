#!/usr/bin/env bash
# Tries a .deb in a bare Debian root that debootstrap makes: try.sh FILE.deb [SUITE]. As root, with a Debian mirror within reach; some
# minutes. Installs, runs commands and the demo as a user who is not root, removes, and looks for what is left behind.
source "$(dirname "${BASH_SOURCE[0]}")/../benchmarks/common.sh"
needs debootstrap chroot
deb=$(readlink -f "$1") suite=${2:-bookworm}
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
as_user 'fadu --version'
as_user 'time fadu catalogue metrics | tail -n 1'
as_user 'time fadu demo >demo.log 2>&1; echo "demo: $?"; tail -n 3 demo.log; ls -l demo | head'
as_user 'fadu --lang en plugin new district 盐田区 && fadu --lang en plugin check fadu.district.yantian440308'

step 'remove'
inside apt-get purge -y -qq fadu >/dev/null
left=$(find "$bare/usr" "$bare/etc" "$bare/var/lib" -iname '*fadu*' | grep -v /var/lib/dpkg || true)
echo "left behind: ${left:-nothing}"
[ -z "$left" ]
