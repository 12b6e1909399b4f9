package fadu.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.model.Observation;
import fadu.ui.review.ConfidenceWords;
import fadu.ui.review.FigureColumn;
import fadu.ui.review.FigureDoubts;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.FigureWords;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.EnterKey;
import fadu.ui.widgets.DrawnWidths;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.StatusMarks;

/** The figures that the filter shows, one in a row. Rows are filled as they come to be seen, so thousands open at once. */
final class FigureGrid {

	/** So many rows are to be seen below the one that is chosen. */
	private static final int AHEAD = 2;

	private final ReviewModel model;
	private final Table table;
	private List<Observation> rows = List.of();
	private Map<String, Integer> places = Map.of();
	private final CellEditing cells;
	private FigureDoubts doubts;
	private boolean following;

	FigureGrid(Composite parent, ReviewModel model) {
		this.model = model;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		Names.name(table, Messages.FigureGrid_name);
		for (FigureColumn column : FigureColumn.values()) {
			TableColumn head = new TableColumn(table, column == FigureColumn.VALUE ? SWT.RIGHT : SWT.NONE);
			head.setText(column.title());
			kept(head, column.ordinal(), column.width());
			head.setMoveable(true);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> chosen());
		table.addListener(SWT.KeyDown, this::typed);
		table.addListener(SWT.MouseMove, this::pointed);
		cells = new CellEditing(table, model);
	}

	/** A column as wide as the user has drawn it; what is drawn is kept. */
	private static void kept(TableColumn head, int place, int width) {
		DrawnWidths drawn = DrawnWidths.of("figures");
		int first = drawn.of(place).orElse(width);
		head.setWidth(first);
		head.addListener(SWT.Resize, event -> {
			if (head.getWidth() != first || drawn.of(place).isPresent()) {
				drawn.keep(place, head.getWidth());
			}
		});
	}

	/** Its columns, as they have been moved. */
	List<FigureColumn> columns() {
		return IntStream.of(table.getColumnOrder()).mapToObj(place -> FigureColumn.values()[place]).toList();
	}

	Control control() {
		return table;
	}

	/** Does something when a row is opened by Enter, or by a double click on a cell that cannot be changed in place. */
	void whenOpened(Runnable work) {
		table.addListener(SWT.KeyDown, event -> {
			if (EnterKey.isPressed(event) && event.stateMask == 0) { // with Ctrl, Enter confirms
				event.doit = false;
				work.run();
			}
		});
		table.addListener(SWT.MouseDoubleClick, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			if (item != null && event.button == 1 && !change(item, event)) {
				work.run();
			}
		});
	}

	private boolean change(TableItem item, Event event) {
		int row = table.indexOf(item);
		return row >= 0 && row < rows.size() && cells.begin(item, cells.columnAt(item, new Point(event.x, event.y)), rows.get(row));
	}

	/** Over the confidence of a figure, that of each of its fields is shown. */
	private void pointed(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		int row = item == null ? -1 : table.indexOf(item);
		boolean sure = row >= 0 && row < rows.size()
				&& cells.columnAt(item, new Point(event.x, event.y)) == FigureColumn.CONFIDENCE.ordinal();
		String tip = sure
				? model.report().map(report -> ConfidenceWords.of(report, rows.get(row))).filter(words -> !words.isEmpty())
						.orElse(null)
				: null;
		if (!Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = table.indexOf(item);
		if (index < 0 || index >= rows.size()) { // GTK asks for rows that are just taken away
			return;
		}
		Observation figure = rows.get(index);
		item.setText(Stream.of(FigureColumn.values()).map(column -> text(column, figure)).toArray(String[]::new));
		item.setImage(0, Icons.get(StatusMarks.icon(figure.getStatus())));
		item.setForeground(0, StatusMarks.color(figure.getStatus()));
		mark(item, FigureColumn.METRIC, figure.getMetric() == null);
		mark(item, FigureColumn.UNIT, doubts.isOfOtherUnit(figure));
		mark(item, FigureColumn.CONFIDENCE, FigureFilter.DOUBTFUL.shows(figure));
	}

	private String text(FigureColumn column, Observation figure) {
		return column == FigureColumn.METRIC
				? FigureWords.metric(figure, model.workspace().catalogue(), model.sentence(figure))
				: column.text(figure, model.workspace());
	}

	private static void mark(TableItem item, FigureColumn column, boolean doubtful) {
		item.setForeground(column.ordinal(), doubtful ? Palette.AMBER : Palette.INK);
	}

	/** Shows the figures as they stand now. */
	void showFigures() {
		cells.end();
		List<Observation> now = model.shown();
		boolean same = now.size() == rows.size() && IntStream.range(0, now.size())
				.allMatch(i -> Objects.equals(now.get(i).getId(), rows.get(i).getId()));
		rows = now;
		doubts = model.doubts();
		places = new HashMap<>();
		rows.forEach(figure -> places.put(figure.getId(), places.size()));
		if (!same) {
			table.setItemCount(rows.size());
		}
		table.clearAll();
		table.redraw();
	}

	/** Selects the rows of the chosen figures. */
	void showChoice() {
		int[] wanted = model.chosen().stream().map(figure -> places.get(figure.getId())).filter(Objects::nonNull)
				.mapToInt(Integer::intValue).toArray();
		following = true;
		if (wanted.length == 0) {
			table.deselectAll();
		} else {
			table.setSelection(wanted);
			table.showItem(table.getItem(Math.min(wanted[0] + AHEAD, rows.size() - 1)));
			table.showSelection();
		}
		following = false;
	}

	private void chosen() {
		if (!following) {
			model.choose(
					IntStream.of(table.getSelectionIndices()).filter(index -> index < rows.size()).mapToObj(rows::get).toList());
		}
	}

	/** Space ticks what waits; Delete says that it is none. */
	private void typed(Event event) {
		if (event.stateMask != 0) {
			return;
		}
		if (event.character == ' ') {
			model.decisions().tick();
			event.doit = false;
		} else if (event.character == SWT.DEL) {
			model.decisions().reject();
			event.doit = false;
		}
	}

}
