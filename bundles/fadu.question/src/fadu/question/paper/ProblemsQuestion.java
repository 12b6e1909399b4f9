package fadu.question.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.Inquiry.Reach;
import fadu.model.Observation;
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

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern HEADING = Pattern.compile(WORDS.getString("heading"));
	private static final Pattern PROBLEMS = Pattern.compile(WORDS.getString("problems"));
	private static final int LONGEST_HEADING = 30;
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
		Map<String, SourceDocument> documents = new LinkedHashMap<>();
		YearFacts.of(data, data.in(arguments)).stream().flatMap(fact -> fact.value().figures().stream())
				.map(Observation::getDocument).forEach(document -> documents.putIfAbsent(document.getSha256(), document));
		List<Row> rows = new ArrayList<>();
		for (SourceDocument document : documents.values()) {
			String note = NLS.bind(Messages.Problems_quoted, document.getTitle());
			new SourceText(data.workspace()).of(document).stream().flatMap(text -> paragraphs(text).stream()).limit(MOST)
					.forEach(paragraph -> rows.add(new Row(paragraph, note)));
		}
		return rows;
	}

	private static List<String> paragraphs(String text) {
		List<String> found = new ArrayList<>();
		boolean within = false;
		for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
			if (HEADING.matcher(line).find() && line.length() <= LONGEST_HEADING) {
				within = PROBLEMS.matcher(line).find();
			} else if (within) {
				found.add(line);
			}
		}
		return found;
	}

	/** A paragraph of a report. */
	record Row(String text, String note) {
	}

}
