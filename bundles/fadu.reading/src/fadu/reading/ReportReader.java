package fadu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.catalogue.place.Gazetteer;
import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.context.BeforeAndAfter;
import fadu.reading.context.Decided;
import fadu.reading.context.Distributives;
import fadu.reading.context.Districts;
import fadu.reading.context.DocumentTime;
import fadu.reading.context.DocumentTimes;
import fadu.reading.context.Domains;
import fadu.reading.context.Finding;
import fadu.reading.context.Kinds;
import fadu.reading.context.PeriodTracker;
import fadu.reading.context.Places;
import fadu.reading.context.Scopes;
import fadu.reading.context.WholeYears;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Quantities;
import fadu.reading.language.Sentence;
import fadu.reading.language.Sentences;
import fadu.reading.language.SourceText;
import fadu.reading.language.Tables;
import fadu.reading.metric.MetricLexicon;

/**
 * Reads a report: sentences → numerals → quantities → contexts → links. Time is linear in the length of the text. A reader
 * holds no state between texts and may be shared by threads.
 */
public final class ReportReader {

	private final MetricLexicon lexicon;
	private final Gazetteer places;

	/** A reader that looks for the given metrics and knows no place by its name. */
	public ReportReader(MetricLexicon lexicon) {
		this(lexicon, Gazetteer.EMPTY);
	}

	/**
	 * A reader that looks for the given metrics.
	 *
	 * @param places by which it knows where the name of a district begins
	 */
	public ReportReader(MetricLexicon lexicon, Gazetteer places) {
		this.lexicon = lexicon;
		this.places = places;
	}

	/** Reads a text. Any text can be read; one without figures gives a reading without figures. */
	public Reading read(String text, ReadingContext context) {
		Found found = find(text, context);
		SourceText source = found.source();
		Shared shared = new Shared();
		List<Figure> figures = new FigureMaker(source, lexicon, found.tables(), found.time(), shared).figures(found.findings());
		List<Rejected> rejected = found.quantities().rejections().stream().map(r -> new Rejected(source.span(r.start(), r.end()),
				shared.one(source.written(r.start(), r.end())), r.reason())).toList();
		return new Reading(figures, rejected, found.time().told(), found.district(),
				WholeYears.states(source.plain(), found.time(), found.findings()));
	}

	/** What is found in a text before its figures are linked. */
	private record Found(SourceText source, Tables tables, Quantities.Result quantities, DocumentTime time,
			Optional<String> district, List<Finding> findings) {
	}

	private Found find(String text, ReadingContext context) {
		SourceText source = SourceText.closed(text);
		String plain = source.plain();
		List<Sentence> sentences = Sentences.of(plain);
		Tables tables = Tables.of(plain);
		Quantities.Result quantities = Quantities.of(plain, sentences, tables);
		DocumentTime time = DocumentTimes.of(plain, sentences, context.period());
		Optional<String> district = Districts.of(plain, context.district(), places);
		return new Found(source, tables, quantities, time, district,
				contexts(plain, sentences, tables, quantities.mentions(), time, district.orElse("")));
	}

	/** What the weights of signs are fitted on ({@code releng/reliability}). */
	public Signs signs(String text, ReadingContext context) {
		Found found = find(text, context);
		List<Mention> mentions = found.quantities().mentions();
		List<Finding> findings = found.findings();
		Domains domains = new Domains(found.source().plain(), found.tables());
		List<double[][]> ofDomains = new ArrayList<>(findings.size());
		List<Boolean> opening = new ArrayList<>(findings.size());
		int m = 0;
		for (int i = 0; i < findings.size(); i++) {
			while (mentions.get(m).start() < findings.get(i).start()) {
				m++;
			}
			ofDomains.add(domains.signs(mentions.get(m), findings.get(i).sentence(), m == 0 ? 0 : mentions.get(m - 1).end(),
					m + 1 < mentions.size() ? mentions.get(m + 1).start() : Integer.MAX_VALUE));
			opening.add(i == 0 || findings.get(i - 1).sentence() != findings.get(i).sentence());
		}
		return new Signs(ofDomains, opening);
	}

	/**
	 * What speaks for what in a text.
	 *
	 * @param domains for each figure and each of {@link Domains#names()} the signs by the words, in the order of
	 *                    {@link fadu.reading.context.DomainSign}
	 * @param opening whether no figure stands before each in its sentence
	 */
	public record Signs(List<double[][]> domains, List<Boolean> opening) {
	}

	private List<Finding> contexts(String text, List<Sentence> sentences, Tables tables, List<Mention> mentions,
			DocumentTime time, String district) {
		Kinds kinds = new Kinds(text, tables, time);
		PeriodTracker periods = new PeriodTracker(text, sentences, time, tables);
		Places places = new Places(text, district, tables, this.places);
		Scopes scopes = new Scopes(text);
		Domains domains = new Domains(text, tables);
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
			Decided<Period> period = periods.periodOf(mention, sentence);
			boolean plan = "period.plan".equals(period.rule())
					|| !"period.until".equals(period.rule()) && time.isAhead(period.value())
							&& tables.cellAt(mention.start()).filter(Kinds::isOfComeIn).isEmpty();
			Decided<FigureKind> kind = plan
					? kinds.ofPlan(mention, sentence, period)
					: kinds.kindOf(mention, sentence);
			boolean change = kind.value() == FigureKind.GROWTH && period.value() instanceof Period.AsOf
					&& time.published().isEmpty() && mention.kind() == MeasureClass.PERCENT;
			period = change ? Decided.of(time.flow(), "period.change") : period;
			findings.add(new Finding(mention, sentence, kind, kinds.isFall(mention, sentence), period,
					places.placeOf(mention, sentence), scopes.scopeOf(mention, sentence),
					domains.evidence(mention, sentence, previousEnd, nextStart), Optional.empty()));
		}
		return Distributives.share(text, BeforeAndAfter.tell(text, findings, time));
	}

}
