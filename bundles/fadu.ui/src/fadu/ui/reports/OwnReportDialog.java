package fadu.ui.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.report.build.NewReport;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.CatalogueContent;
import fadu.ui.widgets.Names;
import fadu.workspace.Selection;
import fadu.workspace.ShownComparison;
import fadu.workspace.UserException;

/** A report of one's own: title, subject and parts on the left, the page that comes of them on the right. */
final class OwnReportDialog extends TitleAreaDialog {

	private final DataChanges data;
	private final CatalogueContent catalogue;
	private final ShownComparison before;
	private Text title;
	private SubjectFields subject;
	private PartList parts;
	private WordFields words;
	private LookFields look;
	private LivePage page;
	private Optional<Path> kept = Optional.empty();

	private OwnReportDialog(Shell parent, DataChanges data, CatalogueContent catalogue, ShownComparison before) {
		super(parent);
		this.data = data;
		this.catalogue = catalogue;
		this.before = before;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	/** The file in which the report is kept; nothing where the person changed his mind. */
	static Optional<Path> ask(Shell shell, DataChanges data, CatalogueContent catalogue, ShownComparison before) {
		OwnReportDialog dialog = new OwnReportDialog(shell, data, catalogue, before);
		return dialog.open() == OK ? dialog.kept : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.OwnReportDialog_title);
	}

	@Override
	protected Point getInitialSize() {
		Point screen = getParentShell().getSize();
		return new Point(Math.min(1180, Math.max(800, screen.x - 80)), Math.min(720, Math.max(560, screen.y - 60)));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.OwnReportDialog_title);
		setMessage(Messages.OwnReportDialog_message);
		Composite area = (Composite) super.createDialogArea(parent);
		SashForm halves = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).indent(10, 6).applyTo(halves);
		Composite left = new Composite(halves, SWT.NONE);
		left.setLayout(SubjectFields.rows());
		new Label(left, SWT.NONE).setText(Messages.OwnReportDialog_name);
		title = new Text(left, SWT.BORDER);
		title.setText(Messages.OwnReportDialog_usualName);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Names.name(title, Messages.OwnReportDialog_name);
		title.addListener(SWT.Modify, event -> changed());
		subject = new SubjectFields(left, catalogue, before.selection(), false);
		subject.whenChanged(this::changed);
		Label heading = new Label(left, SWT.NONE);
		heading.setText(Messages.OwnReportDialog_parts);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		parts = new PartList(left, this::changed);
		words = new WordFields(left, this::changed);
		look = new LookFields(left, this::changed, this::setErrorMessage);
		page = new LivePage(halves, data.workspace());
		halves.setWeights(36, 64);
		changed();
		return area;
	}

	private void changed() {
		setErrorMessage(null);
		if (page == null) {
			return;
		}
		try {
			Selection selection = subject.selection();
			page.show(report(selection), before.about(selection));
			Path file = OwnDesigns.file(data.workspace(), title.getText());
			setMessage(Files.exists(file)
					? NLS.bind(Messages.OwnReportDialog_replaces, title.getText())
					: Messages.OwnReportDialog_message);
		} catch (UserException e) {
			setErrorMessage(e.getMessage());
		}
	}

	private NewReport report(Selection selection) {
		return new NewReport(title.getText().strip(), parts.chosen(),
				codes(selection.metrics().stream().map(Metric::getCode).toList()),
				codes(selection.districts().stream().map(District::getCode).toList()), selection.period().map(Period::toString),
				words.words(), look.look());
	}

	private static Optional<String> codes(List<String> codes) {
		return Optional.of(codes.stream().collect(Collectors.joining(","))).filter(text -> !text.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.OwnReportDialog_keep, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.ReportDialog_cancel, false);
	}

	@Override
	protected void okPressed() {
		if (title.getText().isBlank() || parts.chosen().isEmpty()) {
			setErrorMessage(Messages.OwnReportDialog_missing);
			return;
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(false);
		Path file = OwnDesigns.file(data.workspace(), title.getText());
		NewReport report;
		try {
			report = report(subject.selection());
		} catch (UserException e) {
			setErrorMessage(e.getMessage());
			ok.setEnabled(true);
			return;
		}
		data.ask(() -> {
			OwnDesigns.write(report, file);
			return file;
		}, written -> {
			if (!ok.isDisposed()) {
				kept = Optional.of(written);
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
