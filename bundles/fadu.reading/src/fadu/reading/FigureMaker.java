package fadu.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fadu.model.Aggregation;
import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.model.value.Span;
import fadu.reading.context.Decided;
import fadu.reading.context.DocumentTime;
import fadu.reading.context.DomainSigns;
import fadu.reading.context.Domains;
import fadu.reading.context.Finding;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.SourceText;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.link.Link;
import fadu.reading.link.MetricLinker;
import fadu.reading.link.Metrics;
import fadu.reading.link.NounPhrases;
import fadu.reading.link.Relations;
import fadu.reading.link.TurnedDown;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;
import fadu.reading.tree.DocumentTree;
import fadu.reading.tree.Stretch;

/** Makes figures of findings: links them to metrics and to each other, and writes down how each was read. */
final class FigureMaker {

	/** Words between a count and its share. */
	private static final Pattern SHARE_SIGN = Pattern.compile("[,(，（]?(?:约|仅|只)?占(?:比|到|了|全部|总数|的|\\p{IsHan}{0,10}总数的)?");

	private final SourceText source;
	private final MetricLexicon lexicon;
	private final Tables tables;
	private final DocumentTime time;
	private final Shared shared;
	/** The last step of each stage: many figures of a sentence are decided by the same words. */
	private final Map<Stage, Step> last = new EnumMap<>(Stage.class);

	private static final Cues OF_THOSE = Cues.of("rate_of_those_there");

	FigureMaker(SourceText source, MetricLexicon lexicon, Tables tables, DocumentTime time, Shared shared) {
		this.source = source;
		this.lexicon = lexicon;
		this.tables = tables;
		this.time = time;
		this.shared = shared;
	}

