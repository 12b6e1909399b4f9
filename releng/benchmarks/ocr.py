#!/usr/bin/env python3
"""Beside ocr.sh. ocr.py write FOLDER TEXT… sets texts as Word files; ocr.py measure FOLDER FADU tells what was recognised.

The figures of a text and of its picture, as value and unit, are held against each other in their order. A figure is marked where its
confidence is 0.3 at most: then it is unclear, or the two readers differ.
"""
import collections
import difflib
import json
import pathlib
import subprocess
import sys
import time

import reports

MARKED = 0.3


def write(folder, texts):
    for text in map(pathlib.Path, texts):
        (folder / text.name).write_bytes(text.read_bytes())
        reports.write_word(folder / f"{text.stem}.docx", text.read_text(encoding="utf-8"))


def figures(fadu, file):
    begin = time.time()
    read = subprocess.run([*fadu.split(), "read", str(file), "--format", "jsonl"], capture_output=True, text=True)
    return [json.loads(line) for line in read.stdout.splitlines()], time.time() - begin


def key(figure):
    return figure["value"], figure["unit"]


def measure(folder, fadu):
    totals = collections.OrderedDict()
    for text in sorted(folder.glob("*.txt")):
        true, _ = figures(fadu, text)
        for picture in sorted(folder.glob(text.stem + "@*")):
            read, seconds = figures(fadu, picture)
            total = totals.setdefault(picture.stem.split("@")[1], collections.Counter())
            right = set()
            for block in difflib.SequenceMatcher(None, list(map(key, true)), list(map(key, read)), False).get_matching_blocks():
                right.update(range(block.b, block.b + block.size))
            total["figures"] += len(true)
            total["right"] += len(right)
            total["marked"] += sum(figure["confidence"] <= MARKED for figure in read)
            total["right and marked"] += sum(read[at]["confidence"] <= MARKED for at in right)
            total["wrong, not marked"] += sum(at not in right and figure["confidence"] > MARKED for at, figure in enumerate(read))
            total["seconds"] += seconds
            total["pages"] += 1
            for at, figure in enumerate(read):
                if at not in right:
                    print(picture.name, figure["text"], figure["confidence"], figure["place"], file=sys.stderr)
    heads = ["figures", "right", "marked", "right and marked", "wrong, not marked"]
    print("| picture | " + " | ".join(heads) + " | seconds for a page |")
    for name, total in totals.items():
        print(f"| {name} | " + " | ".join(str(total[head]) for head in heads) + f" | {total['seconds'] / total['pages']:.1f} |")


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(pathlib.Path(sys.argv[2]), sys.argv[3:])
    else:
        measure(pathlib.Path(sys.argv[2]), sys.argv[3])
