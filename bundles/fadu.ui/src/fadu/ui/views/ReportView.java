package fadu.ui.views;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.ui.commands.ReportJob;
import fadu.ui.comparison.Change;
import fadu.ui.grid.KeptComparisons;
import fadu.ui.widgets.Palette;
import fadu.workspace.SavedComparison;
import fadu.workspace.Selection;

/** 报告: the comparison report of the choices, as the browser of the platform shows it. It is made when asked for. */
public final class ReportView extends FaduView {

	private Label state;
	private Button make;
	private Composite page;
	private Optional<Browser> browser = Optional.empty();
	private Optional<Selection> reported = Optional.empty();
	private boolean running;

	/** Created by the workbench. */
	public ReportView() {
		super("empty-report");
	}

	@Override
	void createContent(Composite parent) {
		Composite header = new Composite(parent, SWT.NONE);
		header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		header.setLayout(new GridLayout(2, false));
		state = new Label(header, SWT.NONE);
		state.setForeground(Palette.QUIET);
		state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		make = new Button(header, SWT.PUSH);
		make.setText(Messages.ReportView_make);
		make.addListener(SWT.Selection, event -> makeReport());
		page = new Composite(parent, SWT.NONE);
		page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		page.setLayout(layout);
	}

	@Override
	boolean concerns(Change change) {
		return change == Change.SELECTION || change == Change.CATALOGUE;
	}

	@Override
	void show() {
		Selection selection = model().selection();
		if (selection.metrics().isEmpty() || selection.districts().isEmpty()) {
			showEmpty(Messages.ReportView_none, Messages.ReportView_noneHint);
			return;
		}
		if (running) {
			showEmpty(Messages.ReportView_running, Messages.ReportView_runningHint);
			return;
		}
		String choices = NLS.bind(Messages.ReportView_choices, selection.metrics().size(), selection.districts().size());
		state.setText(reported.isPresent() && !reported.get().equals(selection) ? Messages.ReportView_outdated : choices);
		showContent();
	}

	/** Makes the report of the choices and shows it. */
	public void makeReport() {
		showIfDue();
		Selection selection = model().selection();
		if (running || selection.metrics().isEmpty() || selection.districts().isEmpty()) {
			return;
		}
		running = true;
		show();
		SavedComparison open = getSite().getService(KeptComparisons.class).current("");
		ReportJob.html(model(), open, page.getDisplay(), result -> {
			running = false;
			if (!page.isDisposed()) {
				show();
				switch (result) {
				case ReportJob.Made made -> showPage(made.file(), selection);
				case ReportJob.Failed failed -> showEmpty(Messages.ReportView_failed, failed.message());
				}
			}
		});
	}

	private void showPage(Path file, Selection selection) {
		reported = Optional.of(selection);
		show();
		try {
			if (browser.isEmpty()) {
				browser = Optional.of(new Browser(page, SWT.NONE));
				browser.get().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
				page.layout(true);
			}
			browser.get().setUrl(file.toUri().toString());
		} catch (SWTError e) {
			state.setText(NLS.bind(Messages.ReportView_noBrowser, file));
		}
	}

	/** The words of the report as the browser shows it; empty while there is none. */
	public String shownText() {
		return browser.map(page -> String.valueOf(page.evaluate("return document.body ? document.body.innerText : ''"))).orElse("");
	}

	@Override
	void focusContent() {
		make.setFocus();
	}

}
