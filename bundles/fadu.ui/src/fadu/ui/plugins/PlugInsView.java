package fadu.ui.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.FileDrop;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.NoticeBar;
import fadu.workspace.ManagePlugIns.Listed;
import fadu.workspace.ManagePlugIns.Place;

/** 插件: what is installed, its state and what is wrong with it; installs, sets aside and removes at once, and takes that back. */
public final class PlugInsView extends ViewPart {

	private static final int DETAIL_ROWS = 4;

	private PlugInList list;
	private TableViewer table;
	private Text details;
	private NoticeBar notice;
	private Button turn;
	private Button remove;

	@Override
	public void createPartControl(Composite parent) {
		list = new PlugInList(getSite().getService(DataChanges.class));
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 0;
		area.setLayout(grid);
		createButtons(area);
		notice = new NoticeBar(area);
		createTable(area);
		details = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		Names.name(details, Messages.PlugInsView_details);
		GridData lines = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		lines.heightHint = details.getLineHeight() * DETAIL_ROWS;
		lines.widthHint = 200;
		details.setLayoutData(lines);
		FileDrop.on(area, list::install);
		list.addListener(this::show);
		ComparisonModel model = getSite().getService(ComparisonModel.class);
		Consumer<Change> follower = change -> {
			if (change == Change.CATALOGUE) {
				list.read();
			}
		};
		model.addListener(follower);
		area.addDisposeListener(event -> model.removeListener(follower));
		enable();
		list.read();
	}

	private void createButtons(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.spacing = 6;
		bar.setLayout(row);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Buttons.push(bar, Messages.PlugInsView_installFile, this::installFile);
		Buttons.push(bar, Messages.PlugInsView_installFolder, this::installFolder);
		turn = Buttons.push(bar, Messages.PlugInsView_disable, () -> chosen().ifPresent(list::turn));
		remove = Buttons.push(bar, Messages.PlugInsView_remove, () -> chosen().ifPresent(list::remove));
		Buttons.push(bar, Messages.PlugInsView_export, () -> ExportPlugInDialog.open(getSite().getWorkbenchWindow(), list));
	}

	private void createTable(Composite area) {
		table = new ListTable<Listed>(area, "plug-ins", Messages.PlugInsView_list, 1, SWT.SINGLE)
				.column(Messages.PlugInsView_name, 40, 180, new NameWithState())
				.column(Messages.PlugInsView_state, 0, 80, Brought::state)
				.column(Messages.PlugInsView_brings, 40, 170, Brought::words)
				.column(Messages.PlugInsView_place, 10, 110, Brought::place)
				.column(Messages.PlugInsView_version, 0, 90, Listed::version).viewer();
		table.addSelectionChangedListener(event -> enable());
		Buttons.menu(table.getTable(), List.of(turn, remove));
		table.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && remove.isEnabled()) {
				chosen().ifPresent(list::remove);
			}
		});
	}

	/** The name of a plug-in, with a picture of its state. */
	private static final class NameWithState extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((Listed) element).name();
		}

		@Override
		public Image getImage(Object element) {
			return Icons.get(icon((Listed) element));
		}
	}

	private static String icon(Listed plugIn) {
		if (plugIn.place() == Place.DISABLED) {
			return "status-read";
		}
		return !plugIn.state().isUsed() ? "error" : plugIn.problems().isEmpty() ? "verdict-yes" : "warning";
	}

	private void installFile() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.PlugInsView_installFile);
		dialog.setFilterExtensions(new String[]{"*.zip;*.jar"});
		if (dialog.open() != null) {
			list.install(List.of(dialog.getFileNames()).stream().map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	private void installFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell());
		dialog.setText(Messages.PlugInsView_installFolder);
		Optional.ofNullable(dialog.open()).ifPresent(folder -> list.install(List.of(Path.of(folder))));
	}

	private Optional<Listed> chosen() {
		return Optional.ofNullable((Listed) table.getStructuredSelection().getFirstElement());
	}

	/** The plug-in that was chosen stays so, also in another state. */
	private void show() {
		if (table.getTable().isDisposed()) {
			return;
		}
		Optional<String> before = chosen().map(Listed::id);
		table.setInput(list.all());
		list.all().stream().filter(one -> before.filter(one.id()::equals).isPresent()).findFirst()
				.ifPresent(one -> table.setSelection(new StructuredSelection(one), true));
		setPartName(NLS.bind(Messages.PlugInsView_count, list.all().size()));
		list.said().ifPresentOrElse(said -> notice.say(said.line(), said.failed(),
				said.back().map(back -> new NoticeBar.Choice(Messages.PlugInsView_back, back)).stream().toList()), notice::clear);
		enable();
	}

	private void enable() {
		Optional<Listed> chosen = chosen();
		boolean ofUser = chosen.filter(one -> one.place() != Place.PRODUCT).isPresent();
		boolean aside = chosen.filter(one -> one.place() == Place.DISABLED).isPresent();
		turn.setText(aside ? Messages.PlugInsView_enable : Messages.PlugInsView_disable);
		turn.setEnabled(ofUser);
		remove.setEnabled(ofUser);
		details.setText(chosen.map(Brought::details).orElse(Messages.PlugInsView_hint));
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}

}
