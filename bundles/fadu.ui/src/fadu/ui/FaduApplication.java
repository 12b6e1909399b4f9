package fadu.ui;

import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import fadu.catalogue.Catalogue;
import fadu.report.HeldRules;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.reports.MadeReports;
import fadu.ui.settings.Appearance;
import fadu.ui.settings.SettingsFile;
import fadu.ui.settings.dialog.OpenData;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * The application with a window: takes the workspace, opens the workbench, gives the workspace back. Where the workspace
 * cannot be used it says so and ends with status 1; there is never a window that cannot work.
 */
public final class FaduApplication implements IApplication {

	private static final Integer FAILED = 1;

	@Override
	public Object start(IApplicationContext context) {
		Workspace.introduce("");
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError e) {
			context.applicationRunning();
			System.err.println(Messages.FaduApplication_noDisplay);
			return FAILED;
		}
		try (Catalogue catalogue = Catalogue.ofPlatform(HeldRules.all());
				WorkspaceArea area = WorkspaceArea.take();
				Workspace workspace = Workspace.open(area.address(), catalogue)) {
			return run(context, display, workspace);
		} catch (UserException e) {
			context.applicationRunning();
			return sayWhy(display, e.getMessage());
		} finally {
			display.dispose();
		}
	}

	private static Object run(IApplicationContext context, Display display, Workspace workspace) {
		workspace.catalogue().watchFolder();
		wear(SettingsFile.ofUser().read().appearance());
		ComparisonModel model = new ComparisonModel(workspace, FaduApplication::inBackground, inWindow(display));
		DataChanges changes = new DataChanges(workspace, FaduApplication::inBackground, inWindow(display));
		MadeReports made = new MadeReports(workspace, FaduApplication::inBackground, inWindow(display));
		changes.addListener(model::read);
		FieldKeys.keep(display);
		GtkStyle.add(SettingsFile.ofUser().read().appearance());
		FocusRing.show(display);
		KeyMenus.place(display);
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new FaduWorkbenchAdvisor(model, changes, made));
			if (!model.isRead() && model.unreadable().isPresent()) {
				return FAILED;
			}
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			model.close();
		}
	}

	/** The workbench reads which theme to wear when it starts. */
	private static void wear(Appearance appearance) {
		InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid",
				appearance == Appearance.DARK ? "fadu.ui.theme.dark" : "fadu.ui.theme");
	}

	private static void inBackground(Runnable work) {
		Job job = Job.create(Messages.FaduApplication_working, (ICoreRunnable) monitor -> work.run());
		job.setSystem(true);
		job.schedule();
	}

	private static Executor inWindow(Display display) {
		return change -> {
			if (!display.isDisposed()) {
				display.asyncExec(change);
			}
		};
	}

	/** Says why the data cannot be opened; a user who was led to it by the window finds the way to other data here. */
	private static Object sayWhy(Display display, String reason) {
		Shell shell = new Shell(display);
		int answer = new MessageDialog(shell, Messages.FaduApplication_cannotStart, null, reason, MessageDialog.ERROR, 0,
				Messages.FaduApplication_close, Messages.FaduApplication_otherData).open();
		boolean another = answer == 1 && OpenData.instead(shell, WorkspaceArea.wanted());
		shell.dispose();
		return another ? EXIT_RESTART : FAILED;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

}
