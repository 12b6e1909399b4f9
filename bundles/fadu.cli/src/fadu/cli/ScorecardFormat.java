package fadu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.score.EvidenceState;
import fadu.analysis.score.ItemScore;
import fadu.analysis.score.ScoreSheet;
import fadu.model.Observation;
import fadu.wording.ScoreWords;
import fadu.wording.Wording;
import fadu.workspace.HandScore;
import fadu.workspace.HandSheet;
import fadu.workspace.UserWording;

/** Scorecards for the eye. */
record ScorecardFormat(PrintWriter out) {

	private static final Wording WORDS = UserWording.get();
	private static final ScoreWords SAY = new ScoreWords(WORDS);

	void sheets(List<HandSheet> sheets) {
		if (sheets.isEmpty()) {
			out.println(AssessmentMessages.ScorecardFormat_noDistricts);
		}
		sheets.forEach(this::sheet);
	}

	private void sheet(HandSheet entered) {
		ScoreSheet sheet = entered.sheet();
		heading(sheet);
		boolean byHand = !entered.entered().isEmpty();
		List<String> heads = new ArrayList<>(
				List.of(AssessmentMessages.ScorecardFormat_item, AssessmentMessages.ScorecardFormat_most,
						AssessmentMessages.ScorecardFormat_points));
		if (byHand) {
			heads.addAll(List.of(AssessmentMessages.ScorecardFormat_self, AssessmentMessages.ScorecardFormat_checked,
					AssessmentMessages.ScorecardFormat_appeal));
		}
		heads.add(AssessmentMessages.ScorecardFormat_why);
		GridFormat.table(new Grid(heads, sheet.all().stream().map(item -> row(item, entered.entry(item), byHand)).toList()), out);
		out.println(total(sheet));
		if (!sheet.missing().isEmpty()) {
			out.println(NLS.bind(AssessmentMessages.ScorecardFormat_missing, sheet.missing().size()));
		}
		out.println();
	}

	private void heading(ScoreSheet sheet) {
		out.println(NLS.bind(AssessmentMessages.ScorecardFormat_heading, new Object[]{sheet.scorecard().getCode(),
				SAY.name(sheet.scorecard()), WORDS.name(sheet.district())}));
	}

	private static String total(ScoreSheet sheet) {
		if (sheet.scorecard().isWeightsOpen()) {
			return AssessmentMessages.ScorecardFormat_open;
		}
		if (sheet.total().isEmpty()) {
			return AssessmentMessages.ScorecardFormat_none;
		}
		String points = SAY.points(sheet.total().get());
		String most = plain(sheet.most());
		if (sheet.best().isEmpty() || sheet.worst().isEmpty()) {
			return NLS.bind(AssessmentMessages.ScorecardFormat_totalOnly, points, most);
		}
		String best = SAY.name(sheet.best().get());
		String worst = SAY.name(sheet.worst().get());
		String grade = best.equals(worst) ? best : NLS.bind(AssessmentMessages.ScorecardFormat_grades, worst, best);
		return NLS.bind(AssessmentMessages.ScorecardFormat_total, new Object[]{points, most, grade});
	}

	private static List<String> row(ItemScore item, Optional<HandScore> entry, boolean byHand) {
		String points = !item.applicable()
				? AssessmentMessages.ScorecardFormat_notApplicable
				: item.points().map(SAY::points).orElse("");
		boolean bonus = item.parts().isEmpty() && !item.bonus().nominal().equals(BigDecimal.ZERO);
		List<String> row = new ArrayList<>(List.of("  ".repeat(item.depth()) + item.item().getCode() + ' ' + SAY.name(item.item()),
				item.most().map(ScorecardFormat::plain).orElse(""), bonus ? points + " +" + SAY.points(item.bonus()) : points));
		if (byHand) {
			row.addAll(List.of(entry.flatMap(HandScore::self).map(ScorecardFormat::plain).orElse(""),
					entry.flatMap(HandScore::checked).map(ScorecardFormat::plain).orElse(""),
					Stream.of(entry.flatMap(HandScore::appeal).map(ScorecardFormat::plain), entry.flatMap(HandScore::reason))
							.flatMap(Optional::stream).collect(Collectors.joining("\n"))));
		}
		row.add(String.join("\n", SAY.rules(item)));
		return row;
	}

	static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	void evidence(List<HandSheet> sheets) {
		if (sheets.isEmpty()) {
			out.println(AssessmentMessages.ScorecardFormat_noDistricts);
		}
		for (HandSheet entered : sheets) {
			ScoreSheet sheet = entered.sheet();
			heading(sheet);
			List<List<String>> rows = new ArrayList<>();
			sheet.evidence().forEach(evidence -> rows.add(List.of(evidence.item().getCode() + ' ' + SAY.name(evidence.item()),
					SAY.name(evidence), SAY.state(evidence), source(evidence))));
			GridFormat.table(new Grid(List.of(AssessmentMessages.ScorecardFormat_item, AssessmentMessages.ScorecardFormat_evidence,
					AssessmentMessages.ScorecardFormat_state, AssessmentMessages.ScorecardFormat_source), rows), out);
			out.println();
		}
	}

	private static String source(EvidenceState evidence) {
		return evidence.cell().map(cell -> cell.value()
				.map(value -> value.figures().stream().map(ScorecardFormat::place).collect(Collectors.joining("\n")))
				.orElseGet(() -> SAY.absence(cell))).orElse("");
	}

	private static String place(Observation figure) {
		return NLS.bind(AssessmentMessages.ScorecardFormat_place,
				new Object[]{figure.getDocument().getTitle(), figure.getStart() + 1,
						figure.getEnd(), figure.getText()});
	}

}