	List<Figure> figures(List<Finding> findings) {
		NounPhrases phrases = new NounPhrases(source.plain(), tables);
		Link[] links = Relations.of(source.plain(), findings, tables, tree(findings));
		Metrics told = new Metrics(source.plain(), lexicon, tables);
		MetricLinker.Linked[] metrics = told.of(findings, links);
		Map<String, Double> ofMetrics = DomainSigns
				.shares(Stream.of(metrics).filter(Objects::nonNull).map(l -> l.metric().domain()));
		List<Figure> figures = new ArrayList<>(findings.size());
		List<Decided<Period>> times = new ArrayList<>(findings.size());
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			int previousEnd = i == 0 ? 0 : findings.get(i - 1).end();
			boolean opens = i == 0 || findings.get(i - 1).sentence() != finding.sentence();
			Optional<Link> link = Optional.ofNullable(links[i]);
			Optional<MetricLinker.Linked> linked = Optional.ofNullable(metrics[i]);
			Optional<MetricEntry> metric = linked.map(MetricLinker.Linked::metric);
			List<TurnedDown> turnedDown = told.turnedDown(i);
			Decided<String> domain = domain(finding, link, metric, figures, opens, ofMetrics);
			Decided<Period> period = period(finding, link, findings, times);
			times.add(period);
			Decided<String> place = place(finding, link, findings);
			Span span = span(finding);
			List<Step> trace = trace(finding, opens, period, place, domain, linked, turnedDown, link);
			figures.add(new Figure(span, shared.one(source.written(finding.start(), finding.end())),
					shared.one(quantity(finding)), finding.kind(), shared.one(metric.map(MetricEntry::code)),
					shared.one(
							metric.map(MetricEntry::name).orElseGet(() -> name(phrases.of(finding, previousEnd), link, figures))),
					domain.value(),
					place.value(), shared.one(finding.scope().map(Decided::value)), shared.one(period.value()),
					link.map(l -> relation(l, figures, findings)), Confidence.of(trace, finding.unit()), trace));
		}
		return figures;
	}

	/** The words for what is counted; where there are none, a change or share is called after what it belongs to. */
	private static String name(String phrase, Optional<Link> link, List<Figure> before) {
		return !phrase.isEmpty()
				? phrase
				: link.filter(l -> l.of() < before.size() && !before.get(l.of()).metricName().isEmpty())
						.map(l -> switch (l.type()) {
						case YOY_CHANGE -> NounPhrases.ofChange(before.get(l.of()).metricName());
						case SHARE_OF -> NounPhrases.ofShare(before.get(l.of()).metricName());
						default -> "";
						}).orElse("");
	}

	private DocumentTree tree(List<Finding> findings) {
		return DocumentTree.of(source.plain(), findings.stream().map(Finding::mention).toList(),
				findings.stream().map(Finding::sentence).toList(),
				findings.stream().map(f -> f.subject().map(s -> new Stretch(s.start(), s.end())).orElse(null)).toList());
	}

	/** Of the figure that it is a part, share or change of; else of the metric; else what the words around say. */
	private static Decided<String> domain(Finding finding, Optional<Link> link, Optional<MetricEntry> metric,
			List<Figure> before, boolean opens, Map<String, Double> ofMetrics) {
		Optional<Decided<String>> ofHead = link.filter(l -> l.of() < before.size())
				.filter(l -> !before.get(l.of()).domain().equals(Domains.OTHER) || before.get(l.of()).metric().isPresent())
				.map(l -> Decided.of(before.get(l.of()).domain(), "domain.related"));
		Optional<Decided<String>> ofMetric = metric.filter(named -> hasLine(named, finding))
				.map(named -> Decided.of(named.domain(), "domain.metric"));
		return ofHead.or(() -> ofMetric).or(() -> ofTwin(finding, before)).or(() -> ofWork(finding, opens, before))
				.orElseGet(() -> finding.domains()
						.weighed(before.isEmpty() ? "" : before.get(before.size() - 1).domain(), !opens, ofMetrics));
	}

	/** 8场、20场: nothing stands between a quantity and the one before but the sign of a list. */
	private static Optional<Decided<String>> ofTwin(Finding finding, List<Figure> before) {
		return before.isEmpty() || finding.start() - before.getLast().span().end() > 1
				? Optional.empty()
				: Optional.of(Decided.of(before.getLast().domain(), "domain.related"));
	}

	/** 热线接听来电2216通,…,满意率98.6%: a rate whose clause names no line of business is of the work that its sentence counted. */
	private static Optional<Decided<String>> ofWork(Finding finding, boolean opens, List<Figure> before) {
		return finding.kind() != FigureKind.RATE || opens || before.isEmpty() || !finding.domains().isSilent()
				? Optional.empty()
				: Optional.of(before.getLast()).filter(figure -> figure.metric().isPresent())
						.map(figure -> Decided.of(figure.domain(), "domain.related"));
	}

	/** Claims to be the first and counts of a structure are told of any line of business. */
	private static boolean hasLine(MetricEntry metric, Finding finding) {
		return !metric.domain().equals(Domains.OTHER)
				|| metric.aggregation() != Aggregation.NONE && finding.mention().form() != Form.FIRST;
	}

	/**
	 * The parts of a stock and their shares are of its day, and so is a share right behind a stock; its change only where the
	 * document tells no time but its own day.
	 *
	 * @param before the times of the figures before this one
	 */
	private Decided<Period> period(Finding finding, Optional<Link> link, List<Finding> findings, List<Decided<Period>> before) {
		Optional<Decided<Period>> base = link.filter(l -> isToldBefore(finding, findings.get(l.of())))
				.map(l -> l.of() < before.size() ? before.get(l.of()) : findings.get(l.of()).time())
				.filter(FigureMaker::isState);
		boolean inherits = base.isPresent() && switch (link.get().type()) {
		case PART_OF, OF_WHICH -> true;
		case SHARE_OF -> finding.kind() == FigureKind.RATIO;
		case YOY_CHANGE -> link.get().of() < before.size(); // 净增96人,达到903人: what led to the stock came about in its time
		default -> true;
		};
		if (inherits) {
			return Decided.of(base.get().value(), "period.related");
		}
		int last = before.size() - 1;
		boolean ofStateBefore = last >= 0 && isState(before.get(last)) && findings.get(last).sentence() == finding.sentence()
				&& isToldBefore(finding, findings.get(last)) && isShareOf(finding, findings.get(last).end());
		return ofStateBefore ? Decided.of(before.get(last).value(), "period.related") : finding.time();
	}

	/** 占 behind a number says that it is a share of it, 帮教率 that it is a rate of those who are there. */
	private boolean isShareOf(Finding finding, int end) {
		return switch (finding.kind()) {
		case RATIO -> SHARE_SIGN.matcher(source.plain()).region(end, finding.start()).matches();
		case RATE -> OF_THOSE.standIn(source.plain(), end, finding.start());
		default -> false;
		};
	}

	/** Whether no words between a figure and the one that it belongs to tell a time of its own. */
	private static boolean isToldBefore(Finding finding, Finding base) {
		return finding.time().start() < Math.min(base.start(), finding.start());
	}

	private static boolean isState(Decided<Period> time) {
		return time.value() instanceof Period.AsOf;
	}

	/** A part, share or change speaks of the district that its base speaks of. */
	private static Decided<String> place(Finding finding, Optional<Link> link, List<Finding> findings) {
		return link.map(l -> findings.get(l.of()).place()).filter(place -> !place.value().equals(finding.place().value())
				&& place.start() >= 0 && finding.place().start() < 0).map(place -> Decided.of(place.value(), "district.related"))
				.orElse(finding.place());
	}

	private Relation relation(Link link, List<Figure> before, List<Finding> findings) {
		return new Relation(link.type(), link.of() < before.size() ? before.get(link.of()).span() : span(findings.get(link.of())),
				link.baseYear() > 0 ? OptionalInt.of(link.baseYear()) : OptionalInt.empty());
	}

	private static Quantity quantity(Finding finding) {
		Quantity quantity = finding.mention().quantity();
		boolean negative = finding.kind() == FigureKind.GROWTH && finding.falling() && quantity.value().signum() > 0;
		return negative ? new Quantity(quantity.value().negate(), quantity.unit(), quantity.bound()) : quantity;
	}

	private List<Step> trace(Finding finding, boolean opens, Decided<Period> period, Decided<String> place, Decided<String> domain,
			Optional<MetricLinker.Linked> linked, List<TurnedDown> turnedDown, Optional<Link> link) {
		List<Step> trace = new ArrayList<>(Stage.values().length);
		BiConsumer<Stage, Decided<?>> decided = (stage, how) -> trace.add(step(stage, how.rule(),
				Confidence.trait(stage, how, finding, opens, time), words(how.start(), how.end())));
		decided.accept(Stage.QUANTITY,
				new Decided<>("", "quantity." + finding.mention().rule(), finding.start(), finding.end()));
		decided.accept(Stage.KIND, finding.sort());
		decided.accept(Stage.PERIOD, period);
		decided.accept(Stage.DISTRICT, place);
		finding.scope().ifPresent(scope -> decided.accept(Stage.SCOPE, scope));
		decided.accept(Stage.DOMAIN, domain);
		linked.ifPresentOrElse(l -> trace.add(metric(l)), () -> decided.accept(Stage.METRIC, Decided.of("", Confidence.NO_METRIC)));
		turnedDown.forEach(wording -> trace.add(turnedDown(wording)));
		decided.accept(Stage.RELATION, link.map(l -> new Decided<>("", l.rule(), l.start(), l.end()))
				.orElseGet(() -> Decided.of("", Confidence.NO_RELATION)));
		return List.copyOf(trace);
	}

	private Step turnedDown(TurnedDown wording) {
		return shared.one(new Step(Stage.METRIC, wording.rule(), "", words(wording.start(), wording.end()), 0,
				Optional.of(wording.metric())));
	}

	private Step metric(MetricLinker.Linked linked) {
		String rule = linked.start() < 0 ? "metric.change" : "metric.wording";
		return step(Stage.METRIC, rule, Confidence.fit(linked), words(linked.start(), linked.end()));
	}

	private Step step(Stage stage, String rule, String trait, Optional<Span> words) {
		Step before = last.get(stage);
		boolean same = before != null && before.rule().equals(rule) && before.trait().equals(trait) && before.words().equals(words);
		Step step = same
				? before
				: shared.one(new Step(stage, shared.one(rule), shared.one(trait), words, Reliability.of(stage, rule, trait)));
		last.put(stage, step);
		return step;
	}

	private Optional<Span> words(int start, int end) {
		return start < 0 || end <= start ? Optional.empty() : Optional.of(source.span(start, end));
	}

	private Span span(Finding finding) {
		return source.span(finding.start(), finding.end());
	}

}
