package fadu.analysis.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.set.FigureSet;
import fadu.analysis.value.DistrictTree;
import fadu.analysis.value.FirstClaim;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.Theme;
import fadu.model.value.Period;

/**
 * What the checks look at: documents with their figures, the catalogue, and which area contains which. Figures that a
 * person has rejected are left out.
 */
public final class Evidence {

	private final Map<String, Metric> metrics;
	private final List<Theme> themes;
	private final DistrictTree districts;
	private final List<FirstClaim> claims;
	private final Map<SourceDocument, List<Observation>> figures = new LinkedHashMap<>();
	private final Map<SourceDocument, List<Observation>> results = new HashMap<>();
	private final Map<SourceDocument, Map<String, List<Observation>>> byMetric = new HashMap<>();
	private final Map<Observation, Saying> said = new HashMap<>();
	private final Map<Observation, Observation> related = new HashMap<>();
	private final Map<Observation, List<Observation>> relating = new HashMap<>();

	/**
	 * @param metrics   the catalogue
	 * @param themes    which metrics speak of one matter
	 * @param districts which area contains which
	 * @param documents what is checked
	 */
	public Evidence(Collection<Metric> metrics, Collection<Theme> themes, DistrictTree districts,
			Collection<SourceDocument> documents) {
		this(metrics, themes, districts, documents, Map.of());
	}

	/**
	 * Evidence with what was written around the figures.
	 *
	 * @param texts the texts of documents by their SHA-256; of a document without one, nothing is known but its figures
	 */
	public Evidence(Collection<Metric> metrics, Collection<Theme> themes, DistrictTree districts,
			Collection<SourceDocument> documents, Map<String, String> texts) {
		this(metrics, themes, districts, documents, texts, List.of());
	}

	private Evidence(Collection<Metric> metrics, Collection<Theme> themes, DistrictTree districts,
			Collection<SourceDocument> documents, Map<String, String> texts, List<FirstClaim> claims) {
		this.claims = List.copyOf(claims);
		this.metrics = metrics.stream()
				.collect(Collectors.toMap(Metric::getCode, Function.identity(), (first, second) -> first, LinkedHashMap::new));
		this.themes = List.copyOf(themes);
		this.districts = districts;
		documents.forEach(this::take);
		documents.forEach(document -> Optional.ofNullable(texts.get(document.getSha256())).ifPresent(text -> read(document, text)));
	}

	/** What a set of figures has to be checked: its documents that have figures, whatever metrics and period are asked about. */
	public static Evidence of(FigureSet set) {
		return new Evidence(set.reference().metrics(), set.reference().themes(), set.reference().tree(), set.reporting(),
				set.texts(), set.claims());
	}

	private void read(SourceDocument document, String text) {
		int[] points = text.codePoints().toArray();
		int previous = 0;
		for (Observation figure : figures(document).stream().sorted(Comparator.comparingInt(Observation::getStart)).toList()) {
			if (figure.getEnd() > figure.getStart() && figure.getEnd() <= points.length) {
				said.put(figure, Saying.of(points, figure, previous));
				previous = figure.getEnd();
			}
		}
	}

	/** What the text says around the figure, where it is known. */
	Optional<Saying> said(Observation figure) {
		return Optional.ofNullable(said.get(figure));
	}

	/** Whether two figures stand in one sentence; nothing where the text of one is not known. */
	Optional<Boolean> areInSentence(Observation one, Observation other) {
		return said(one).flatMap(here -> said(other).map(here::isInSentenceOf));
	}

	/** A figure with so many before it and after it in its document. */
	List<Observation> around(Observation figure, int before, int after) {
		List<Observation> all = figures(figure.getDocument());
		int place = all.indexOf(figure);
		return all.subList(Math.max(0, place - before), Math.min(all.size(), place + after + 1));
	}

