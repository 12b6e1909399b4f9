package fadu.reading.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** What of a document was seen and not read, by kind and place, so that nothing is left out without a word. */
final class LeftOut {

	/** Why something was not read. */
	enum What {
		STRUCK, FORMULA, TEXT_BOX, ERROR
	}

	private static final int MOST_NAMED = 6;

	private final Map<What, List<Place>> places = new EnumMap<>(What.class);

	void add(What what, Place place) {
		List<Place> of = places.computeIfAbsent(what, kind -> new ArrayList<>());
		if (of.isEmpty() || !of.get(of.size() - 1).equals(place)) {
			of.add(place);
		}
	}

	/** One line for each kind: how many there are, and where the first ones stand. */
	List<String> notes() {
		return places.entrySet().stream()
				.map(entry -> NLS.bind(message(entry.getKey()), entry.getValue().size(), named(entry.getValue()))).toList();
	}

	private static String message(What what) {
		return switch (what) {
		case STRUCK -> Messages.LeftOut_struck;
		case FORMULA -> Messages.LeftOut_formula;
		case TEXT_BOX -> Messages.LeftOut_textBox;
		case ERROR -> Messages.LeftOut_error;
		};
	}

	private static String named(List<Place> places) {
		String named = places.stream().limit(MOST_NAMED).map(Place::display).collect(Collectors.joining(Messages.LeftOut_and));
		return places.size() > MOST_NAMED ? named + " …" : named;
	}

}
