package fadu.report.oda.question;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;

import fadu.analysis.Comparison;
import fadu.analysis.Figures;
import fadu.catalogue.Names;
import fadu.catalogue.PlugIn;
import fadu.report.oda.Column;
import fadu.report.oda.FigureNumbers;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;
import fadu.report.oda.ScopedFigures;
import fadu.workspace.UserException;

/** One row on the report itself: districts, period, numbers of figures, time, and the versions that made it. */
public final class AboutQuestion implements Question {

	private static final String PRODUCT = "fadu.report.oda";

	@Override
	public String name() {
		return "about";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("districts"), Column.text("period"), Column.text("generated_at"), Column.number("metrics"),
				Column.number("figures"), Column.text("version"), Column.text("plug_ins"), Column.number("district_count"),
				Column.flag("with_unreviewed"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		ScopedFigures scoped = data.in(arguments);
		Comparison comparison = scoped.comparison();
		String districts = comparison.districts().stream().map(Names::of).collect(Collectors.joining(Messages.separator));
		int figures = (int) comparison.rows().stream().flatMap(row -> row.cells().stream())
				.flatMap(cell -> FigureNumbers.observations(cell).stream()).distinct().count();
		String plugIns = data.catalogue().plugIns().stream().map(AboutQuestion::text)
				.collect(Collectors.joining(Messages.separator));
		String period = scoped.selection().period().map(Figures::display).orElse(Messages.AboutQuestion_allPeriods);
		return List.<Object[]>of(new Object[] { districts, period,
				DateTimeFormatter.ofPattern(Messages.AboutQuestion_time).format(data.generatedAt()), comparison.rows().size(),
				figures, Platform.getBundle(PRODUCT).getVersion().toString(), plugIns, comparison.districts().size(),
				data.withUnreviewed() });
	}

	private static String text(PlugIn plugIn) {
		return plugIn.id() + ' ' + plugIn.version();
	}

}
