package fadu.ui;

import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.renderers.swt.StackRenderer;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;
import org.eclipse.swt.widgets.Control;

import fadu.ui.widgets.InTurn;

/**
 * What makes the window from its model, as the platform's does; but where a place of work opens, its stacks of views are made first
 * and the view in front of each one after the other, so that what the user does goes in between.
 */
public final class PlacesOfWork extends WorkbenchRendererFactory {

	private Stacks stacks;

	@Override
	public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
		if (!(element instanceof MPartStack)) {
			return super.getRenderer(element, parent);
		}
		if (stacks == null) {
			stacks = new Stacks();
			initRenderer(stacks);
		}
		return stacks;
	}

	private static final class Stacks extends StackRenderer {

		/** What is there when the window first opens is made before it is seen. */
		@Override
		public void postProcess(MUIElement element) {
			if (element.getWidget() instanceof Control stack && stack.getShell().isVisible()) {
				InTurn.run(stack.getDisplay(), () -> fill(element, stack));
			} else {
				super.postProcess(element);
			}
		}

		private void fill(MUIElement element, Control stack) {
			if (!stack.isDisposed() && element.getWidget() == stack) {
				super.postProcess(element);
				activateWhereNothingIs((MPartStack) element);
			}
		}

		/** The platform activates only what is made; until something is active, no key would be heard. */
		private void activateWhereNothingIs(MPartStack stack) {
			MPerspective place = modelService.getPerspectiveFor(stack);
			if (place == null || place.getParent().getSelectedElement() != place
					|| !place.getContext().getActiveLeaf().equals(place.getContext())) {
				return;
			}
			MUIElement front = stack.getSelectedElement() instanceof MPlaceholder holder
					? holder.getRef()
					: stack.getSelectedElement();
			if (front instanceof MPart part) {
				place.getContext().get(EPartService.class).activate(part);
			}
		}
	}

}
