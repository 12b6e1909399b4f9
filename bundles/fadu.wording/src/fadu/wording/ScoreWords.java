package fadu.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import fadu.analysis.compare.Cell;
import fadu.analysis.score.EvidenceState;
import fadu.analysis.score.HandTotal;
import fadu.analysis.score.ItemScore;
import fadu.analysis.score.RuleScore;
import fadu.analysis.score.ScoreSheet;
import fadu.analysis.value.Interval;
import fadu.model.GradeBand;
import fadu.model.RuleKind;
import fadu.model.ScoreItem;
import fadu.model.ScoreRule;
import fadu.model.Scorecard;

/** Words for scorecards and indices. */
public final class ScoreWords {

	private static final int DIGITS = 2;

	private final Texts texts;
	private final Wording say;

	/** The words in the language of a wording. */
	public ScoreWords(Wording say) {
		this.say = say;
		texts = new Texts("score", say.english());
	}

	/** A method of an index, by its word in the model. */
	public String method(String word) {
		return texts.text("IndexMethod." + word);
	}

	/** The name of a scorecard. */
	public String name(Scorecard scorecard) {
		return say.choose(scorecard.getName(), scorecard.getNameEn());
	}

	/** The name of an item. */
	public String name(ScoreItem item) {
		return say.choose(item.getName(), item.getNameEn());
	}

	/** The name of a grade. */
	public String name(GradeBand grade) {
		return say.choose(grade.getName(), grade.getNameEn());
	}

	/** The name of a piece of evidence. */
	public String name(EvidenceState evidence) {
		return say.choose(evidence.slot().getName(), evidence.slot().getNameEn());
	}

	/** The rule as its publisher says it; what kind it is where nothing is said. */
	public String basis(ScoreRule rule) {
		String said = say.choose(rule.getBasis(), rule.getBasisEn());
		return said.isEmpty() ? texts.text("RuleKind." + rule.getKind().name()) : said;
	}

	/** The rules of an item with what each came to, a line each; of one without rules or parts, that a person gives its points. */
	public List<String> rules(ItemScore item) {
		return item.rules().isEmpty() && item.parts().isEmpty()
				? List.of(texts.text("outcome.byHand"))
				: item.rules().stream().map(rule -> texts.text("outcome.rule", basis(rule.rule()), outcome(item, rule))).toList();
	}

	/** Points: 12.5, or 10–12.5 where they are open; ends are rounded outwards. */
	public String points(Interval points) {
		BigDecimal low = points.least().orElse(BigDecimal.ZERO).setScale(DIGITS, RoundingMode.FLOOR);
		BigDecimal high = points.most().orElse(BigDecimal.ZERO).setScale(DIGITS, RoundingMode.CEILING);
		boolean one = points.isPoint();
		return one
				? plain(points.nominal().setScale(DIGITS, RoundingMode.HALF_UP))
				: plain(low) + '–' + plain(high);
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/** What a rule of an item came to: where nobody says the points of the item, the figure alone. */
	public String outcome(ItemScore item, RuleScore score) {
		boolean weighed = switch (score.rule().getKind()) {
		case DEDUCT, DEDUCT_EACH, COMPLETION -> true;
		case BONUS, VETO, EXEMPT -> false;
		};
		if (!weighed || item.most().isPresent()) {
			return outcome(score);
		}
		return score.cell().value().isEmpty() ? texts.text("outcome.noFigure", absence(score.cell())) : say.display(score.cell());
	}

	private String outcome(RuleScore score) {
		if (score.cell().value().isEmpty()) {
			return texts.text("outcome.none" + switch (score.rule().getKind()) {
			case BONUS, VETO, EXEMPT -> '.' + score.rule().getKind().name();
			default -> "";
			}, absence(score.cell()));
		}
		String figure = say.display(score.cell());
		RuleKind kind = score.rule().getKind();
		return switch (kind) {
		case DEDUCT, DEDUCT_EACH -> texts.text("outcome.deduct", figure, points(score.points()));
		case COMPLETION -> texts.text("outcome.given", figure, points(score.points()));
		case BONUS -> texts.text("outcome.bonus", figure, points(score.points()));
		case VETO, EXEMPT -> texts.text("outcome." + kind.name() + '.' + score.holds().name(), figure);
		};
	}

	/** Why a cell has no figure. */
	public String absence(Cell cell) {
		return cell instanceof Cell.NotComputable none
				? String.join(say.english() ? " " : "", say.notes(none.derivation()))
				: say.display(cell);
	}

	/** Total, grade, vetoes and missing evidence of a sheet. */
	public String summary(ScoreSheet sheet) {
		String total = sheet.total().map(points -> texts.text("summary.total", points(points), plain(sheet.most())))
				.orElseGet(() -> texts.text("summary.noTotal"));
		return total + grade(sheet) + counted("vetoes", sheet.vetoes().size()) + counted("missing", sheet.missing().size());
	}

	private String grade(ScoreSheet sheet) {
		if (sheet.best().isEmpty() || sheet.worst().isEmpty()) {
			return "";
		}
		String best = name(sheet.best().get());
		String worst = name(sheet.worst().get());
		return best.equals(worst) ? texts.text("summary.grade", best) : texts.text("summary.grades", worst, best);
	}

	private String counted(String key, int count) {
		return count == 0 ? "" : texts.text("summary." + key, count);
	}

	/** What persons entered on a sheet, behind its summary. */
	public String entered(HandTotal self, HandTotal checked, int appeals) {
		return entered("self", self) + entered("checked", checked) + counted("appeals", appeals);
	}

	private String entered(String key, HandTotal total) {
		return total.done() == 0
				? ""
				: total.points().map(points -> texts.text("summary." + key, points(points)))
						.orElseGet(() -> texts.text("summary." + key + "Part", total.done(), total.all()));
	}

	/** Whether a piece of evidence is at hand. */
	public String state(EvidenceState evidence) {
		return texts.text("State." + evidence.state().name());
	}

}
