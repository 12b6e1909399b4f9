package fadu.reading.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import fadu.catalogue.place.Division;
import fadu.catalogue.place.Gazetteer;

/**
 * Tells which of several places of one name a text means, by the areas that contain them: first where one of these stands before
 * the name (重庆市江北区), then where one stands in the title or the last lines, then where the text names one. A city that is only
 * visited (赴宁波市考察) says nothing, and two places that are equally named are not told apart.
 */
public final class PlaceEvidence {

	private static final int LINES_OF_TITLE = 3;
	private static final int LINES_OF_SIGNATURE = 2;
	private static final int LONGEST_LINE = 60;
	private static final String VISITED = "赴到去与同和向从跟访援邻对";
	private static final String[] VISIT = {"考察", "学习", "交流", "经验", "等地", "、", "挂职", "籍"};
	private static final String[] STREET = {"路", "街", "大道", "大桥", "大厦"};

	private final Gazetteer places;
	private final String text;
	private final String edges;

	private PlaceEvidence(Gazetteer places, String text) {
		this.places = places;
		this.text = text;
		this.edges = edges(text);
	}

	/** Those of the places that the text may mean: one where it tells, else all that it leaves. */
	public static List<Division> meant(List<Division> candidates, Gazetteer places, String text) {
		PlaceEvidence evidence = new PlaceEvidence(places, text);
		List<Division> left = candidates;
		for (BiPredicate<Division, Division> told : List.<BiPredicate<Division, Division>>of(evidence::before, evidence::atTheEdges,
				evidence::inTheText)) {
			left = evidence.narrowed(left, told);
		}
		return left;
	}

	private List<Division> narrowed(List<Division> candidates, BiPredicate<Division, Division> told) {
		if (candidates.size() < 2) {
			return candidates;
		}
		Set<Division> shared = new HashSet<>(places.above(candidates.getFirst()));
		candidates.forEach(candidate -> shared.retainAll(places.above(candidate)));
		List<Division> named = candidates.stream().filter(
				candidate -> places.above(candidate).stream()
						.anyMatch(area -> !shared.contains(area) && told.test(candidate, area)))
				.toList();
		return named.isEmpty() || named.size() == candidates.size() ? candidates : narrowed(named, told);
	}

	private boolean before(Division candidate, Division area) {
		for (int i = text.indexOf(candidate.name()); i >= 0; i = text.indexOf(candidate.name(), i + 1)) {
			int start = i;
			if (area.names().stream().anyMatch(name -> text.startsWith(name, start - name.length()))) {
				return true;
			}
		}
		return false;
	}

	private boolean atTheEdges(Division candidate, Division area) {
		return area.names().stream().anyMatch(name -> stands(edges, name));
	}

	/** In a whole text a short name may be a word (长治久安) or anything else. */
	private boolean inTheText(Division candidate, Division area) {
		return stands(text, area.name())
				|| area.others().stream().filter(name -> area.name().endsWith(name.substring(name.length() - 1)))
						.anyMatch(name -> stands(text, name));
	}

	private static boolean stands(String text, String name) {
		for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
			int end = i + name.length();
			if (!isVisited(text, i) && !startsWith(text, end, VISIT) && !startsWith(text, end, STREET)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isVisited(String text, int start) {
		boolean received = start > 1 && text.charAt(start - 1) == '到' && "得受收".indexOf(text.charAt(start - 2)) >= 0;
		return start > 0 && VISITED.indexOf(text.charAt(start - 1)) >= 0 && !received;
	}

	private static boolean startsWith(String text, int at, String[] words) {
		for (String word : words) {
			if (text.startsWith(word, at)) {
				return true;
			}
		}
		return false;
	}

	/** The first lines, with title and publisher, and the last ones, where who wrote it signs. */
	private static String edges(String text) {
		List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		List<String> edges = new ArrayList<>(lines.subList(0, Math.min(LINES_OF_TITLE, lines.size())));
		edges.addAll(lines.subList(Math.max(edges.size(), lines.size() - LINES_OF_SIGNATURE), lines.size()));
		edges.removeIf(line -> line.length() > LONGEST_LINE);
		return String.join("\n", edges);
	}

}
