package fadu.question.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.score.ItemScore;
import fadu.analysis.score.RuleScore;
import fadu.analysis.score.ScoreSheet;
import fadu.analysis.set.FigureSet;
import fadu.catalogue.Assessments;
import fadu.model.Observation;
import fadu.model.Scorecard;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.wording.ScoreWords;
import fadu.wording.Wording;
import fadu.workspace.HandScore;
import fadu.workspace.HandScores;
import fadu.workspace.HandSheet;
import fadu.workspace.RunScorecard;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The sheets of a scorecard, a row for each item: its most, what the figures give it, by which rule and figure, and what is at hand
 * as
 * evidence. Without the parameter {@code scorecard} the first one that plug-ins bring.
 */
public final class ScorecardQuestion implements Question<ScorecardQuestion.Row> {

	private static final String SCORECARD = "scorecard";
	private static final Wording WORDS = UserWording.get();
	private static final ScoreWords SAY = new ScoreWords(WORDS);
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.number("sheet", Role.HIDDEN, Row::sheetNumber)
			.text("scorecard", Role.DIMENSION, row -> SAY.name(row.sheet().scorecard()))
			.word("district", Role.DIMENSION, row -> WORDS.name(row.sheet().district()))
			.word("district_code", Role.DIMENSION, row -> row.sheet().district().getCode())
			.text("summary", Role.STATE, Row::summary)
			.word("code", Role.DIMENSION, row -> row.item().item().getCode())
			.text("item", Role.DIMENSION, row -> SAY.name(row.item().item()))
			.number("depth", Role.HIDDEN, row -> row.item().depth())
			.anyDecimal("most", Role.MEASURE, row -> row.item().most())
			.word("points", Role.MEASURE, Row::points)
			.text("outcome", Role.REASON, Row::outcome)
			.text("evidence", Role.PLACE, Row::evidence)
			.anyDecimal("self_score", Role.MEASURE, row -> row.entry().flatMap(HandScore::self))
			.anyDecimal("checked_score", Role.MEASURE, row -> row.entry().flatMap(HandScore::checked))
			.anyDecimal("appeal", Role.MEASURE, row -> row.entry().flatMap(HandScore::appeal))
			.text("reason", Role.REASON, row -> row.entry().flatMap(HandScore::reason).orElse(null))
			.text("appeal_text", Role.HIDDEN, Row::appeal).list();

	@Override
	public String name() {
		return SCORECARD;
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text(SCORECARD));
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<String> wanted = Arguments.text(arguments, SCORECARD);
		Optional<Scorecard> scorecard = wanted.isPresent()
				? Optional.of(RunScorecard.scorecard(data.workspace(), wanted.get()))
				: Assessments.of(data.catalogue()).scorecards().stream().findFirst();
		if (scorecard.isEmpty()) {
			return List.of();
		}
		FigureSet set = data.in(arguments);
		Selection asked = new Selection(List.of(), set.inquiry().districts(), set.inquiry().period());
		List<ScoreSheet> sheets = RunScorecard.of(data.workspace(), scorecard.get(), asked, data.withUnreviewed());
		List<HandSheet> entered = new HandScores(data.workspace()).on(scorecard.get(), sheets, asked.period());
		SourceNotes notes = SourceNotes.of(data, sheets.stream().flatMap(sheet -> sheet.all().stream())
				.flatMap(item -> item.rules().stream()).flatMap(rule -> rule.value().stream())
				.flatMap(value -> value.figures().stream()).toList());
		List<Row> rows = new ArrayList<>();
		int number = 0;
		for (HandSheet hand : entered) {
			number++;
			for (ItemScore item : hand.sheet().all()) {
				rows.add(new Row(number, hand, item, evidence(data, notes, hand.sheet(), item)));
			}
		}
		return rows;
	}

	private static String evidence(ReportData data, SourceNotes notes, ScoreSheet sheet, ItemScore item) {
		List<String> lines = new ArrayList<>();
		for (RuleScore rule : item.rules()) {
			for (Observation figure : rule.value().map(value -> value.figures()).orElse(List.of())) {
				lines.add(data.numbers().reference(figure) + notes.of(figure));
			}
		}
		sheet.evidence().stream().filter(each -> each.item() == item.item())
				.forEach(each -> lines.add(NLS.bind(Messages.Scorecard_evidence, SAY.name(each), SAY.state(each))));
		return Arguments.orNull(lines.stream().distinct().collect(Collectors.joining("\n")));
	}

	/** An item of a sheet. */
	record Row(int sheetNumber, HandSheet hand, ItemScore item, String evidence) {

		ScoreSheet sheet() {
			return hand.sheet();
		}

		Optional<HandScore> entry() {
			return hand.entry(item);
		}

		/** What is asked for and why, in a line. */
		String appeal() {
			return entry().flatMap(HandScore::appeal).map(asked -> NLS.bind(Messages.Scorecard_appeal, asked.toPlainString(),
					entry().flatMap(HandScore::reason).orElse(""))).orElse(null);
		}

		String points() {
			if (!item.applicable()) {
				return Messages.Scorecard_notApplicable;
			}
			return item.points().map(SAY::points).orElse(null);
		}

		String outcome() {
			return Arguments.orNull(String.join("\n", SAY.rules(item)));
		}

		/** Total, grade, vetoes and missing evidence of the sheet, and what persons gave. */
		String summary() {
			return hand.summary(SAY);
		}
	}

}
