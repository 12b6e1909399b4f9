package fadu.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import fadu.ui.changes.HistoryModel;
import fadu.ui.commands.Notice;
import fadu.ui.comparison.CatalogueContent;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.ReplacedComparison;
import fadu.ui.imports.OpenImport;
import fadu.ui.widgets.FileDrop;
import fadu.ui.widgets.Tips;
import fadu.workspace.Workspace;

/** The window: its title, its size, and that reports can be dropped on it. */
final class FaduWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final String OPENED = "FADU_OPEN";
	private static final int STATUS_WIDTH = 110;

	private final ComparisonModel model;
	private final StatusLineContributionItem counts = new StatusLineContributionItem("fadu.ui.counts", STATUS_WIDTH);

	FaduWindowAdvisor(IWorkbenchWindowConfigurer configurer, ComparisonModel model) {
		super(configurer);
		this.model = model;
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(1440, screen.width), Math.min(900, screen.height)));
		configurer.setShowCoolBar(true);
		configurer.setShowMenuBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
	}

	@Override
	public void postWindowOpen() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		FileDrop.on(shell, files -> OpenImport.of(getWindowConfigurer().getWindow(), files));
		openFiles(shell);
		withoutMenusOfThePlatform(shell);
		Tips.goWithKeys(shell);
		nameWindow();
		TabNames.refresh(getWindowConfigurer().getWindow());
		Workspace.whenWaiting(line -> shell.getDisplay().asyncExec(() -> statusLine().setMessage(line)));
		HistoryModel history = getWindowConfigurer().getWindow().getService(HistoryModel.class);
		history.addListener(() -> history.said().ifPresent(statusLine()::setMessage));
		ReplacedComparison replaced = getWindowConfigurer().getWindow().getService(ReplacedComparison.class);
		replaced.addListener(() -> statusLine().setMessage(replaced.said().orElse(null)));
		shell.addListener(SWT.Activate, event -> history.lookForOthers());
		model.addListener(change -> {
			if (change == Change.CATALOGUE && model.isRead()) {
				showCounts();
			} else if (change == Change.CATALOGUE) {
				giveUp();
			}
		});
	}

	/** Those that the desktop asked to open, a line each, as the launcher hands them over. */
	private void openFiles(Shell shell) {
		List<Path> files = Objects.requireNonNullElse(System.getenv(OPENED), "").lines().filter(line -> !line.isBlank())
				.map(Path::of).toList();
		if (!files.isEmpty()) {
			shell.getDisplay().asyncExec(() -> OpenImport.of(getWindowConfigurer().getWindow(), files));
		}
	}

	/** The platform's menus of a tool bar and of the status line are in English, and what they hide nobody brings back. */
	private static void withoutMenusOfThePlatform(Shell shell) {
		Listener without = event -> event.doit &= !(event.widget instanceof ToolBar || event.widget instanceof CLabel);
		shell.getDisplay().addFilter(SWT.MenuDetect, without);
		shell.addDisposeListener(event -> event.display.removeFilter(SWT.MenuDetect, without));
	}

	/** By what is done in it. */
	private void nameWindow() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		name(window.getActivePage().getPerspective());
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				name(perspective);
			}
		});
	}

	private void name(IPerspectiveDescriptor perspective) {
		getWindowConfigurer().setTitle(NLS.bind(Messages.FaduWindowAdvisor_title, perspective.getLabel()));
		PlatformTrim.hide(getWindowConfigurer().getWindow());
	}

	/** Beside what is there, it says for whom a change has to wait, and what is to be known of the store. */
	private IStatusLineManager statusLine() {
		return getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
	}

	private void showCounts() {
		List<String> notices = model.workspace().notices();
		statusLine().setMessage(notices.isEmpty() ? null : String.join(" ", notices));
		CatalogueContent catalogue = model.catalogue();
		long metrics = catalogue.domains().stream().mapToLong(domain -> domain.getMetrics().size()).sum();
		counts.setText(NLS.bind(Messages.FaduWindowAdvisor_counts, new Object[]{catalogue.plugIns(), metrics,
				catalogue.districts().size(), shortened(model.workspace().place())}));
	}

	/** A folder below the user's home begins with ~. */
	private static String shortened(String place) {
		String home = System.getProperty("user.home") + File.separator;
		return place.startsWith(home) ? '~' + place.substring(home.length() - 1) : place;
	}

	/** A window on a workspace that cannot be read would be of no use. */
	private void giveUp() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		Notice.error(window.getShell(), Messages.FaduApplication_cannotStart, model.unreadable().orElse(""));
		window.getWorkbench().close();
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer) {
			@Override
			protected void fillStatusLine(IStatusLineManager statusLine) {
				statusLine.add(counts);
			}
		};
	}

}
