package fadu.ui.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.score.EvidenceState;
import fadu.analysis.score.ItemScore;
import fadu.analysis.score.RuleScore;
import fadu.model.District;
import fadu.model.Observation;
import fadu.register.field.FieldRole;
import fadu.wording.ScoreWords;
import fadu.workspace.HandScore;
import fadu.workspace.HandSheet;
import fadu.workspace.UserWording;

/**
 * An item of a sheet as it is shown.
 *
 * @param sheet its sheet
 * @param item  what the figures give it
 */
public record ScoreLine(HandSheet sheet, ItemScore item) {

	static final ScoreWords SAY = new ScoreWords(UserWording.get());

	/**
	 * What an item rests on.
	 *
	 * @param basis   the rule, or the piece of evidence that is asked for
	 * @param outcome what it came to
	 * @param source  the document and the words of the figure; why there is none
	 * @param figure  the figure
	 */
	public record Basis(String basis, String outcome, String source, Optional<Observation> figure) {
	}

	static List<ScoreLine> of(HandSheet sheet) {
		return sheet.sheet().all().stream().map(item -> new ScoreLine(sheet, item)).toList();
	}

	/** Code of the item. */
	public String code() {
		return item.item().getCode();
	}

	/** Name of the item. */
	public String name() {
		return SAY.name(item.item());
	}

	District district() {
		return sheet.sheet().district();
	}

	/** The most points. */
	public String most() {
		return item.most().map(ScoreLine::plain).orElse("");
	}

	/** The points by the figures, with what is added beyond; that it does not apply. */
	public String points() {
		if (!item.applicable()) {
			return Messages.ScorecardView_notApplicable;
		}
		boolean bonus = item.parts().isEmpty() && item.bonus().nominal().signum() != 0;
		return item.points().map(SAY::points).orElse("") + (bonus ? " +" + SAY.points(item.bonus()) : "");
	}

	/** The rules with what they came to. */
	public String rules() {
		return item.parts().isEmpty() || !item.rules().isEmpty() ? String.join(" · ", SAY.rules(item)) : "";
	}

	/** Whether points may be entered: on what has no parts. */
	public boolean isEntered() {
		return item.parts().isEmpty();
	}

	/** What was entered: own score, checked score, or the appeal with its reason. */
	public String text(FieldRole role) {
		Optional<HandScore> entry = sheet.entry(item);
		return switch (role) {
		case SELF_SCORE -> entry.flatMap(HandScore::self).map(ScoreLine::plain).orElse("");
		case CHECKED_SCORE -> entry.flatMap(HandScore::checked).map(ScoreLine::plain).orElse("");
		case APPEAL -> Stream.of(entry.flatMap(HandScore::appeal).map(ScoreLine::plain), entry.flatMap(HandScore::reason))
				.flatMap(Optional::stream).collect(Collectors.joining(" "));
		default -> throw new IllegalArgumentException(role.name());
		};
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/** The figures that its points come from, and the evidence that is asked for. */
	public List<Basis> bases() {
		List<Basis> bases = new ArrayList<>();
		for (RuleScore rule : item.rules()) {
			List<Observation> figures = rule.value().map(value -> value.figures()).orElse(List.of());
			String basis = SAY.basis(rule.rule());
			if (figures.isEmpty()) {
				bases.add(new Basis(basis, SAY.outcome(item, rule), "", Optional.empty()));
			}
			figures.forEach(figure -> bases.add(basis(basis, SAY.outcome(item, rule), figure)));
		}
		sheet.sheet().evidence().stream().filter(each -> each.item() == item.item()).forEach(each -> bases.addAll(evidence(each)));
		return bases;
	}

	private static List<Basis> evidence(EvidenceState state) {
		List<Observation> figures = state.cell().flatMap(cell -> cell.value()).map(value -> value.figures()).orElse(List.of());
		String name = NLS.bind(Messages.ScorecardView_evidenceOf, SAY.name(state));
		return figures.isEmpty()
				? List.of(new Basis(name, SAY.state(state), state.cell().map(SAY::absence).orElse(""), Optional.empty()))
				: figures.stream().map(figure -> basis(name, SAY.state(state), figure)).toList();
	}

	private static Basis basis(String basis, String outcome, Observation figure) {
		return new Basis(basis, outcome, NLS.bind(Messages.ScorecardView_source, figure.getDocument().getTitle(), figure.getText()),
				Optional.of(figure));
	}

}
