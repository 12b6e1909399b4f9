package fadu.reading.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.model.value.Period;
import fadu.reading.context.BeforeAndAfter;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;

/**
 * Links the findings of a text to metrics: each by the wordings near it, a change by what it is the change of. One wording tells
 * one quantity, the one that it fits best; and a part is not counted by the metric of its whole.
 */
public final class Metrics {

	/** What is told of the year before beside a figure is of the figure's metric: 受理168件,上年同期为143件. */
	private static final Set<String> BASES = Set.of("period.year_before", "period.base_of_comparison");

	private static final int DEEPEST = 3;
	private static final String AMONG = "relation.among";
	private static final int SAME_PARAGRAPH = 8;
	private static final int MOST_COLUMNS = 24;
	private static final int REACH = 300;

	private final String text;
	private final Passage passage;
	private final MetricLinker linker;
	private final Tables tables;
	private final MetricLexicon lexicon;
	private List<Finding> findings;
	private MetricLinker.Linked[] linked;
	/** The line of business that the text spoke of last, before a table. */
	private String told = "";
	private final Map<Integer, List<TurnedDown>> turnedDown = new HashMap<>();
	private final Captions captions;
	private final SameMatter same;
	private final PartMetrics parts;
	private final DerivedMetrics derived;

	public Metrics(String text, MetricLexicon lexicon, Tables tables) {
		this.text = text;
		this.passage = new Passage(text);
		this.tables = tables;
		this.linker = new MetricLinker(text, lexicon);
		this.lexicon = lexicon;
		this.captions = new Captions(text, linker);
		this.same = new SameMatter(text);
		this.derived = new DerivedMetrics(lexicon);
		this.parts = new PartMetrics(passage, tables, lexicon);
	}

	/** The wordings by a finding that were turned down, with the reason. */
	public List<TurnedDown> turnedDown(int finding) {
		return turnedDown.getOrDefault(finding, List.of());
	}

	/** The metrics of the findings, by their place in the list; {@code null} where none fits. */
	public MetricLinker.Linked[] of(List<Finding> list, Link[] links) {
		findings = list;
		linked = new MetricLinker.Linked[list.size()];
		Map<Stretch, Integer> owners = new HashMap<>();
		for (int i = 0; i < linked.length; i++) {
			linked[i] = link(i).orElse(null);
			if (!linker.turnedDown().isEmpty()) {
				turnedDown.put(i, linker.turnedDown());
			}
			if (linked[i] != null && tables.cellAt(list.get(i).start()).isEmpty()) {
				told = linked[i].metric().domain();
			}
			if (linked[i] != null && list.get(i).subject().isEmpty() && linked[i].start() >= 0) {
				claim(i, owners);
			}
		}
		for (int i = 0; i + 1 < linked.length; i++) {
			boolean before = linked[i] == null && linked[i + 1] != null && BeforeAndAfter.RULE.equals(list.get(i).time().rule())
					&& list.get(i).sentence() == list.get(i + 1).sentence() && list.get(i).unit().equals(list.get(i + 1).unit());
			linked[i] = before ? new MetricLinker.Linked(linked[i + 1].metric(), MetricLinker.SURE, -1, -1) : linked[i];
		}
		new Stocks(text, findings, linked, links).tell();
		same.ownLevel(findings, linked);
		onceInARow(links);
		statesInARow();
		new StageColumns(findings, linked, links, tables).turnDown();
		for (int i = 0; i < linked.length; i++) {
			givesToPart(i, links[i]);
		}
		for (int i = 0; i < linked.length; i++) {
			if (links[i] != null) {
				related(i, links);
			}
		}
		return linked;
	}

	/** The line of business of what was linked last in the same paragraph; empty where nothing was. */
	private String line(int i) {
		int end = findings.get(i).start();
		for (int j = i - 1; j >= 0 && j >= i - SAME_PARAGRAPH && end - findings.get(j).end() < REACH; j--) {
			if (text.substring(findings.get(j).end(), Math.max(end, findings.get(j).end())).indexOf('\n') >= 0) {
				return "";
			}
			if (linked[j] != null) {
				return linked[j].metric().domain();
			}
			end = findings.get(j).start();
		}
		return "";
	}

