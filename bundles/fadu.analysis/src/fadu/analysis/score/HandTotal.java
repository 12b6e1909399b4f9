package fadu.analysis.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fadu.analysis.value.Interval;

/**
 * What points that persons entered come to together.
 *
 * @param points the sum, with what does not apply taken out and the rest standing for the whole; nothing before all are entered
 * @param done   on how many items there are points
 * @param all    how many items want some
 */
public record HandTotal(Optional<Interval> points, int done, int all) {

	/** The total of a sheet. @param entered the points of an item that has no parts */
	public static HandTotal of(ScoreSheet sheet, Function<ItemScore, Optional<BigDecimal>> entered) {
		List<ItemScore> wanted = sheet.all().stream().filter(item -> item.parts().isEmpty() && item.applicable()).toList();
		int done = (int) wanted.stream().filter(item -> entered.apply(item).isPresent()).count();
		Optional<Interval> points = done == 0 || done < wanted.size()
				? Optional.empty()
				: ScoreDistrict.together(sheet.items().stream().map(item -> replaced(item, entered)).toList(),
						Optional.of(sheet.most()));
		return new HandTotal(points, done, wanted.size());
	}

	private static ItemScore replaced(ItemScore item, Function<ItemScore, Optional<BigDecimal>> entered) {
		List<ItemScore> parts = item.parts().stream().map(part -> replaced(part, entered)).toList();
		Optional<Interval> points = !item.applicable()
				? Optional.empty()
				: parts.isEmpty() ? entered.apply(item).map(Interval::of) : ScoreDistrict.together(parts, item.most());
		return new ItemScore(item.item(), item.depth(), item.most(), item.applicable(), points, item.bonus(), parts, item.rules());
	}

}
