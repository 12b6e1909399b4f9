package fadu.ui.reports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import fadu.report.LogoFile;
import fadu.report.ReportException;
import fadu.report.build.ReportLook;

/** How the pages of a report of one's own look: upright, with a cover, with a picture above the title. */
final class LookFields {

	private final Runnable changed;
	private final Consumer<String> refused;
	private final Button portrait;
	private final Button cover;
	private final Button logo;
	private Optional<byte[]> picture = Optional.empty();

	LookFields(Composite parent, Runnable changed, Consumer<String> refused) {
		this.changed = changed;
		this.refused = refused;
		new Label(parent, SWT.NONE).setText(Messages.OwnReportDialog_pages);
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		portrait = check(row, Messages.OwnReportDialog_portrait);
		cover = check(row, Messages.OwnReportDialog_cover);
		logo = check(row, Messages.OwnReportDialog_logo);
		portrait.addListener(SWT.Selection, event -> changed.run());
		cover.addListener(SWT.Selection, event -> changed.run());
		logo.addListener(SWT.Selection, event -> choose());
	}

	private static Button check(Composite row, String name) {
		Button box = new Button(row, SWT.CHECK);
		box.setText(name);
		return box;
	}

	private void choose() {
		picture = Optional.empty();
		String refusal = null;
		if (logo.getSelection()) {
			FileDialog dialog = new FileDialog(logo.getShell(), SWT.OPEN);
			dialog.setFilterExtensions(new String[]{"*.png;*.jpg;*.jpeg"});
			String file = dialog.open();
			try {
				picture = file == null ? Optional.empty() : Optional.of(LogoFile.read(Path.of(file)));
			} catch (ReportException e) {
				refusal = e.getMessage();
			}
			logo.setSelection(picture.isPresent());
		}
		changed.run();
		if (refusal != null) {
			refused.accept(refusal);
		}
	}

	ReportLook look() {
		return new ReportLook(portrait.getSelection(), cover.getSelection(), picture);
	}

}
