package fadu.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import fadu.report.DesignFile;
import fadu.report.RunReport;
import fadu.report.build.NewReport;
import fadu.report.design.DesignFinding;
import fadu.report.format.ReportFormat.Layout;
import fadu.ui.changes.Unforeseen;
import fadu.ui.widgets.InTurn;
import fadu.ui.widgets.Palette;
import fadu.workspace.ShownComparison;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** The page that comes of a report of one's own while it is put together, made anew in the background after each change. */
final class LivePage {

	private static final int PAUSE = 600;

	private final Workspace workspace;
	private final Composite area;
	private final Label state;
	private Optional<Browser> browser = Optional.empty();
	private NullProgressMonitor monitor = new NullProgressMonitor();
	private int wanted;
	private boolean running;

	/**
	 * What one page is made of.
	 *
	 * @param report the parts
	 * @param shown  what it is about
	 */
	private record Wish(NewReport report, ShownComparison shown) {
	}

	private Optional<Wish> next = Optional.empty();

	LivePage(Composite parent, Workspace workspace) {
		this.workspace = workspace;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		state = new Label(area, SWT.WRAP);
		state.setForeground(Palette.QUIET);
		state.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		area.addListener(SWT.Dispose, event -> monitor.setCanceled(true));
		InTurn.run(area.getDisplay(), this::makeBrowser);
	}

	/** Once what is around it is seen, as it takes longest. */
	private void makeBrowser() {
		if (area.isDisposed()) {
			return;
		}
		try {
			Browser page = new Browser(area, SWT.BORDER);
			page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			browser = Optional.of(page);
			area.layout(true, true);
		} catch (SWTError e) {
			state.setText(Messages.LivePage_noBrowser);
		}
	}

	Composite control() {
		return area;
	}

	/** Makes the page anew, a moment after the last change. */
	void show(NewReport report, ShownComparison shown) {
		int turn = ++wanted;
		next = Optional.of(new Wish(report, shown));
		area.getDisplay().timerExec(PAUSE, () -> {
			if (turn == wanted && !state.isDisposed()) {
				begin();
			}
		});
	}

	private void begin() {
		if (running) {
			monitor.setCanceled(true);
			return;
		}
		next.ifPresent(wish -> {
			next = Optional.empty();
			running = true;
			monitor = new NullProgressMonitor();
			state.setText(Messages.LivePage_making);
			Display display = area.getDisplay();
			NullProgressMonitor watched = monitor;
			Job job = Job.create(Messages.LivePage_making, (ICoreRunnable) ignored -> {
				Result result = make(wish, watched);
				if (!display.isDisposed()) {
					display.asyncExec(() -> made(result));
				}
			});
			job.setSystem(true);
			job.schedule();
		});
	}

	/**
	 * What came of it.
	 *
	 * @param page     the page; nothing where there is none
	 * @param findings what is wrong with the design
	 * @param failure  why there is no page
	 */
	private record Result(Optional<Path> page, List<DesignFinding> findings, Optional<String> failure) {
	}

	private Result make(Wish wish, NullProgressMonitor watched) {
		try {
			Path folder = Files.createTempDirectory("fadu-page");
			folder.toFile().deleteOnExit();
			Path file = folder.resolve("page.rptdesign");
			Path page = folder.resolve("page.html");
			file.toFile().deleteOnExit();
			page.toFile().deleteOnExit();
			List<DesignFinding> findings = OwnDesigns.write(wish.report(), file);
			if (findings.isEmpty()) {
				new RunReport(workspace, wish.shown().unreviewed(), wish.shown().leftOut()).run(DesignFile.of(file),
						wish.shown().selection(),
						Map.of(), Layout.HTML, page, watched);
			}
			return new Result(findings.isEmpty() ? Optional.of(page) : Optional.empty(), findings, Optional.empty());
		} catch (OperationCanceledException e) {
			return new Result(Optional.empty(), List.of(), Optional.empty());
		} catch (UserException | IOException e) {
			return new Result(Optional.empty(), List.of(), Optional.of(e.getMessage()));
		} catch (RuntimeException | Error e) { // the page would say for ever that it is made
			return new Result(Optional.empty(), List.of(), Optional.of(Unforeseen.of(e).getMessage()));
		}
	}

	private void made(Result result) {
		running = false;
		if (state.isDisposed()) {
			return;
		}
		if (next.isPresent()) {
			begin();
			return;
		}
		String faults = String.join("\n", result.findings().stream()
				.map(finding -> finding.rule().id() + ' ' + finding.message() + finding.remedy()).toList());
		state.setText(result.failure().orElse(faults.isEmpty()
				? Messages.LivePage_checked
				: NLS.bind(Messages.LivePage_faults, faults)).replace("&", "&&"));
		result.page().ifPresent(page -> browser.ifPresent(shown -> shown.setUrl(page.toUri().toString())));
		area.layout(true);
	}

}
