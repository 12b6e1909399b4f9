#!/usr/bin/env python3
"""Writes the reader's lexicon/reliability.txt: how often each of its rules was right on annotated texts.

    fit.py GOLD=PREDICTIONS… > bundles/fadu.reading/lexicon/reliability.txt

GOLD is a folder of gold lines (NAME.jsonl, fields as tests/fadu.reading.tests/corpus/CONVENTIONS.md), PREDICTIONS what
`fadu read … --explain --format jsonl` wrote for their texts. Use texts that the rules were not made for, by several writers: the letters and
digits of a file's name before the first hyphen or underscore are taken for its writer. For each writer the figures are judged by what was
counted on the others' texts; from these products come the bands (monotone, pooled), and what is said on standard error: of the figures above
0.9, how many were wholly right.
"""
import collections, json, math, os, re, sys

FIELDS = {"QUANTITY": ("unit", "bound"), "KIND": ("kind",), "PERIOD": ("period",), "DISTRICT": ("district",), "DOMAIN": ("domain",),
          "METRIC": ("metric",), "RELATION": ("relation",)}
WHOLE = ("QUANTITY", "KIND", "PERIOD", "DOMAIN", "RELATION")
SAME_UNITS = ({"名", "人"}, {"起", "件"}, {"场次", "场", "次"}, {"位", "名次", ""}, {"个月", "月"})
NEVER_SEEN, PRIOR = 0.1, 6  # as Reliability.java
FEWEST = 40  # figures in a band
SURE, PROMISED = 0.9, 0.98  # what stands above the first is right as often as the second says


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def stem(path):
    return os.path.basename(path).rsplit(".", 1)[0]


def same_unit(a, b):
    a, b = a or "", b or ""
    return a == b or any(a in same and b in same for same in SAME_UNITS)


def found(gold, read):
    """Pairs of gold lines and figures read, by place and amount; then the figures that nobody annotated."""
    pairs, left = [], list(read)
    for wanted in gold:
        for figure in left:
            if figure["start"] < wanted["end"] and wanted["start"] < figure["end"] and wanted["value"] is not None \
                    and abs(abs(figure["value"]) - abs(wanted["value"])) <= 1e-6 * max(1, abs(wanted["value"])):
                pairs.append((wanted, figure))
                left.remove(figure)
                break
    return pairs, left


def relation_right(wanted, figure, read_as):
    told, said = wanted.get("relation") or {}, figure.get("relation") or {}
    told = told if told.get("of") in read_as else {}
    kind = lambda relation: {"of_which": "part_of"}.get(relation.get("type"), relation.get("type"))
    if not told or not said:
        return not told and not said
    base = read_as[told["of"]]
    return kind(told) == kind(said) and said["of"] == [base["start"], base["end"]]


def right(wanted, figure, read_as):
    code = wanted.get("code", wanted.get("metric_code"))
    return {"unit": same_unit(wanted["unit"], figure["unit"]), "bound": wanted["qualifier"] == figure["qualifier"],
            "kind": wanted["kind"] == figure["kind"], "period": wanted["period"] in (None, figure["period"]),
            "district": not wanted.get("district") or (figure["district"] or "").endswith(wanted["district"])
            or wanted["district"].endswith(figure["district"] or "-"),
            "domain": wanted["domain"] == figure["domain"], "metric": code == figure["metric"],
            "relation": relation_right(wanted, figure, read_as)}


def judged(gold_folder, predictions):
    by_file = collections.defaultdict(list)
    for figure in lines(predictions):
        by_file[stem(figure["file"])].append(figure)
    for name in sorted(os.listdir(gold_folder)):
        if name.endswith(".jsonl") and stem(name) in by_file:
            gold = lines(os.path.join(gold_folder, name))
            pairs, alarms = found(gold, by_file[stem(name)])
            read_as = {wanted["id"]: figure for wanted, figure in pairs}
            writer = re.match(r"[^-_]*", name).group()[:3]
            for wanted, figure in pairs:
                yield writer, figure, right(wanted, figure, read_as)
            for figure in alarms:
                yield writer, figure, collections.defaultdict(bool)


