package fadu.ui.widgets;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;

/** The words of a cell, which stand in its tool tip, too: in a narrow list they may be cut. */
public class TextLabel extends ColumnLabelProvider {

	private final Function<Object, String> text;

	/** @param text the words of a row */
	public TextLabel(Function<Object, String> text) {
		this.text = text;
	}

	@Override
	public final String getText(Object element) {
		return text.apply(element);
	}

	@Override
	public String getToolTipText(Object element) {
		String words = getText(element);
		return words == null || words.isBlank() ? null : words;
	}

}
