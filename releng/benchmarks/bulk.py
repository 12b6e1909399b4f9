#!/usr/bin/env python3
"""Writes a folder as a bureau may hand it over: made-up reports in every format that is read, and among them files that are damaged,
empty, encrypted, of a wrong ending, or no reports. Needs LibreOffice (soffice) for the formats of office programs.

bulk.py FOLDER COUNT [SEED]
"""
import base64
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import zipfile
from email.header import Header
from html import escape

import reports

# Of a hundred files, so many are of each kind; those with an office program behind them are made by it from Word and HTML files.
KINDS = {"txt": 16, "gbk.txt": 4, "html": 12, "docx": 14, "csv": 8, "eml": 5, "mht": 4, "zip": 1, "pdf": 6, "doc": 4, "rtf": 4,
         "odt": 4, "xlsx": 4, "xls": 3, "ods": 3, "damaged": 4, "empty": 1, "encrypted": 1, "wrong": 3}
FILTERS = {"pdf": "pdf", "doc": "doc:MS Word 97", "rtf": "rtf", "odt": "odt", "xlsx": "xlsx", "xls": "xls:MS Excel 97", "ods": "ods"}
SHEETS = {"xlsx", "xls", "ods"}
LOCKED = ('pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},'
          '"DocumentOpenPassword":{"type":"string","value":"secret"}}')


def page(text):
    lines = text.splitlines()
    return (f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(lines[0])}</title></head><body>'
            + "".join(f"<p>{escape(line)}</p>" for line in lines) + "</body></html>")


def table(text, chance):
    """The title, and a table of made-up counts under it."""
    rows = [[text.splitlines()[0], "", ""], ["\u9879\u76ee", "2024\u5e74(\u4ef6)", "2023\u5e74(\u4ef6)"]]
    for name in ("\u6cd5\u5f8b\u63f4\u52a9\u6848\u4ef6", "\u4eba\u6c11\u8c03\u89e3\u6848\u4ef6", "\u516c\u8bc1\u529e\u7406",
                 "\u884c\u653f\u590d\u8bae\u53d7\u7406"):
        rows.append([name, str(chance.randint(100, 9999)), str(chance.randint(100, 9999))])
    return rows


def mail(text, form):
    subject = Header(text.splitlines()[0], "utf-8").encode()
    kind, body = ("text/html", page(text)) if form == "mht" else ("text/plain", text)
    begin = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/\r\n" if form == "mht" else (
        "From: office@example.org\r\nTo: bureau@example.org\r\n")
    return (f"{begin}Subject: {subject}\r\nDate: Wed, 15 Jan 2025 09:00:00 +0800\r\nMIME-Version: 1.0\r\n"
            f"Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + base64.encodebytes(body.encode()).decode().replace("\n", "\r\n")).encode()


def write_csv(file, text, chance):
    file.write_text("\r\n".join(",".join(row) for row in table(text, chance)) + "\r\n", encoding="utf-8")


def convert(wanted, files, target):
    """Through one LibreOffice with a profile of its own, fifty files at a time. What is a table comes as UTF-8 with commas."""
    options = ["--infilter=CSV:44,34,76,1"] if files[0].suffix == ".csv" else []
    with tempfile.TemporaryDirectory() as profile:
        for at in range(0, len(files), 50):
            subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", *options,
                            "--convert-to", wanted, "--outdir", str(target), *map(str, files[at:at + 50])], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)


def office(folder, kind, texts, chance):
    """Files that an office program writes."""
    with tempfile.TemporaryDirectory() as made:
        sources = []
        for number, text in texts:
            source = pathlib.Path(made) / f"{kind}-{number:05}{'.csv' if kind in SHEETS else '.docx'}"
            if kind in SHEETS:
                write_csv(source, text, chance)
            else:
                reports.write_word(source, text)
            sources.append(source)
        convert(LOCKED if kind == "encrypted" else FILTERS[kind], sources, folder)


def write(folder, kind, number, text, chance):
    file = folder / f"{kind.split('.')[0]}-{number:05}.{kind.split('.')[-1]}"
    if kind in ("txt", "gbk.txt"):
        file.write_bytes(text.encode("gb18030" if kind == "gbk.txt" else "utf-8"))
    elif kind == "html":
        file.write_text(page(text), encoding="utf-8")
    elif kind == "docx":
        reports.write_word(file, text)
    elif kind == "csv":
        write_csv(file, text, chance)
    elif kind in ("eml", "mht"):
        file.write_bytes(mail(text, kind))
    elif kind == "zip":
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            for part in range(5):
                packed.writestr(f"\u6c47\u603b/{part}.txt", f"{text}\n\u9644\u4ef6{part + 1}\n")
    elif kind == "empty":
        file.with_suffix(".txt").write_bytes(b"")


def spoil(folder, count, kind, chance):
    """Copies of files that are there: damaged ones lose their end or some bytes, others get another ending."""
    whole = sorted(file for file in folder.iterdir() if file.suffix not in (".txt", ".csv") and file.stat().st_size > 2000)
    for number in range(count):
        file = chance.choice(whole)
        if kind == "wrong":
            ending = chance.choice([".doc", ".pdf", ".txt", ".xls", ".htm", ".dat", ""])
            (folder / f"wrong-{number:05}{ending}").write_bytes(file.read_bytes())
            continue
        content = bytearray(file.read_bytes())
        if number % 2:
            del content[chance.randint(600, len(content) - 1):]
        else:
            for _ in range(200):
                content[chance.randrange(400, len(content))] = chance.randrange(256)
        (folder / f"damaged-{number:05}{file.suffix}").write_bytes(content)


def main(folder, count, seed=1):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    counts = {kind: max(1, share * count // 100) for kind, share in KINDS.items()}
    texts = list(enumerate(reports.texts(sum(counts.values()), seed)))
    for kind, wanted in counts.items():
        taken, texts = texts[:wanted], texts[wanted:]
        if kind in FILTERS or kind == "encrypted":
            office(folder, kind, taken, chance)
        elif kind in ("damaged", "wrong"):
            spoil(folder, wanted, kind, chance)
        else:
            for number, text in taken:
                write(folder, kind, number, text, chance)
    (folder / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    print(f"{sum(1 for _ in folder.iterdir())} files in {folder}")


if __name__ == "__main__":
    if not shutil.which("soffice"):
        sys.exit("LibreOffice is needed: sudo apt-get install -y libreoffice-calc libreoffice-writer")
    main(sys.argv[1], int(sys.argv[2]), *map(int, sys.argv[3:]))
