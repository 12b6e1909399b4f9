package fadu.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.DSLContext;

import fadu.model.Observation;

/**
 * A figure as an entry of the history found it and left it.
 *
 * @param before as it was, without its document
 * @param after  as it was then, without its document
 */
public record ChangedFigure(Observation before, Observation after) {

	/** The figures that an entry changed one by one; none of those that later entries changed together with their documents. */
	static List<ChangedFigure> of(DSLContext sql, int number) {
		return ChangeTable.touchedBy(sql, number).stream()
				.filter(touched -> touched.slice().kept() == Kept.OBSERVATION && !touched.slice().isWhole())
				.flatMap(touched -> left(sql, number, touched.slice()).flatMap(after -> figure(touched.content())
						.flatMap(before -> figure(after).map(then -> new ChangedFigure(before, then)))).stream())
				.toList();
	}

	/** What the next entry found is what this one left; where none came, what is there now. */
	private static Optional<String> left(DSLContext sql, int number, Slice slice) {
		List<ChangeTable.Touched> later = ChangeTable.touchedSince(sql, number, List.of(slice.root())).stream()
				.filter(touched -> touched.slice().overlaps(slice)).toList();
		if (later.isEmpty()) {
			return Optional.ofNullable(new SliceRows(List.of(slice)).contents(sql).get(slice));
		}
		return Stream.of(later.getLast()).filter(next -> next.slice().equals(slice))
				.flatMap(next -> ChangeTable.touchedBy(sql, next.change()).stream()).filter(next -> next.slice().equals(slice))
				.map(ChangeTable.Touched::content).findFirst();
	}

	private static Optional<Observation> figure(String content) {
		List<Map<String, String>> images = RowImages.read(content);
		return images.size() == 1
				? Optional.of(Observations.observation(RowImages.row(images.getFirst(), Kept.OBSERVATION.fields())))
				: Optional.empty();
	}

}
