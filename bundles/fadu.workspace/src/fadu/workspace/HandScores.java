package fadu.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.score.ScoreSheet;
import fadu.analysis.score.ScoreSheets;
import fadu.model.District;
import fadu.model.RuleKind;
import fadu.model.ScoreItem;
import fadu.model.ScoreRule;
import fadu.model.Scorecard;
import fadu.model.value.Period;
import fadu.register.definition.ListPurpose;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldRole;
import fadu.register.row.StoredRow;

/**
 * What persons enter on scorecards: own score, checked score, appeal with its reason. It is kept in a register of that purpose, so
 * each entry is a step that can be taken back, and has its history.
 */
public final class HandScores {

	private final Workspace workspace;

	/** The entries of a workspace. */
	public HandScores(Workspace workspace) {
		this.workspace = workspace;
	}

	/** The sheets with what was entered on them for a period; without a period nothing was. */
	public List<HandSheet> on(Scorecard scorecard, List<ScoreSheet> sheets, Optional<Period> period) throws UserException {
		Map<String, Map<String, HandScore>> entered = period.isPresent() ? entered(scorecard, period.get()) : Map.of();
		return sheets.stream().map(sheet -> new HandSheet(sheet, entered.getOrDefault(sheet.district().getCode(), Map.of())))
				.toList();
	}

	/** By districts and items. */
	private Map<String, Map<String, HandScore>> entered(Scorecard scorecard, Period period) throws UserException {
		KnownLabels labels = new KnownLabels(workspace, TableMap.NONE, Optional.empty());
		Map<String, Map<String, HandScore>> entered = new HashMap<>();
		for (RegisterDefinition register : registers()) {
			new Registers(workspace).rows(register, Optional.empty(), row -> {
				HandScore score = new HandScore(register, row);
				if (isOf(score, scorecard)
						&& score.text(FieldRole.PERIOD).flatMap(labels::period).filter(period::equals).isPresent()) {
					score.text(FieldRole.ITEM).ifPresent(
							item -> entered.computeIfAbsent(row.district(), code -> new HashMap<>()).put(item, score));
				}
			});
		}
		return entered;
	}

	private static boolean isOf(HandScore score, Scorecard scorecard) {
		String called = score.text(FieldRole.SCORECARD).orElse("");
		return called.equals(scorecard.getCode()) || called.equals(scorecard.getName());
	}

	private List<RegisterDefinition> registers() {
		return workspace.catalogue().registers().stream()
				.filter(register -> register.purpose().equals(Optional.of(ListPurpose.SCORE))).toList();
	}

	/**
	 * Enters points on an item.
	 *
	 * @param typed by the roles of the columns what is to stand there; blank for nothing, and what is not named stays
	 * @throws UserException where the item has parts or is none, the points are none or more than it has, an appeal has no reason,
	 *                           or
	 *                           somebody else was faster
	 */
	public void enter(Scorecard scorecard, String item, District district, Period period, Map<FieldRole, String> typed, Person by)
			throws UserException {
		ScoreItem found = item(new ScorePoints(workspace).classes(scorecard).to(district), item);
		for (Map.Entry<FieldRole, String> entry : typed.entrySet()) {
			if (entry.getKey() != FieldRole.REASON) {
				limit(found, entry.getValue());
			}
		}
		Optional<HandScore> before = Optional
				.ofNullable(entered(scorecard, period).getOrDefault(district.getCode(), Map.of()).get(item));
		if (!typed.getOrDefault(FieldRole.APPEAL, "").isBlank() && Optional.ofNullable(typed.get(FieldRole.REASON))
				.or(() -> before.flatMap(HandScore::reason)).filter(reason -> !reason.isBlank()).isEmpty()) {
			throw new MistypedException(Messages.HandScores_reason);
		}
		RegisterDefinition register = before.map(HandScore::register).or(() -> registers().stream().findFirst())
				.orElseThrow(() -> new UserException(Messages.HandScores_noRegister));
		Map<String, String> values = new HashMap<>();
		typed.forEach((role, text) -> values.put(name(register, role), text.strip()));
		RowEdits edits = new RowEdits(workspace, register);
		if (before.isPresent()) {
			StoredRow row = before.get().row();
			edits.set(row, values, OptionalInt.of(row.change()), by);
		} else {
			values.put(name(register, FieldRole.SCORECARD), scorecard.getCode());
			values.put(name(register, FieldRole.ITEM), item);
			values.put(name(register, FieldRole.PERIOD), period.toString());
			edits.add(district.getCode(), values, by);
		}
	}

	private static String name(RegisterDefinition register, FieldRole role) {
		return register.field(role).orElseThrow().name();
	}

	private static ScoreItem item(Scorecard scorecard, String code) throws UserException {
		List<ScoreItem> all = ScoreSheets.items(scorecard).toList();
		Optional<ScoreItem> found = all.stream().filter(item -> item.getCode().equals(code)).findFirst();
		if (found.isEmpty()) {
			throw Selection.unknown(Messages.HandScores_unknown, code, all.stream().map(ScoreItem::getCode).toList());
		}
		if (!found.get().getItems().isEmpty()) {
			throw new MistypedException(NLS.bind(Messages.HandScores_parts, code,
					String.join(Messages.Selection_separator, found.get().getItems().stream().map(ScoreItem::getCode).toList())));
		}
		return found.get();
	}

	/** Refuses more points than the item and its bonus have; what is no number is refused by its column. */
	private static void limit(ScoreItem item, String typed) throws UserException {
		Optional<BigDecimal> most = most(item);
		Optional<BigDecimal> number = number(typed);
		if (most.isPresent() && number.filter(points -> points.compareTo(most.get()) > 0).isPresent()) {
			throw new MistypedException(NLS.bind(Messages.HandScores_most,
					new Object[]{item.getCode(), most.get().stripTrailingZeros().toPlainString(), typed.strip()}));
		}
	}

	private static Optional<BigDecimal> number(String typed) {
		try {
			return Optional.of(new BigDecimal(typed.strip()));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static Optional<BigDecimal> most(ScoreItem item) {
		List<ScoreRule> bonus = new ArrayList<>(item.getRules().stream().filter(rule -> rule.getKind() == RuleKind.BONUS).toList());
		return !item.isSetPoints() || bonus.stream().anyMatch(rule -> !rule.isSetCap())
				? Optional.empty()
				: Optional.of(
						bonus.stream().map(rule -> BigDecimal.valueOf(rule.getCap())).reduce(BigDecimal.valueOf(item.getPoints()),
								BigDecimal::add));
	}

}
