package fadu.ui.table;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import fadu.ui.comparison.Change;
import fadu.ui.comparison.Focus;
import fadu.ui.grid.GridContent;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridText;
import fadu.wording.VerdictWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Tells a screen reader which cell is looked at, and what stands in it. */
final class GridSpeech {

	private static final Wording WORDS = UserWording.get();
	private static final VerdictWords VERDICTS = new VerdictWords(WORDS);

	private final GridModel model;

	GridSpeech(NatTable table, GridModel model) {
		this.model = model;
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text();
			}
		});
		table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}
		});
		Consumer<Change> listener = change -> {
			if (change == Change.FOCUS && !table.isDisposed()) {
				table.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
			}
		};
		model.comparison().addListener(listener);
		table.addDisposeListener(event -> model.comparison().removeListener(listener));
	}

	String text() {
		return model.comparison().focus().flatMap(this::text).orElse(Messages.GridTable_name);
	}

	private Optional<String> text(Focus focus) {
		GridContent content = model.content();
		int row = content.rowOf(focus.metric());
		int column = content.columnOf(row, focus.district(), focus.period());
		return row < 0 || column < 0 || !(content.rows().get(row) instanceof GridRow.Line line)
				? Optional.empty()
				: Optional.of(GridText.spoken(line, content.columns().get(column), line.cells().get(column),
						model.verdict(line.cells().get(column)).map(verdict -> VERDICTS.display(verdict))));
	}

}
