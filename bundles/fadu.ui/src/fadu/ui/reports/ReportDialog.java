package fadu.ui.reports;

import java.nio.file.Path;
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

import fadu.catalogue.ReportDesign;
import fadu.report.OneDistrict;
import fadu.report.ReportName;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.CatalogueContent;
import fadu.workspace.ShownComparison;
import fadu.workspace.UserException;

/** The gallery: pictures of the reports that there are; what the chosen one is to print, and as which kind of file. */
final class ReportDialog extends TitleAreaDialog {

	private final DataChanges data;
	private final List<ReportDesign> designs;
	private final CatalogueContent catalogue;
	private final ShownComparison before;
	private final Optional<ReportDesign> first;
	private ReportGallery gallery;
	private ReportPane pane;
	private Optional<Filed> wish = Optional.empty();

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
	static Optional<Filed> ask(Shell shell, DataChanges data, CatalogueContent catalogue, List<ReportDesign> own,
			ShownComparison before, Optional<ReportDesign> first) {
		ReportDialog dialog = new ReportDialog(shell, data, catalogue, own, before, first);
		return dialog.open() == OK ? dialog.wish : Optional.empty();
	}

	/** What is wanted, and into which file. */
	record Filed(ReportWish wish, Path file) {
	}

	private record Named(ReportWish wish, String name) {
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ReportDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.ReportDialog_heading);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(14, 8).applyTo(area);
		gallery = new ReportGallery(area, data, designs, first.or(catalogue::comparisonDesign));
		GridDataFactory.fillDefaults().grab(false, true).applyTo(gallery.control());
		pane = new ReportPane(area, data, catalogue, before);
		gallery.whenChosen(this::show, this::okPressed);
		show();
		return area;
	}

	private void show() {
		setErrorMessage(null);
		gallery.chosen().ifPresent(pane::show);
		setMessage(pane.isAsBefore()
				? Messages.ReportDialog_asBefore
				: before.selection().metrics().isEmpty() ? Messages.ReportDialog_ofAll : Messages.ReportDialog_ofComparison);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ReportDialog_make, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.ReportDialog_cancel, false);
	}

	@Override
	public boolean close() {
		pane.keep();
		return super.close();
	}

	/** What was chosen is looked at in the background before anybody is asked for a file. */
	@Override
	protected void okPressed() {
		if (gallery.chosen().isEmpty()) {
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
			OneDistrict.check(wanted.design(), wanted.parameters(), wanted.shown().selection(), data.workspace());
			return new Named(wanted,
					ReportName.of(wanted.design(), wanted.parameters(), wanted.shown().selection(), data.workspace()));
		}, checked -> {
			if (!ok.isDisposed()) {
				ok.setEnabled(true);
				file(checked);
			}
		}, failure -> {
			if (!ok.isDisposed()) {
				ok.setEnabled(true);
				setErrorMessage(failure.getMessage());
			}
		});
	}

	/** Who names no file comes back to what he has filled in. */
	private void file(Named wanted) {
		wish = MakeReportHandler.file(getShell(), Messages.ReportDialog_title, wanted.name(), wanted.wish().format().extension())
				.map(file -> new Filed(wanted.wish(), file));
		if (wish.isPresent()) {
			super.okPressed();
		} else {
			getButton(IDialogConstants.OK_ID).setFocus();
		}
	}

}
