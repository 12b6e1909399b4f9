package fadu.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.workbench.renderers.swt.StackRenderer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormText;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads in the background, while a user reads the first page, what the first opening of a place of work would load on the thread of
 * the window: the classes of our views, of dialogs, of the grid beneath them, and what draws icons. Nothing is initialised before
 * its time but what the grid collects with.
 */
final class WarmUp extends Job {

	private static final List<Share> SHARES = List.of(new Share(FaduApplication.class, "/fadu/ui"),
			new Share(StackRenderer.class, "/org/eclipse/e4/ui"),
			new Share(CTabFolder.class, "/org/eclipse/swt/custom"), new Share(ColumnViewer.class, "/org/eclipse/jface/viewers"),
			new Share(Dialog.class, "/org/eclipse/jface/dialogs"), new Share(Dialog.class, "/org/eclipse/jface/layout"),
			new Share(FormText.class, "/org/eclipse/ui/forms/widgets"),
			new Share(NatTable.class, "/org/eclipse/nebula/widgets/nattable"));
	/** What the grid makes its sets and maps with, which looks for its parts when it is first asked. */
	private static final List<String> COLLECTIONS = List.of("Sets", "Lists", "primitive.IntSets", "primitive.IntLists",
			"primitive.IntObjectMaps", "primitive.IntIntMaps");

	/** Classes of the bundle of one, in a folder of it. */
	private record Share(Class<?> one, String folder) {
	}

	WarmUp() {
		super(Messages.FaduApplication_working);
		setSystem(true);
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		drawIcons();
		COLLECTIONS.forEach(factory -> begin(NatTable.class, "org.eclipse.collections.api.factory." + factory));
		begin(PlatformUI.class, "org.eclipse.ui.internal.registry.EditorRegistry");
		begin(FormText.class, "org.eclipse.ui.internal.forms.widgets.FormTextModel");
		beginBundle("org.eclipse.core.resources", "org.eclipse.core.resources.IResource");
		for (Share share : SHARES) {
			Bundle bundle = FrameworkUtil.getBundle(share.one());
			for (String file : bundle.adapt(BundleWiring.class).listResources(share.folder(), "*.class",
					BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
				if (monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				load(file, share.one().getClassLoader());
			}
		}
		return Status.OK_STATUS;
	}

	/** Asking for its constructors has the class verified, too, which takes longest; words are read at once. */
	private static void load(String file, ClassLoader loader) {
		String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
		try {
			Class.forName(name, name.endsWith("Messages"), loader).getDeclaredConstructors();
		} catch (ClassNotFoundException | LinkageError e) {
			return; // it belongs to a part of a library that is not here, and nobody will ask for it
		}
	}

	/** What the platform asks of a report that is opened lies in a bundle that nothing of ours needs. */
	private static void beginBundle(String bundle, String name) {
		try {
			Bundle found = Platform.getBundle(bundle);
			if (found != null) {
				found.loadClass(name);
			}
		} catch (ClassNotFoundException | LinkageError e) {
			return; // then it begins when it is needed
		}
	}

	/** Has a class of a bundle begin its work, and the bundle with it. */
	private static void begin(Class<?> beside, String name) {
		try {
			Class.forName(name, true, beside.getClassLoader());
		} catch (ClassNotFoundException | LinkageError e) {
			return; // then it begins when it is needed
		}
	}

	/** Drawn more than once, what draws them is as fast as it gets when the first tabs are. */
	private static void drawIcons() {
		for (URL icon : Collections.list(FrameworkUtil.getBundle(WarmUp.class).findEntries("icons", "*.svg", false))) {
			try (InputStream drawing = icon.openStream()) {
				new ImageLoader().load(drawing);
			} catch (IOException e) {
				ILog.of(WarmUp.class).warn(e.getMessage(), e);
			}
		}
	}

}
