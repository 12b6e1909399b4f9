package fadu.ui.registers.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.StoredRow;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.registers.OpenRegister;
import fadu.ui.registers.FormFiles;
import fadu.ui.registers.RegisterInput;
import fadu.ui.registers.RowFilter;
import fadu.ui.registers.RowWords;
import fadu.ui.registers.ShowsRows;
import fadu.ui.widgets.EmptyState;
import fadu.ui.widgets.KeptAtOnce;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.Palette;
import fadu.workspace.UserWording;

/** 台账: the rows of a register as a table, with one of them as a form beside it, its history, groups of rows and figures. */
public final class RegisterEditor extends KeptAtOnce implements ShowsRows {

	private static final int MOST_AT_ONCE = 20_000;

	private DataChanges data;
	private Composite area;
	private Optional<RegisterDefinition> register = Optional.empty();
	private RowFilter first = RowFilter.ALL;
	private RowSheet sheet;
	private RowGrid grid;
	private RowForm form;
	private NoticeBar notice;
	private Label totals;
	private TabFolder tabs;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		data = site.getService(DataChanges.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		ComparisonModel model = getSite().getService(ComparisonModel.class);
		Runnable changed = () -> {
			if (sheet != null) {
				sheet.read();
			}
		};
		Consumer<Change> catalogue = change -> {
			if (change == Change.CATALOGUE) {
				find();
			}
		};
		data.addListener(changed);
		model.addListener(catalogue);
		area.addDisposeListener(event -> {
			data.removeListener(changed);
			model.removeListener(catalogue);
		});
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				copy();
				return null;
			}
		});
		find();
	}

	/** The register may be another since a plug-in came, changed or went. */
	private void find() {
		String code = ((RegisterInput) getEditorInput()).code();
		data.ask(() -> data.workspace().catalogue().register(code), found -> {
			if (!area.isDisposed() && (sheet == null || !found.equals(register))) {
				register = found;
				create();
			}
		}, e -> notice.say(e.getMessage(), true, List.of()));
	}

	private void create() {
		List.of(area.getChildren()).forEach(Control::dispose);
		if (register.isEmpty()) {
			sheet = null;
			new EmptyState(area, "empty-source").say(NLS.bind(Messages.RegisterEditor_gone, getPartName()),
					Messages.RegisterEditor_goneHint);
			area.layout(true);
			return;
		}
		setPartName(OpenRegister.name(register.get()));
		sheet = new RowSheet(data, register.get());
		Composite all = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		all.setLayout(layout);
		new RowBar(all, sheet, new FormFiles(data, getSite().getShell(), this::say));
		notice = new NoticeBar(all);
		SashForm sash = new SashForm(all, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		grid = new RowGrid(sash, sheet, this::toForm);
		grid.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				withSelected(sheet.removal()::remove);
			}
		});
		createTabs(sash);
		sash.setWeights(68, 32);
		totals = new Label(all, SWT.WRAP);
		totals.setForeground(Palette.NAVY);
		GridData line = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		line.widthHint = 200;
		line.horizontalIndent = 8;
		totals.setLayoutData(line);
		sheet.addListener(this::show);
		area.layout(true, true);
		sheet.show(first);
	}

	private void createTabs(Composite parent) {
		tabs = new TabFolder(parent, SWT.TOP);
		form = new RowForm(tabs, new RowDraft(data, register.get()), sheet);
		tab(Messages.RegisterEditor_form).setControl(form.control());
		whenChosen(tab(Messages.RegisterEditor_history), () -> new RowHistoryTable(tabs, sheet).control());
		whenChosen(tab(Messages.RegisterEditor_groups), () -> new RowGroups(tabs, sheet).control());
		whenChosen(tab(Messages.RegisterEditor_figures), () -> new FigureList(tabs, sheet).control());
	}

	private TabItem tab(String name) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(name);
		return item;
	}

	/** What is behind a tab costs a look at the data, which most who open a register do not need. */
	private void whenChosen(TabItem item, Supplier<Control> content) {
		tabs.addListener(SWT.Selection, event -> {
			if (event.item == item && item.getControl() == null) {
				item.setControl(content.get());
			}
		});
	}

	private void toForm() {
		tabs.setSelection(0);
		form.focus();
	}

	private void say(String line, boolean failed) {
		notice.say(line, failed, List.of());
	}

	private void show() {
		if (totals.isDisposed()) {
			return;
		}
		String count = String.format(UserWording.get().locale(), "%,d", sheet.totals().rows());
		String sums = sheet.totals().sums().entrySet().stream()
				.map(sum -> NLS.bind(Messages.RegisterEditor_sum,
						sheet.register().field(sum.getKey()).map(RowWords::label).orElse(sum.getKey()),
						String.format(UserWording.get().locale(), "%,f", sum.getValue()).replaceFirst("\\.?0+$", "")))
				.collect(Collectors.joining(Messages.RegisterEditor_between));
		String line = !sheet.isCounted()
				? Messages.RegisterEditor_reading
				: NLS.bind(sheet.filter().isOpen() ? Messages.RegisterEditor_all : Messages.RegisterEditor_some, count);
		totals.setText(sums.isEmpty() || !sheet.isCounted() ? line : line + Messages.RegisterEditor_between + sums);
		sheet.fault().ifPresentOrElse(fault -> say(fault, true), () -> {
			if (sheet.removal().said().isPresent()) {
				say(sheet.removal().said().get(), sheet.removal().isFailed());
			} else if (sheet.isCounted() && sheet.counts().isEmpty()) {
				notice.hint(Messages.RegisterEditor_empty, List.of());
			} else {
				notice.clear();
			}
		});
		totals.getParent().layout(true);
	}

	@Override
	public void show(RowFilter filter) {
		first = filter;
		if (sheet != null) {
			sheet.show(filter);
		}
	}

	/** The rows, for commands and tests; nothing before the register was found. */
	public Optional<RowSheet> sheet() {
		return Optional.ofNullable(sheet);
	}

	/** Puts the rows that are selected on the clipboard, for a spreadsheet. */
	private void copy() {
		withSelected(chosen -> {
			RowCopy copied = RowCopy.of(grid.selectedColumns(), chosen, sheet.isPersonal());
			Clipboard clipboard = new Clipboard(area.getDisplay());
			clipboard.setContents(new Object[]{copied.text(), copied.html()},
					new Transfer[]{TextTransfer.getInstance(), HTMLTransfer.getInstance()});
			clipboard.dispose();
			say(NLS.bind(Messages.RegisterEditor_copied, chosen.size()), false);
		});
	}

	private void withSelected(Consumer<List<StoredRow>> work) {
		Set<Integer> rows = sheet == null ? Set.of() : grid.selectedRows();
		if (rows.size() > MOST_AT_ONCE) {
			say(NLS.bind(Messages.RegisterEditor_tooMany, MOST_AT_ONCE), true);
		} else if (!rows.isEmpty()) {
			int from = rows.stream().mapToInt(Integer::intValue).min().orElse(0);
			int count = Math.min(MOST_AT_ONCE, rows.stream().mapToInt(Integer::intValue).max().orElse(0) - from + 1);
			data.ask(() -> sheet.browser().page(sheet.query(), from, count), found -> {
				work.accept(rows.stream().flatMap(row -> sheet.row(row)
						.or(() -> row - from < found.size() ? Optional.of(found.get(row - from)) : Optional.empty()).stream())
						.toList()); // as they were seen, where they were
			}, e -> say(e.getMessage(), true));
		}
	}

	@Override
	public void setFocus() {
		if (grid == null || grid.control().isDisposed()) {
			area.setFocus();
		} else {
			grid.control().setFocus();
		}
	}

}
