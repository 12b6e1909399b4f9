package fadu.ui.views;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import fadu.ui.grid.ReplacedComparison;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.NoticeBar.Choice;

/** Says above the grid that another comparison stands in the place of an earlier one, and takes that back. */
final class ReplacedNotice {

	private final ReplacedComparison replaced;
	private final NoticeBar bar;

	/** @param parent has a grid */
	ReplacedNotice(Composite parent, ReplacedComparison replaced) {
		this.replaced = replaced;
		bar = new NoticeBar(parent);
		Runnable follower = this::show;
		replaced.addListener(follower);
		bar.addDisposeListener(event -> replaced.removeListener(follower));
		show();
	}

	private void show() {
		replaced.said().ifPresentOrElse(line -> bar.hint(line,
				List.of(new Choice(Messages.ReplacedNotice_back, replaced::takeBack),
						new Choice(Messages.ComparisonView_close, replaced::forget))),
				bar::clear);
	}

}
