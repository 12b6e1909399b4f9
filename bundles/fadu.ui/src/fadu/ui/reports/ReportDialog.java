package fadu.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import fadu.catalogue.ReportDesign;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.CatalogueContent;
import fadu.ui.widgets.Names;
import fadu.workspace.ShownComparison;
import fadu.workspace.UserException;

/** The gallery: pictures of the reports that there are; what the chosen one is to print, and as which kind of file. */
final class ReportDialog extends TitleAreaDialog {

	private static final int PICTURE = 112;
	private static final int LIST_WIDTH = 330;
	private static final int HEIGHT = 420;

	private final DataChanges data;
	private final List<ReportDesign> designs;
	private final CatalogueContent catalogue;
	private final ShownComparison before;
	private final Optional<ReportDesign> first;
	private Table gallery;
	private ReportPane pane;
	private Optional<ReportWish> wish = Optional.empty();

	private ReportDialog(Shell parent, DataChanges data, CatalogueContent catalogue, List<ReportDesign> own,
			ShownComparison before, Optional<ReportDesign> first) {
		super(parent);
		this.data = data;
		this.catalogue = catalogue;
		this.before = before;
		this.first = first;
		designs = Stream.concat(catalogue.designs().stream(), own.stream()).toList();
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * What the person wants; nothing where he changes his mind.
	 *
	 * @param own    designs of his own
	 * @param before what the comparison shows
	 * @param first  the design to begin with
	 */
	static Optional<ReportWish> ask(Shell shell, DataChanges data, CatalogueContent catalogue, List<ReportDesign> own,
			ShownComparison before, Optional<ReportDesign> first) {
		ReportDialog dialog = new ReportDialog(shell, data, catalogue, own, before, first);
		return dialog.open() == OK ? dialog.wish : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ReportDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.ReportDialog_heading);
		setMessage(before.selection().metrics().isEmpty() ? Messages.ReportDialog_ofAll : Messages.ReportDialog_ofComparison);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(14, 8).applyTo(area);
		gallery = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE | SWT.FULL_SELECTION);
		Names.name(gallery, Messages.ReportDialog_heading);
		GridDataFactory.fillDefaults().hint(LIST_WIDTH, HEIGHT).grab(false, true).applyTo(gallery);
		ReportPictures pictures = new ReportPictures(gallery.getDisplay(), designs, PICTURE);
		gallery.addListener(SWT.Dispose, event -> pictures.dispose());
		for (ReportDesign design : designs) {
			TableItem item = new TableItem(gallery, SWT.NONE);
			item.setImage(pictures.of(design));
			item.setText(design.title());
		}
		pane = new ReportPane(area, data, catalogue, before);
		gallery.addListener(SWT.Selection, event -> show());
		gallery.addListener(SWT.MouseDoubleClick, event -> okPressed());
		int start = first.or(catalogue::comparisonDesign).map(designs::indexOf).filter(place -> place >= 0).orElse(0);
		if (!designs.isEmpty()) {
			gallery.select(start);
			gallery.showSelection();
			show();
		}
		return area;
	}

	private void show() {
		setErrorMessage(null);
		pane.show(designs.get(gallery.getSelectionIndex()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ReportDialog_make, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.ReportDialog_cancel, false);
	}

	/** What was chosen is looked at in the background before anybody is asked for a file. */
	@Override
	protected void okPressed() {
		if (gallery.getSelectionIndex() < 0) {
			setErrorMessage(Messages.ReportDialog_heading);
			return;
		}
		ReportWish wanted;
		try {
			wanted = pane.wish();
		} catch (UserException e) {
			setErrorMessage(e.getMessage());
			return;
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(false);
		data.ask(() -> {
			ParameterChoices.check(wanted.design().parameters(), wanted.parameters(), data.workspace());
			return wanted;
		}, checked -> {
			if (!ok.isDisposed()) {
				wish = Optional.of(checked);
				super.okPressed();
			}
		}, failure -> {
			if (!ok.isDisposed()) {
				ok.setEnabled(true);
				setErrorMessage(failure.getMessage());
			}
		});
	}

}
