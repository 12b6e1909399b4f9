package fadu.ui.widgets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A list to choose one of, with its name before it, whose content may change.
 *
 * @param <T> what is chosen
 */
public final class ChoiceList<T> {

	private static final int WIDEST = 300;

	private final Combo combo;
	private final Function<T, String> words;
	private List<T> offered = List.of();

	/**
	 * @param bar    where it stands
	 * @param words  what a thing is called
	 * @param chosen is told what the user chose
	 */
	public ChoiceList(Composite bar, String name, Function<T, String> words, Consumer<T> chosen) {
		this.words = words;
		combo = PartFrame.combo(bar, name, () -> chosen().ifPresent(chosen));
	}

	/**
	 * Offers things in the place of what was offered.
	 *
	 * @param shown the one that is shown; the first where it fits none
	 * @return the one that is shown
	 */
	public Optional<T> offer(List<T> things, Predicate<T> shown) {
		List<String> names = things.stream().map(words).toList();
		if (!names.equals(List.of(combo.getItems()))) {
			combo.setItems(names.toArray(String[]::new));
			fit();
		}
		offered = List.copyOf(things);
		Optional<T> one = offered.stream().filter(shown).findFirst().or(() -> offered.stream().findFirst());
		one.ifPresent(thing -> combo.select(offered.indexOf(thing)));
		combo.setToolTipText(one.map(words).orElse(null));
		return one;
	}

	/** A long name makes no bar go on below: the tip tells it whole. */
	private void fit() {
		int width = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		if (combo.getParent().getParent().getLayout() instanceof RowLayout) {
			GridData data = new GridData();
			data.widthHint = Math.min(width, WIDEST);
			combo.setLayoutData(data);
		}
		combo.requestLayout();
	}

	/** What is chosen. */
	public Optional<T> chosen() {
		int place = combo.getSelectionIndex();
		return place < 0 || place >= offered.size() ? Optional.empty() : Optional.of(offered.get(place));
	}

	/** Takes the keyboard. */
	public void setFocus() {
		combo.setFocus();
	}

}
