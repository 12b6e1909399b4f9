package fadu.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A line at the edge of a part that says what happened, with buttons for what may be done about it. It goes away when it is empty,
 * or leaves its place free.
 */
public final class NoticeBar extends Composite {

	private static final int MARGIN = 8;
	private static final int MOST = 9;

	/** Keeps the style sheet, which paints what is within a part white, from a control. */
	private static final String NO_STYLE = "org.eclipse.e4.ui.css.disabled";

	private final Label icon;
	private final Label text;
	private final Composite buttons;
	private boolean placeKept;
	private boolean resting;
	private String rest = "";
	private boolean restIsDoubt;

	/**
	 * What may be done about a notice.
	 *
	 * @param name of the button
	 * @param work what it does
	 */
	public record Choice(String name, Runnable work) {
	}

	/** A bar that says nothing yet; its parent must have a grid. */
	public NoticeBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = MARGIN;
		layout.marginHeight = 4;
		setLayout(layout);
		icon = new Label(this, SWT.NONE);
		text = new Label(this, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		text.setLayoutData(data);
		buttons = new Composite(this, SWT.NONE);
		GridLayout row = new GridLayout(0, false);
		row.marginHeight = 0;
		row.marginWidth = 0;
		buttons.setLayout(row);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.exclude = true;
		setLayoutData(place);
		setVisible(false);
	}

	/** Keeps the place of a line while it has no notice, so that nothing beside it moves when it has one. */
	public void keepPlace() {
		placeKept = true;
		clear();
	}

	/** What stands in the place that is kept while there is no notice: a line in grey, with a sign where it is of a doubt. */
	public void rest(String words, boolean doubt) {
		boolean same = words.equals(rest) && doubt == restIsDoubt;
		rest = words;
		restIsDoubt = doubt;
		if (resting && !same) {
			clear();
		}
	}

	/** Says that something was done, or was not. */
	public void say(String words, boolean failed, List<Choice> choices) {
		say(words, failed ? "warning" : "verdict-yes", failed, choices);
	}

	/** Says something that is neither done nor failed: what is to be done first, or a question. */
	public void hint(String words, List<Choice> choices) {
		say(words, "about", false, choices);
	}

	/**
	 * Asks what is to be done, and takes the keys until that is said: Enter and Escape do what leaves all as it is, so that nobody
	 * says yes by a key that was meant for something else.
	 *
	 * @param warning whether it was not done, and a person has to say what is to stand
	 */
	public void ask(String words, boolean warning, List<Choice> choices, Choice leave) {
		say(words, warning ? "warning" : "about", warning, choices);
		Control[] offered = buttons.getChildren();
		for (Control button : offered) {
			button.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					event.doit = false;
					leave.work().run();
				}
			});
		}
		getDisplay().asyncExec(() -> takeKeys(offered[Math.max(0, choices.indexOf(leave))])); // a button without its place takes no focus
	}

	private static void takeKeys(Control button) {
		if (!button.isDisposed() && button.isVisible() && button.getDisplay().getActiveShell() == button.getShell()) {
			button.setFocus();
		}
	}

	private void say(String words, String sign, boolean failed, List<Choice> choices) {
		icon.setImage(Icons.get(sign));
		icon.setVisible(true);
		buttons.setVisible(true);
		text.setText(words.replace("&", "&&"));
		text.setForeground(failed ? Palette.RED : Palette.INK);
		List.of(buttons.getChildren()).forEach(Control::dispose);
		((GridLayout) buttons.getLayout()).numColumns = choices.size();
		for (Choice choice : choices) {
			Button button = new Button(buttons, SWT.PUSH);
			button.setText(lettered(choice));
			button.addListener(SWT.Selection, event -> choice.work().run());
		}
		resting = false;
		paint(failed ? Palette.RED_TINT : Palette.MIST);
		appear(true);
	}

	/** Its name with a digit that no other choice on the screen has: letters are those of menus and of buttons that stay. */
	private String lettered(Choice choice) {
		String name = LegacyActionTools.removeMnemonics(choice.name());
		List<String> others = bars(getShell()).filter(bar -> bar == this || bar.isVisible() && !bar.resting)
				.flatMap(bar -> Stream.of(bar.buttons.getChildren())).map(button -> ((Button) button).getText()).toList();
		return IntStream.rangeClosed(1, MOST).mapToObj(digit -> "(&" + digit + ')')
				.filter(key -> others.stream().noneMatch(other -> other.endsWith(key))).findFirst().map(key -> name + key)
				.orElse(name);
	}

	private static Stream<NoticeBar> bars(Control control) {
		return switch (control) {
		case NoticeBar bar -> Stream.of(bar);
		case Composite composite -> Stream.of(composite.getChildren()).flatMap(NoticeBar::bars);
		default -> Stream.empty();
		};
	}

	/** Says nothing and goes away. */
	public void clear() {
		if (!placeKept) {
			appear(false);
			return;
		}
		say(rest, restIsDoubt ? "warning" : "about", false, List.of(new Choice(" ", () -> {
		})));
		resting = true;
		icon.setVisible(!rest.isEmpty());
		text.setForeground(restIsDoubt ? Palette.AMBER : Palette.QUIET);
		buttons.setVisible(false);
		paint(getParent().getBackground());
	}

	private void paint(Color background) {
		for (Control control : List.of(this, icon, text, buttons)) {
			control.setData(NO_STYLE, Boolean.TRUE);
			control.setBackground(background);
		}
	}

	private void appear(boolean shown) {
		if (!shown && !getVisible()) {
			return;
		}
		((GridData) getLayoutData()).exclude = !shown;
		setVisible(shown);
		List<Control> changed = new ArrayList<>(List.of(icon, text));
		changed.addAll(List.of(buttons.getChildren()));
		getShell().layout(changed.toArray(Control[]::new), SWT.DEFER);
	}

	/** What it says, for tests and screen readers; empty where it says nothing. */
	public String text() {
		return isVisible() && !resting ? text.getText() : "";
	}

}
