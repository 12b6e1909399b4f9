package fadu.ui.table;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Event;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Verdict;
import fadu.model.Metric;
import fadu.ui.comparison.CellWords;
import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridColumn;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.ui.grid.GridText;
import fadu.ui.grid.VerdictCount;
import fadu.ui.widgets.DistrictLook;
import fadu.wording.VerdictWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** The tool tip of a grid: what stands in a cell, and the verdict on it and the one looked at; definitions at the edges. */
final class GridTip extends DefaultToolTip {

	private static final Wording WORDS = UserWording.get();
	private static final VerdictWords VERDICTS = new VerdictWords(WORDS);

	private final NatTable table;
	private final GridModel model;

	GridTip(NatTable table, GridModel model) {
		super(table, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.model = model;
		setPopupDelay(400);
		table.addLayerListener(event -> {
			if (event instanceof ScrollEvent) { // another cell is there now
				hide();
			}
		});
	}

	/** A tip belongs to one cell. */
	@Override
	protected Object getToolTipArea(Event event) {
		return cell(event);
	}

	private ILayerCell cell(Event event) {
		return table.getCellByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !getText(event).isBlank();
	}

	@Override
	protected String getText(Event event) {
		ILayerCell cell = cell(event);
		return cell == null ? "" : switch (cell.getDataValue()) {
		case GridCell figure -> of(figure);
		case GridColumn column -> DistrictLook.tip(column.district());
		case GridRow.Line line -> of(line.metric());
		case VerdictCount count -> count.text();
		case null, default -> "";
		};
	}

	private static String of(Metric metric) {
		return Stream.of(WORDS.name(metric), metric.getCode(), WORDS.choose(metric.getDefinition(), metric.getDefinitionEn()),
				metric.getLegalBasis(), WORDS.caveat(metric)).filter(line -> line != null && !line.isBlank())
				.collect(Collectors.joining("\n"));
	}

	private String of(GridCell cell) {
		return switch (cell.cell()) {
		case Cell.Empty empty when cell.other().isPresent() -> GridText.figure(cell);
		case Cell.Empty empty -> WORDS.display(empty.kind()) + '\n' + CellWords.explain(empty.kind());
		case Cell.NotComputable none -> WORDS.display(none) + '\n' + CellWords.period(none);
		case Cell.Reported reported -> number(cell, WORDS.disputed(reported));
		case Cell.Computed computed -> number(cell, Optional.empty());
		};
	}

	private String number(GridCell cell, Optional<String> disputed) {
		String stated = NLS.bind(Messages.GridTip_figure, new Object[]{WORDS.name(cell.cell().district()), GridText.figure(cell),
				GridText.period(cell)});
		return Stream.of(Optional.of(stated), CellWords.unreviewed(cell.cell()), GridText.limits(cell), GridText.divided(cell),
				GridText.otherYear(cell),
				GridText.obstacle(cell),
				cell.refusal().map(WORDS::display),
				disputed,
				WORDS.display(cell.row().period()),
				model.verdict(cell).map(this::against)).flatMap(Optional::stream).collect(Collectors.joining("\n"));
	}

	private String against(Verdict verdict) {
		String base = model.focused().map(cell -> WORDS.name(cell.cell().district())).orElse("");
		return NLS.bind(Messages.GridTip_verdict, new Object[]{base, VERDICTS.display(verdict),
				CellWords.reasons(verdict)});
	}

}
