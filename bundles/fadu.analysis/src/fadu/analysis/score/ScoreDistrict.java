package fadu.analysis.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.score.EvidenceState.State;
import fadu.analysis.score.RuleScore.Holds;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Interval;
import fadu.analysis.value.IntervalFunctions;
import fadu.model.District;
import fadu.model.EvidenceSlot;
import fadu.model.GradeBand;
import fadu.model.ReviewStatus;
import fadu.model.RuleKind;
import fadu.model.ScoreItem;
import fadu.model.ScoreRule;
import fadu.model.Scorecard;

/** Computes a scorecard for one district. */
public final class ScoreDistrict {

	private static final Interval NOUGHT = Interval.of(BigDecimal.ZERO);

	private final Scorecard scorecard;
	private final District district;
	private final CellSource cells;

	/** Where the figures of the district come from. */
	@FunctionalInterface
	public interface CellSource {

		/**
		 * The cell of a metric.
		 *
		 * @param per what the figure is divided by, as the model says it; {@code null} for nothing
		 */
		Cell cell(String metric, String per);
	}

	private ScoreDistrict(Scorecard scorecard, District district, CellSource cells) {
		this.scorecard = scorecard;
		this.district = district;
		this.cells = cells;
	}

	/** The sheet of a district. */
	public static ScoreSheet of(Scorecard scorecard, District district, CellSource cells) {
		return new ScoreDistrict(scorecard, district, cells).sheet();
	}

	private ScoreSheet sheet() {
		List<ItemScore> items = scorecard.getItems().stream().map(item -> score(item, 0)).toList();
		BigDecimal most = BigDecimal.valueOf(scorecard.getPoints());
		Optional<Interval> points = scorecard.isWeightsOpen() ? Optional.empty() : together(items, Optional.of(most));
		Optional<Interval> total = points
				.map(sum -> items.stream().map(ItemScore::bonus).reduce(sum, Interval::plus));
		List<RuleScore> vetoes = items.stream().flatMap(ItemScore::all).flatMap(item -> item.rules().stream())
				.filter(rule -> rule.rule().getKind() == RuleKind.VETO && rule.holds() != Holds.NO).toList();
		List<EvidenceState> evidence = items.stream().flatMap(ItemScore::all)
				.flatMap(item -> item.item().getEvidence().stream().map(slot -> state(item.item(), slot))).toList();
		return new ScoreSheet(scorecard, district, items, most, total,
				total.flatMap(sum -> grade(sum.most().orElse(most), vetoes, false)),
				total.flatMap(sum -> grade(sum.least().orElse(BigDecimal.ZERO), vetoes, true)), vetoes, evidence);
	}

	private ItemScore score(ScoreItem item, int depth) {
		List<ItemScore> parts = item.getItems().stream().map(part -> score(part, depth + 1)).toList();
		Optional<BigDecimal> most = item.isSetPoints() ? Optional.of(BigDecimal.valueOf(item.getPoints())) : sum(parts);
		List<RuleScore> rules = item.getRules().stream()
				.map(rule -> Rules.of(rule, cells.cell(rule.getMetric(), rule.getPer()), most.orElse(BigDecimal.ZERO))).toList();
		boolean exempt = rules.stream().anyMatch(rule -> rule.rule().getKind() == RuleKind.EXEMPT && rule.holds() == Holds.YES);
		boolean applicable = !exempt && (parts.isEmpty() || parts.stream().anyMatch(ItemScore::applicable));
		Interval bonus = Stream.concat(parts.stream().map(ItemScore::bonus), of(rules, RuleKind.BONUS)).reduce(NOUGHT,
				Interval::plus);
		Optional<Interval> points = !applicable || most.isEmpty() || scorecard.isWeightsOpen()
				? Optional.empty()
				: parts.isEmpty()
						? Optional.of(rules.isEmpty() ? byHand(most.get()) : points(rules, most.get()))
						: together(parts, most).map(sum -> less(sum, rules, most.get()));
		return new ItemScore(item, depth, most, applicable, points, bonus, parts, rules);
	}

