package fadu.ui.views;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import fadu.ui.review.FindingsModel;
import fadu.ui.widgets.Palette;
import fadu.workspace.Selection;

/** Says of which reports, metrics and districts findings are listed, and how many are about others: a click lists them. */
final class FindingScope {

	private final FindingsModel findings;
	private final Supplier<Selection> selection;
	private final Link line;

	/** @param everything takes whether the findings about all are wanted now */
	FindingScope(Composite parent, FindingsModel findings, Supplier<Selection> selection, Consumer<Boolean> everything) {
		this.findings = findings;
		this.selection = selection;
		line = new Link(parent, SWT.WRAP);
		line.setForeground(Palette.AMBER);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 200;
		wide.exclude = true;
		line.setLayoutData(wide);
		line.addListener(SWT.Selection, event -> everything.accept(!findings.isOfEverything()));
	}

	void show() {
		String now = text();
		if (!now.equals(line.getText())) {
			line.setText(now);
			((GridData) line.getLayoutData()).exclude = now.isEmpty();
			line.setVisible(!now.isEmpty());
			line.getParent().getParent().layout(true, true);
		}
	}

	private String text() {
		if (findings.isOfEverything()) {
			return Messages.FindingsView_everything;
		}
		int metrics = selection.get().metrics().size();
		int districts = selection.get().districts().size();
		String elsewhere = findings.openElsewhere() == 0
				? ""
				: NLS.bind(Messages.FindingsView_elsewhere, findings.openElsewhere());
		if (findings.isOfReport() || metrics == 0 && districts == 0) {
			return elsewhere;
		}
		return NLS.bind(Messages.FindingsView_narrowed, metrics == 0 ? Messages.FindingsView_all : metrics,
				districts == 0 ? Messages.FindingsView_all : districts) + elsewhere;
	}

}
