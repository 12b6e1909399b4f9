package fadu.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.renderers.swt.StackRenderer;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

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

		/** Those whose place was left before their turn came. */
		private final Set<MPartStack> left = new LinkedHashSet<>();
		private boolean watching;

		/** What is there when the window first opens is made before it is seen. */
		@Override
		public void postProcess(MUIElement element) {
			if (element instanceof MPartStack stack && stack.getWidget() instanceof Control control
					&& control.getShell().isVisible()) {
				InTurn.run(control.getDisplay(), () -> fill(stack));
			} else {
				super.postProcess(element);
			}
		}

		@Override
		protected void populateTabMenu(Menu menu, MPart part) {
			TabMenu.fill(menu, part, this::isClosable);
		}

		private void fill(MPartStack stack) {
			if (!(stack.getWidget() instanceof Control control) || control.isDisposed()) {
				return;
			}
			MPerspective place = modelService.getPerspectiveFor(stack);
			if (place != null && place.getParent().getSelectedElement() != place) {
				fillOnceSeen(stack);
			} else {
				super.postProcess(stack);
				activateWhereNothingIs(stack, place);
			}
		}

		/** The platform makes nothing in a place that is not seen. */
		private void fillOnceSeen(MPartStack stack) {
			left.add(stack);
			if (!watching) {
				watching = true;
				context.get(IEventBroker.class).subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, event -> {
					if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack) {
						List<MPartStack> waiting = List.copyOf(left);
						left.clear();
						waiting.forEach(this::postProcess);
					}
				});
			}
		}

		/** The platform activates only what is made; until something is active, no key would be heard. */
		private void activateWhereNothingIs(MPartStack stack, MPerspective place) {
			if (place == null || !place.getContext().getActiveLeaf().equals(place.getContext())) {
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
