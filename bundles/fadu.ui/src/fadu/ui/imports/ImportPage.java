package fadu.ui.imports;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;

import fadu.ui.changes.DataChanges;
import fadu.ui.imports.tables.OpenTable;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.FileDrop;
import fadu.ui.widgets.KeptAtOnce;
import fadu.ui.widgets.PageFoot;
import fadu.ui.widgets.Palette;

/** 导入: what was read in each file, before anything is kept; wrong districts and times are set right in place. */
public final class ImportPage extends KeptAtOnce {

	/** Identifier in plugin.xml. */
	public static final String ID = "fadu.ui.editor.import";

	private ImportModel model;
	private ImportTable table;
	private SheetOffer offer;
	private Label line;
	private ProgressBar bar;
	private Button start;
	private Button cancel;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		model = new ImportModel(site.getService(DataChanges.class));
	}

	/** The import, for commands and tests. */
	public ImportModel model() {
		return model;
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		Label intro = new Label(area, SWT.WRAP);
		intro.setText(Messages.ImportPage_intro);
		intro.setForeground(Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 400;
		intro.setLayoutData(wide);
		Composite tools = row(area, 5);
		Buttons.push(tools, Messages.ImportPage_files, this::addFiles);
		Buttons.push(tools, Messages.ImportPage_folder, this::addFolder);
		Buttons.push(tools, Messages.ImportPage_paste, this::paste);
		List<Button> ofRows = List.of(Buttons.push(tools, Messages.ImportPage_remove, () -> model.remove(table.selected())),
				Buttons.push(tools, Messages.ImportPage_table, () -> openTable(sheet())));
		offer = new SheetOffer(area, getSite().getService(DataChanges.class), row -> openTable(Optional.of(row)),
				row -> model.want(List.of(row), false));
		table = new ImportTable(area, model);
		table.area().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.control().addListener(SWT.Selection, event -> showLine());
		Map<String, Runnable> cells = new LinkedHashMap<>();
		cells.put(Messages.ImportPage_district, () -> table.change(ImportColumn.DISTRICT));
		cells.put(Messages.ImportPage_period, () -> table.change(ImportColumn.PERIOD));
		Buttons.menu(table.control(), cells, ofRows);
		PageFoot below = new PageFoot(area, 3);
		line = below.line();
		bar = new ProgressBar(below, SWT.HORIZONTAL);
		cancel = Buttons.push(below, Messages.ImportPage_cancel, model::cancel);
		start = Buttons.push(below, Messages.ImportPage_start, model::start);
		FileDrop.on(area, model::add);
		model.addListener(this::show);
		model.whenImported(imported -> ImportEnd.tell(model, imported));
		show();
	}

	/** The spreadsheet that is selected, else the first of the files. */
	private Optional<ImportRow> sheet() {
		return Stream.concat(table.selected().stream(), model.rows().stream()).filter(row -> OpenTable.isSheet(row.file()))
				.findFirst();
	}

	/** The file stays in the list until its figures are in as those of a table. */
	private void openTable(Optional<ImportRow> row) {
		IWorkbenchWindow window = getSite().getWorkbenchWindow();
		OpenTable.of(window, row.map(ImportRow::file)).ifPresent(table -> {
			table.ends().whenTaken(file -> model.remove(model.rows().stream().filter(one -> one.file().equals(file)).toList()));
			table.ends().whenNoTable(file -> OpenImport.of(window, List.of(file)));
		});
	}

	private static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		return row;
	}

	private void show() {
		if (line.isDisposed()) {
			return;
		}
		table.show();
		offer.show(model.rows());
		boolean busy = model.isBusy();
		bar.setVisible(busy);
		bar.setMaximum(Math.max(1, model.total()));
		bar.setSelection(model.done());
		if (busy && start.isFocusControl()) { // else the platform hands the keys to what cancels
			table.control().setFocus();
		}
		cancel.setEnabled(busy);
		start.setEnabled(!busy && model.wanted() > 0);
		showLine();
	}

	private void showLine() {
		String counts = NLS.bind(Messages.ImportPage_counts, model.rows().size(), model.wanted())
				+ model.passedOver().map(left -> ' ' + left).orElse("");
		line.setText(model.isBusy()
				? NLS.bind(Messages.ImportPage_busy, model.done(), model.total())
				: model.said().orElse(model.rows().isEmpty() ? Messages.ImportPage_empty : whole().orElse(counts)));
		line.getParent().getParent().layout(true, true);
	}

	/** All that is to be said of the file that is selected, as its cell has no room for it. */
	private Optional<String> whole() {
		return table.selected().stream().limit(1).map(ImportColumn.STANDING::text)
				.filter(text -> !text.equals(Messages.ImportColumn_ready)).findFirst();
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.ImportPage_chooseFiles);
		if (dialog.open() != null) {
			model.add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell());
		dialog.setText(Messages.ImportPage_chooseFolder);
		String chosen = dialog.open();
		if (chosen != null) {
			model.add(List.of(Path.of(chosen)));
		}
	}

	private void paste() {
		Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		model.paste(text instanceof String words ? words : "");
	}

	/** What the table says in a column, for tests. */
	public List<String> column(ImportColumn column) {
		return IntStream.range(0, model.rows().size()).mapToObj(row -> column.text(model.rows().get(row))).toList();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		model.cancel();
		super.dispose();
	}

}
