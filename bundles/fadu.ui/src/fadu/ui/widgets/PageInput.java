package fadu.ui.widgets;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;

/** What a page of the window is open on: always there, and known by its name and icon. */
public interface PageInput extends IEditorInput {

	/** Name of its icon, see {@link Icons}. */
	String icon();

	@Override
	default boolean exists() {
		return true;
	}

	@Override
	default ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(icon());
	}

	@Override
	default String getToolTipText() {
		return getName();
	}

	@Override
	default <T> T getAdapter(Class<T> adapter) {
		return null;
	}

}
