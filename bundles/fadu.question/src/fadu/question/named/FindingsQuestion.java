package fadu.question.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Finding;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Observations;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** What the checks found, the gravest first, and what people decided; back-checks that passed are left out. */
public final class FindingsQuestion implements Question<FindingsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("number", Role.DIMENSION, Row::number)
			.text("check", Role.DIMENSION, row -> WORDS.name(row.finding().check()))
			.word("severity", Role.STATE, row -> severity(row.finding()))
			.word("district_code", Role.DIMENSION, row -> Observations.district(row.figure()))
			.word("district", Role.DIMENSION, Row::district)
			.word("metric_code", Role.DIMENSION, row -> row.figure().getMetric()).text("metric_name", Role.DIMENSION, Row::metric)
			.text("finding", Role.REASON, row -> WORDS.message(row.finding()))
			.text("suggestion", Role.REASON, row -> CellText.lines(WORDS.explanation(row.finding())))
			.word("status", Role.STATE, row -> status(row.checked())).number("source", Role.PLACE, Row::source)
			.text("id", Role.DIMENSION, row -> row.checked().id())
			.word("severity_code", Role.HIDDEN, row -> row.finding().severity().name())
			.word("status_code", Role.HIDDEN, row -> row.checked().decision().name())
			.word("display", Role.MEASURE, row -> WORDS.display(row.figure().getQuantity()))
			.text("title", Role.PLACE, row -> row.figure().getDocument().getTitle())
			.text("note", Role.REASON, row -> row.checked().note().orElse(null))
			.text("settled_by", Role.STATE, row -> row.checked().by().orElse(null)).list();

	@Override
	public String name() {
		return "findings";
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
		Set<FigureId> printed = data.in(arguments).figures().stream().map(FigureId::of).collect(Collectors.toSet());
		Directory directory = data.directory();
		List<Row> rows = new ArrayList<>();
		for (CheckedFinding finding : of(data, arguments)) {
			Observation figure = finding.finding().figures().getFirst();
			boolean known = data.numbers().known(figure).isPresent() || printed.contains(FigureId.of(figure));
			rows.add(row(rows.size() + 1, finding, figure, known ? data.numbers().of(figure) : null, directory));
		}
		return rows;
	}

	/** Those that ask something of the reader, the open ones before those that people settled. */
	static List<CheckedFinding> of(ReportData data, Map<String, Object> arguments) throws UserException {
		return AskedFindings.of(data.in(arguments)).stream().filter(each -> !each.finding().isPassed())
				.sorted(Comparator.comparing((CheckedFinding each) -> !each.isOpen())).toList();
	}

	private static Row row(int number, CheckedFinding checked, Observation figure, Integer source, Directory directory) {
		return new Row(number, checked, figure, directory.districtName(Observations.district(figure)),
				directory.name(figure), source);
	}

	/** A finding with the first of its figures. */
	record Row(int number, CheckedFinding checked, Observation figure, String district, String metric, Integer source) {

		Finding finding() {
			return checked.finding();
		}
	}

	private static String severity(Finding finding) {
		return switch (finding.severity()) {
		case PASSED -> Messages.Finding_passed;
		case NOTE -> Messages.Finding_note;
		case WARNING -> Messages.Finding_warning;
		case ERROR -> Messages.Finding_error;
		};
	}

	/** What people decided, in a word. */
	public static String status(CheckedFinding checked) {
		return switch (checked.decision()) {
		case OPEN -> Messages.Finding_open;
		case ACCEPTED -> Messages.Finding_accepted;
		case DISMISSED -> Messages.Finding_dismissed;
		};
	}

}
