package fadu.reading.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import fadu.model.value.Span;

/**
 * Annotated figures held against those that were read.
 *
 * @param documents the number of annotated documents
 * @param matches   each annotated figure, then each false alarm, document by document
 */
public record Scoring(int documents, List<Match> matches) {

	private static final Linkage UNLINKED = new Linkage(false, false, false);

	public Scoring {
		matches = List.copyOf(matches);
	}

	/**
	 * Holds them against each other. Figures read in a document that is not annotated are left out.
	 *
	 * @param gold the annotated figures by document
	 * @param read the figures read by document
	 */
	public static Scoring of(Map<String, List<GoldFigure>> gold, Map<String, List<ReadFigure>> read) {
		List<Match> matches = new ArrayList<>();
		gold.forEach((document, figures) -> matches.addAll(match(document, figures, read.getOrDefault(document, List.of()))));
		return new Scoring(gold.size(), matches);
	}

	private static List<Match> match(String document, List<GoldFigure> gold, List<ReadFigure> read) {
		List<ReadFigure> unused = new ArrayList<>(read);
		Map<GoldFigure, ReadFigure> found = new IdentityHashMap<>();
		Map<String, Span> places = new HashMap<>();
		for (GoldFigure figure : gold) {
			Optional<ReadFigure> first = unused.stream().filter(candidate -> candidate.finds(figure)).findFirst();
			first.ifPresent(candidate -> {
				removeSame(unused, candidate);
				found.put(figure, candidate);
				places.put(figure.id(), candidate.span());
			});
		}
		List<Match> matches = new ArrayList<>();
		for (GoldFigure figure : gold) {
			Optional<ReadFigure> candidate = Optional.ofNullable(found.get(figure));
			matches.add(new Match(document, Optional.of(figure), candidate,
					candidate.flatMap(hit -> relationRight(figure, hit, places)),
					candidate.map(hit -> linkage(figure, hit, gold, places)).orElse(UNLINKED)));
		}
		unused.stream().filter(ReadFigure::isFigure)
				.forEach(alarm -> matches
						.add(new Match(document, Optional.empty(), Optional.of(alarm), Optional.empty(), UNLINKED)));
		return matches;
	}

	/** Removes this very object: a reader may say the same twice, and the second saying is a false alarm. */
	private static void removeSame(List<ReadFigure> figures, ReadFigure figure) {
		for (int i = 0; i < figures.size(); i++) {
			if (figures.get(i) == figure) {
				figures.remove(i);
				return;
			}
		}
	}

	private static Optional<Boolean> relationRight(GoldFigure gold, ReadFigure read, Map<String, Span> places) {
		return gold.link().filter(link -> places.containsKey(link.of())).map(link -> read.link()
				.map(said -> said.kind().equals(link.kind()) && said.of().equals(places.get(link.of()))).orElse(false));
	}

	private static Linkage linkage(GoldFigure figure, ReadFigure read, List<GoldFigure> gold, Map<String, Span> places) {
		Optional<Link<String>> wanted = figure.link().filter(link -> places.containsKey(link.of()));
		boolean right = wanted.isPresent() && read.link().filter(said -> said.kind().equals(wanted.get().kind())
				&& isTotal(said.of(), wanted.get().of(), gold, places)).isPresent();
		return new Linkage(wanted.isPresent(), read.link().isPresent() && (wanted.isPresent() || figure.link().isEmpty()), right);
	}

	/** Whether at a place stands the figure of that id, or one that tells the same. */
	private static boolean isTotal(Span place, String id, List<GoldFigure> gold, Map<String, Span> places) {
		Optional<GoldFigure> total = gold.stream().filter(figure -> figure.id().equals(id)).findFirst();
		return total.isPresent() && gold.stream().anyMatch(figure -> place.equals(places.get(figure.id()))
				&& figure.tellsTheSame(total.get()));
	}

	/** The score of all figures. */
	public Score total() {
		return Score.of(matches);
	}

	/**
	 * The scores of groups of figures, by the name of the group. An annotated figure belongs to its own group, a false alarm to
	 * the one that the reader says.
	 */
	public Map<String, Score> by(Function<Match, String> group) {
		Map<String, List<Match>> groups = new TreeMap<>();
		matches.forEach(match -> groups.computeIfAbsent(group.apply(match), name -> new ArrayList<>()).add(match));
		Map<String, Score> scores = new LinkedHashMap<>();
		groups.forEach((name, members) -> scores.put(name, Score.of(members)));
		return scores;
	}

	/** The annotated figures that were not found. */
	public List<Match> misses() {
		return matches.stream().filter(match -> match.read().isEmpty()).toList();
	}

	/** The figures read that are not annotated. */
	public List<Match> alarms() {
		return matches.stream().filter(match -> match.gold().isEmpty()).toList();
	}

}
