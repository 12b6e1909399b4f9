package fadu.ui.registers.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import fadu.register.definition.RegisterDefinition;
import fadu.ui.ViewIds;
import fadu.ui.changes.DataChanges;
import fadu.ui.commands.Views;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.registers.OpenRegister;
import fadu.ui.registers.FormFiles;
import fadu.ui.registers.due.ProcessView;
import fadu.ui.registers.list.RegisterList.ListedRegister;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.FieldOfList;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.Palette;
import fadu.workspace.UserWording;

/** 台账: the registers that plug-ins describe, how many rows each district has, what is computed from them and what is wrong. */
public final class RegistersView extends ViewPart {

	private static final int FEW = 4;
	private static final int SAMPLE = 3;

	private DataChanges data;
	private RegisterList list;
	private NoticeBar notice;
	private TableViewer table;
	private Label details;
	private List<Button> actions = List.of();

	@Override
	public void createPartControl(Composite parent) {
		data = getSite().getService(DataChanges.class);
		list = new RegisterList(data);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		area.setLayout(grid);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.RegistersView_filter);
		Names.name(filter, Messages.RegistersView_filter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		filter.addListener(SWT.Modify, event -> list.filter(filter.getText()));
		notice = new NoticeBar(area);
		table = new ListTable<ListedRegister>(area, "registers", Messages.RegistersView_list, 1, SWT.SINGLE)
				.column(Messages.RegistersView_name, 100, 120, new NameWithProblems())
				.column(Messages.RegistersView_rows, 0, 60, one -> String.format(UserWording.get().locale(), "%,d", one.rows()))
				.column(Messages.RegistersView_figures, 0, 56, one -> Integer.toString(one.register().computations().size()))
				.viewer();
		FieldOfList.join(filter, table.getControl());
		table.addSelectionChangedListener(event -> enable());
		table.addDoubleClickListener(event -> chosen().ifPresent(one -> OpenRegister.rows(one.register())));
		details = new Label(area, SWT.WRAP);
		details.setForeground(Palette.QUIET);
		GridData lines = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		lines.widthHint = 150;
		lines.horizontalIndent = 8;
		details.setLayoutData(lines);
		createActions(area);
		list.addListener(this::show);
		follow(area);
		enable();
		list.read();
	}

	private void createActions(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		bar.setLayout(row);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		FormFiles files = new FormFiles(data, getSite().getShell(), (line, failed) -> notice.say(line, failed, List.of()));
		actions = List.of(action(bar, Messages.RegistersView_open, OpenRegister::rows),
				action(bar, Messages.RegistersView_intake, OpenRegister::intake),
				action(bar, Messages.RegistersView_form, files::form), action(bar, Messages.RegistersView_sample, files::sample),
				action(bar, Messages.RegistersView_due, this::due));
		Buttons.menu(table.getTable(), actions);
	}

	private Button action(Composite bar, String name, Consumer<RegisterDefinition> work) {
		return Buttons.push(bar, name, () -> chosen().map(ListedRegister::register).ifPresent(work));
	}

	private void due(RegisterDefinition register) {
		if (Views.show(getSite().getWorkbenchWindow(), ViewIds.PROCESSES) instanceof ProcessView view) {
			view.choose(register);
		}
	}

	/** Plug-ins come and go, rows change. */
	private void follow(Composite area) {
		ComparisonModel model = getSite().getService(ComparisonModel.class);
		Runnable changed = list::read;
		Consumer<Change> catalogue = change -> {
			if (change == Change.CATALOGUE) {
				list.read();
			}
		};
		data.addListener(changed);
		model.addListener(catalogue);
		area.addDisposeListener(event -> {
			data.removeListener(changed);
			model.removeListener(catalogue);
		});
	}

	/** The name of a register, with a sign where its plug-in has problems. */
	private static final class NameWithProblems extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return OpenRegister.name(((ListedRegister) element).register());
		}

		@Override
		public Image getImage(Object element) {
			return Icons.get(((ListedRegister) element).problems().isEmpty() ? "register" : "warning");
		}
	}

	private Optional<ListedRegister> chosen() {
		return Optional.ofNullable((ListedRegister) table.getStructuredSelection().getFirstElement());
	}

	/** What was chosen stays so, with other rows. */
	private void show() {
		if (table.getTable().isDisposed()) {
			return;
		}
		Optional<String> before = chosen().map(one -> one.register().code());
		List<ListedRegister> shown = list.shown();
		table.setInput(shown);
		shown.stream().filter(one -> before.equals(Optional.of(one.register().code()))).findFirst()
				.ifPresent(one -> table.setSelection(new StructuredSelection(one), true));
		list.fault().ifPresentOrElse(line -> notice.say(line, true, List.of()), notice::clear);
		enable();
	}

	private void enable() {
		Optional<ListedRegister> chosen = chosen();
		actions.forEach(action -> action.setEnabled(chosen.isPresent()));
		actions.get(SAMPLE).setEnabled(chosen.flatMap(one -> one.register().sample()).isPresent());
		actions.getLast().setEnabled(chosen.flatMap(one -> one.register().process()).isPresent());
		details.setText(chosen.map(this::details)
				.orElse(list.isRead() && list.shown().isEmpty() ? Messages.RegistersView_none : Messages.RegistersView_hint)
				.replace("&", "&&"));
		details.getParent().layout(true);
	}

	private String details(ListedRegister one) {
		boolean english = UserWording.get().english();
		String text = english ? one.register().textEn() : one.register().text();
		String districts = one.districts().entrySet().stream().limit(FEW)
				.map(each -> NLS.bind(Messages.RegistersView_district, each.getKey(), each.getValue()))
				.collect(Collectors.joining(Messages.RegistersView_between));
		String more = one.districts().size() > FEW ? NLS.bind(Messages.RegistersView_more, one.districts().size()) : "";
		String where = districts.isEmpty() ? Messages.RegistersView_empty : districts + more;
		String problems = one.problems().isEmpty() ? "" : '\n' + String.join("\n", one.problems());
		return one.register().code() + (text.isEmpty() ? "" : "  " + text) + '\n' + where + problems;
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}

}
