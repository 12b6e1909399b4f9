package fadu.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.birt.report.engine.content.IBandContent;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IColumn;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.eclipse.birt.report.engine.css.engine.StyleConstants;
import org.eclipse.birt.report.engine.ir.DimensionType;
import org.eclipse.birt.report.engine.ir.GridItemDesign;

import fadu.report.word.Table.Cell;
import fadu.report.word.Table.Row;

/** A table while the engine hands it over. */
final class OpenTable {

	private final ITableContent content;
	private final List<Row> rows = new ArrayList<>();
	private final List<Cell> cells = new ArrayList<>();
	private final List<Block> blocks = new ArrayList<>();
	private boolean head;
	private int columns;
	private Flow flow;

	OpenTable(ITableContent content) {
		this.content = content;
	}

	/** What comes into the open cell. */
	Flow flow() {
		return flow;
	}

	void startBand(IBandContent band) {
		head = band.getBandType() == IBandContent.BAND_HEADER;
	}

	void startRow() {
		cells.clear();
	}

	void endRow() {
		if (!cells.isEmpty()) {
			rows.add(new Row(head, List.copyOf(cells)));
		}
	}

	void startCell() {
		blocks.clear();
		flow = new Flow(blocks::add);
	}

	void endCell(ICellContent cell) {
		flow.close();
		columns = Math.max(columns, cell.getColumn() + cell.getColSpan());
		cells.add(new Cell(cell.getColumn(), Math.max(1, cell.getColSpan()), Math.max(1, cell.getRowSpan()), role(cell),
				List.copyOf(blocks)));
		blocks.clear();
	}

	/** The table as it is now; widths that the design leaves open share what is left of its page. */
	Table close(double widthOfPage) {
		return new Table(Role.of(content), content.getGenerateBy() instanceof GridItemDesign, widths(widthOfPage),
				List.copyOf(rows));
	}

	private Role role(ICellContent cell) {
		return Stream.of((IContent) cell, (IContent) cell.getParent()).flatMap(part -> Role.of(part).stream()).findFirst()
				.orElseGet(() -> byBand(cell));
	}

	private Role byBand(ICellContent cell) {
		if (head) {
			return Role.HEAD;
		}
		boolean right = cell.getComputedStyle().getProperty(StyleConstants.STYLE_TEXT_ALIGN) != null
				&& "right".equals(cell.getComputedStyle().getTextAlign());
		return right ? Role.CELL_RIGHT : Role.CELL;
	}

	private List<Double> widths(double room) {
		List<Optional<DimensionType>> declared = new ArrayList<>();
		for (int i = 0; i < content.getColumnCount(); i++) {
			IColumn column = content.getColumn(i);
			if (!isHidden(column.getVisibleFormat())) {
				declared.add(Optional.ofNullable(column.getWidth()));
			}
		}
		while (declared.size() < columns) {
			declared.add(Optional.empty());
		}
		List<Optional<Double>> widths = declared.subList(0, columns).stream()
				.map(width -> width.flatMap(length -> millimetres(length, room))).toList();
		double fixed = widths.stream().flatMap(Optional::stream).mapToDouble(Double::doubleValue).sum();
		long open = widths.stream().filter(Optional::isEmpty).count();
		double share = Math.max(room - fixed, room / 10) / Math.max(1, open);
		return widths.stream().map(width -> width.orElse(share)).toList();
	}

	private static boolean isHidden(String formats) {
		return formats != null && Stream.of(formats.split("\\s*,\\s*"))
				.anyMatch(format -> "all".equals(format) || "docx".equals(format));
	}

	private static Optional<Double> millimetres(DimensionType width, double room) {
		if (width.getValueType() != DimensionType.TYPE_DIMENSION || width.getMeasure() <= 0) {
			return Optional.empty();
		}
		if (DimensionType.UNITS_PERCENTAGE.equals(width.getUnits())) {
			return Optional.of(width.getMeasure() / 100 * room);
		}
		return Lengths.millimetres(width);
	}

}
