package fadu.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.score.EvidenceState;
import fadu.analysis.score.HandTotal;
import fadu.analysis.score.ItemScore;
import fadu.analysis.score.RuleScore;
import fadu.analysis.score.ScoreSheet;
import fadu.analysis.value.Interval;
import fadu.model.GradeBand;
import fadu.wording.ScoreWords;
import fadu.wording.Wording;
import fadu.workspace.HandScore;
import fadu.workspace.HandSheet;
import fadu.workspace.UserWording;

/** Scorecards as records for programs. */
final class ScorecardRecord {

	private static final Wording WORDS = UserWording.get();
	private static final ScoreWords SAY = new ScoreWords(WORDS);

	private ScorecardRecord() {
	}

	/** A sheet, with its items one after the other. */
	static Map<String, Object> sheet(HandSheet entered) {
		ScoreSheet sheet = entered.sheet();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("scorecard", sheet.scorecard().getCode());
		fields.putAll(StatisticsRecord.district(sheet.district()));
		fields.put("most", sheet.most());
		points(fields, sheet.total());
		String best = sheet.best().map(GradeBand::getName).orElse(null);
		String worst = sheet.worst().map(GradeBand::getName).orElse(null);
		fields.put("grade", best != null && best.equals(worst) ? best : null);
		fields.put("grade_best", best);
		fields.put("grade_worst", worst);
		fields.put("self", total(entered.total(HandScore::self)));
		fields.put("checked", total(entered.total(HandScore::checked)));
		fields.put("vetoes", vetoes(sheet));
		fields.put("missing_evidence", sheet.missing().size());
		fields.put("items", sheet.all().stream().map(item -> item(item, entered.entry(item))).toList());
		return fields;
	}

	private static void points(Map<String, Object> fields, Optional<Interval> points) {
		fields.put("points", points.filter(Interval::isPoint).map(Interval::nominal).orElse(null));
		fields.put("points_low", points.flatMap(Interval::least).orElse(null));
		fields.put("points_high", points.flatMap(Interval::most).orElse(null));
	}

	/** Nothing before points are entered on all items. */
	private static BigDecimal total(HandTotal total) {
		return total.points().map(Interval::nominal).orElse(null);
	}

	private static Map<String, Object> item(ItemScore item, Optional<HandScore> entered) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("code", item.item().getCode());
		fields.put("name", SAY.name(item.item()));
		fields.put("depth", item.depth());
		fields.put("most", item.most().orElse(null));
		fields.put("applicable", item.applicable());
		points(fields, item.points());
		fields.put("bonus_low", item.bonus().least().orElse(null));
		fields.put("bonus_high", item.bonus().most().orElse(null));
		fields.put("self", entered.flatMap(HandScore::self).orElse(null));
		fields.put("checked", entered.flatMap(HandScore::checked).orElse(null));
		fields.put("appeal", entered.flatMap(HandScore::appeal).orElse(null));
		fields.put("reason", entered.flatMap(HandScore::reason).orElse(null));
		fields.put("rules", item.rules().stream().map(rule -> rule(item, rule)).toList());
		return fields;
	}

	private static List<Map<String, Object>> vetoes(ScoreSheet sheet) {
		return sheet.all().stream().flatMap(item -> item.rules().stream().filter(sheet.vetoes()::contains)
				.map(rule -> rule(item, rule))).toList();
	}

	private static Map<String, Object> rule(ItemScore item, RuleScore rule) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("kind", rule.rule().getKind().getLiteral());
		fields.put("metric", rule.rule().getMetric());
		fields.put("holds", rule.holds().name().toLowerCase(Locale.ROOT));
		points(fields, item.most().map(most -> rule.points()));
		fields.put("figure", rule.value().map(value -> WORDS.display(rule.cell())).orElse(null));
		fields.put("period", rule.value().map(value -> value.period().toString()).orElse(null));
		fields.put("figures",
				rule.value().map(value -> value.figures().stream().map(DerivationRecord::of).toList()).orElse(List.of()));
		fields.put("basis", SAY.basis(rule.rule()));
		fields.put("outcome", SAY.outcome(item, rule));
		return fields;
	}

	/** The evidence of a sheet, a record for each piece. */
	static Stream<Map<String, Object>> evidence(HandSheet entered) {
		ScoreSheet sheet = entered.sheet();
		return sheet.evidence().stream().map(evidence -> evidence(sheet, evidence));
	}

	private static Map<String, Object> evidence(ScoreSheet sheet, EvidenceState evidence) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("scorecard", sheet.scorecard().getCode());
		fields.putAll(StatisticsRecord.district(sheet.district()));
		fields.put("item", evidence.item().getCode());
		fields.put("item_name", SAY.name(evidence.item()));
		fields.put("evidence", evidence.slot().getCode());
		fields.put("evidence_name", SAY.name(evidence));
		fields.put("metric", evidence.slot().getMetric());
		fields.put("state", evidence.state().name().toLowerCase(Locale.ROOT));
		fields.put("reason", evidence.cell().filter(cell -> cell.value().isEmpty()).map(SAY::absence).orElse(null));
		fields.put("figures", evidence.cell().flatMap(cell -> cell.value())
				.map(value -> value.figures().stream().map(DerivationRecord::of).toList()).orElse(List.of()));
		return fields;
	}

}
