package fadu.ui.assess;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.analysis.formula.FormulaFault;
import fadu.model.Direction;
import fadu.model.Metric;
import fadu.ui.changes.DataChanges;
import fadu.ui.widgets.ChoiceList;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.OwnMetric;
import fadu.workspace.OwnMetrics;
import fadu.workspace.Person;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** 自定义指标: metrics by a formula; they are listed, defined, changed by defining them again, and removed. */
final class OwnMetricDialog extends Dialog {

	private static final Wording WORDS = UserWording.get();
	private static final int WIDTH = 560;
	private static final int HEIGHT = 150;
	private static final int REMOVE = IDialogConstants.CLIENT_ID + 1;

	private final DataChanges data;
	private Text code;
	private Text name;
	private Text formula;
	private Text unit;
	private ChoiceList<Direction> direction;
	private Label said;
	private TableViewer table;

	OwnMetricDialog(Shell parent, DataChanges data) {
		super(parent);
		this.data = data;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.OwnMetricDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).applyTo(area);
		wide(area, Messages.OwnMetricDialog_message);
		code = field(area, Messages.IndexDialog_code, "OWN.PER_LAWYER");
		name = field(area, Messages.IndexDialog_name, "");
		formula = field(area, Messages.OwnMetricDialog_formula, "LA.CASES_ACCEPTED / LW.LAWYERS");
		unit = field(area, Messages.MetricCatalogue_unit, Messages.OwnMetricDialog_unit);
		direction = new ChoiceList<>(area, Messages.DraftTable_direction, OwnMetricDialog::word, chosen -> {
		});
		direction.offer(List.of(Direction.NEUTRAL, Direction.UP, Direction.DOWN), Direction.NEUTRAL::equals);
		said = wide(area, "");
		table = new ListTable<Metric>(area, "own-metrics", Messages.OwnMetricDialog_title, 2, SWT.SINGLE)
				.column(Messages.IndexDialog_code, 0, 120, Metric::getCode)
				.column(Messages.IndexDialog_name, 30, 100, WORDS::name)
				.column(Messages.OwnMetricDialog_formula, 50, 180, Metric::getFormula)
				.column(Messages.MetricCatalogue_unit, 0, 60, metric -> WORDS.unit(metric.getUnit())).viewer();
		((GridData) table.getTable().getParent().getLayoutData()).heightHint = HEIGHT;
		table.addSelectionChangedListener(event -> {
			getButton(REMOVE).setEnabled(chosen().isPresent());
			chosen().ifPresent(this::fill);
		});
		list();
		return area;
	}

	private static String word(Direction direction) {
		return switch (direction) {
		case UP -> Messages.DraftTable_up;
		case DOWN -> Messages.DraftTable_down;
		case NEUTRAL -> Messages.OwnMetricDialog_neither;
		};
	}

	private static Text field(Composite area, String called, String example) {
		new Label(area, SWT.NONE).setText(called);
		Text text = new Text(area, SWT.BORDER);
		text.setMessage(example);
		Names.name(text, called);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static Label wide(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** What is chosen stands in the fields, to be changed. */
	private void fill(Metric metric) {
		code.setText(metric.getCode());
		name.setText(metric.getName());
		formula.setText(metric.getFormula());
		unit.setText(metric.getUnit());
		direction.offer(List.of(Direction.NEUTRAL, Direction.UP, Direction.DOWN), metric.getDirection()::equals);
	}

	private Optional<Metric> chosen() {
		return Optional.ofNullable((Metric) table.getStructuredSelection().getFirstElement());
	}

	private void list() {
		data.ask(() -> new OwnMetrics(data.workspace()).all(), all -> {
			if (!table.getTable().isDisposed()) {
				table.setInput(all);
			}
		}, failure -> say(failure.getMessage(), true));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, REMOVE, Messages.IndexView_remove, false).setEnabled(false);
		createButton(parent, IDialogConstants.OK_ID, Messages.OwnMetricDialog_keep, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.OwnMetricDialog_close, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == REMOVE) {
			chosen().ifPresent(this::remove);
		} else {
			super.buttonPressed(id);
		}
	}

	/** Another metric may follow: the dialog stays. */
	@Override
	protected void okPressed() {
		String called = name.getText().strip();
		OwnMetric metric = new OwnMetric(code.getText().strip(), called, called, formula.getText(),
				Optional.of(unit.getText().strip()).filter(text -> !text.isEmpty()), direction.chosen().orElse(Direction.NEUTRAL));
		data.change(() -> new OwnMetrics(data.workspace()).add(metric, Person.ofLogin()), kept -> {
			say(NLS.bind(Messages.OwnMetricDialog_kept, new Object[]{kept.getCode(), WORDS.name(kept), WORDS.unit(kept.getUnit())}),
					false);
			list();
		}, this::failed);
	}

	private void remove(Metric metric) {
		data.change(() -> {
			new OwnMetrics(data.workspace()).remove(metric.getCode(), Person.ofLogin());
			return metric;
		}, gone -> {
			say(NLS.bind(Messages.OwnMetricDialog_removed, gone.getCode()), false);
			list();
		}, failure -> say(failure.getMessage(), true));
	}

	/** What is wrong in a formula is marked there, and not under a copy of it. */
	private void failed(UserException failure) {
		say(failure.getMessage().lines().findFirst().orElse(""), true);
		if (!formula.isDisposed() && failure.getCause() instanceof FormulaFault fault) {
			formula.setFocus();
			formula.setSelection(fault.position(), formula.getCharCount());
		}
	}

	private void say(String line, boolean wrong) {
		if (!said.isDisposed()) {
			said.setForeground(wrong ? Palette.RED : Palette.INK);
			said.setText(line.replace("&", "&&"));
			said.getParent().layout(true);
		}
	}

}
