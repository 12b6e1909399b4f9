package fadu.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.model.District;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.CellWords;
import fadu.ui.editor.OpenReview;
import fadu.ui.widgets.Icons;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * The table: a row for each metric, a column for each district. The cell looked at is the base: each other cell of its row
 * carries the mark of the verdict on the two. Rows and columns keep the order of the catalogue, which is no rank.
 */
final class ComparisonTable {

	private static final Wording WORDS = UserWording.get();
	private static final int METRIC_WIDTH = 180;
	private static final int LEAST_DISTRICT_WIDTH = 112;
	private static final int VERDICT_WIDTH = 136;

	private final ComparisonModel model;
	private final Table table;
	private List<District> districts = List.of();
	private Optional<Comparison> shown = Optional.empty();

	ComparisonTable(Composite parent, ComparisonModel model) {
		this.model = model;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setToolTipText("");
		CellPainter.paintCells(table, model);
		table.addListener(SWT.MouseDown, this::clicked);
		table.addListener(SWT.KeyDown, this::typed);
		table.addListener(SWT.MouseMove, this::pointed);
		table.addListener(SWT.Selection, event -> lookAtRow());
		table.addListener(SWT.DefaultSelection, event -> model.focusedCell().ifPresent(ComparisonTable::open));
		table.addListener(SWT.Resize, event -> shareWidth());
	}

	Control control() {
		return table;
	}

	void show(Comparison comparison) {
		if (shown.isPresent() && shown.get() == comparison) {
			table.redraw();
			return;
		}
		shown = Optional.of(comparison);
		table.setRedraw(false);
		if (!comparison.districts().equals(districts) || table.getColumnCount() == 0) {
			districts = comparison.districts();
			createColumns();
		}
		table.removeAll();
		comparison.rows().forEach(this::add);
		table.setRedraw(true);
	}

	private void createColumns() {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		column(Messages.ComparisonTable_metric, METRIC_WIDTH);
		for (District district : districts) {
			TableColumn column = column(WORDS.name(district), LEAST_DISTRICT_WIDTH);
			column.setImage(Icons.get(DistrictName.icon(district)));
			column.setToolTipText(district.getFullName() == null ? "" : district.getFullName());
		}
		column(Messages.ComparisonTable_verdicts, VERDICT_WIDTH);
		shareWidth();
	}

	/** The districts share what the other columns leave; where that is too little, the table scrolls. */
	private void shareWidth() {
		if (!districts.isEmpty() && table.getColumnCount() == districts.size() + 2) {
			int left = table.getClientArea().width - METRIC_WIDTH - VERDICT_WIDTH;
			int width = Math.max(LEAST_DISTRICT_WIDTH, left / districts.size());
			for (int i = 1; i <= districts.size(); i++) {
				table.getColumn(i).setWidth(width);
			}
		}
	}

	private TableColumn column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		return column;
	}

	private void add(ComparisonRow row) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(row);
		item.setText(0, WORDS.name(row.metric()));
		for (int i = 0; i < row.cells().size(); i++) {
			item.setText(i + 1, CellWords.figure(row.cells().get(i)));
		}
		item.setText(row.cells().size() + 1, VerdictCount.of(row).text());
	}

	private void clicked(Event event) {
		at(new Point(event.x, event.y)).ifPresent(place -> model.look(place.row(), place.cell().district()));
	}

	private void pointed(Event event) {
		String tip = at(new Point(event.x, event.y)).map(place -> CellTip.of(model, place.row(), place.cell())).orElse("");
		if (!tip.equals(table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	private void typed(Event event) {
		int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		if (step != 0 && model.focusedRow().isPresent()) {
			int column = column() + step;
			if (column >= 0 && column < districts.size()) {
				model.look(model.focusedRow().get(), districts.get(column));
			}
			event.doit = false;
		}
	}

	/** A figure is reviewed in its report. */
	private static void open(Cell cell) {
		if (cell instanceof Cell.Reported reported) {
			OpenReview.at(reported.principal());
		}
	}

	/** The row was changed with the keyboard: look at the same district there. */
	private void lookAtRow() {
		if (table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof ComparisonRow row && column() >= 0) {
			model.look(row, districts.get(column()));
		}
	}

	private int column() {
		return model.focus().map(focus -> districts.stream().map(District::getCode).toList().indexOf(focus.district())).orElse(-1);
	}

	private Optional<Place> at(Point point) {
		TableItem item = table.getItem(point);
		if (item == null || !(item.getData() instanceof ComparisonRow row)) {
			return Optional.empty();
		}
		for (int i = 0; i < row.cells().size(); i++) {
			Rectangle bounds = item.getBounds(i + 1);
			if (bounds.x <= point.x && point.x < bounds.x + bounds.width) {
				return Optional.of(new Place(row, row.cells().get(i)));
			}
		}
		return Optional.empty();
	}

	/** Where the pointer is. */
	private record Place(ComparisonRow row, Cell cell) {
	}

}
