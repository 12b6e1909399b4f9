package fadu.ui.widgets;

import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

/**
 * How wide the user has drawn the columns of a list, kept from one start to the next.
 *
 * @param settings where it is kept
 * @param list     name of the list
 */
public record DrawnWidths(IDialogSettings settings, String list) {

	private static final String SECTION = "columns";

	/** The widths of a list of the window. */
	public static DrawnWidths of(String list) {
		return new DrawnWidths(WindowSettings.get(), list);
	}

	/** The width of a column in pixels; nothing where the user has not drawn it. */
	public Optional<Integer> of(int column) {
		String kept = section().get(list + '.' + column);
		try {
			return Optional.ofNullable(kept).map(Integer::valueOf).filter(width -> width > 0);
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** Keeps the width of a column. */
	public void keep(int column, int width) {
		section().put(list + '.' + column, width);
	}

	private IDialogSettings section() {
		return DialogSettings.getOrCreateSection(settings, SECTION);
	}

}