	/** Whether nothing in the texts tells the two figures apart. */
	boolean mayBeOfOneThing(Observation one, Observation other) {
		String subject = one.getMetricName() + metric(one).map(Metric::getName).orElse("");
		return Stream.of(one, other).noneMatch(
				figure -> said(figure).filter(words -> words.isOfAnotherYear(figure.getPeriod())).isPresent())
				&& said(one).flatMap(here -> said(other).map(there -> here.mayBeOfOneThing(there, subject))).orElse(true);
	}

	private void take(SourceDocument document) {
		List<Observation> kept = document.getObservations().stream()
				.filter(figure -> figure.getStatus() != ReviewStatus.REJECTED).toList();
		Map<String, Observation> byId = kept.stream()
				.collect(Collectors.toMap(Observation::getId, Function.identity(), (first, second) -> first));
		figures.put(document, kept);
		results.put(document, kept.stream().filter(figure -> figure.getKind() != FigureKind.TARGET).toList());
		byMetric.put(document, results.get(document).stream().filter(figure -> figure.getMetric() != null)
				.collect(Collectors.groupingBy(Observation::getMetric)));
		for (Observation figure : kept) {
			Observation other = figure.getRelatedTo() == null ? null : byId.get(figure.getRelatedTo());
			if (other != null && other != figure) {
				related.put(figure, other);
				relating.computeIfAbsent(other, key -> new ArrayList<>()).add(figure);
			}
		}
	}

	/** The documents. */
	public Collection<SourceDocument> documents() {
		return figures.keySet();
	}

	/** All metrics. */
	public Collection<Metric> metrics() {
		return metrics.values();
	}

	/** The metric with the code. */
	public Optional<Metric> metric(String code) {
		return Optional.ofNullable(metrics.get(code));
	}

	/** What the figure measures, where the catalogue has it. */
	public Optional<Metric> metric(Observation figure) {
		return Optional.ofNullable(figure.getMetric()).map(metrics::get);
	}

	/** What the figure counts, and the figure, as a finding speaks of it. */
	Detail named(Observation figure) {
		return new Detail.Named(figure, metric(figure));
	}

	/** What the figure counts. */
	Detail subject(Observation figure) {
		return new Detail.Subject(figure, metric(figure));
	}

	/** Which metrics speak of one matter. */
	public List<Theme> themes() {
		return themes;
	}

	/** Which area contains which. */
	public DistrictTree districts() {
		return districts;
	}

	/** What districts say that they were the first to have. */
	List<FirstClaim> claims() {
		return claims;
	}

	/** All figures of all documents. */
	public List<Observation> figures() {
		return figures.values().stream().flatMap(List::stream).toList();
	}

	/** The figures of a document, in the order in which it holds them. */
	public List<Observation> figures(SourceDocument document) {
		return figures.getOrDefault(document, List.of());
	}

	/** The figures of a document that say what was, not what is planned. */
	public List<Observation> results(SourceDocument document) {
		return results.getOrDefault(document, List.of());
	}

	/** The figures of a document that say what was of the metric. */
	public List<Observation> results(SourceDocument document, String metric) {
		return byMetric.getOrDefault(document, Map.of()).getOrDefault(metric, List.of());
	}

	/** The figure that this one depends on in this way. */
	public Optional<Observation> related(Observation figure, RelationType relation) {
		return figure.getRelation() == relation ? Optional.ofNullable(related.get(figure)) : Optional.empty();
	}

	/** The figures that depend on this one in this way. */
	public List<Observation> relating(Observation figure, RelationType relation) {
		return relating.getOrDefault(figure, List.of()).stream().filter(other -> other.getRelation() == relation).toList();
	}

	/** The one figure that the document states for the metric and the period; nothing where it states several. */
	public Optional<Observation> only(SourceDocument document, String metric, Period period) {
		List<Observation> stated = results(document, metric).stream().filter(figure -> period.equals(figure.getPeriod())).toList();
		boolean one = stated.stream().map(Observation::getQuantity).distinct().count() == 1;
		return one ? Optional.of(stated.getFirst()) : Optional.empty();
	}

}
