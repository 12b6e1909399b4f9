package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import fadu.analysis.score.EvidenceState;
import fadu.analysis.score.ScoreSheet;
import fadu.analysis.score.ScoreSheets;
import fadu.model.Aggregation;
import fadu.model.Crossing;
import fadu.model.Direction;
import fadu.model.EvidenceSlot;
import fadu.model.FaduFactory;
import fadu.model.GradeBand;
import fadu.model.Metric;
import fadu.model.RuleKind;
import fadu.model.ScoreItem;
import fadu.model.ScoreRule;
import fadu.model.Scorecard;
import fadu.wording.ScoreWords;
import fadu.wording.Wording;

/** Points by rule. */
class ScorecardTest {

	private static final ScoreWords WORDS = new ScoreWords(Wording.of(Locale.CHINESE));

	private final FiguresOfDistricts figures = new FiguresOfDistricts();
	private final Metric cases = figures.metric("LA.CASES", "件", Aggregation.SUM, Direction.UP);
	private final Metric late = figures.metric("LA.LATE", "件", Aggregation.SUM, Direction.DOWN);
	private final Metric suits = figures.metric("LT.SUITS", "件", Aggregation.SUM, Direction.NEUTRAL);
	private final Scorecard scorecard = FaduFactory.eINSTANCE.createScorecard();

	@Test
	void threeTenthsForEachMissingAndAtMostOnePointTwo() {
		item("1", 10, rule(RuleKind.DEDUCT_EACH, late, rule -> {
			rule.setPoints(0.3);
			rule.setCap(1.2);
		}));
		scorecard.setPoints(10);
		figures.says(late, "一区", "2024", "3 件").says(late, "二区", "2024", "9 件").says(late, "三区", "2024", "0 件");
		assertThat(totals(late)).containsExactly("9.1", "8.8", "10");
	}

	@Test
	void piecesThatAreMissingUpToANumber() {
		item("1", 10, rule(RuleKind.DEDUCT_EACH, cases, rule -> {
			rule.setTest(Crossing.BELOW);
			rule.setLimit(12);
			rule.setPoints(0.5);
		}));
		scorecard.setPoints(10);
		figures.says(cases, "一区", "2024", "8 件").says(cases, "二区", "2024", "15 件");
		assertThat(totals(cases)).containsExactly("8", "10");
	}

	@Test
	void pointsByTheDegreeOfCompletionWithTheBoundOfTheFigure() {
		item("1", 20, rule(RuleKind.COMPLETION, cases, rule -> rule.setTarget(200)));
		scorecard.setPoints(20);
		figures.says(cases, "一区", "2024", "150 件").says(cases, "二区", "2024", ">100 件").says(cases, "三区", "2024", "900 件");
		assertThat(totals(cases)).containsExactly("15", "10–20", "20");
	}

	@Test
	void aBonusHasACapAndAVetoACeiling() {
		item("1", 100, rule(RuleKind.BONUS, cases, rule -> {
			rule.setPoints(1);
			rule.setCap(3);
		}), rule(RuleKind.VETO, late, rule -> {
			rule.setTest(Crossing.AT_LEAST);
			rule.setLimit(5);
			rule.setCeiling("合格");
		}));
		grades();
		figures.says(cases, "一区", "2024", "9 件").says(late, "一区", "2024", "5 件").says(cases, "二区", "2024", "2 件")
				.says(late, "二区", "2024", "4 件").says(cases, "三区", "2024", "0 件").says(late, "三区", "2024", ">3 件");
		assertThat(totals(cases, late)).containsExactly("103", "102", "100");
		List<ScoreSheet> sheets = sheets(cases, late);
		assertThat(sheets).extracting(sheet -> sheet.best().orElseThrow().getName()).containsExactly("合格", "优秀", "优秀");
		assertThat(sheets).extracting(sheet -> sheet.worst().orElseThrow().getName()).containsExactly("合格", "优秀", "合格");
	}

