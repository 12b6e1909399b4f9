package fadu.ui.editor;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.ui.changes.DataChanges;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.WindowSettings;
import fadu.workspace.ReportPages;

/** The page of a PDF on which the figure looked at stands, with the figure marked; one page is held at a time. */
final class PagePane {

	private static final int WIDTH = 1000;
	private static final String FILES = "files of reports";

	private final ReviewModel model;
	private final DataChanges changes;
	private final Composite area;
	private final Label line;
	private final Button choose;
	private final ScrolledComposite scrolled;
	private final Label picture;
	private Image image;
	private String shown = "";

	PagePane(Composite parent, ReviewModel model, DataChanges changes) {
		this.model = model;
		this.changes = changes;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 4;
		layout.marginHeight = 2;
		area.setLayout(layout);
		line = new Label(area, SWT.WRAP);
		line.setForeground(Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 120;
		line.setLayoutData(wide);
		choose = new Button(area, SWT.PUSH);
		choose.setText(Messages.PagePane_choose);
		choose.addListener(SWT.Selection, event -> choose());
		scrolled = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL);
		scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		picture = new Label(scrolled, SWT.NONE);
		Names.name(picture, Messages.PagePane_name);
		scrolled.setContent(picture);
		area.addDisposeListener(event -> free());
	}

	Composite control() {
		return area;
	}

	/** Whether the report has pages; as far as nobody knows it has. */
	boolean isThere() {
		return model.current().or(() -> model.figures().stream().findFirst()).map(ReportPages::page).filter(OptionalInt::isEmpty)
				.isEmpty();
	}

	/** Shows the page of the figure looked at, in the background; what is shown already stays. */
	void show() {
		Optional<Observation> figure = model.current();
		if (figure.isEmpty() || area.isDisposed() || !area.getVisible()) {
			return;
		}
		SourceDocument report = figure.get().getDocument();
		OptionalInt page = ReportPages.page(figure.get());
		String file = settings().get(report.getSha256());
		choose.setVisible(page.isPresent());
		if (page.isEmpty() || file == null) {
			say(page.isEmpty() ? Messages.PagePane_noPages : NLS.bind(Messages.PagePane_noFile, report.getFileName()));
			return;
		}
		String wanted = file + '\n' + page.getAsInt() + '\n' + figure.get().getText();
		if (wanted.equals(shown)) {
			return;
		}
		shown = wanted;
		line.setText(Messages.PagePane_drawing);
		changes.ask(() -> ReportPages.picture(Path.of(file), figure.get(), WIDTH),
				png -> draw(wanted, page.getAsInt(), png), e -> {
					if (!area.isDisposed()) {
						shown = "";
						say(e.getMessage());
					}
				});
	}

	private void draw(String wanted, int page, byte[] png) {
		if (area.isDisposed() || !wanted.equals(shown)) {
			return;
		}
		free();
		image = new Image(area.getDisplay(), new ByteArrayInputStream(png));
		picture.setImage(image);
		picture.setSize(picture.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		line.setText(NLS.bind(Messages.PagePane_page, page));
		area.layout(true);
	}

	private void say(String words) {
		free();
		line.setText(words.replace("&", "&&"));
		area.layout(true);
	}

	private void free() {
		if (!picture.isDisposed()) {
			picture.setImage(null);
		}
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	/** The workspace keeps the text of a report alone; where its file lies is kept with the window. */
	private void choose() {
		model.report().ifPresent(report -> {
			FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
			dialog.setText(NLS.bind(Messages.PagePane_where, report.document().getFileName()));
			dialog.setFilterExtensions(new String[]{"*.pdf", "*"});
			String file = dialog.open();
			if (file != null) {
				remember(report.document().getSha256(), file);
				shown = "";
				show();
			}
		});
	}

	/** Remembers where the file of a report lies. */
	static void remember(String sha256, String file) {
		settings().put(sha256, file);
	}

	private static IDialogSettings settings() {
		return DialogSettings.getOrCreateSection(WindowSettings.get(), FILES);
	}

}
