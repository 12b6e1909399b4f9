package fadu.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IViewSite;

import fadu.analysis.compare.Cell;
import fadu.model.Observation;
import fadu.ui.editor.OpenReview;
import fadu.ui.grid.GridCell;
import fadu.ui.grid.GridColumn;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridRow;
import fadu.ui.kept.FigureChoosing;
import fadu.ui.table.GridChoice;
import fadu.ui.table.GridTable;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** What may be done with the cell, the rows and the columns that are selected in the grid. */
final class GridMenu {

	private static final Wording WORDS = UserWording.get();

	private final GridTable table;
	private final GridModel grid;
	private final FigureChoosing choosing;

	GridMenu(GridTable table, IViewSite site) {
		this.table = table;
		grid = site.getService(GridModel.class);
		choosing = new FigureChoosing(site);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.control().addListener(SWT.MenuDetect, event -> {
			if (event.detail == SWT.MENU_KEYBOARD) {
				Rectangle cell = table.cursorBounds();
				Point corner = table.control().toDisplay(cell.x, cell.y + cell.height);
				event.x = corner.x;
				event.y = corner.y;
			} else {
				GridChoice.selectUnder(table, table.control().toControl(event.x, event.y));
			}
		});
		table.control().setMenu(menu.createContextMenu(table.control()));
	}

	private void fill(IMenuManager menu) {
		Optional<GridCell> cell = table.anchor();
		cell.ifPresent(one -> figures(menu, one));
		add(menu, Messages.GridMenu_copy, () -> GridChoice.copy(table));
		menu.add(new Separator());
		table.anchorRow().ifPresent(row -> {
			if (row instanceof GridRow.Line line) {
				cell.or(() -> line.cells().stream().findFirst()).ifPresent(one -> add(menu,
						NLS.bind(Messages.GridMenu_sort, WORDS.name(line.metric())), () -> grid.sort(one.judged())));
			}
		});
		if (grid.settings().sortedBy().isPresent() || !grid.settings().districts().isEmpty()) {
			add(menu, Messages.GridMenu_unsort, grid::unsort);
		}
		menu.add(new Separator());
		List<String> metrics = GridChoice.metrics(table);
		List<String> districts = GridChoice.districts(table);
		if (!metrics.isEmpty()) {
			add(menu, NLS.bind(Messages.GridMenu_hideRows, metrics.size()), () -> grid.hideMetrics(metrics));
		}
		if (!districts.isEmpty()) {
			add(menu, districts.size() == 1
					? NLS.bind(Messages.GridMenu_hideDistrict, name(districts.getFirst()))
					: NLS.bind(Messages.GridMenu_hideDistricts, districts.size()), () -> grid.hideDistricts(districts));
		}
		if (grid.content().hiddenRows() + grid.content().hiddenDistricts() > 0) {
			add(menu, Messages.GridMenu_showAll, grid::showAll);
		}
	}

	private String name(String code) {
		return grid.content().columns().stream().map(GridColumn::district).filter(district -> district.getCode().equals(code))
				.findFirst().map(WORDS::name).orElse(code);
	}

	/** Each figure of the cell leads to its sentence. */
	private void figures(IMenuManager menu, GridCell cell) {
		List<Observation> figures = switch (cell.cell()) {
		case Cell.Reported reported -> reported.observations();
		case Cell.Computed computed -> computed.principal().figures();
		case Cell.Empty empty -> List.of();
		case Cell.NotComputable none -> List.of();
		};
		if (figures.size() == 1) {
			add(menu, Messages.GridMenu_open, () -> OpenReview.at(figures.getFirst()));
		} else if (!figures.isEmpty()) {
			MenuManager several = new MenuManager(NLS.bind(Messages.GridMenu_figures, figures.size()));
			figures.forEach(figure -> add(several, NLS.bind(Messages.GridMenu_figure, new Object[]{
					WORDS.display(figure.getQuantity()), WORDS.display(figure.getPeriod()), figure.getDocument().getTitle()}),
					() -> OpenReview.at(figure)));
			menu.add(several);
		}
		if (cell.cell() instanceof Cell.Reported reported) {
			choices(menu, reported);
		}
	}

	/** Another figure may be chosen to stand for the cell, and a choice taken back. */
	private void choices(IMenuManager menu, Cell.Reported cell) {
		if (cell.observations().size() > 1) {
			MenuManager several = new MenuManager(Messages.GridMenu_choose);
			cell.observations().stream().skip(cell.chosen().said().isPresent() ? 1 : 0)
					.forEach(figure -> add(several, NLS.bind(Messages.GridMenu_figure, new Object[]{
							WORDS.display(figure.getQuantity()), WORDS.display(figure.getPeriod()),
							figure.getDocument().getTitle()}),
							() -> choosing.choose(cell, figure)));
			menu.add(several);
		}
		if (cell.chosen().said().isPresent()) {
			add(menu, Messages.GridMenu_release, () -> choosing.release(cell.principal()));
		}
	}

	private static void add(IMenuManager menu, String text, Runnable work) {
		menu.add(new Action(text.replace("&", "&&").replace("@", "@@")) {
			@Override
			public void run() {
				work.run();
			}
		});
	}

}