	@Test
	void whatDoesNotApplyIsTakenOutAndTheRestStandsForTheWhole() {
		ScoreItem first = item("1", 40, rule(RuleKind.EXEMPT, suits, rule -> rule.setTest(Crossing.AT_MOST)),
				rule(RuleKind.DEDUCT, late, rule -> rule.setPoints(10)));
		item("2", 60, rule(RuleKind.COMPLETION, cases, rule -> rule.setTarget(100)));
		assertThat(first).isNotNull();
		figures.says(suits, "一区", "2024", "0 件").says(late, "一区", "2024", "4 件").says(cases, "一区", "2024", "50 件")
				.says(suits, "二区", "2024", "2 件").says(late, "二区", "2024", "4 件").says(cases, "二区", "2024", "50 件");
		assertThat(totals(suits, late, cases)).containsExactly("50", "60");
	}

	@Test
	void aMissingFigureLeavesPointsOpenAndIsAFinding() {
		ScoreItem item = item("1", 100, rule(RuleKind.DEDUCT, late, rule -> rule.setPoints(30)));
		evidence(item, late);
		evidence(item, cases);
		grades();
		figures.says(cases, "一区", "2024", "50 件");
		ScoreSheet sheet = sheets(late, cases).get(0);
		assertThat(WORDS.points(sheet.total().orElseThrow())).isEqualTo("70–100");
		assertThat(sheet.best().orElseThrow().getName()).isEqualTo("优秀");
		assertThat(sheet.worst().orElseThrow().getName()).isEqualTo("合格");
		assertThat(sheet.evidence()).extracting(EvidenceState::state).containsExactly(EvidenceState.State.MISSING,
				EvidenceState.State.FOUND);
		assertThat(sheet.missing()).hasSize(1);
	}

	@Test
	void aStructureWithoutPointsHasNoScore() {
		item("1", 100, rule(RuleKind.DEDUCT, late, rule -> rule.setPoints(30)));
		scorecard.setWeightsOpen(true);
		figures.says(late, "一区", "2024", "5 件");
		assertThat(sheets(late).get(0).total()).isEmpty();
	}

	private ScoreItem item(String code, double points, ScoreRule... rules) {
		ScoreItem item = FaduFactory.eINSTANCE.createScoreItem();
		item.setCode(code);
		item.setName(code);
		item.setPoints(points);
		item.getRules().addAll(List.of(rules));
		scorecard.getItems().add(item);
		return item;
	}

	private static ScoreRule rule(RuleKind kind, Metric metric, Consumer<ScoreRule> more) {
		ScoreRule rule = FaduFactory.eINSTANCE.createScoreRule();
		rule.setKind(kind);
		rule.setMetric(metric.getCode());
		more.accept(rule);
		return rule;
	}

	private static void evidence(ScoreItem item, Metric metric) {
		EvidenceSlot slot = FaduFactory.eINSTANCE.createEvidenceSlot();
		slot.setCode(metric.getCode());
		slot.setName(metric.getName());
		slot.setMetric(metric.getCode());
		item.getEvidence().add(slot);
	}

	private void grades() {
		List.of(Map.entry("优秀", 90.0), Map.entry("良好", 80.0), Map.entry("合格", 60.0), Map.entry("不合格", 0.0)).forEach(entry -> {
			GradeBand grade = FaduFactory.eINSTANCE.createGradeBand();
			grade.setName(entry.getKey());
			grade.setLeast(entry.getValue());
			scorecard.getGrades().add(grade);
		});
	}

	private List<String> totals(Metric... metrics) {
		return sheets(metrics).stream().map(sheet -> WORDS.points(sheet.total().orElseThrow())).toList();
	}

	private List<ScoreSheet> sheets(Metric... metrics) {
		return ScoreSheets.of(figures.set(metrics), district -> scorecard, Map.of());
	}

}
