package fadu.question.named;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.Figures;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;

/**
 * Every figure of the scope, those without a metric and the rejected ones too, with the sentence that it was read from where the
 * workspace holds the text of the document.
 */
public final class ProvenanceQuestion implements Question {

	private static final List<Column> MORE = List.of(Column.text("sentence"), Column.text("sentence_state"), Column.text("document"),
			Column.text("page"), Column.number("offset_start"), Column.number("offset_end"), Column.text("bound"),
			Column.text("reviewed_by"), Column.text("reviewed_at"), Column.decimal("confidence"), Column.text("relation"),
			Column.text("status_code"), Column.text("kind"), Column.text("sentence_note"), Column.number("sentence_start"),
			Column.number("sentence_end"), Column.text("id"), Column.text("note"));

	@Override
	public String name() {
		return "provenance";
	}

	@Override
	public List<Column> columns() {
		List<Column> columns = new ArrayList<>(SourceRow.COLUMNS);
		columns.addAll(MORE);
		return List.copyOf(columns);
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Directory directory = data.directory();
		List<Observation> figures = FiguresQuestion.figures(data, arguments);
		Map<Observation, SourceText.Sentence> sentences = new SourceText(data.workspace()).of(figures);
		List<Object[]> rows = new ArrayList<>();
		for (Observation figure : figures) {
			Object[] source = SourceRow.of(data.numbers().of(figure), figure, directory);
			Object[] row = Arrays.copyOf(source, source.length + MORE.size());
			Object[] more = more(figure, Optional.ofNullable(sentences.get(figure)), directory);
			System.arraycopy(more, 0, row, source.length, more.length);
			rows.add(row);
		}
		return rows;
	}

	private static Object[] more(Observation figure, Optional<SourceText.Sentence> sentence, Directory directory) {
		return new Object[] { sentence.map(SourceText.Sentence::text).orElse(null), sentence.isPresent() ? "HELD" : "NOT_HELD",
				figure.getDocument().getTitle(), figure.getPlace(), figure.getStart(), figure.getEnd(),
				figure.getQuantity().bound().symbol(), figure.getReviewedBy(), figure.getReviewedAt(),
				BigDecimal.valueOf(figure.getConfidence()), Relation.of(figure, directory), figure.getStatus().name(),
				Figures.display(figure.getKind()), sentence.isPresent() ? null : Messages.Provenance_noText,
				sentence.map(SourceText.Sentence::start).orElse(null), sentence.map(SourceText.Sentence::end).orElse(null),
				figure.getId(), figure.getNote() };
	}

}
