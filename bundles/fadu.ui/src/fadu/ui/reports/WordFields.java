package fadu.ui.reports;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fadu.report.build.AuthorWords;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.TabKey;

/** What an author says in his report: a line below the title, a paragraph at either end, small print. */
final class WordFields {

	private static final int LINES = 2;

	private final Runnable changed;
	private final List<Text> fields = new ArrayList<>();

	WordFields(Composite parent, Runnable changed) {
		this.changed = changed;
		add(parent, Messages.OwnReportDialog_subtitle, 1);
		add(parent, Messages.OwnReportDialog_opening, LINES);
		add(parent, Messages.OwnReportDialog_closing, LINES);
		add(parent, Messages.OwnReportDialog_note, 1);
	}

	private void add(Composite parent, String name, int lines) {
		new Label(parent, SWT.NONE).setText(name);
		Text field = new Text(parent, lines > 1 ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		if (lines > 1) {
			data.heightHint = lines * field.getLineHeight();
			data.widthHint = 1; // as wide as there is room, not as the text is long
			TabKey.leadsOn(field);
		}
		field.setLayoutData(data);
		Names.name(field, name);
		field.addListener(SWT.Modify, event -> changed.run());
		fields.add(field);
	}

	AuthorWords words() {
		return AuthorWords.of(fields.get(0).getText(), fields.get(1).getText(), fields.get(2).getText(), fields.get(3).getText());
	}

}
