#!/usr/bin/env bash
# Derby, PostgreSQL, H2 and DuckDB side by side: the same generated figures, the same questions.
# store.sh [DISTRICTSxMETRICSxPERIODS] [DATABASE…], by default 500x200x40 and all of them. Needs about 15 GB of disk.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
as=()
if [ "$(id -u)" = 0 ]; then # the server refuses to run as root; Debian's package brings this user
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
server=-
programs=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1 || true)
finish() {
  if [ "$server" != - ]; then (cd "$work" && "${as[@]}" "$programs/pg_ctl" -D "$work/server/data" -m immediate stop >/dev/null) || true; fi
  rm -rf "$work"
}
trap finish EXIT
if [ -n "$programs" ]; then
  mkdir "$work/server"
  chmod 755 "$work"
  if [ "$(id -u)" = 0 ]; then chown postgres "$work/server"; fi
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  cd "$work/server"
  "${as[@]}" "$programs/initdb" -D "$work/server/data" -U fadu -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  "${as[@]}" "$programs/pg_ctl" -D "$work/server/data" -l "$work/server/log" -w -o "-p $port -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories= -c shared_buffers=512MB" start >/dev/null
  server="jdbc:postgresql://127.0.0.1:$port/postgres?user=fadu"
else
  echo 'PostgreSQL is not installed here and is left out: sudo apt-get install -y postgresql' >&2
fi
cd "$root"
mvn -B -q -f releng/benchmarks/store/pom.xml compile exec:exec -Dbenchmark=fadu.benchmarks.StoreBenchmark -Dfolder="$work/data" \
  -Dserver="$server" -Darguments="${*:-500x200x40}"
