package fadu.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fadu.model.Metric;
import fadu.model.Observation;
import fadu.ui.review.FigureWords;
import fadu.ui.review.MetricChoice;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.SuggestMetrics;
import fadu.workspace.UserWording;

/** Chooses a metric: the likeliest first, any other by typing a part of its name; beneath, what the catalogue says of it. */
final class MetricPicker {

	private static final Wording WORDS = UserWording.get();
	private static final int ROWS = 6;
	private static final int WIDTH = 400;
	private static final int DEFINITION_ROWS = 3;

	private final SuggestMetrics suggest;
	private final List<Metric> likely;
	private final String printed;
	private final Text typed;
	private final org.eclipse.swt.widgets.List list;
	private final Text definition;
	private final Label misfit;
	private List<Metric> offered = List.of();
	private final boolean measured;
	private String doubted = "";
	private boolean withoutChosen;
	private Runnable chosen = () -> {
	};

	MetricPicker(Composite parent, ReviewModel model, Observation figure) {
		suggest = new SuggestMetrics(model.workspace().catalogue());
		likely = suggest.of(figure, model.sentence(figure));
		measured = figure.getMetric() != null;
		printed = FigureWords.metric(figure, model.workspace().catalogue());
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		typed.setMessage(Messages.MetricPicker_search);
		Names.name(typed, Messages.MetricPicker_search);
		typed.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		typed.addListener(SWT.Modify, event -> offer(typed.getText().isBlank() ? likely : suggest.holding(typed.getText())));
		typed.addListener(SWT.KeyDown, this::down);
		list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		Names.name(list, Messages.MetricPicker_list);
		GridData rows = new GridData(SWT.FILL, SWT.FILL, true, true);
		rows.widthHint = WIDTH;
		rows.heightHint = list.getItemHeight() * ROWS;
		list.setLayoutData(rows);
		list.addListener(SWT.Selection, event -> {
			withoutChosen = list.getSelectionIndex() == 0;
			explain();
		});
		misfit = new Label(area, SWT.NONE);
		misfit.setForeground(Palette.AMBER);
		misfit.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		definition = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		definition.setForeground(Palette.QUIET);
		Names.name(definition, Messages.MetricPicker_definition);
		GridData lines = new GridData(SWT.FILL, SWT.TOP, true, false);
		lines.widthHint = WIDTH;
		lines.heightHint = definition.getLineHeight() * DEFINITION_ROWS;
		definition.setLayoutData(lines);
		offer(likely);
		likely.stream().filter(metric -> metric.getCode().equals(figure.getMetric())).findFirst().ifPresent(this::select);
		if (figure.getMetric() == null) {
			list.select(0);
			explain();
		}
	}

	private void offer(List<Metric> metrics) {
		Optional<Metric> before = metric();
		boolean without = list.getSelectionIndex() == 0 && (withoutChosen || typed.getText().isBlank());
		offered = metrics;
		list.setItems(Stream.concat(Stream.of(Messages.MetricPicker_without), metrics.stream().map(MetricPicker::line))
				.toArray(String[]::new));
		before.ifPresent(this::select);
		if (without) {
			list.select(0);
		}
		explain();
	}

	private static String line(Metric metric) {
		return NLS.bind(Messages.MetricPicker_line,
				new Object[]{WORDS.name(metric), WORDS.unit(Objects.requireNonNullElse(metric.getUnit(), "")),
						WORDS.name(metric.getDomain())});
	}

	private void select(Metric metric) {
		int index = offered.indexOf(metric) + 1;
		if (index > 0) {
			list.select(index);
			list.showSelection();
			explain();
		}
	}

	private void explain() {
		definition.setText(metric()
				.map(metric -> WORDS.choose(metric.getDefinition(), metric.getDefinitionEn()))
				.orElse(offered.isEmpty() ? Messages.MetricPicker_none : Messages.MetricPicker_choose));
		chosen.run();
	}

	/** From the field the arrow goes to the metrics found, the first of which is chosen unless a person has chosen before. */
	private void down(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0) {
			if (metric().isEmpty() && !withoutChosen && !offered.isEmpty()) {
				select(offered.getFirst());
			}
			list.setFocus();
			event.doit = false;
		}
	}

	/** Says what of the figure does not fit the metric; empty where all fits. */
	void warn(String line) {
		misfit.setText(line.replace("&", "&&"));
		misfit.setToolTipText(line.isEmpty() ? null : line);
	}

	/** Does something when another metric is chosen. */
	void whenChosen(Runnable work) {
		chosen = work;
	}

	/** Whether the figure has no metric by what is chosen now. */
	boolean isWithout() {
		return list.getSelectionIndex() == 0 || list.getSelectionIndex() < 0 && !measured;
	}

	/** The metric that is chosen. */
	Optional<Metric> metric() {
		int index = list.getSelectionIndex();
		return index < 1 ? Optional.empty() : Optional.of(offered.get(index - 1));
	}

	/** What is chosen. */
	MetricChoice choice() {
		return list.getSelectionIndex() == 0
				? new MetricChoice.Without()
				: metric().<MetricChoice>map(MetricChoice.Chosen::new).orElseGet(MetricChoice.Kept::new);
	}

	/** What will be kept, where a person looked for something else and chose none; said once for each thing looked for. */
	Optional<String> doubt() {
		boolean doubtful = !typed.getText().isBlank() && list.getSelectionIndex() < 0 && !typed.getText().equals(doubted);
		doubted = typed.getText();
		return doubtful ? Optional.of(NLS.bind(Messages.MetricPicker_kept, printed)) : Optional.empty();
	}

}
