#!/usr/bin/env bash
# Derby, PostgreSQL, H2 and DuckDB side by side: the same generated figures, the same questions.
# store.sh [DISTRICTSxMETRICSxPERIODS] [DATABASE…]               fills and measures, then removes the data
# store.sh fill FOLDER DISTRICTSxMETRICSxPERIODS [DATABASE…]     fills and leaves the data in the folder
# store.sh measure FOLDER [DATABASE…]                            asks what was filled before, and prints a table
# By default 500x200x40 and all of them. Needs about 15 GB of disk.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs python3
case "${1:-}" in
  fill | measure) steps=("$1") folder=$(mkdir -p "$2" && cd "$2" && pwd) && shift 2 ;;
  *) steps=(fill measure) folder=$(mktemp -d) ;;
esac
as=()
if [ "$(id -u)" = 0 ]; then # the server refuses to run as root; Debian's package brings this user
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
server=-
programs=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1 || true)
finish() {
  if [ "$server" != - ]; then (cd "$folder" && "${as[@]}" "$programs/pg_ctl" -D "$folder/server/data" -m fast stop >/dev/null) || true; fi
  if [ "${#steps[@]}" = 2 ]; then rm -rf "$folder"; fi
}
trap 'finish; rm -rf "$work"' EXIT
if [ -z "$programs" ]; then
  echo 'PostgreSQL is not installed here and is left out: sudo apt-get install -y postgresql' >&2
elif [ "${steps[0]}" = fill ] || [ -d "$folder/server/data" ]; then
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  mkdir -p "$folder/server"
  chmod 755 "$folder"
  if [ "$(id -u)" = 0 ]; then chown postgres "$folder/server"; fi
  cd "$folder/server"
  if [ ! -d data ]; then
    "${as[@]}" "$programs/initdb" -D "$folder/server/data" -U fadu -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  fi
  "${as[@]}" "$programs/pg_ctl" -D "$folder/server/data" -l "$folder/server/log" -w -o "-p $port -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories= -c shared_buffers=512MB -c max_wal_size=4GB" start >/dev/null
  server="jdbc:postgresql://127.0.0.1:$port/postgres?user=fadu"
fi
cd "$root"
for step in "${steps[@]}"; do
  words=("$@")
  case $step in
    fill) memory=-Xmx3g words=("${1:-500x200x40}" "${@:2}") ;;
    measure) # as the product runs
      memory='-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1'
      if [ "${#steps[@]}" = 2 ]; then words=("${@:2}"); fi ;;
  esac
  maven -f releng/benchmarks/store/pom.xml compile exec:exec -Dbenchmark=fadu.benchmarks.StoreBenchmark -Dmemory="$memory" \
    -Dfolder="$folder" -Dserver="$server" -Dstep="$step" -Darguments="${words[*]}"
done
