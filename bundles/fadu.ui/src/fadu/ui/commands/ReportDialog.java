package fadu.ui.commands;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import fadu.catalogue.ReportDesign;
import fadu.catalogue.ReportParameter;
import fadu.report.format.ReportFormat;
import fadu.ui.comparison.CatalogueContent;

/** Asks which report is wanted: one of the designs of all plug-ins, the values of its parameters, and the kind of file. */
public final class ReportDialog extends TitleAreaDialog {

	private static final int LIST_WIDTH = 300;
	private static final int LIST_HEIGHT = 320;
	private static final int DETAIL_WIDTH = 380;

	private final CatalogueContent catalogue;
	private final Map<ReportParameter, Combo> fields = new LinkedHashMap<>();
	private ListViewer designs;
	private Composite detail;
	private Combo format;
	private Optional<ReportWish> wish = Optional.empty();

	private ReportDialog(Shell parent, CatalogueContent catalogue) {
		super(parent);
		this.catalogue = catalogue;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user wants; nothing where he cancels. */
	static Optional<ReportWish> ask(Shell shell, CatalogueContent catalogue) {
		ReportDialog dialog = new ReportDialog(shell, catalogue);
		return dialog.open() == OK ? dialog.wish : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ExportReportHandler_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.ReportDialog_heading);
		setMessage(Messages.ReportDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(14, 10).applyTo(area);
		designs = new ListViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		GridDataFactory.fillDefaults().hint(LIST_WIDTH, LIST_HEIGHT).grab(false, true).applyTo(designs.getControl());
		designs.setContentProvider(ArrayContentProvider.getInstance());
		designs.setLabelProvider(LabelProvider.createTextProvider(design -> ((ReportDesign) design).title()));
		designs.setInput(catalogue.designs());
		detail = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().hint(DETAIL_WIDTH, SWT.DEFAULT).grab(true, true).applyTo(detail);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(detail);
		designs.addSelectionChangedListener(event -> show((ReportDesign) designs.getStructuredSelection().getFirstElement()));
		catalogue.comparisonDesign().or(() -> catalogue.designs().stream().findFirst())
				.ifPresent(design -> designs.setSelection(new StructuredSelection(design)));
		return area;
	}

	private void show(ReportDesign design) {
		Arrays.stream(detail.getChildren()).forEach(Control::dispose);
		fields.clear();
		if (design != null) {
			Label description = new Label(detail, SWT.WRAP);
			description.setText(design.description());
			GridDataFactory.fillDefaults().span(2, 1).hint(DETAIL_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(description);
			design.parameters().forEach(parameter -> fields.put(parameter,
					field(parameter.title(), ReportChoices.of(parameter, catalogue), SWT.DROP_DOWN)));
			format = field(Messages.ReportDialog_format, ReportChoices.formats(), SWT.DROP_DOWN | SWT.READ_ONLY);
			format.select(0);
		}
		detail.layout(true, true);
	}

	private Combo field(String title, List<String> choices, int style) {
		new Label(detail, SWT.NONE).setText(title);
		Combo combo = new Combo(detail, style);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.setItems(choices.toArray(String[]::new));
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ReportDialog_make, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Progress_cancel, false);
	}

	@Override
	protected void okPressed() {
		ReportDesign design = (ReportDesign) designs.getStructuredSelection().getFirstElement();
		if (design == null) {
			setErrorMessage(Messages.ReportDialog_heading);
			return;
		}
		Map<String, String> parameters = new LinkedHashMap<>();
		for (Map.Entry<ReportParameter, Combo> field : fields.entrySet()) {
			String value = field.getValue().getText().strip();
			if (!value.isEmpty()) {
				parameters.put(field.getKey().name(), value);
			} else if (field.getKey().required()) {
				setErrorMessage(NLS.bind(Messages.ReportDialog_required, field.getKey().title()));
				return;
			}
		}
		wish = Optional.of(new ReportWish(design, parameters, ReportFormat.all().get(format.getSelectionIndex())));
		super.okPressed();
	}

}
