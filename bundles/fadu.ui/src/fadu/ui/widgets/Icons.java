package fadu.ui.widgets;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle, by the name of their file in {@code icons} without the ending. */
public final class Icons {

	private Icons() {
	}

	/** A description of the icon. */
	public static ImageDescriptor descriptor(String name) {
		return ImageDescriptor.createFromURL(
				FileLocator.find(Platform.getBundle("fadu.ui"), new Path("icons/" + name + ".svg"), null));
	}

	/** The icon; it lives as long as the display and is not to be disposed of. */
	public static Image get(String name) {
		return JFaceResources.getResources().get(descriptor(name));
	}

}
