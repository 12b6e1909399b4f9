package fadu.ui;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import fadu.ui.comparison.ComparisonModel;

/** Puts the comparison where the views find it, and has the catalogue read once the window is open. */
final class FaduWorkbenchAdvisor extends WorkbenchAdvisor {

	private final ComparisonModel model;

	FaduWorkbenchAdvisor(ComparisonModel model) {
		this.model = model;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		configurer.getWorkbench().getService(IEclipseContext.class).set(ComparisonModel.class, model);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new FaduWindowAdvisor(configurer, model);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ComparePerspective.ID;
	}

	@Override
	public void postStartup() {
		model.read();
	}

}
