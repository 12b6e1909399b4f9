package fadu.ui.views;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import fadu.ui.review.FindingsModel;
import fadu.ui.widgets.Halves;
import fadu.ui.widgets.Palette;
import fadu.workspace.Selection;

/** Above the findings: how many are open, and of what; one line where there is room, two in a narrow view. */
final class FindingHeader {

	private final FindingsModel findings;
	private final Supplier<Selection> selection;
	private final Label count;
	private final Button ofReport;
	private final Link settled;
	private final FindingScope scope;

	/**
	 * @param onlyReport takes whether those of the open report alone are wanted
	 * @param everything takes whether those about all reports are wanted
	 */
	FindingHeader(Composite parent, FindingsModel findings, Supplier<Selection> selection, Consumer<Boolean> onlyReport,
			Consumer<Boolean> everything) {
		this.findings = findings;
		this.selection = selection;
		Composite header = new Composite(parent, SWT.NONE);
		header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout lines = new GridLayout();
		lines.marginHeight = 0;
		header.setLayout(lines);
		Composite choices = new Composite(header, SWT.NONE);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		choices.setLayoutData(wide);
		header.addListener(SWT.Resize, event -> {
			int columns = Halves.isWide(header) ? 2 : 1;
			if (lines.numColumns != columns) {
				lines.numColumns = columns;
				wide.grabExcessHorizontalSpace = columns == 1;
				parent.layout(true, true);
			}
		});
		RowLayout row = new RowLayout();
		row.center = true;
		row.spacing = 8;
		choices.setLayout(row);
		count = new Label(choices, SWT.NONE);
		count.setForeground(Palette.QUIET);
		ofReport = new Button(choices, SWT.CHECK);
		ofReport.setText(Messages.FindingsView_ofReport);
		ofReport.addListener(SWT.Selection, event -> onlyReport.accept(ofReport.getSelection()));
		settled = new Link(choices, SWT.NONE);
		settled.addListener(SWT.Selection, event -> findings.showSettled(!findings.isWithSettled()));
		scope = new FindingScope(header, findings, selection, everything);
	}

	boolean isDisposed() {
		return count.isDisposed();
	}

	/** Whether a report is open, and whether only its findings are wanted. */
	void offerReport(boolean open, boolean only) {
		ofReport.setEnabled(open);
		ofReport.setSelection(open && only);
	}

	void show() {
		count.setText(count(findings.open(), findings.openOfPlugIns()));
		settled.setText(findings.settled() == 0
				? ""
				: NLS.bind(findings.isWithSettled() ? Messages.FindingsView_hideSettled : Messages.FindingsView_showSettled,
						findings.settled()));
		settled.requestLayout();
		scope.show();
	}

	private String count(long open, long ofPlugIns) {
		return ofPlugIns == 0 || ofPlugIns == open
				? NLS.bind(Messages.FindingsView_open, open, of())
				: NLS.bind(Messages.FindingsView_openBoth, new Object[]{open - ofPlugIns, ofPlugIns, of()});
	}

	/** A number of findings says nothing where nobody knows of what. */
	private String of() {
		boolean ticked = !selection.get().metrics().isEmpty() || !selection.get().districts().isEmpty();
		return findings.isOfReport()
				? Messages.FindingsView_countOfReport
				: findings.isOfEverything() || !ticked
						? Messages.FindingsView_countOfAll
						: Messages.FindingsView_countOfTicked;
	}

}
