#!/usr/bin/env bash
# Many files as a bureau hands them over: at least a thousand, of all formats, among them damaged, empty, encrypted and wrongly named ones.
# `fadu read` and `fadu import` over the folder: time, peak memory, what is refused; an import that is interrupted (Ctrl-C) and goes on;
# 20 and 50 MB of text. Needs LibreOffice.
# bulk.sh [COUNT]   (1100)
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs soffice python3 /usr/bin/time
count=${1:-1100}
files=$work/files
export FADU_WORKSPACE=$work/workspace FADU_PLUGINS=$work/none
python3 "$root/releng/benchmarks/bulk.py" "$files" "$count"
"$root/fadu" --version >/dev/null

# measured TITLE COMMAND…: seconds and memory, messages counted by their words, the last line of the progress.
measured() {
  local title=$1
  shift
  /usr/bin/time -a -o "$work/measured" -f "$title: %e s, %M kB, status %x" "$@" >"$work/out" 2>"$work/err" || true
  tail -n 1 "$work/measured"
  { grep -v '^Command exited' "$work/err" || true; } | sed -e "s#^$work[^:：]*##" -e 's/[0-9][0-9,]*/N/g' | sort | uniq -c | sort -rn | head -n "${lines:-12}"
}

measured 'read, all figures as lines of JSON' "$root/fadu" read "$files" --format jsonl -o "$work/figures.jsonl"
wc -l <"$work/figures.jsonl"

# Ended while it imports, as by Ctrl-C, which programs that a script starts in the background may ignore: a job of its own.
set -m
: >"$work/kept"
"$root/fadu" import "$files" --district 440308 --period 2024 >"$work/kept" 2>"$work/stopped" &
importing=$!
until [ "$(wc -l <"$work/kept")" -ge 100 ] || ! kill -0 $importing 2>/dev/null; do sleep 0.2; done
kill -TERM -$importing 2>/dev/null || true
wait $importing || true
set +m
echo "interrupted: $(tail -n 1 "$work/stopped")"
measured 'import, the rest' "$root/fadu" import "$files" --district 440308 --period 2024
measured 'import, all are there' "$root/fadu" import "$files" --district 440308 --period 2024

for megabytes in 3 20 50; do
  python3 - "$root" "$work/large.txt" $megabytes <<'END'
import pathlib, sys
text = (pathlib.Path(sys.argv[1]) / "examples/reports/yunhe-2024.txt").read_bytes()
pathlib.Path(sys.argv[2]).write_bytes(text * (int(sys.argv[3]) * 1_000_000 // len(text)))
END
  lines=1 measured "read, $megabytes MB of text" "$root/fadu" read "$work/large.txt" --format jsonl -o "$work/figures.jsonl"
  lines=1 measured "import, $megabytes MB of text" "$root/fadu" import "$work/large.txt" --district 440308 --period 2024
done
