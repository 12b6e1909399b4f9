package fadu.question.named;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;

import fadu.analysis.Figures;
import fadu.analysis.compare.Comparison;
import fadu.catalogue.Names;
import fadu.catalogue.PlugIn;
import fadu.question.Column;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.workspace.UserException;

/** One row on the report itself: districts, period, numbers of figures, time, and the versions that made it. */
public final class AboutQuestion implements Question {

	private static final String PRODUCT = "fadu.question";

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
