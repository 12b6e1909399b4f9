package fadu.analysis.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fadu.analysis.value.Stated;
import fadu.analysis.derive.Derive;
import fadu.analysis.value.FirstClaim;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;

/**
 * The figures of one request, loaded once and never changed: those of the metrics and districts asked for, of every period, those
 * that formulas need, and for checks those of the areas above and below. All that is said about them is a pure function of the
 * set, and the set remembers what it gave. A narrower question is a {@linkplain #of(Inquiry) view} of the same set. Safe to use
 * from any thread; the objects are shared and must not be changed.
 */
public final class FigureSet {

	private final Inquiry inquiry;
	private final Reference reference;
	private final Loaded loaded;
	private final FigureSet origin;
	private final Optional<FigureSet> whole;
	private final Optional<Domain> line;
	private final Map<Object, Object> remembered = new HashMap<>();

	/**
	 * A set as a source found it.
	 *
	 * @param loaded at least what the inquiry {@linkplain Needs needs}
	 */
	public FigureSet(Inquiry inquiry, Reference reference, Loaded loaded) {
		this.inquiry = inquiry;
		this.reference = reference;
		this.loaded = loaded;
		origin = this;
		whole = Optional.empty();
		line = Optional.empty();
	}

	private FigureSet(Inquiry inquiry, FigureSet origin, Optional<FigureSet> whole, Optional<Domain> line) {
		this.inquiry = inquiry;
		this.reference = origin.reference;
		this.loaded = origin.loaded;
		this.origin = origin;
		this.whole = whole;
		this.line = line;
	}

	/** Whether this set has all that the inquiry needs. */
	public boolean covers(Inquiry other) {
		return loaded.needs().cover(Needs.of(other, reference));
	}

	/**
	 * A view of this set: what it has to say on another inquiry.
	 *
	 * @throws IllegalArgumentException where this set does not {@linkplain #covers(Inquiry) cover} it
	 */
	public FigureSet of(Inquiry other) {
		if (!covers(other)) {
			throw new IllegalArgumentException(Needs.of(other, reference).toString());
		}
		return new FigureSet(other, origin, Optional.empty(), Optional.empty());
	}

	/** A view of this set: what is about one line of business. */
	public FigureSet of(Domain domain) {
		return new FigureSet(inquiry, origin, Optional.of(this), Optional.of(domain));
	}

	/** Of a view of one line of business, the set that it narrows. */
	public Optional<FigureSet> whole() {
		return whole;
	}

	/** The line of business to which this view is narrowed. */
	public Optional<Domain> line() {
		return line;
	}

	/** What was asked. */
	public Inquiry inquiry() {
		return inquiry;
	}

	/** The catalogue and the districts. */
	public Reference reference() {
		return reference;
	}

	/** The districts asked about; where nobody chose any, all. */
	public List<District> districts() {
		return inquiry.districts().isEmpty() ? reference.districts() : inquiry.districts();
	}

	/** The metrics asked about; where nobody chose any, all of the catalogue, not only those that districts report. */
	public List<Metric> metrics() {
		List<Metric> asked = inquiry.metrics().isEmpty() ? reference.metrics() : inquiry.metrics();
		return line.isEmpty() ? asked : asked.stream().filter(this::has).toList();
	}

	/**
	 * The figures asked for, rejected ones and those without a metric among them, document by document in the order of the text.
	 */
	public List<Observation> figures() {
		return inquiry.period().isEmpty()
				? history()
				: once("figures", set -> set.history().stream()
						.filter(figure -> inquiry.period().get().equals(figure.getPeriod())).toList());
	}

	/** The same figures of every period, whatever period is asked about. */
	public List<Observation> history() {
		return once("history", set -> set.loaded.figures().stream().filter(askedFor()).toList());
	}

	/** The figures without a metric about the districts asked for, whatever metrics are asked about; as far as the set reaches. */
	public List<Observation> withoutMetric() {
		return once("without metric", set -> {
			Set<String> areas = set.areas();
			return set.loaded.figures().stream().filter(figure -> figure.getMetric() == null)
					.filter(figure -> areas.isEmpty() || areas.contains(Observations.district(figure))).toList();
		});
	}

