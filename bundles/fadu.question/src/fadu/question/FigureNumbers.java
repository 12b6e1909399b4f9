package fadu.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.model.FigureId;
import fadu.model.Observation;

/**
 * The numbers under which a report refers to the sources of its figures: from 1, in the order in which its parts first speak of
 * them, and the same in every part.
 */
public final class FigureNumbers {

	private final Map<FigureId, Integer> numbers = new LinkedHashMap<>();
	private final Map<FigureId, Observation> figures = new LinkedHashMap<>();
	private final Map<FigureId, Integer> printed = new HashMap<>();

	/** The number of a figure, given now where it had none. */
	public int of(Observation observation) {
		FigureId identity = FigureId.of(observation);
		Integer known = numbers.get(identity);
		if (known != null) {
			return known;
		}
		numbers.put(identity, numbers.size() + 1);
		figures.put(identity, observation);
		return numbers.size();
	}

	/** The number of a figure that a part of the report has spoken of before. */
	public Optional<Integer> known(Observation observation) {
		return Optional.ofNullable(numbers.get(FigureId.of(observation)));
	}

	/** The reference printed behind a figure: {@code [12]}. */
	public String reference(Observation observation) {
		return "[" + of(observation) + ']';
	}

	/** Notes that a table prints these figures in one place, which is found by the number of the first. */
	public void print(List<Observation> place) {
		place.forEach(figure -> printed.putIfAbsent(FigureId.of(figure), of(place.getFirst())));
	}

	/** The number by which the place is found where a table prints the figure. */
	public Optional<Integer> printedAt(Observation observation) {
		return Optional.ofNullable(printed.get(FigureId.of(observation)));
	}

	/** The figures with a number, in its order. */
	public Collection<Observation> figures() {
		return List.copyOf(figures.values());
	}

	/** The reported figures that a comparison shows, or that its numbers were computed from, each once. */
	public static List<Observation> observations(Comparison comparison) {
		return comparison.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> observations(cell).stream())
				.distinct().toList();
	}

	/** The reported figures that a cell shows, or that its number was computed from. */
	public static List<Observation> observations(Cell cell) {
		return switch (cell) {
		case Cell.Reported reported -> reported.observations();
		case Cell.Computed computed -> computed.principal().figures();
		case Cell.Empty empty -> List.of();
		case Cell.NotComputable none -> List.of();
		};
	}

}
