package fadu.ui.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import fadu.model.Metric;
import fadu.ui.widgets.FieldOfList;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Names;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** The metrics there are, those first that most districts report; narrowed by a part of a name, a code or a line of business. */
final class MetricCatalogue {

	private static final Wording WORDS = UserWording.get();

	private final List<Metric> metrics;
	private final ToIntFunction<Metric> reporting;
	private final Text typed;
	private final TableViewer table;

	/**
	 * @param reporting how many districts report a metric
	 * @param taken     whether it is taken already
	 * @param chosen    is told which one somebody takes by a double click or Enter
	 */
	MetricCatalogue(Composite area, List<Metric> metrics, ToIntFunction<Metric> reporting, Predicate<Metric> taken,
			Consumer<Metric> chosen) {
		this.metrics = metrics;
		this.reporting = reporting;
		typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		typed.setMessage(Messages.MetricCatalogue_search);
		Names.name(typed, Messages.MetricCatalogue_search);
		typed.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		typed.addListener(SWT.Modify, event -> show());
		table = new ListTable<Metric>(area, "index-catalogue", Messages.MetricCatalogue_metrics, 1, SWT.MULTI)
				.column(Messages.MetricCatalogue_metric, 60, 150, WORDS::name)
				.column(Messages.MetricCatalogue_unit, 0, 50,
						metric -> WORDS.unit(Objects.requireNonNullElse(metric.getUnit(), "")))
				.column(Messages.MetricCatalogue_domain, 30, 80, metric -> WORDS.name(metric.getDomain()))
				.column(Messages.MetricCatalogue_districts, 0, 60, metric -> String.valueOf(reporting.applyAsInt(metric)))
				.column(Messages.MetricCatalogue_taken, 0, 44,
						metric -> taken.test(metric) ? Messages.IndexView_yes : "")
				.viewer();
		FieldOfList.join(typed, table.getControl());
		table.addDoubleClickListener(event -> chosen().forEach(chosen));
		show();
	}

	private void show() {
		String wanted = typed.getText().strip().toLowerCase(Locale.ROOT);
		table.setInput(metrics.stream().filter(metric -> words(metric).anyMatch(word -> word.contains(wanted)))
				.sorted(Comparator.comparingInt(reporting).reversed()).toList());
	}

	private static Stream<String> words(Metric metric) {
		return Stream.concat(metric.getAliases().stream(), Stream.of(metric.getCode(), metric.getName(), metric.getNameEn(),
				metric.getDomain().getName(), metric.getDomain().getNameEn())).flatMap(word -> Optional.ofNullable(word).stream())
				.map(word -> word.toLowerCase(Locale.ROOT));
	}

	/** What is taken may have changed. */
	void refresh() {
		table.refresh();
	}

	/** The metrics that are marked. */
	List<Metric> chosen() {
		return Stream.of(table.getStructuredSelection().toArray()).map(Metric.class::cast).toList();
	}

}