	/** The codes of the districts asked for; none where nobody chose any. */
	private Set<String> areas() {
		return inquiry.districts().stream().map(District::getCode).collect(Collectors.toSet());
	}

	private Predicate<Observation> askedFor() {
		Set<String> metrics = inquiry.metrics().stream().map(Metric::getCode).collect(Collectors.toSet());
		Set<String> areas = areas();
		return figure -> (metrics.isEmpty() || figure.getMetric() != null && metrics.contains(figure.getMetric()))
				&& (areas.isEmpty() || areas.contains(Observations.district(figure))) && has(figure);
	}

	/** The figures of every period that measure the metric, about the districts asked for. */
	public List<Observation> figures(Metric metric) {
		return once("by metric", set -> set.history().stream().filter(figure -> figure.getMetric() != null)
				.collect(Collectors.groupingBy(Observation::getMetric))).getOrDefault(metric.getCode(), List.of());
	}

	/** The documents at hand, those that break off and have no figure among them. */
	public List<SourceDocument> documents() {
		return loaded.documents();
	}

	/** Whether a document of the district is at hand, whatever it reports. */
	public boolean hasReport(District district) {
		return loaded.withReport().contains(district.getCode());
	}

	/** Whether the user may see what is kept of the district. */
	public boolean isHidden(District district) {
		return loaded.hidden().contains(district.getCode());
	}

	/**
	 * The documents of which there are figures, of the districts asked about and of those around them as far as the set reaches.
	 */
	public List<SourceDocument> reporting() {
		return once("reporting", set -> set.loaded.figures().stream().map(Observation::getDocument).distinct().toList());
	}

	/** What there is in the set. */
	public Coverage coverage() {
		return once(Coverage.class, set -> Coverage.of(set.documents(), set.history()));
	}

	/** What districts say that they were the first to have; only where the set reaches around what was asked. */
	public List<FirstClaim> claims() {
		return loaded.claims();
	}

	/** What people decided on findings. */
	public List<Settlement> settlements() {
		return loaded.settlements();
	}

	/** What the clauses of figures that count honours say of them. */
	public Map<FigureId, Stated> stated() {
		return loaded.stated();
	}

	/** The texts of documents by their SHA-256, where they are kept; only where this set reaches around. */
	public Map<String, String> texts() {
		return loaded.texts();
	}

	/** Computes metrics from the figures of this set. */
	public Derive derive() {
		boolean shared = origin != this && origin.inquiry.withUnreviewed() == inquiry.withUnreviewed();
		return shared
				? origin.derive()
				: once(Derive.class, set -> new Derive(reference.metrics(), loaded.documents(), inquiry.withUnreviewed()));
	}

	/** Whether the metric belongs to the line of business; always where there is none. */
	public boolean has(Metric metric) {
		return line.isEmpty() || metric.getDomain() != null && line.get().getCode().equals(metric.getDomain().getCode());
	}

	/** Whether the figure belongs to the line of business; always where there is none. */
	public boolean has(Observation figure) {
		return line.isEmpty() || (figure.getMetric() == null
				? isNamed(figure.getDomain())
				: reference.metric(figure.getMetric()).filter(this::has).isPresent());
	}

	private boolean isNamed(String name) {
		return line.get().getCode().equals(name) || line.get().getName().equals(name);
	}

	/** A pure function of a set, which may fail to read what belongs to it. */
	@FunctionalInterface
	public interface Work<T, E extends Exception> {

		/** What it gives of the set. */
		T of(FigureSet set) throws E;
	}

	/**
	 * What a function gives of this set, worked out when it is first asked for.
	 *
	 * @param key  stands for the function; the same key, the same function
	 * @param work a pure function of the set
	 * @throws E what the function throws; it is asked again the next time
	 */
	@SuppressWarnings("unchecked")
	public <T, E extends Exception> T once(Object key, Work<T, E> work) throws E {
		synchronized (remembered) {
			if (!remembered.containsKey(key)) {
				remembered.put(key, work.of(this));
			}
			return (T) remembered.get(key);
		}
	}

	/** The same where the function does not rest on the inquiry, but on all that was loaded: worked out once for all views. */
	public <T, E extends Exception> T onceForAll(Object key, Work<T, E> work) throws E {
		return origin.once(key, work);
	}

}
