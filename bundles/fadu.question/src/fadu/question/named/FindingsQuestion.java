package fadu.question.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.Figures;
import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Finding;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Observations;
import fadu.catalogue.Names;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.FigureId;
import fadu.question.Column;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** What the checks found, the gravest first, and what people decided; back-checks that passed are left out. */
public final class FindingsQuestion implements Question {

	@Override
	public String name() {
		return "findings";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.number("number"), Column.text("check"), Column.text("severity"), Column.text("district_code"),
				Column.text("district"), Column.text("metric_code"), Column.text("metric_name"), Column.text("finding"),
				Column.text("suggestion"), Column.text("status"), Column.number("source"), Column.text("id"),
				Column.text("severity_code"), Column.text("status_code"), Column.text("display"), Column.text("title"),
				Column.text("note"), Column.text("settled_by"));
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Set<FigureId> printed = data.in(arguments).observations().stream().map(FigureId::of).collect(Collectors.toSet());
		Directory directory = data.directory();
		List<Object[]> rows = new ArrayList<>();
		for (CheckedFinding finding : of(data, arguments)) {
			Observation figure = finding.finding().figures().getFirst();
			boolean known = data.numbers().known(figure).isPresent() || printed.contains(FigureId.of(figure));
			rows.add(row(rows.size() + 1, finding, figure, known ? data.numbers().of(figure) : null, directory));
		}
		return rows;
	}

	/** Those that ask something of the reader, the open ones before those that people settled. */
	static List<CheckedFinding> of(ReportData data, Map<String, Object> arguments) throws UserException {
		return data.in(arguments).findings().stream().filter(each -> !each.finding().isPassed())
				.sorted(Comparator.comparing((CheckedFinding each) -> !each.isOpen())).toList();
	}

	private static Object[] row(int number, CheckedFinding checked, Observation figure, Integer source, Directory directory) {
		Finding finding = checked.finding();
		String district = Observations.district(figure);
		Optional<Metric> metric = directory.metric(figure);
		return new Object[] { number, finding.check().name(), severity(finding), district, directory.districtName(district),
				figure.getMetric(), metric.map(Names::of).orElse(figure.getMetricName()), finding.message(),
				CellText.lines(finding.explanation()), status(checked), source, checked.id(), finding.severity().name(),
				checked.decision().name(), Figures.display(figure.getQuantity()), figure.getDocument().getTitle(),
				checked.note().orElse(null), checked.by().orElse(null) };
	}

	private static String severity(Finding finding) {
		return switch (finding.severity()) {
		case PASSED -> Messages.Finding_passed;
		case NOTE -> Messages.Finding_note;
		case WARNING -> Messages.Finding_warning;
		case ERROR -> Messages.Finding_error;
		};
	}

	private static String status(CheckedFinding checked) {
		return switch (checked.decision()) {
		case OPEN -> Messages.Finding_open;
		case ACCEPTED -> Messages.Finding_accepted;
		case DISMISSED -> Messages.Finding_dismissed;
		};
	}

}
