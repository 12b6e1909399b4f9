#!/usr/bin/env python3
"""Writes the reader's lexicon/domain_signs.txt: what each sign of a line of business is worth.

    fit_domains.py SIGNS GOLD… > bundles/fadu.reading/lexicon/domain_signs.txt

SIGNS is what fadu.reading.benchmarks.SignsOfTexts (releng/benchmarks/reading) prints, GOLD folders of gold lines. A conditional
logit with the same weights for all lines of business and a penalty on large ones; needs numpy and scipy. On standard error: for each writer (the
letters and digits of a file's name before the first hyphen or underscore) how many the reader had right, and how many the weights of
the others' texts.
"""
import collections, os, re, sys
import numpy
from scipy.optimize import minimize
from fit import lines, stem

PENALTY = 1.0
NAMES = """clause clause_most before before_most after after_most heading heading_most heading_silent title title_most title_silent
sentence_before sentence_before_most cell cell_most all all_most all_share text text_most text_most_silent text_share
text_share_silent other other_silent other_nothing
metrics_share metrics_share_silent metrics_most previous_in_sentence previous_in_sentence_silent previous previous_silent""".split()


def fit(signs, wanted):
    rows = numpy.arange(len(wanted))

    def loss(weights):
        odds = signs @ weights
        odds -= odds.max(1, keepdims=True)
        chance = numpy.exp(odds)
        chance /= chance.sum(1, keepdims=True)
        value = -numpy.log(chance[rows, wanted] + 1e-12).sum() + PENALTY / 2 * (weights ** 2).sum()
        slope = ((chance[:, :, None] * signs).sum(1) - signs[rows, wanted]).sum(0) + PENALTY * weights
        return value, slope

    return minimize(loss, numpy.zeros(signs.shape[2]), jac=True, method="L-BFGS-B").x


def main():
    gold = collections.defaultdict(list)
    for folder in sys.argv[2:]:
        for name in os.listdir(folder):
            if name.endswith(".jsonl"):
                gold[stem(name)] += lines(os.path.join(folder, name))
    writers, signs, wanted, read = [], [], [], []
    for line in lines(sys.argv[1]):
        told = [figure["domain"] for figure in gold[stem(line["file"])]
                if figure["start"] < line["figure"][1] and line["figure"][0] < figure["end"]]
        names = list(line["signs"])
        if told and told[0] in names:
            writers.append(re.match(r"[A-Za-z0-9]+", line["file"]).group())
            signs.append([line["signs"][name] for name in names])
            wanted.append(names.index(told[0]))
            read.append(line["read"] == told[0])
    writers, signs, wanted, read = numpy.array(writers), numpy.array(signs), numpy.array(wanted), numpy.array(read)
    total = 0
    for writer in sorted(set(writers)):
        own = writers == writer
        right = ((signs[own] @ fit(signs[~own], wanted[~own])).argmax(1) == wanted[own]).sum()
        total += right
        print(f"{writer}: {own.sum()} figures, read right {read[own].sum()}, by the others' weights {right}", file=sys.stderr)
    print(f"all: {len(wanted)} figures, read right {read.sum()}, by the others' weights {total}", file=sys.stderr)
    print("# What each sign of a line of business adds to the logarithm of its odds. Written by releng/reliability/fit_domains.py; not kept by hand.")
    for name, weight in zip(NAMES, fit(signs, wanted)):
        print(f"{name}\t{weight:.3f}")


if __name__ == "__main__":
    main()
