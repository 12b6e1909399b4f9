package fadu.ui.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderEndCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderStartCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.RowReorderEndCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.RowReorderStartCommand;

import fadu.ui.grid.GridColumn;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;

/** Columns and rows that are dragged to another place are moved in the model. */
final class GridMoves {

	private final GridModel model;
	private Optional<String> dragged = Optional.empty();

	private GridMoves(GridModel model) {
		this.model = model;
	}

	/** Has the layer hand on what is dragged. */
	static void listen(DataLayer layer, GridModel model) {
		GridMoves moves = new GridMoves(model);
		handle(layer, ColumnReorderStartCommand.class, command -> moves.dragged = moves.district(command.getFromColumnPosition()));
		handle(layer, ColumnReorderEndCommand.class, command -> moves.dragged
				.ifPresent(code -> model.moveDistrict(code, moves.district(command.getToColumnPosition()))));
		handle(layer, RowReorderStartCommand.class, command -> moves.dragged = moves.metric(command.getFromRowPosition()));
		handle(layer, RowReorderEndCommand.class, command -> moves.dragged
				.ifPresent(code -> model.moveMetric(code, moves.metric(command.getToRowPosition()))));
	}

	private Optional<String> district(int column) {
		List<GridColumn> columns = model.content().columns();
		return column < 0 || column >= columns.size() ? Optional.empty() : Optional.of(columns.get(column).district().getCode());
	}

	/** Of the row, or of the next one that is a metric. */
	private Optional<String> metric(int row) {
		List<GridRow> rows = model.content().rows();
		return rows.stream().skip(Math.max(0, row)).filter(GridRow.Line.class::isInstance)
				.map(line -> ((GridRow.Line) line).metric().getCode()).findFirst();
	}

	private interface Move<C> {
		void make(C command);
	}

	private static <C extends ILayerCommand> void handle(DataLayer layer, Class<C> kind, Move<C> move) {
		layer.registerCommandHandler(new AbstractLayerCommandHandler<C>() {
			@Override
			public Class<C> getCommandClass() {
				return kind;
			}

			@Override
			protected boolean doCommand(C command) {
				move.make(command);
				return true;
			}
		});
	}

}