	private Optional<MetricLinker.Linked> link(int i) {
		Finding finding = findings.get(i);
		if (BeforeAndAfter.GUESSED.equals(finding.time().rule()) && !same.isOfTheYearBefore(finding)) {
			return Optional.empty();
		}
		Optional<Tables.Cell> cell = tables.cellAt(finding.start()).filter(Tables.Cell::isNumber);
		if (cell.isPresent()) {
			Optional<MetricEntry> caption = captions.above(cell.get());
			String line = caption.map(MetricEntry::domain).orElse(told);
			return linker.link(finding, cell.get(), line)
					.or(() -> HeadWords.joined(cell.get()).flatMap(joined -> linker.link(finding, joined, line)))
					.or(() -> caption.flatMap(metric -> parts.of(metric, finding, 0)))
					.or(() -> caption.filter(metric -> Captions.isPlain(cell.get())
							&& Units.mayFit(finding.unit(), metric.unit()))
							.map(metric -> new MetricLinker.Linked(metric, MetricLinker.SURE, -1, -1)));
		}
		boolean base = i > 0 && linked[i - 1] != null && findings.get(i - 1).unit().equals(finding.unit())
				&& (BASES.contains(finding.time().rule()) || same.isEarlierValue(findings.get(i - 1), finding));
		if (base) {
			return Optional.of(new MetricLinker.Linked(linked[i - 1].metric(), MetricLinker.SURE, -1, -1));
		}
		int previous = i - 1;
		while (previous >= 0 && findings.get(previous).kind() == FigureKind.DURATION && i - previous <= 2) {
			previous--;
		}
		int from = previous < 0 ? 0 : findings.get(previous).end();
		return linker.link(finding, from, i + 1 < linked.length ? findings.get(i + 1).start() : Integer.MAX_VALUE, line(i))
				.map(found -> ofTopic(found, finding, from));
	}

	/** 物业纠纷增势明显,全年调解638件: the clause before names the kind, which the catalogue knows as a part. */
	private MetricLinker.Linked ofTopic(MetricLinker.Linked found, Finding finding, int previousEnd) {
		int clause = finding.sentence().clauseStart(finding.start());
		return found.start() < clause
				? found
				: linker.turnedDown().stream()
						.filter(topic -> topic.start() >= Math.max(previousEnd, finding.sentence().start()) && topic.end() < clause)
						.flatMap(topic -> lexicon.partsOf(found.metric().code()).stream()
								.filter(part -> part.code().equals(topic.metric()) && Units.fit(finding.unit(), part.unit())))
						.findFirst().map(part -> new MetricLinker.Linked(part, found.score(), found.start(), found.end()))
						.orElse(found);
	}

	private void related(int i, Link[] links) {
		Link link = links[i];
		MetricLinker.Linked base = linked[link.of()];
		if (link.type() == RelationType.YOY_CHANGE && base != null) {
			linked[i] = DerivedMetrics.isAgainstTheYearBefore(link, findings.get(i)) && !same.isAgainstAnotherTime(findings.get(i))
					? derived.change(base.metric(), findings.get(i)).orElse(null)
					: null;
		} else if (link.type() == RelationType.SHARE_OF && linked[i] == null && findings.get(i).kind() == FigureKind.RATIO) {
			boolean ofPart = i > 0 && links[i - 1] != null && links[i - 1].isPart()
					&& links[i - 1].of() == link.of();
			MetricLinker.Linked part = ofPart ? linked[i - 1] : "relation.share".equals(link.rule()) ? base : null;
			linked[i] = part == null ? null : derived.share(part.metric(), findings.get(i)).orElse(null);
		} else if (link.isPart() && base != null && linked[i] != null && isSame(link, i) && !isPartInTime(link.of(), i)
				&& findings.get(i).place().value().equals(findings.get(link.of()).place().value())
				&& !same.isEarlierValue(findings.get(link.of()), findings.get(i))) {
			linked[i] = null;
		}
		if (link.isPart() && base == null && linked[i] != null && isOfPart(i, links)) {
			linked[i] = null;
		}
		if (link.isPart() && base != null && linked[i] == null) {
			linked[i] = parts.of(base.metric(), findings.get(i), i == 0 ? 0 : findings.get(i - 1).end()).orElse(null);
		}
	}

	/**
	 * 中心及12348热线解答咨询1420人次,其中热线来电868人次: who is joined with others before the total is told alone behind 其中, so that the
	 * metric is the part's.
	 */
	private void givesToPart(int i, Link link) {
		if (link == null || !AMONG.equals(link.rule()) || linked[i] == null || linked[link.of()] == null
				|| !linked[i].metric().code().equals(linked[link.of()].metric().code())) {
			return;
		}
		int start = linked[link.of()].start();
		if (passage.joinsAt(start - 1)) {
			linked[link.of()] = null;
		}
	}

