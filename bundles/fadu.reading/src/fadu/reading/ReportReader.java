package fadu.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.reading.context.Distributives;
import fadu.reading.context.Districts;
import fadu.reading.context.DocumentTime;
import fadu.reading.context.DocumentTimes;
import fadu.reading.context.Domains;
import fadu.reading.context.Finding;
import fadu.reading.context.Kinds;
import fadu.reading.context.PeriodTracker;
import fadu.reading.language.Mention;
import fadu.reading.language.Quantities;
import fadu.reading.language.Sentence;
import fadu.reading.language.Sentences;
import fadu.reading.language.SourceText;
import fadu.reading.language.Tables;
import fadu.reading.link.MetricLinker;
import fadu.reading.link.NounPhrases;
import fadu.reading.link.Relations;

/**
 * Reads a report: sentences → numerals → quantities → contexts → links. Time is linear in the length of the text. A reader
 * holds no state between texts and may be shared by threads.
 */
public final class ReportReader {

	private static final String NATION = "全国";

	private final MetricLexicon lexicon;

	/** A reader that looks for the given metrics. */
	public ReportReader(MetricLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Reads a text. Any text can be read; one without figures gives a reading without figures. */
	public Reading read(String text, ReadingContext context) {
		SourceText source = new SourceText(text);
		String plain = source.plain();
		List<Sentence> sentences = Sentences.of(plain);
		Tables tables = Tables.of(plain);
		Quantities.Result quantities = Quantities.of(plain, sentences, tables);
		DocumentTime time = DocumentTimes.of(plain, sentences, context.period());
		Optional<String> district = Districts.of(plain, context.district());
		List<Finding> findings = contexts(plain, sentences, tables, quantities.mentions(), time);
		List<Figure> figures = figures(source, findings, tables, district.orElse(""));
		List<Rejected> rejected = quantities.rejections().stream()
				.map(r -> new Rejected(source.span(r.start(), r.end()), source.written(r.start(), r.end()), r.reason())).toList();
		return new Reading(figures, rejected, time.period(), district);
	}

	private static List<Finding> contexts(String text, List<Sentence> sentences, Tables tables, List<Mention> mentions,
			DocumentTime time) {
		Kinds kinds = new Kinds(text, tables);
		PeriodTracker periods = new PeriodTracker(text, time);
		Domains domains = new Domains(text);
		List<Finding> findings = new ArrayList<>(mentions.size());
		int s = 0;
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			while (s < sentences.size() - 1 && sentences.get(s).end() <= mention.start()) {
				s++;
			}
			Sentence sentence = sentences.get(s);
			int previousEnd = i == 0 ? 0 : mentions.get(i - 1).end();
			int nextStart = i + 1 < mentions.size() ? mentions.get(i + 1).start() : Integer.MAX_VALUE;
			Period period = periods.periodOf(mention, sentence);
			FigureKind kind = time.isAhead(period) ? FigureKind.TARGET : kinds.kindOf(mention, sentence);
			findings.add(new Finding(mention, sentence, kind, kinds.isFall(mention, sentence), period,
					domains.evidence(mention, sentence, previousEnd, nextStart), Optional.empty()));
		}
		return Distributives.share(text, findings);
	}

	private List<Figure> figures(SourceText source, List<Finding> findings, Tables tables, String district) {
		MetricLinker linker = new MetricLinker(source.plain(), lexicon);
		NounPhrases phrases = new NounPhrases(source.plain(), tables);
		Map<Integer, Relations.Link> relations = Relations.of(source.plain(), findings);
		Map<Integer, MetricEntry> metrics = new HashMap<>();
		List<Figure> figures = new ArrayList<>(findings.size());
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			int previousEnd = i == 0 ? 0 : findings.get(i - 1).end();
			int nextStart = i + 1 < findings.size() ? findings.get(i + 1).start() : Integer.MAX_VALUE;
			Optional<Relations.Link> link = Optional.ofNullable(relations.get(i));
			Optional<MetricEntry> metric = isChangeOfMetric(link, metrics) ? changeOf(link, metrics)
					: linker.link(finding, previousEnd, nextStart).map(MetricLinker.Link::metric);
			if (metric.isPresent()) {
				metrics.put(i, metric.get());
			}
			Optional<Relation> relation = link.map(l -> new Relation(l.type(), span(source, findings.get(l.of()))));
			figures.add(new Figure(span(source, finding), source.written(finding.start(), finding.end()), quantity(finding),
					finding.kind(), metric.map(MetricEntry::code),
					metric.map(MetricEntry::name).orElseGet(() -> phrases.of(finding, previousEnd)),
					metric.map(MetricEntry::domain).filter(domain -> !domain.equals(Domains.OTHER))
							.orElseGet(() -> domain(finding, link, figures)),
					scope(source.plain(), finding, district), period(finding, link, findings), relation,
					Confidence.of(finding, metric.isPresent())));
		}
		return figures;
	}

	/** Whether a figure is the change of one whose metric is known; then no other metric can be meant. */
	private static boolean isChangeOfMetric(Optional<Relations.Link> link, Map<Integer, MetricEntry> metrics) {
		return link.filter(l -> l.type() == RelationType.YOY_CHANGE && metrics.containsKey(l.of())).isPresent();
	}

	/** The catalogue's metric for the change of the figure that a change belongs to: CODE_YOY. */
	private Optional<MetricEntry> changeOf(Optional<Relations.Link> link, Map<Integer, MetricEntry> metrics) {
		return link.filter(l -> l.type() == RelationType.YOY_CHANGE).map(l -> metrics.get(l.of()))
				.flatMap(base -> lexicon.byCode(base.code() + "_YOY").or(() -> lexicon.byCode(base.code() + "_CHANGE")));
	}

	/** The change of a figure belongs to the line of business of the figure. */
	private static String domain(Finding finding, Optional<Relations.Link> link, List<Figure> before) {
		return link.filter(l -> l.type() == RelationType.YOY_CHANGE && l.of() < before.size())
				.map(l -> before.get(l.of()).domain()).orElseGet(() -> Domains.best(finding.domains()));
	}

	/** The parts of a stock are counted on its day. */
	private static Period period(Finding finding, Optional<Relations.Link> link, List<Finding> findings) {
		return link.filter(l -> l.type() == RelationType.PART_OF).map(l -> findings.get(l.of()).period())
				.filter(Period.AsOf.class::isInstance).orElse(finding.period());
	}

	/** 全国90家: the figure speaks of the whole country, whatever the document's district. */
	private static String scope(String text, Finding finding, String district) {
		boolean national = finding.kind() != FigureKind.RANK && text.startsWith(NATION, finding.start() - NATION.length());
		return national ? NATION : district;
	}

	private static Quantity quantity(Finding finding) {
		Quantity quantity = finding.mention().quantity();
		boolean negative = finding.kind() == FigureKind.GROWTH && finding.falling() && quantity.value().signum() > 0;
		return negative ? new Quantity(quantity.value().negate(), quantity.unit(), quantity.bound()) : quantity;
	}

	private static Span span(SourceText source, Finding finding) {
		return source.span(finding.start(), finding.end());
	}

}