def rule(step):
    return step["rule"] + ("/" + step["trait"] if step["trait"] else "")


class Counts:
    def __init__(self):
        self.right, self.seen = collections.Counter(), collections.Counter()

    def add(self, figure, fields, times=1):
        for step in figure["trace"]:
            stage = step["stage"].upper()
            if stage in FIELDS and "turned_down" not in step:
                ok = all(fields[field] for field in FIELDS[stage])
                for key in ((stage, ""), (stage, rule(step))):
                    self.right[key] += times * ok
                    self.seen[key] += times

    def of(self, stage, key):
        mean = self.right[stage, ""] / max(1, self.seen[stage, ""]) - NEVER_SEEN
        return (self.right[stage, key] + PRIOR * mean) / (self.seen[stage, key] + PRIOR)

    def product(self, figure):
        product = 1
        for step in figure["trace"]:
            if step["stage"].upper() in WHOLE:
                product *= self.of(step["stage"].upper(), rule(step))
        return product


def bands(points):
    """Pools what is not monotone, and bands with few figures into the next lower one: (from, right, seen)."""
    pooled = []
    for product, ok in sorted(points):
        pooled.append([product, ok, 1])
        while len(pooled) > 1 and (pooled[-2][1] / pooled[-2][2] >= pooled[-1][1] / pooled[-1][2] or pooled[-2][2] < FEWEST):
            _, ok_, seen = pooled.pop()
            pooled[-1][1] += ok_
            pooled[-1][2] += seen
    if len(pooled) > 1 and pooled[-1][2] < FEWEST:
        _, ok_, seen = pooled.pop()
        pooled[-1][1] += ok_
        pooled[-1][2] += seen
    return pooled


def share(band):
    """
    The lower end of what the share of a band may be, one standard error below (Wilson's interval): few figures promise less. Above 0.9
    stands only what is right 98 times of 100.
    """
    _, ok, seen = band
    lower = (ok / seen + 0.5 / seen - math.sqrt(ok / seen * (1 - ok / seen) / seen + 0.25 / seen**2)) / (1 + 1 / seen)
    return lower if lower >= PROMISED else min(lower, SURE)


def main():
    if len(sys.argv) < 2 or "=" not in sys.argv[1]:
        sys.exit(__doc__)
    figures = [each for pair in sys.argv[1:] for each in judged(*pair.split("=", 1))]
    whole = lambda fields: all(fields[field] for stage in WHOLE for field in FIELDS[stage])
    total = Counts()
    for _, figure, fields in figures:
        total.add(figure, fields)
    points = []
    for writer in sorted({each[0] for each in figures}):
        others = Counts()
        for each in figures:
            if each[0] != writer:
                others.add(each[1], each[2])
        points += [(writer, others.product(figure), whole(fields)) for w, figure, fields in figures if w == writer]
    made = bands([(product, ok) for _, product, ok in points])
    sure = []
    for writer in sorted({each[0] for each in points}):  # the bands, too, from the others' texts
        of_others = bands([(product, ok) for w, product, ok in points if w != writer])
        for w, product, ok in points:
            if w == writer:
                said = ([share(b) for b in of_others if product >= b[0]] or [0])[-1]
                sure += [ok] if said > 0.9 else []
    print("# How often each rule was right: stage, rule/trait, right, seen; totals of a stage; and from which product of the fields on")
    print("# what share of the figures was wholly right. Written by releng/reliability/fit.py; not kept by hand.")
    for stage, key in sorted(total.seen):
        print("\t".join([stage] + [key] * bool(key) + [str(total.right[stage, key]), str(total.seen[stage, key])]))
    for band in made:
        print("band\t%.4f\t%.4f" % (band[0], share(band)))
    print("%d figures, %.1f %% wholly right; above 0.9: %d, %.1f %% of them wholly right" % (len(figures),
          100 * sum(whole(each[2]) for each in figures) / len(figures), len(sure), 100 * sum(sure) / max(1, len(sure))), file=sys.stderr)


if __name__ == "__main__":
    main()
