#!/usr/bin/env python3
"""Writes made-up reports: the examples with other districts and other numbers, every second one a Word file.

reports.py FOLDER COUNT [SEED]
"""
import pathlib
import random
import re
import sys
import zipfile
from xml.sax.saxutils import escape

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
TYPES = f"""<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
RELATIONS = f"""<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="d" Type="{OFFICE}" Target="word/document.xml"/></Relationships>"""
NAMES = "\u4e91\u6cb3\u6881\u5cb3\u6e05\u5b89\u5b81\u534e\u5e73\u6c38\u798f\u5174\u5f18\u5fb7\u4fe1\u4e49\u6cf0\u5eb7"


def write_word(file, text):
    paragraphs = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text.splitlines())
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as word:
        word.writestr("[Content_Types].xml", TYPES)
        word.writestr("_rels/.rels", RELATIONS)
        word.writestr("word/document.xml", '<?xml version="1.0" encoding="UTF-8"?>\n'
                      f'<w:document xmlns:w="{WORD}"><w:body>{paragraphs}</w:body></w:document>')


def texts(count, seed):
    """Made-up reports, one after another."""
    examples = sorted((pathlib.Path(__file__).parents[2] / "examples/reports").glob("*.txt"))
    chance = random.Random(seed)
    for number in range(count):
        text = examples[number % len(examples)].read_text(encoding="utf-8")
        here = re.search(r"^(..)\u533a", text).group(1)
        there = chance.choice(NAMES) + chance.choice(NAMES) + chance.choice(NAMES)
        # Numbers of three digits and more, but no years and no parts of longer numbers: as many digits as before.
        yield re.sub(r"(?<![\d.])[1-9]\d{2,}(?![\d.\u5e74])", lambda found: str(chance.randint(10 ** (len(found[0]) - 1),
                     10 ** len(found[0]) - 1)), text.replace(here, there))


def main(folder, count, seed=1):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(texts(count, seed)):
        name = folder / f"report-{seed}-{number:03}"
        if number % 2:
            write_word(name.with_suffix(".docx"), text)
        else:
            name.with_suffix(".txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *map(int, sys.argv[3:]))
