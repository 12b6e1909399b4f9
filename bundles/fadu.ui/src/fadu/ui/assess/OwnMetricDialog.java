package fadu.ui.assess;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.analysis.formula.FormulaFault;
import fadu.model.Direction;
import fadu.model.Metric;
import fadu.ui.changes.DataChanges;
import fadu.ui.widgets.ChoiceList;
import fadu.ui.widgets.KeepingDialog;
import fadu.ui.widgets.ListTable;
import fadu.wording.Wording;
import fadu.workspace.OwnMetric;
import fadu.workspace.OwnMetrics;
import fadu.workspace.Person;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** 自定义指标: metrics by a formula; they are listed, defined, changed by defining them again, and removed. */
final class OwnMetricDialog extends KeepingDialog<Metric> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Direction> DIRECTIONS = List.of(Direction.NEUTRAL, Direction.UP, Direction.DOWN);

	private final OwnMetrics metrics;
	private Text code;
	private Text name;
	private Text formula;
	private Text unit;
	private ChoiceList<Direction> direction;

	OwnMetricDialog(Shell parent, DataChanges data) {
		super(parent, data, new Words(Messages.OwnMetricDialog_title, Messages.OwnMetricDialog_message,
				Messages.OwnMetricDialog_keep, Messages.IndexView_remove, Messages.OwnMetricDialog_close));
		metrics = new OwnMetrics(data.workspace());
	}

	@Override
	protected void createFields(Composite area) {
		code = text(area, Messages.IndexDialog_code, "OWN.PER_LAWYER");
		name = text(area, Messages.IndexDialog_name, "");
		formula = text(area, Messages.OwnMetricDialog_formula, "LA.CASES_ACCEPTED / LW.LAWYERS");
		unit = text(area, Messages.MetricCatalogue_unit, Messages.OwnMetricDialog_unit);
		direction = new ChoiceList<>(area, Messages.DraftTable_direction, OwnMetricDialog::word, chosen -> {
		});
		direction.offer(DIRECTIONS, Direction.NEUTRAL::equals);
	}

	@Override
	protected TableViewer createList(Composite area) {
		return new ListTable<Metric>(area, "own-metrics", Messages.OwnMetricDialog_title, 2, SWT.SINGLE)
				.column(Messages.IndexDialog_code, 0, 120, Metric::getCode)
				.column(Messages.IndexDialog_name, 30, 100, WORDS::name)
				.column(Messages.OwnMetricDialog_formula, 50, 180, Metric::getFormula)
				.column(Messages.MetricCatalogue_unit, 0, 60, metric -> WORDS.unit(metric.getUnit())).viewer();
	}

	private static String word(Direction direction) {
		return switch (direction) {
		case UP -> Messages.DraftTable_up;
		case DOWN -> Messages.DraftTable_down;
		case NEUTRAL -> Messages.OwnMetricDialog_neither;
		};
	}

	/** What is chosen stands in the fields, to be changed. */
	@Override
	protected void choose(Metric metric) {
		code.setText(metric.getCode());
		name.setText(metric.getName());
		formula.setText(metric.getFormula());
		unit.setText(metric.getUnit());
		direction.offer(DIRECTIONS, metric.getDirection()::equals);
	}

	@Override
	protected List<Metric> kept() throws UserException {
		return metrics.all();
	}

	@Override
	protected void keep() {
		String called = name.getText().strip();
		OwnMetric metric = new OwnMetric(code.getText().strip(), called, called, formula.getText(),
				Optional.of(unit.getText().strip()).filter(text -> !text.isEmpty()), direction.chosen().orElse(Direction.NEUTRAL));
		change(() -> metrics.add(metric, Person.ofLogin()), kept -> NLS.bind(Messages.OwnMetricDialog_kept,
				new Object[]{kept.getCode(), WORDS.name(kept), WORDS.unit(kept.getUnit())}));
	}

	@Override
	protected void remove(Metric metric) {
		change(() -> {
			metrics.remove(metric.getCode(), Person.ofLogin());
			return metric;
		}, gone -> NLS.bind(Messages.OwnMetricDialog_removed, gone.getCode()));
	}

	/** What is wrong in a formula is marked there, and not under a copy of it. */
	@Override
	protected void failed(UserException failure) {
		say(failure.getMessage().lines().findFirst().orElse(""), true);
		if (!formula.isDisposed() && failure.getCause() instanceof FormulaFault fault) {
			formula.setFocus();
			formula.setSelection(fault.position(), formula.getCharCount());
		}
	}

}
