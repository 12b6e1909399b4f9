package fadu.reading.context;

import java.util.Set;
import java.util.stream.Stream;

import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;

/** Tells by the heads of a cell whether it counts what stands: 期末在册, 现行有效件数, or bodies and persons by their name. */
final class StandingHeads {

	private static final Cues STOCKS = Cues.of("stock");
	private static final Cues STOCK_NOUNS = Cues.of("stock_noun");
	private static final Cues BODIES = Cues.of("body");
	private static final Cues SETTLEMENTS = Cues.of("settlement");
	private static final Cues FOUNDING = Cues.of("founding_body");
	private static final Cues NEWLY = Cues.of("newly");
	private static final Cues OPENING = Cues.of("opening_balance");
	private static final Cues MEASURES = Cues.of("measure_of_state");
	private static final Cues PENDING = Cues.of("pending");

	/** Heads that say when, and not that something came new. */
	private static final Set<String> TIME = Set.of("本年", "今年", "当年", "本期", "上年", "去年", "上期", "本年数", "上年数");

	private StandingHeads() {
	}

	/**
	 * Whether the heads of a cell tell what stands: 期末在册 before its row, 现行有效件数 above its column, 调解员 as the name of bodies or
	 * persons.
	 */
	static boolean tell(Tables.Cell cell, Mention mention) {
		String row = cell.own();
		String column = cell.column();
		if (cell.isNumber() && mention.kind() == MeasureClass.MEASURE) {
			return MEASURES.standIn(column, 0, column.length()) || MEASURES.standIn(row, 0, row.length());
		}
		if (!cell.isNumber() || mention.kind() != MeasureClass.COUNT) {
			return false;
		}
		boolean told = STOCKS.standIn(column, 0, column.length()) || STOCKS.standIn(row, 0, row.length()) || isBalance(cell);
		if (told || !Standing.LASTING_UNITS.contains(mention.quantity().unit())) {
			return told;
		}
		return (TIME.contains(column) || !isFlow(column)) && !isFlow(row)
				&& (names(row) || Stream.of(column.split(" ")).anyMatch(StandingHeads::names));
	}

	/** 旧存|新收|审结|未结: what was there before, and what is left of all that there was. */
	private static boolean isBalance(Tables.Cell cell) {
		String column = cell.column();
		return OPENING.standIn(column, 0, column.length()) || OPENING.standIn(cell.own(), 0, cell.own().length())
				|| PENDING.standIn(column, 0, column.length()) && OPENING.standIn(cell.before(), 0, cell.before().length());
	}

	/** Whether a head is the name of bodies or persons, its unit in brackets, 数 and 总数 apart: 人民调解员, 调委会(个), 公证员总数. */
	private static boolean names(String head) {
		int name = head.endsWith(")") && head.indexOf('(') > 0 ? head.lastIndexOf('(') : head.length();
		int number = name > 0 && head.charAt(name - 1) == '数' ? name - 1 : name;
		int end = number < name && head.charAt(Math.max(0, number - 1)) == '总' ? number - 1 : number;
		return STOCK_NOUNS.before(head, end).or(() -> BODIES.before(head, end)).or(() -> SETTLEMENTS.before(head, end))
				.filter(noun -> !isFlow(head.substring(0, noun.start()))).isPresent();
	}

	private static boolean isFlow(String head) {
		return Deeds.last(new Passage(head), 0, head.length()).isPresent() || FOUNDING.standIn(head, 0, head.length())
				|| NEWLY.standIn(head, 0, head.length());
	}

}
