package fadu.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import fadu.ui.changes.HistoryModel;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.NoticeBar.Choice;

/** Says above a view that a person sees what the last step back or forth was, as its effect may not be seen there. */
final class TurnNotice {

	private final HistoryModel history;
	private final String close;
	private final NoticeBar bar;
	private Optional<String> known;

	/**
	 * @param parent  has a grid
	 * @param history whose steps are told
	 * @param close   name of the button that takes the line away
	 */
	TurnNotice(Composite parent, HistoryModel history, String close) {
		this.history = history;
		this.close = close;
		bar = new NoticeBar(parent);
		known = history.said();
		Runnable follower = this::follow;
		history.addListener(follower);
		bar.addDisposeListener(event -> history.removeListener(follower));
	}

	private void follow() {
		if (!history.said().equals(known)) {
			known = history.said();
			known.filter(line -> bar.getParent().isVisible()).ifPresentOrElse(
					line -> bar.say(line, history.isRefused(), List.of(new Choice(close, bar::clear))), bar::clear);
		}
	}

}
