package fadu.reading.link;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;

/** Questions about the findings of a text by their places in the list, and the links that were found so far. */
final class Findings {

	private static final Map<String, String> SORTS = Map.ofEntries(Map.entry("起", "件"), Map.entry("宗", "件"), Map.entry("件次", "件"),
			Map.entry("批次", "件"), Map.entry("批", "件"), Map.entry("名", "人"), Map.entry("场次", "场"), Map.entry("次", "场"),
			Map.entry("个", "家"), Map.entry("所", "家"));

	private static final Set<String> MIXED = Set.of("件次", "批次", "批");
	private static final Cues PER = Cues.of("per");
	private final Passage passage;
	private final Finding[] list;
	private final Link[] links;
	private final FigureKind[] kinds;
	private final Period[] periods;
	/** Numbers of their sentences. */
	private final int[] sentences;
	private final boolean[] cells;
	private final Tables.Cell[] inTables;
	/** The same number for the same sort of thing. */
	private final int[] sorts;
	/** In which line of the text each ends, and its sentence starts. */
	private final int[] lines;
	private final int[] sentenceLines;
	private final Stages stages;

	Findings(Passage passage, List<Finding> list, Tables tables) {
		this.passage = passage;
		this.list = list.toArray(Finding[]::new);
		links = new Link[list.size()];
		kinds = list.stream().map(Finding::kind).toArray(FigureKind[]::new);
		periods = list.stream().map(Finding::period).toArray(Period[]::new);
		sentences = new int[list.size()];
		cells = new boolean[list.size()];
		inTables = new Tables.Cell[list.size()];
		sorts = new int[list.size()];
		String text = passage.text();
		int[] newlines = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
		lines = list.stream().mapToInt(finding -> line(newlines, finding.end())).toArray();
		sentenceLines = list.stream().mapToInt(finding -> line(newlines, finding.sentence().start())).toArray();
		stages = new Stages(passage, this);
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < cells.length; i++) {
			boolean same = i > 0 && list.get(i - 1).sentence() == list.get(i).sentence();
			sentences[i] = i == 0 ? 0 : sentences[i - 1] + (same ? 0 : 1);
			sorts[i] = numbers.computeIfAbsent(sort(i), sort -> numbers.size());
			inTables[i] = tables.cellAt(list.get(i).start()).orElse(null);
			cells[i] = inTables[i] != null && inTables[i].isNumber();
		}
	}

	/** Whether it stands in a table: as a cell, or in the words of one. */
	boolean isInTable(int i) {
		return inTables[i] != null;
	}

	/** The words at the head of the column of a cell; empty where there are none. */
	String column(int i) {
		return inTables[i] == null ? "" : inTables[i].column();
	}

	/** The words before the first number of the row of a cell; empty where there are none. */
	String row(int i) {
		return inTables[i] == null ? "" : inTables[i].row();
	}

	/** The last cell before the numbers of its row: 邻里 in 人民调解|邻里; empty where there is none. */
	String own(int i) {
		return inTables[i] == null ? "" : inTables[i].own();
	}

	/** What its row is grouped under: 人民调解 in 人民调解|邻里; empty where there is nothing. */
	String group(int i) {
		return inTables[i] == null ? "" : inTables[i].group();
	}

	/** The stages that they are told of. */
	Stages stages() {
		return stages;
	}

	int size() {
		return list.length;
	}

	Finding get(int i) {
		return list[i];
	}

	Link link(int i) {
		return links[i];
	}

	Link[] links() {
		return links;
	}

	boolean isLinked(int i) {
		return links[i] != null;
	}

	void link(int i, Link link) {
		links[i] = link;
	}

	boolean isCell(int i) {
		return cells[i];
	}

	BigDecimal value(int i) {
		return list[i].mention().quantity().value();
	}

	/** What they add up to. */
	BigDecimal sum(Collection<Integer> all) {
		return all.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	boolean isCount(int i) {
		return kinds[i] == FigureKind.COUNT;
	}

	/** Whether it can be a total or a part: a count or a sum of money. */
	boolean isAmount(int i) {
		return isCount(i) || kinds[i] == FigureKind.MONEY;
	}

	boolean isRelative(int i) {
		FigureKind kind = kinds[i];
		return kind == FigureKind.GROWTH || kind == FigureKind.RATE || kind == FigureKind.RATIO;
	}

	boolean sameSentence(int a, int b) {
		return sentences[a] == sentences[b];
	}

	private static int line(int[] newlines, int place) {
		int found = Arrays.binarySearch(newlines, place);
		return found < 0 ? -found - 1 : found;
	}

	/** Whether no line ends between one and the sentence of a later one. */
	boolean onLine(int a, int b) {
		return list[b].sentence().start() <= list[a].end() || lines[a] == sentenceLines[b];
	}

	boolean notLarger(int total, int part) {
		return value(part).compareTo(value(total)) <= 0;
	}

	/** Whether one can be a part of the other: the same sort of thing, of the same time, and not more. */
	boolean canBePart(int total, int part) {
		return isAmount(part) && isAmount(total) && alike(total, part) && notLarger(total, part) && !isEarlier(total, part);
	}

	/** 48名法官人均结案201件: what falls to each of some is no part of what there is. */
	boolean isAverage(int i) {
		int start = list[i].start();
		int clause = list[i].sentence().clauseStart(start);
		return PER.standIn(passage.text(), Math.min(start, i == 0 ? clause : Math.max(clause, list[i - 1].end())), start);
	}

	/** A number for the sort of thing that it counts. */
	int sortOf(int i) {
		return sorts[i];
	}

	/** Whether two count the same sort of thing: 件 and 起, 人 and 名. */
	boolean alike(int a, int b) {
		return sorts[a] == sorts[b];
	}

	/** 件 and 件次, 件 and 批: they add up in a total of both, and are no part of each other without one. */
	boolean areMixed(int a, int b) {
		return MIXED.contains(list[a].unit()) != MIXED.contains(list[b].unit());
	}

	private String sort(int i) {
		return SORTS.getOrDefault(list[i].unit(), list[i].unit());
	}

	/** A figure of the same part of a year before, told for comparison, is no base. */
	boolean isEarlier(int base, int i) {
		Period before = periods[base];
		Period now = periods[i];
		if (before == now) {
			return false;
		}
		if (before instanceof Period.Year year) {
			return now instanceof Period.Year other && year.year() < other.year();
		}
		if (before instanceof Period.HalfYear half) {
			return now instanceof Period.HalfYear other && half.half() == other.half() && half.year() < other.year();
		}
		if (before instanceof Period.Quarter quarter) {
			return now instanceof Period.Quarter other && quarter.quarter() == other.quarter() && quarter.year() < other.year();
		}
		return before instanceof Period.Months months && now instanceof Period.Months other
				&& months.first().isBefore(other.first()) && months.first().getMonth() == other.first().getMonth()
				&& months.last().getMonth() == other.last().getMonth();
	}

	/** The year that a figure is of, or whose part it is of; 0 where it has none. */
	int year(int i) {
		return switch (periods[i]) {
		case Period.Year year -> year.year();
		case Period.HalfYear half -> half.year();
		case Period.Quarter quarter -> quarter.year();
		case Period.Months months -> months.last().getYear();
		case Period.Day day -> day.date().getYear();
		case Period.AsOf state -> Integer.parseInt(state.date().substring(0, 4));
		default -> 0;
		};
	}

	/** How many clause signs stand between the end of one and the start of a later one. */
	int clausesBetween(int a, int b) {
		return list[b].sentence().clausesBetween(list[a].end(), list[b].start());
	}

}
