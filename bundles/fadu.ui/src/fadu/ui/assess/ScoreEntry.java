package fadu.ui.assess;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import fadu.register.field.FieldRole;
import fadu.ui.editor.OpenReview;
import fadu.ui.widgets.InPlaceEditor;

/**
 * Typing points into the list of items, and what an item has: a double click or F2; elsewhere in a line a double click leads to its
 * figure.
 */
final class ScoreEntry {

	private static final List<FieldRole> ROLES = List.of(FieldRole.SELF_SCORE, FieldRole.CHECKED_SCORE, FieldRole.APPEAL);
	private static final int POINTS = 1;
	private static final int FIRST = 3;

	private final Table table;
	private final ScorecardModel model;
	private final InPlaceEditor editor;

	ScoreEntry(TableViewer items, ScorecardModel model) {
		this.table = items.getTable();
		this.model = model;
		editor = new InPlaceEditor(table);
		table.addListener(SWT.MouseDoubleClick, this::clicked);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2 && table.getSelectionCount() == 1) {
				begin(table.getSelection()[0], FIRST);
			}
		});
	}

	private void clicked(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null) {
			return;
		}
		int column = editor.columnAt(item, new Point(event.x, event.y));
		if (column == POINTS || column >= FIRST && column < FIRST + ROLES.size()) {
			begin(item, column);
		} else {
			((ScoreLine) item.getData()).bases().stream().flatMap(basis -> basis.figure().stream()).findFirst()
					.ifPresent(OpenReview::at);
		}
	}

	private void begin(TableItem item, int column) {
		ScoreLine line = (ScoreLine) item.getData();
		if (column == POINTS && line.isEntered()) {
			editor.begin(item, column, line.most(), List.of(), true, typed -> model.weigh(line, typed));
		} else if (line.isEntered()) {
			FieldRole role = ROLES.get(column - FIRST);
			editor.begin(item, column, line.text(role), List.of(), true, typed -> model.enter(line, role, typed));
		} else {
			model.outcome().say(Optional.of(Messages.ScorecardModel_parts), true);
		}
	}

}