	/** 民事公证中,继承权公证76件: what some of the total's parts are is not counted by the total's metric. */
	private boolean isOfPart(int i, Link[] links) {
		Link link = links[links[i].of()];
		for (int step = 0; step < DEEPEST && link != null && link.isPart(); step++) {
			if (linked[link.of()] != null) {
				return isSame(link, i);
			}
			link = links[link.of()];
		}
		return false;
	}

	/** Of two quantities that one wording would tell, it tells the one it fits better. */
	private void claim(int i, Map<Stretch, Integer> owners) {
		Stretch wording = new Stretch(linked[i].start(), linked[i].end());
		Integer owner = owners.putIfAbsent(wording, i);
		if (owner == null || linked[owner] == null) {
			return;
		}
		boolean sort = isState(owner) == isState(i); // 8个机构新收案件1412件: what stands and what was done are not of one metric
		boolean otherTime = sort && !findings.get(owner).period().equals(findings.get(i).period())
				|| BeforeAndAfter.isEarlier(findings.get(owner));
		if (!otherTime && linked[i].score() > linked[owner].score()) {
			linked[owner] = null;
			owners.put(wording, i);
		} else if (!otherTime) {
			linked[i] = null;
		}
	}

	private boolean isState(int i) {
		return findings.get(i).period() instanceof Period.AsOf;
	}

	/** 调解案件数|调解成功数: of cells of one row, time and place that one metric would tell, it tells the one that it fits better. */
	private void onceInARow(Link[] links) {
		for (int i = 1; i < linked.length; i++) {
			for (int j = i - 1; linked[i] != null && isCell(i) && j >= 0 && j >= i - MOST_COLUMNS
					&& findings.get(j).sentence() == findings.get(i).sentence(); j--) {
				boolean twice = linked[j] != null && isCell(j) && linked[j].metric() == linked[i].metric()
						&& linked[i].score() < MetricLinker.SURE && linked[j].score() < MetricLinker.SURE
						&& findings.get(i).isOfOneCase(findings.get(j))
						&& !isRelatedInRow(links[j], i) && !isRelatedInRow(links[i], j) && !heads(i).equals(heads(j));
				if (twice) {
					linked[linked[i].score() > linked[j].score() ? j : i] = null;
				}
			}
		}
	}

	/** 管制: 期初在册|本季入矫|期末在册: beside what stood on a day, what came or left in a time is not counted by the metric of a stock. */
	private void statesInARow() {
		for (int i = 0; i < linked.length; i++) {
			boolean flow = linked[i] != null && linked[i].metric().isStock() && isCell(i) && !isState(i)
					&& !Captions.isPlain(heads(i));
			for (int j = Math.max(0, i - MOST_COLUMNS); flow && j < Math.min(linked.length, i + MOST_COLUMNS); j++) {
				if (isState(j) && linked[j] != null && linked[j].metric() == linked[i].metric()
						&& findings.get(j).sentence() == findings.get(i).sentence()) {
					linked[i] = null;
					break;
				}
			}
		}
	}

	/** Whether a cell is related to another of its row, which decides whose metric it is. */
	private boolean isRelatedInRow(Link link, int beside) {
		return link != null && findings.get(link.of()).sentence() == findings.get(beside).sentence();
	}

	private boolean isCell(int i) {
		return tables.cellAt(findings.get(i).start()).filter(Tables.Cell::isNumber).isPresent();
	}

	private String heads(int i) {
		return tables.cellAt(findings.get(i).start()).map(Tables.Cell::column).orElse("");
	}

	/** 一季度 of 全年: the same matter in a part of the time. */
	private boolean isPartInTime(int whole, int part) {
		OptionalInt all = findings.get(whole).period().months();
		OptionalInt some = findings.get(part).period().months();
		return all.isPresent() && some.isPresent() && some.getAsInt() < all.getAsInt();
	}

	/** Whether a part would have the metric of its whole; one as large as that is it, unless others add up to it as well. */
	private boolean isSame(Link link, int part) {
		return linked[link.of()].metric().code().equals(linked[part].metric().code())
				&& (link.isBySum() || findings.get(link.of()).mention().quantity().value()
						.compareTo(findings.get(part).mention().quantity().value()) != 0);
	}

}
