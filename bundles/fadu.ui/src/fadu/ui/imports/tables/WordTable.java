package fadu.ui.imports.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.ui.widgets.InPlaceEditor;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.workspace.TableLook.TableWord;
import fadu.workspace.TableMap.Word;

/**
 * What each head and label is taken for; a double click, Enter or F2 says that it is something else, Shift+F2 the unit below it.
 */
final class WordTable {

	private static final int MEANING = 1;
	private static final int UNIT = 2;
	private static final int[] WIDTHS = {150, 240, 80};

	private final TableIntakeModel model;
	private final WordMeanings meanings;
	private final Table table;
	private final InPlaceEditor editor;
	private List<TableWord> shown = List.of();

	WordTable(Composite parent, TableIntakeModel model) {
		this.model = model;
		meanings = new WordMeanings(model.data().workspace());
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		Names.name(table, Messages.WordTable_name);
		String[] titles = {Messages.WordTable_word, Messages.WordTable_meaning, Messages.WordTable_unit};
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		editor = new InPlaceEditor(table);
		table.addListener(SWT.MouseDoubleClick, event -> {
			Point place = new Point(event.x, event.y);
			TableItem item = table.getItem(place);
			if (item != null) {
				begin(item, editor.columnAt(item, place) == UNIT ? UNIT : MEANING);
			}
		});
		table.addListener(SWT.KeyDown, this::typed);
	}

	private void typed(Event event) {
		if ((event.keyCode == SWT.F2 || event.keyCode == SWT.CR) && table.getSelectionCount() > 0) {
			begin(table.getSelection()[0], (event.stateMask & SWT.SHIFT) == 0 ? MEANING : UNIT);
		}
	}

	private void begin(TableItem item, int column) {
		TableWord word = shown.get(table.indexOf(item));
		String before = column == MEANING && word.meaning().isEmpty() ? "" : item.getText(column);
		if (column == UNIT) {
			editor.begin(item, UNIT, before, meanings.units(), true, typed -> {
				if (!typed.equals(before)) {
					model.say(word.text(), Optional.of(WordMeanings.measured(word, model.said(word.text()), typed)));
				}
			});
			return;
		}
		Map<String, Word> offered = meanings.offered(word);
		editor.begin(item, MEANING, before, List.copyOf(offered.keySet()), true, typed -> {
			if (!typed.equals(before)) {
				model.say(word.text(), WordMeanings.read(typed, offered, model.said(word.text())));
			}
		});
	}

	void show() {
		List<TableWord> now = model.words();
		if (now.equals(shown) && table.getItemCount() == now.size()) {
			return;
		}
		editor.end();
		shown = now;
		int selected = table.getSelectionIndex();
		table.removeAll();
		for (TableWord word : now) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[]{word.text(), meanings.text(word), WordMeanings.unit(word)});
			item.setForeground(MEANING, word.meaning().isEmpty() ? Palette.AMBER : word.said() ? Palette.NAVY : Palette.INK);
		}
		table.setSelection(Math.min(selected, now.size() - 1));
	}

	Control control() {
		return table;
	}

}
