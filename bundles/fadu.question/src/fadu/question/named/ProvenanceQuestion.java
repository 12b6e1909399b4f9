package fadu.question.named;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Every figure of the scope, those without a metric and the rejected ones too, with the sentence that it was read from where the
 * workspace holds the text of the document.
 */
public final class ProvenanceQuestion implements Question<ProvenanceQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.all(SourceRow.COLUMNS.stream().map(column -> column.<Row>within(Row::source)).toList())
			.text("sentence", Role.PLACE, row -> row.sentence().map(SourceText.Sentence::text).orElse(null))
			.word("sentence_state", Role.HIDDEN, row -> row.sentence().isPresent() ? "HELD" : "NOT_HELD")
			.text("document", Role.PLACE, row -> row.source().document().getTitle())
			.text("page", Role.PLACE, row -> SourceText.place(row.figure()).orElse(null))
			.number("offset_start", Role.PLACE, row -> row.figure().getStart())
			.number("offset_end", Role.PLACE, row -> row.figure().getEnd())
			.text("bound", Role.BOUND, row -> row.figure().getQuantity().bound().symbol())
			.text("reviewed_by", Role.STATE, row -> row.figure().getReviewedBy())
			.text("reviewed_at", Role.TIME, row -> row.figure().getReviewedAt())
			.decimal("confidence", Role.STATE, row -> BigDecimal.valueOf(row.figure().getConfidence()))
			.text("relation", Role.DIMENSION, Row::relation)
			.word("status_code", Role.HIDDEN, row -> row.figure().getStatus().name())
			.text("kind", Role.STATE, row -> WORDS.display(row.figure().getKind()))
			.text("sentence_note", Role.REASON, row -> row.sentence().isPresent() ? null : Messages.Provenance_noText)
			.number("sentence_start", Role.PLACE, row -> row.sentence().map(SourceText.Sentence::start).orElse(null))
			.number("sentence_end", Role.PLACE, row -> row.sentence().map(SourceText.Sentence::end).orElse(null))
			.text("id", Role.DIMENSION, row -> row.figure().getId()).text("note", Role.REASON, row -> row.figure().getNote())
			.list();

	@Override
	public String name() {
		return "provenance";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Directory directory = data.directory();
		List<Observation> figures = FiguresQuestion.figures(data, arguments);
		Map<Observation, SourceText.Sentence> sentences = new SourceText(data.workspace()).of(figures);
		List<Row> rows = new ArrayList<>();
		for (Observation figure : figures) {
			rows.add(new Row(SourceRow.of(data.numbers().of(figure), figure, directory), Optional.ofNullable(sentences.get(figure)),
					Relation.of(figure, directory)));
		}
		return rows;
	}

	/** A figure with its source, its sentence and what it depends on. */
	record Row(SourceRow source, Optional<SourceText.Sentence> sentence, String relation) {

		Observation figure() {
			return source.figure();
		}
	}

}
