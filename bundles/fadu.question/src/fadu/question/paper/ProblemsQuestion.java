package fadu.question.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.Inquiry.Reach;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;

/** What the reports behind a draft say of shortcomings under a heading that names them, paragraph by paragraph in their words. */
public final class ProblemsQuestion implements Question<ProblemsQuestion.Row> {

	private static final int MOST = 20;
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().text("text", Role.MEASURE, Row::text)
			.text("caveat", Role.REASON, Row::note).list();

	@Override
	public String name() {
		return "problems";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<Row> rows = new ArrayList<>();
		for (SourceDocument document : QuotedPoints.documents(data, data.in(arguments))) {
			String note = NLS.bind(Messages.Problems_quoted, document.getTitle());
			new SourceText(data.workspace()).of(document).stream()
					.flatMap(text -> HeadedText.of(text, HeadedText.PROBLEMS).stream())
					.limit(MOST).forEach(paragraph -> rows.add(new Row(marked(document, paragraph), note)));
		}
		return rows;
	}

	/** The words of a paragraph, with the sign behind each number that nobody has reviewed. */
	private static String marked(SourceDocument document, HeadedText.Paragraph paragraph) {
		StringBuilder text = new StringBuilder(paragraph.text());
		document.getObservations().stream().filter(figure -> paragraph.has(figure)
				&& figure.getStatus() == ReviewStatus.READ && figure.getKind() != FigureKind.THRESHOLD)
				.sorted(Comparator.comparing(Observation::getEnd).reversed())
				.forEach(figure -> text.insert(text.offsetByCodePoints(0, figure.getEnd() - paragraph.start()),
						Messages.Annual_unreviewed.strip()));
		return text.toString();
	}

	/** A paragraph of a report. */
	record Row(String text, String note) {
	}

}
