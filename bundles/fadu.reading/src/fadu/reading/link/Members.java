package fadu.reading.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fadu.model.RelationType;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/**
 * Tells parts that are all of their total from members that are some of it. Parts are all where they add up to the total, as
 * exactly
 * as it is printed, or where the words say so: 分别为, 由…组成, 按类型分. What 其中, brackets or a later stage name is a subset that may
 * leave others out and may overlap with its neighbours; no sum is expected of it.
 */
final class Members {

	private static final Cues IN_FULL = Cues.of("in_full");
	private static final Cues MAIN_ONES = Cues.of("main_ones");
	private static final Cues AMONG = Cues.of("among");
	private static final int LONGEST = 24;
	private static final int CLOSING = 6;

	private final Passage passage;
	private final Findings findings;
	private final Rounding rounding;

	Members(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
		this.rounding = new Rounding(passage, findings);
	}

	/** Decides for every part that was found by words. */
	void tell() {
		Map<Integer, List<Integer>> byTotal = new TreeMap<>();
		for (int i = 0; i < findings.size(); i++) {
			if (findings.isLinked(i) && findings.link(i).isPart()) {
				byTotal.computeIfAbsent(findings.link(i).of(), total -> new ArrayList<>()).add(i);
			}
		}
		byTotal.forEach(this::tell);
	}

	private void tell(int total, List<Integer> parts) {
		int i = 0;
		while (i < parts.size()) {
			int end = completeFrom(total, parts, i);
			int told = end > i ? end : toldFrom(total, parts, i);
			for (int part : parts.subList(i, Math.max(told, i + 1))) {
				findings.link(part, findings.link(part).as(told > i || findings.link(part).isBySum()
						? RelationType.PART_OF
						: RelationType.OF_WHICH));
			}
			i = Math.max(told, i + 1);
		}
	}

	/** Behind the longest list from a part on that adds up to the total; the part's own place where there is none. */
	private int completeFrom(int total, List<Integer> parts, int start) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal half = rounding.half(total);
		int end = start;
		for (int k = start; k < parts.size() && k < start + LONGEST; k++) {
			int part = parts.get(k);
			sum = sum.add(findings.value(part));
			half = half.add(rounding.half(part));
			boolean meets = sum.subtract(findings.value(total)).abs().compareTo(half) <= 0;
			end = meets && k > start ? k + 1 : end;
		}
		return end;
	}

	/** Behind the list from a part on that the words call all there is; the part's own place where they do not. */
	private int toldFrom(int total, List<Integer> parts, int start) {
		Link first = findings.link(parts.get(start));
		if (first.start() < 0 || !isInFull(total, first)) {
			return start;
		}
		int end = start + 1;
		while (end < parts.size() && findings.link(parts.get(end)).start() == first.start()) {
			end++;
		}
		int last = parts.get(end - 1);
		int close = findings.get(last).end();
		boolean open = MAIN_ONES.standIn(passage.text(), findings.get(total).end(),
				Math.min(close + CLOSING, findings.get(last).sentence().end()));
		return end - start > 1 && !open && isDense(parts.get(start), last) ? end : start;
	}

	/** 分别为 right behind the total, not 其中民事、刑事分别为. */
	private boolean isInFull(int total, Link link) {
		int from = findings.get(total).end();
		boolean word = IN_FULL.at(passage.text(), link.start()).filter(match -> match.end() == link.end()).isPresent();
		boolean among = AMONG.first(passage.text(), from, link.start()).isPresent();
		boolean own = passage.text().substring(Math.min(from, link.start()), link.start()).chars()
				.noneMatch(Character::isIdeographic);
		return word && !among && own || link.isDivided() && isStrict(link);
	}

	/** 按类型分, 由…组成; what 从种类看, 构成是 or 分布在 opens may name the largest alone. */
	private boolean isStrict(Link link) {
		int end = link.end() - 1;
		boolean sign = end > link.start() && !Character.isIdeographic(passage.at(end));
		return passage.at(link.start()) == '由' || passage.at(sign ? end - 1 : end) == '分';
	}

	/** Shares between the parts rank them: 婚姻类300件,占37.5%; such a list names the largest. */
	private boolean isDense(int first, int last) {
		for (int i = first; i <= Math.min(last + 1, findings.size() - 1); i++) {
			if (findings.isRelative(i) && findings.sameSentence(first, i)) {
				return false;
			}
		}
		return true;
	}

}
