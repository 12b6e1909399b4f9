package fadu.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.model.Domain;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.ui.review.CorrectionForm;
import fadu.ui.review.FigureWords;
import fadu.ui.review.MetricFields;
import fadu.ui.review.PeriodChoices;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Names;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The fields in which a person says what a figure is. */
final class CorrectionFields {

	private static final Wording WORDS = UserWording.get();

	private final Observation figure;
	private final List<Domain> domains;
	private Text value;
	private Text unit;
	private Combo bound;
	private Combo kind;
	private final Combo period;
	private final PeriodChoices periods;
	private final Button day;
	private MetricPicker metric;
	private Combo domain;
	private RelationFields relation;
	private final Text scope;
	private final Text note;
	private boolean unitTyped;
	private boolean kindChosen;

	CorrectionFields(Composite fields, ReviewModel model, Observation figure, PeriodChoices periods) {
		this.figure = figure;
		domains = model.workspace().catalogue().domains();
		createQuantity(fields);
		label(fields, Messages.CorrectionDialog_period);
		this.periods = periods;
		period = new Combo(row(fields, 3), SWT.DROP_DOWN);
		period.setItems(periods.names().toArray(String[]::new));
		period.setText(periods.name(figure.getPeriod()));
		grow(period, Messages.CorrectionDialog_period);
		label(period.getParent(), Messages.CorrectionDialog_kind);
		kind = choice(period.getParent(), Messages.CorrectionDialog_kind,
				Stream.of(FigureKind.values()).map(WORDS::display).toList(), figure.getKind().ordinal());
		PeriodHint.below(fields, period, periods);
		day = new Button(fields, SWT.PUSH);
		GridData below = new GridData(SWT.RIGHT, SWT.CENTER, false, false, 2, 1);
		below.exclude = true;
		day.setLayoutData(below);
		day.addListener(SWT.Selection, event -> dayProposed().ifPresent(proposed -> period.setText(periods.name(proposed))));
		period.addListener(SWT.Modify, event -> proposeDay());
		label(fields, Messages.CorrectionDialog_metric).setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		metric = new MetricPicker(fields, model, figure);
		createPlace(fields, model);
		scope = text(fields, Messages.CorrectionDialog_scope, figure.getScope());
		scope.setMessage(Messages.CorrectionDialog_scopeHint);
		note = text(fields, Messages.CorrectionDialog_note, figure.getNote());
		metric.whenChosen(() -> {
			followMetric();
			takeUnitAndKind();
		});
		unit.addListener(SWT.Modify, event -> unitTyped |= unit.isFocusControl());
		unit.addListener(SWT.Modify, event -> warn());
		kind.addListener(SWT.Selection, event -> {
			kindChosen = true;
			warn();
		});
		followMetric();
		warn();
	}

	private void createQuantity(Composite fields) {
		label(fields, Messages.CorrectionDialog_value);
		Composite row = row(fields, 4);
		bound = choice(row, Messages.CorrectionDialog_bound, Stream.of(Bound.values()).map(FigureWords::bound).toList(),
				figure.getQuantity().bound().ordinal());
		bound.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		value = new Text(row, SWT.BORDER | SWT.RIGHT);
		value.setText(figure.getQuantity().value().toPlainString());
		grow(value, Messages.CorrectionDialog_value);
		label(row, Messages.CorrectionDialog_unit);
		unit = new Text(row, SWT.BORDER);
		unit.setText(figure.getQuantity().unit());
		grow(unit, Messages.CorrectionDialog_unit);
	}

	/** The line of business, and how the figure stands to another. */
	private void createPlace(Composite fields, ReviewModel model) {
		label(fields, Messages.CorrectionDialog_domain);
		int line = domains.stream().map(Domain::getName).toList().indexOf(figure.getDomain());
		domain = choice(fields, Messages.CorrectionDialog_domain, domains.stream().map(WORDS::name).toList(), line);
		label(fields, Messages.CorrectionDialog_relation);
		relation = new RelationFields(row(fields, 2), model, figure);
	}

	/** A figure with a metric has the line of business of its metric. */
	private void followMetric() {
		boolean free = metric.isWithout();
		domain.setEnabled(free);
		metric.metric().ifPresent(chosen -> domain.select(domains.indexOf(chosen.getDomain())));
		proposeDay();
	}

	/** The kind follows the metric that is chosen, and the unit where none is printed, as far as the person said neither. */
	private void takeUnitAndKind() {
		if (!unitTyped) {
			unit.setText(MetricFields.unit(figure, metric.metric()));
		}
		if (!kindChosen) {
			kind.select(MetricFields.kind(figure, metric.metric()).ordinal());
		}
		warn();
	}

	private void warn() {
		metric.warn(MetricFields.misfit(unit.getText(), kind(), metric.metric()));
	}

	private FigureKind kind() {
		return FigureKind.values()[kind.getSelectionIndex()];
	}

	/**
	 * A metric that is a state of a day offers the day in the place of a span of time, one that is counted the span up to a day.
	 */
	private void proposeDay() {
		Optional<Period> proposed = dayProposed();
		day.setText(proposed.map(wanted -> NLS.bind(Messages.CorrectionDialog_day, periods.name(wanted))).orElse(""));
		day.setVisible(proposed.isPresent());
		GridData place = (GridData) day.getLayoutData();
		if (place.exclude == proposed.isPresent()) {
			place.exclude = proposed.isEmpty();
			makeRoom();
		}
	}

	/** The dialog grows with the line, so that no field becomes narrower for it. */
	private void makeRoom() {
		Shell dialog = day.getShell();
		Point size = dialog.getSize();
		Point wanted = dialog.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		if (dialog.isVisible() && wanted.y > size.y) {
			Rectangle screen = dialog.getMonitor().getClientArea();
			int lowest = Math.max(screen.y, screen.y + screen.height - wanted.y);
			dialog.setLocation(dialog.getLocation().x, Math.min(dialog.getLocation().y, lowest));
			dialog.setSize(Math.max(size.x, wanted.x), wanted.y);
		}
		day.getParent().layout(true);
	}

	private Optional<Period> dayProposed() {
		if (metric == null) {
			return Optional.empty();
		}
		try {
			Period now = periods.period(period.getText());
			return metric.metric().flatMap(chosen -> PeriodChoices.fitting(chosen, figure, now));
		} catch (UserException e) {
			return Optional.empty();
		}
	}

	void focus() {
		value.selectAll();
		value.setFocus();
	}

	/** What will be kept, where a person looked for a metric and chose none. */
	Optional<String> doubt() {
		return metric.doubt();
	}

	CorrectionForm form() {
		int line = domain.getSelectionIndex();
		return new CorrectionForm(value.getText(), unit.getText(), Bound.values()[bound.getSelectionIndex()], period.getText(),
				metric.choice(), scope.getText(), note.getText(), Optional.of(kind()),
				line < 0 ? Optional.empty() : Optional.of(domains.get(line)), Optional.of(relation.choice()));
	}

	private static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		return row;
	}

	static Combo choice(Composite parent, String name, List<String> items, int chosen) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(chosen);
		grow(combo, name);
		return combo;
	}

	private static Text text(Composite parent, String name, String content) {
		label(parent, name);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(Objects.requireNonNullElse(content, ""));
		grow(text, name);
		return text;
	}

	private static void grow(Control control, String name) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Names.name(control, name.replace("&", ""));
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

}
