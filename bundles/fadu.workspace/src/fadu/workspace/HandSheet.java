package fadu.workspace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fadu.analysis.score.HandTotal;
import fadu.analysis.score.ItemScore;
import fadu.analysis.score.ScoreSheet;
import fadu.wording.ScoreWords;

/**
 * A scorecard of a district with what persons entered on it.
 *
 * @param sheet   what the figures give
 * @param entered what was entered, by the codes of the items
 */
public record HandSheet(ScoreSheet sheet, Map<String, HandScore> entered) {

	/** What was entered on an item. */
	public Optional<HandScore> entry(ItemScore item) {
		return Optional.ofNullable(entered.get(item.item().getCode()));
	}

	/** What the points that districts give themselves, or that were checked, come to together. */
	public HandTotal total(Function<HandScore, Optional<BigDecimal>> of) {
		return HandTotal.of(sheet, item -> entry(item).flatMap(of));
	}

	/** What the sheet comes to and what was entered on it, in words. */
	public String summary(ScoreWords say) {
		return say.summary(sheet) + say.entered(total(HandScore::self), total(HandScore::checked), appeals().size());
	}

	/** The items that the district asks for other points on. */
	public List<ItemScore> appeals() {
		return sheet.all().stream().filter(item -> entry(item).flatMap(HandScore::appeal).isPresent()).toList();
	}

}
