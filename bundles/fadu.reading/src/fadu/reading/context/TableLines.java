package fadu.reading.context;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fadu.reading.context.Domains.Word;
import fadu.reading.language.LineAbove;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Hits;

/**
 * The line of business of cells whose heads name none. Rows that name a stage alone have that of the row above: 受理 and 其中直接纠错
 * below 新收行政复议申请 are of the line that this row names, whatever else the caption speaks of. The others have the only line that the
 * caption names. Cells are asked about in the order of the text.
 */
final class TableLines {

	/** 城东司法所: a row of who did the work, in whose office all lines are, as a town is; what was done the caption tells. */
	private static final Cues OFFICES = Cues.of("office_of_row");
	private static final Cues STAGE = Cues.of("row_of_stage");
	/** A longer line above a table is no caption. */
	static final int LONGEST_CAPTION = 40;

	private final Hits<Word> words;
	private final LineAbove caption;
	/** What the heads of rows and columns speak of: each is asked for by many cells. */
	private final Map<String, Hits<Word>> heads = new HashMap<>();
	private int table = -1;
	private String group = "";
	private Optional<Decided<String>> above = Optional.empty();

	/** @param words of the text that speak for lines of business */
	TableLines(Hits<Word> words, LineAbove caption) {
		this.words = words;
		this.caption = caption;
	}

	/** The words in a head that speak for lines of business. */
	Hits<Word> names(String head) {
		return heads.computeIfAbsent(head, Domains::words);
	}

	/** The line of a cell; nothing where its own heads speak of any. */
	Optional<Decided<String>> line(Tables.Cell cell) {
		if (cell.table() != table || !cell.group().equals(group)) {
			table = cell.table();
			group = cell.group();
			above = Optional.empty();
		}
		Hits<Word> own = names(cell.own());
		if (OFFICES.before(cell.own(), cell.own().length()).isPresent() && names(cell.column()).isEmpty()) {
			return ofCaption(cell);
		}
		if (!own.isEmpty()) {
			above = CommonWork.only(own, 0, cell.own().length(), CommonWork.NAMES)
					.map(hit -> Decided.of(Domains.name(hit.value().domain()), "domain.vocabulary"));
			return Optional.empty();
		}
		if (names(cell.column()).isEmpty() && STAGE.startAt(cell.own(), 0) && above.isPresent()) {
			return above;
		}
		return !names(cell.column()).isEmpty() ? Optional.empty() : names(cell.row()).isEmpty() ? ofCaption(cell) : ofGroup(cell);
	}

	/** 法律援助|受理案件: a row whose own cell names no line is of the only one that the cells before it name. */
	private Optional<Decided<String>> ofGroup(Tables.Cell cell) {
		return CommonWork.only(names(cell.group()), 0, cell.group().length(), CommonWork.NAMES)
				.map(hit -> Decided.of(Domains.name(hit.value().domain()), "domain.vocabulary"));
	}

	/** 附2 公证收费(万元): the only line that the line above a table names. */
	private Optional<Decided<String>> ofCaption(Tables.Cell cell) {
		caption.moveTo(cell.start());
		int end = Math.min(caption.end(), caption.start() + LONGEST_CAPTION);
		return CommonWork.only(words, caption.start(), end, CommonWork.NAMES)
				.map(hit -> new Decided<>(Domains.name(hit.value().domain()), "domain.vocabulary", hit.start(), hit.end()));
	}

}