	private static Optional<BigDecimal> sum(List<ItemScore> parts) {
		return parts.isEmpty() || parts.stream().anyMatch(part -> part.most().isEmpty())
				? Optional.empty()
				: Optional.of(parts.stream().map(part -> part.most().get()).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	private static Stream<Interval> of(List<RuleScore> rules, RuleKind kind) {
		return rules.stream().filter(rule -> rule.rule().getKind() == kind).map(RuleScore::points);
	}

	/** Nothing computes an item without rules: it is a person's to give anything up to all its points. */
	private static Interval byHand(BigDecimal most) {
		return Interval.between(BigDecimal.ZERO, most, BigDecimal.ZERO);
	}

	/** Full points or, where there are rules on the degree of completion, what they give; less what is deducted. */
	private static Interval points(List<RuleScore> rules, BigDecimal most) {
		Interval begun = of(rules, RuleKind.COMPLETION).reduce(Interval::plus).orElseGet(() -> Interval.of(most));
		return less(begun, rules, most);
	}

	private static Interval less(Interval begun, List<RuleScore> rules, BigDecimal most) {
		Interval left = Stream.concat(of(rules, RuleKind.DEDUCT), of(rules, RuleKind.DEDUCT_EACH)).reduce(begun, Interval::minus);
		return IntervalFunctions.greatest(List.of(NOUGHT, IntervalFunctions.least(List.of(Interval.of(most), left))));
	}

	/** The sum of the parts; those that do not apply are taken out, and the rest stands for the whole. */
	static Optional<Interval> together(List<ItemScore> parts, Optional<BigDecimal> most) {
		List<ItemScore> applying = parts.stream().filter(part -> part.points().isPresent()).toList();
		Optional<BigDecimal> known = sum(applying);
		if (applying.isEmpty() || known.isEmpty() || most.isEmpty()) {
			return Optional.empty();
		}
		Interval sum = applying.stream().map(part -> part.points().get()).reduce(NOUGHT, Interval::plus);
		boolean whole = applying.size() == parts.size() || known.get().signum() == 0;
		return Optional.of(whole ? sum : sum.times(Interval.of(most.get())).over(Interval.of(known.get())));
	}

	/** The grade for points; a veto that holds, and where the worst is asked for one that may hold, lets no better one stand. */
	private Optional<GradeBand> grade(BigDecimal points, List<RuleScore> vetoes, boolean worst) {
		List<GradeBand> grades = scorecard.getGrades();
		int place = 0;
		while (place < grades.size() - 1 && points.compareTo(BigDecimal.valueOf(grades.get(place).getLeast())) < 0) {
			place++;
		}
		for (RuleScore veto : vetoes) {
			if (veto.holds() == Holds.YES || worst) {
				place = Math.max(place, ceiling(veto.rule()));
			}
		}
		return grades.isEmpty() ? Optional.empty() : Optional.of(grades.get(place));
	}

	private int ceiling(ScoreRule rule) {
		List<String> names = new ArrayList<>(scorecard.getGrades().stream().map(GradeBand::getName).toList());
		return Math.max(0, names.indexOf(rule.getCeiling()));
	}

	private EvidenceState state(ScoreItem item, EvidenceSlot slot) {
		if (slot.getMetric() == null) {
			return new EvidenceState(item, slot, Optional.empty(), State.BY_HAND);
		}
		Cell cell = cells.cell(slot.getMetric(), null);
		State state = switch (cell) {
		case Cell.Empty(var where, var kind) -> kind == EmptyCell.NOT_REVIEWED ? State.UNREVIEWED : State.MISSING;
		case Cell.NotComputable none -> State.MISSING;
		default -> cell.value().orElseThrow().figures().stream().anyMatch(figure -> figure.getStatus() == ReviewStatus.READ)
				? State.UNREVIEWED
				: State.FOUND;
		};
		return new EvidenceState(item, slot, Optional.of(cell), state);
	}

}
