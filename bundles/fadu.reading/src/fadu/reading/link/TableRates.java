package fadu.reading.link;

import java.util.Optional;

import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;

/**
 * Relates the rates in the rows of a table to what they are rates of: 调解纠纷(件)|成功率(%), 受理|办结|办结率. The base is the nearest count to
 * the
 * left that is not of what became of the matters itself.
 */
final class TableRates {

	private static final Cues DEEDS = Cues.of("deed_of_rate");
	private static final int MOST_COLUMNS = 6;
	private static final char RATE = '率';

	private final Findings findings;
	private final Tables tables;

	TableRates(Findings findings, Tables tables) {
		this.findings = findings;
		this.tables = tables;
	}

	/** Relates the cells from one place of the list up to another. */
	void relate(int from, int to) {
		for (int i = from; i < to; i++) {
			if (findings.isCell(i) && !findings.isLinked(i) && "%".equals(findings.get(i).unit())) {
				Optional<String> deed = deed(column(i));
				int base = deed.isEmpty() ? -1 : base(from, i, deed.get());
				if (base >= 0) {
					findings.link(i, Link.share(base, "relation.rate", -1, -1));
				}
			}
		}
	}

	/** 成功 of 调解成功率(%); empty where a column tells no rate of what was done. */
	private static Optional<String> deed(String column) {
		int end = column.lastIndexOf(RATE);
		return end < 0 ? Optional.empty() : DEEDS.before(column, end).map(word -> column.substring(word.start(), word.end()));
	}

	private int base(int from, int i, String deed) {
		for (int j = i - 1; j >= Math.max(from, i - MOST_COLUMNS) && findings.sameSentence(j, i); j--) {
			if (findings.isCount(j) && findings.year(j) == findings.year(i) && !column(j).contains(deed)) {
				return j;
			}
		}
		return -1;
	}

	private String column(int i) {
		return tables.cellAt(findings.get(i).start()).map(Tables.Cell::column).orElse("");
	}

}
