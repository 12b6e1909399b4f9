package fadu.reading.link;

import fadu.reading.context.BeforeAndAfter;
import fadu.reading.language.Passage;
import fadu.reading.tree.DocumentTree;
import fadu.reading.tree.Leaf;

/** Tells the figures that only serve to be compared with: 比去年6.71万件减少, 较2020年的16.2%下降, 由95%提高到98% as BeforeAndAfter told. */
final class Comparison {

	private static final String[] LAST_YEAR = {"上年", "去年"};
	private static final String[] SIGNS = {"比", "较", "与", "同期", "相比", "只比", "仅比"};

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;

	Comparison(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
	}

	/** Whether a figure is what another one is measured against. */
	boolean isBase(int i) {
		return BeforeAndAfter.isEarlier(findings.get(i)) || "period.base_of_comparison".equals(findings.get(i).time().rule())
				|| isAgainst(i);
	}

	/** Whether the words before a figure compare with it. */
	boolean isAgainst(int i) {
		Leaf leaf = tree.leaves().get(i);
		int start = leaf.label().start();
		return leaf.label().length() > 0 && (passage.startsAt(start, SIGNS) || isYearBefore(start, leaf.label().end()));
	}

	/** 上年同期受理140件, 去年为52件; not 去年受理612件, which tells of that year. */
	private boolean isYearBefore(int start, int end) {
		int behind = start + LAST_YEAR[0].length();
		return passage.startsAt(start, LAST_YEAR)
				&& (behind >= end || passage.startsAt(behind, "同", "为", "是", "末", "底", "仅", "只", "的"));
	}

	/** Whether a figure stands in a bracket that another one does not stand in. */
	boolean isAside(int i, int other) {
		int bracket = tree.leaves().get(i).bracket();
		return bracket >= 0 && bracket != tree.leaves().get(other).bracket();
	}

}
