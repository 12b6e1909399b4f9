package fadu.reading.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import fadu.model.value.Period;
import fadu.reading.context.Domains;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/**
 * Relates the rates in a table to what they are rates of: 调解纠纷(件)|成功率(%), 受理|办结|办结率, side by side or in rows below each other. The
 * base is the nearest count to the left, or above, that is not of what became of the matters itself and of which so many can be so
 * many per cent.
 */
final class TableRates {

	private static final Cues DEEDS = Cues.of("deed_of_rate");
	private static final Cues PICKED_OUT = Cues.of("picked_out_row");
	private static final int MOST_CELLS = 40;
	private static final int MOST_COLUMNS = 6;
	private static final int NONE = -1;
	/** Of none of the counts of the row can so many be so many per cent. */
	private static final int CONTRADICTED = -2;
	private static final char RATE = '率';

	private final Findings findings;
	private final Percents percents;

	TableRates(Passage passage, Findings findings) {
		this.findings = findings;
		this.percents = new Percents(passage, findings);
	}

	/** Relates the cells from one place of the list up to another; none of a column that has no base in most of its rows. */
	void relate(int from, int to) {
		Map<Integer, Integer> bases = new LinkedHashMap<>();
		Map<String, Integer> balance = new HashMap<>();
		for (int i = from; i < to; i++) {
			if (findings.isCell(i) && !findings.isLinked(i) && "%".equals(findings.get(i).unit())) {
				int base = base(from, i);
				bases.put(i, base);
				balance.merge(findings.column(i), base == CONTRADICTED ? -1 : base < 0 ? 0 : 1, Integer::sum);
			}
		}
		bases.forEach((i, base) -> {
			if (base >= 0 && balance.get(findings.column(i)) >= 0) {
				findings.link(i, Link.share(base, "relation.rate", -1, -1));
			}
		});
	}

	private int base(int from, int i) {
		Optional<String> deed = deed(findings.column(i));
		return deed.map(name -> base(from, i, name)).or(() -> deed(findings.row(i)).map(name -> above(from, i, name))).orElse(NONE);
	}

	/** 成功 of 调解成功率(%); empty where a column tells no rate of what was done. */
	private static Optional<String> deed(String column) {
		int end = column.lastIndexOf(RATE);
		return end < 0 ? Optional.empty() : DEEDS.before(column, end).map(word -> column.substring(word.start(), word.end()));
	}

	private int base(int from, int i, String deed) {
		boolean passed = false;
		for (int j = i - 1; j >= Math.max(from, i - MOST_COLUMNS) && findings.sameSentence(j, i); j--) {
			if (findings.isCount(j) && findings.year(j) == findings.year(i) && !findings.column(j).contains(deed)) {
				if (percents.isPossible(j, findings.value(i)) && (!passed || isDivided(from, i, j))) {
					return j;
				}
				passed = true;
			}
		}
		return passed ? CONTRADICTED : NONE;
	}

	/** Whether a count of the row is so many per cent of another. */
	private boolean isDivided(int from, int i, int base) {
		for (int j = i - 1; j >= Math.max(from, i - MOST_COLUMNS) && findings.sameSentence(j, i); j--) {
			if (findings.isCount(j) && Shares.fits(findings.value(j), findings.value(base), findings.value(i))) {
				return true;
			}
		}
		return false;
	}

	/** The nearest count above in the column, of a row that picks nothing out. */
	private int above(int from, int i, String deed) {
		for (int j = i - 1; j >= Math.max(from, i - MOST_CELLS); j--) {
			if (findings.isCount(j) && findings.column(j).equals(findings.column(i)) && !PICKED_OUT.startAt(findings.own(j), 0)
					&& (isState(j) || !findings.row(j).contains(deed))
					&& !findings.sameSentence(i, j) && !isPart(j) && isNear(i, j)) {
				return j;
			}
		}
		return NONE;
	}

	/**
	 * 调解成功率 below 调解纠纷: rows of one group, or whose names have two characters in common; a mixed list has other rates, and so
	 * has a row that speaks of another line of business.
	 */
	private boolean isNear(int i, int j) {
		String name = findings.own(i);
		String line = line(i);
		String other = line(j);
		boolean one = line.equals(other) || line.equals(Domains.OTHER) || other.equals(Domains.OTHER);
		return one && (isState(j) && line.equals(other) && !line.equals(Domains.OTHER)
				|| !findings.group(i).isEmpty() && findings.group(i).equals(findings.group(j))
				|| IntStream.range(0, Math.max(0, name.length() - 1))
						.anyMatch(from -> findings.own(j).contains(name.substring(from, from + 2))));
	}

	private String line(int i) {
		return findings.get(i).domains().best().value();
	}

	/** 帮教率 below 在册帮教对象: whom something is done to is there before. */
	private boolean isState(int i) {
		return findings.get(i).period() instanceof Period.AsOf;
	}

	private boolean isPart(int i) {
		return findings.isLinked(i) && findings.link(i).isPart()
				&& ("relation.indent".equals(findings.link(i).rule()) || findings.link(i).isBySum());
	}

}
