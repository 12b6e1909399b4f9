package fadu.reading.link;

import java.util.Optional;

import fadu.reading.context.Kinds;
import fadu.reading.language.MeasureWord;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables.Cell;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.metric.MetricWording;

/** Whether a wording at the heads of a cell is what the cell counts. */
final class HeadWords {

	private static final Cues NARROWS = Cues.of("narrows");
	/** What came new is no stock: 新申领行政执法证. */
	private static final Cues NEWLY = Cues.of("came_new");
	private static final Cues STAGES = Cues.of("row_of_stage");
	private static final Cues JOINS = Cues.of("joins_persons");
	private static final Cues DOING = Cues.of("doing");

	private HeadWords() {
	}

	/**
	 * @param labels the words of the row and behind them those of the column, in which the wording was found
	 * @param start  where it begins, of a wording of two pieces the first
	 */
	static boolean count(Cell cell, String labels, Hit<MetricWording> hit, int start) {
		return !isOfGroup(cell, start, hit) && !isOfUpperHead(cell, start, hit.end()) && !isJoined(cell, labels, hit)
				&& !isOtherThing(cell, labels, start, hit)
				&& !isNarrowed(labels, start, hit) && !isMoneyThatCameIn(cell, hit)
				&& !(hit.value().metric().isStock() && NEWLY.standIn(labels, cell.group().length(), start));
	}

	/** 来访 over 批次 and 人次: a last head that is a measure word goes on with the one above it; empty where there is none. */
	static Optional<Cell> joined(Cell cell) {
		String column = cell.named();
		int last = column.lastIndexOf(' ');
		boolean measure = last > 0
				&& MeasureWord.words().at(column, last + 1).filter(word -> word.end() == column.length()).isPresent();
		return !measure
				? Optional.empty()
				: Optional.of(new Cell(cell.start(), cell.end(), column.substring(0, last) + column.substring(last + 1), cell.row(),
						cell.before(), cell.isNumber(), cell.unit(), cell.factor(), cell.table(), cell.isClass()));
	}

	/** 办案补贴 below 全年到位: what there is to spend is not what the row is spent on. */
	private static boolean isMoneyThatCameIn(Cell cell, Hit<MetricWording> hit) {
		return hit.end() <= cell.row().length() && Kinds.isOfComeIn(cell);
	}

	/** 人民调解|百姓说事点: what is counted stands in the last cell, unless that says no more than how many. */
	private static boolean isOfGroup(Cell cell, int start, Hit<MetricWording> hit) {
		boolean passesOver = hit.end() <= cell.group().length()
				|| start < cell.group().length() && hit.start() > cell.row().length();
		return passesOver && (!Captions.isPlain(cell.own()) || STAGES.standIn(cell.own(), 0, cell.own().length()));
	}

	/** 调解纠纷: 合计|婚姻家庭|邻里: below an upper head that counts, the last head picks some out. */
	private static boolean isOfUpperHead(Cell cell, int start, int end) {
		int column = cell.row().length() + 1;
		String heads = cell.named();
		int last = heads.lastIndexOf(' ');
		return last > 0 && start >= column && end <= column + last && !Captions.isPlain(heads.substring(last + 1));
	}

	/**
	 * 人民调解|排查纠纷, 社区矫正、安置帮教|在册矫正对象: of a wording in two pieces the one stands in the group or upper head, which does not
	 * speak for what the own head says is done, nor, where it joins several, for one of them.
	 */
	private static boolean isOtherThing(Cell cell, String labels, int start, Hit<MetricWording> hit) {
		int column = cell.row().length() + 1;
		boolean inRow = hit.end() <= cell.row().length();
		int own = inRow ? column - 1 - cell.own().length() : column + cell.named().lastIndexOf(' ') + 1;
		if (hit.value().first().isEmpty() || own <= (inRow ? 0 : column) || start >= own || hit.start() < own) {
			return false;
		}
		int end = start + hit.value().first().length();
		Passage heads = new Passage(labels);
		boolean joined = heads.joinsAt(end) || heads.joinsAt(start - 1);
		return joined || DOING.first(labels, own, hit.start())
				.filter(word -> !hit.value().metric().speaksOf(labels.substring(word.start(), word.end()))).isPresent();
	}

	/** 聘用专职|调解员和辅助人员, 审查文件、|合同、决策事项: more is counted than the wording says. */
	private static boolean isJoined(Cell cell, String labels, Hit<MetricWording> hit) {
		int own = cell.row().length() - cell.own().length();
		return hit.end() > own && hit.end() < cell.row().length()
				&& (JOINS.standIn(labels, hit.end(), cell.row().length())
						|| labels.charAt(hit.end()) == '、' && labels.substring(own, hit.end()).indexOf('、') >= 0);
	}

	/** 规范化|司法所: some of what the wording counts. */
	private static boolean isNarrowed(String labels, int start, Hit<MetricWording> hit) {
		return NARROWS.before(labels, start)
				.filter(word -> !hit.value().metric().speaksOf(labels.substring(word.start(), word.end()))).isPresent();
	}

}
