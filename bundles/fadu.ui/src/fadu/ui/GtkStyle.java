package fadu.ui;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

import fadu.ui.settings.Appearance;

/**
 * Adds a style sheet of our own to that of GTK, which alone draws the sign of what has the keys, in its lists and buttons: a dotted
 * hairline. SWT has no call for it, so its bridge to GTK is looked for by name; where there is none, or it has become another, all
 * looks as the desktop would have it.
 */
final class GtkStyle {

	private static final String BRIDGE = "org.eclipse.swt.internal.";
	private static final int OF_A_USER = 800;

	private GtkStyle() {
	}

	/** Holds for all windows and dialogs; the display has to be there. */
	static void add(Appearance appearance) {
		try (InputStream sheet = GtkStyle.class.getResourceAsStream(appearance == Appearance.DARK ? "gtk-dark.css" : "gtk.css")) {
			byte[] text = sheet.readAllBytes();
			Object provider = call("gtk.GTK", "gtk_css_provider_new");
			call("gtk3.GTK3", "gtk_css_provider_load_from_data", provider, text, (long) text.length, null);
			call("gtk3.GTK3", "gtk_style_context_add_provider_for_screen", call("gtk.GDK", "gdk_screen_get_default"), provider,
					OF_A_USER);
		} catch (ClassNotFoundException e) {
			return; // another system draws its own sign
		} catch (ReflectiveOperationException | IOException e) {
			ILog.of(GtkStyle.class).warn(e.toString(), e);
		}
	}

	private static Object call(String type, String name, Object... values) throws ReflectiveOperationException {
		Method found = Stream.of(Class.forName(BRIDGE + type, true, Display.class.getClassLoader()).getMethods())
				.filter(method -> method.getName().equals(name) && method.getParameterCount() == values.length).findFirst()
				.orElseThrow(() -> new NoSuchMethodException(name));
		try {
			return found.invoke(null, values);
		} catch (InvocationTargetException e) {
			throw new ReflectiveOperationException(e.getCause());
		}
	}

}
