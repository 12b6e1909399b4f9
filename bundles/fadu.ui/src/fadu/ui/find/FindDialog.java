package fadu.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.ui.find.Findable.Kind;
import fadu.ui.widgets.EnterKey;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** A field and beneath it what it finds. Enter goes to the line chosen; the arrows choose another without leaving the field. */
final class FindDialog extends Dialog {

	private static final int WIDTH = 640;
	private static final int ROWS = 14;

	private Finder finder;
	private Text typed;
	private TableViewer table;
	private Label note;
	private Optional<Findable> chosen = Optional.empty();
	private boolean whole;

	FindDialog(Shell parent, Finder finder) {
		super(parent);
		this.finder = finder;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user chose; nothing where he closed the dialog. */
	Optional<Findable> ask() {
		open();
		return chosen;
	}

	/** More can be found now. */
	void offer(Finder more) {
		finder = more;
		whole = true;
		if (table != null && !table.getControl().isDisposed()) {
			find();
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.FindDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(new GridLayout());
		typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		typed.setMessage(Messages.FindDialog_message);
		Names.name(typed, Messages.FindDialog_message);
		typed.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		typed.addListener(SWT.Modify, event -> find());
		typed.addListener(SWT.KeyDown, this::key);
		Composite lines = new Composite(area, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		lines.setLayout(columns);
		table = new TableViewer(lines, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		Names.name(table.getControl(), Messages.FindDialog_found);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, 62, new NameLabel());
		column(columns, 24, ColumnLabelProvider.createTextProvider(text(Findable::note)));
		column(columns, 14, ColumnLabelProvider.createTextProvider(text(entry -> word(entry.kind()))));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDTH;
		data.heightHint = ROWS * table.getTable().getItemHeight();
		lines.setLayoutData(data);
		table.addSelectionChangedListener(event -> explain());
		table.addDoubleClickListener(event -> okPressed());
		note = new Label(area, SWT.NONE);
		note.setForeground(Palette.QUIET);
		note.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		find();
		return area;
	}

	private void column(TableColumnLayout columns, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.setLabelProvider(labels);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
	}

	private static Function<Object, String> text(Function<Findable, String> of) {
		return element -> of.apply((Findable) element);
	}

	/** There is no button: Enter and a double-click do what one would do. */
	@Override
	protected Control createButtonBar(Composite parent) {
		Composite none = new Composite(parent, SWT.NONE);
		GridData data = new GridData();
		data.exclude = true;
		none.setLayoutData(data);
		return none;
	}

	private void find() {
		List<Findable> found = finder.find(typed.getText());
		table.setInput(found);
		found.stream().findFirst().ifPresent(first -> table.setSelection(new StructuredSelection(first), true));
		explain();
	}

	private void key(Event event) {
		if (EnterKey.isPressed(event)) {
			event.doit = false;
			okPressed();
			return;
		}
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> ROWS;
		case SWT.PAGE_UP -> -ROWS;
		default -> 0;
		};
		int count = table.getTable().getItemCount();
		if (step != 0 && count > 0) {
			int index = Math.clamp(table.getTable().getSelectionIndex() + step, 0, count - 1);
			table.setSelection(new StructuredSelection(table.getElementAt(index)), true);
			event.doit = false;
		}
	}

	private Optional<Findable> selected() {
		return Optional.ofNullable((Findable) table.getStructuredSelection().getFirstElement());
	}

	private void explain() {
		note.setText(typed.getText().isBlank() ? Messages.FindDialog_message : selected().map(entry -> switch (entry.kind()) {
		case COMMAND -> Messages.FindDialog_doIt;
		case VIEW, PAGE, REPORT, COMPARISON -> Messages.FindDialog_openIt;
		case METRIC, DISTRICT -> Messages.FindDialog_tickIt;
		}).orElseGet(() -> whole
				? NLS.bind(Messages.FindDialog_nothing, typed.getText().replace("&", "&&"))
				: Messages.FindDialog_reading));
	}

	private static String word(Kind kind) {
		return switch (kind) {
		case COMMAND -> Messages.FindDialog_command;
		case VIEW -> Messages.FindDialog_view;
		case REPORT -> Messages.FindDialog_report;
		case DISTRICT -> Messages.FindDialog_district;
		case METRIC -> Messages.FindDialog_metric;
		case COMPARISON -> Messages.FindDialog_comparison;
		case PAGE -> Messages.FindDialog_page;
		};
	}

	@Override
	protected void okPressed() {
		chosen = selected();
		if (chosen.isPresent()) {
			super.okPressed();
		}
	}

	/** The name, with the icon of the kind. */
	private static final class NameLabel extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((Findable) element).name();
		}

		@Override
		public org.eclipse.swt.graphics.Image getImage(Object element) {
			return Icons.get(switch (((Findable) element).kind()) {
			case COMMAND -> "report";
			case VIEW -> "chart";
			case REPORT -> "review";
			case DISTRICT -> "district";
			case METRIC -> "metrics";
			case COMPARISON -> "compare";
			case PAGE -> "about";
			});
		}
	}

}
