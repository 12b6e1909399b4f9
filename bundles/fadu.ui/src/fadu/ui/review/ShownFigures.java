package fadu.ui.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fadu.model.Observation;
import fadu.workspace.Workspace;

/** Which figures of a report are shown: those of the filter that hold the words that a person typed. */
final class ShownFigures {

	private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,，](?=\\d)");

	private final Workspace workspace;
	private final Map<String, Integer> places = new HashMap<>();
	private FigureFilter filter = FigureFilter.WAITING;
	private Optional<FigureFilter> narrower = Optional.empty();
	private String words = "";
	private List<Observation> shown = List.of();
	private Set<String> visible = Set.of();

	ShownFigures(Workspace workspace) {
		this.workspace = workspace;
	}

	void filter(FigureFilter which) {
		filter = which;
		narrower = Optional.empty();
	}

	/** Shows all, so that one that the filter hides can be chosen. */
	void widen() {
		narrower = narrower.or(() -> Optional.of(filter));
		filter = FigureFilter.ALL;
		words = "";
	}

	/** Filters as before all had to be shown. */
	void narrow() {
		filter = narrower.orElse(filter);
		narrower = Optional.empty();
	}

	/** The first that is shown from a place of the text on, else the last. */
	Optional<Observation> nearest(int start) {
		return shown.stream().filter(figure -> figure.getStart() >= start).findFirst()
				.or(() -> shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast()));
	}

	FigureFilter filter() {
		return filter;
	}

	void find(String typed) {
		words = plain(typed.strip());
	}

	String words() {
		return words;
	}

	/** Whether nothing was said about any of the figures since, and none reads otherwise. */
	static boolean isSame(List<Observation> before, List<Observation> now) {
		return before.size() == now.size()
				&& IntStream.range(0, now.size()).allMatch(i -> says(before.get(i)).equals(says(now.get(i))));
	}

	/** What is said of a figure. */
	static List<Object> says(Observation figure) {
		return Arrays.asList(figure.getId(), figure.getStatus(), figure.getReviewedAt(), figure.getQuantity(), figure.getKind(),
				figure.getPeriod(), figure.getMetric(), figure.getDomain(), figure.getScope(), figure.getRelation(),
				figure.getRelatedTo(), figure.getConfidence());
	}

	/** Looks at the figures of the report as they stand now. */
	void of(List<Observation> figures) {
		shown = figures.stream().filter(figure -> filter.shows(figure)).filter(this::holdsWords).toList();
		visible = shown.stream().map(Observation::getId).collect(Collectors.toSet());
		places.clear();
		figures.forEach(figure -> places.put(figure.getId(), places.size()));
	}

	private boolean holdsWords(Observation figure) {
		return words.isEmpty() || Stream.of(FigureColumn.values())
				.anyMatch(column -> plain(column.text(figure, workspace)).contains(words));
	}

	/** In small letters, and 3,905 as 3905. */
	private static String plain(String text) {
		return GROUPING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
	}

	List<Observation> list() {
		return shown;
	}

	boolean has(Observation figure) {
		return visible.contains(figure.getId());
	}

	/** Those of a kind that stand behind the last of the chosen figures, or before the first; all where none is chosen. */
	List<Observation> beyond(List<Observation> chosen, Predicate<Observation> which, boolean forward) {
		if (chosen.isEmpty()) {
			return shown.stream().filter(which).toList();
		}
		int from = place(forward ? chosen.getLast() : chosen.getFirst());
		return shown.stream().filter(which).filter(figure -> forward ? place(figure) > from : place(figure) < from).toList();
	}

	/** The next of a kind behind the last of the chosen figures, else the first of those shown, else the first of all. */
	Optional<Observation> nextOf(Predicate<Observation> which, List<Observation> chosen, List<Observation> all) {
		return Stream.of(beyond(chosen, which, true), shown, all).flatMap(List::stream).filter(which).findFirst();
	}

	private int place(Observation figure) {
		return places.getOrDefault(figure.getId(), 0);
	}

}
