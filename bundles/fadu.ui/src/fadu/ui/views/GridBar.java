package fadu.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;

import fadu.analysis.derive.Normalisation;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.Grouping;
import fadu.ui.kept.KeptActions;
import fadu.wording.Wording;
import fadu.workspace.PeerDistricts;
import fadu.workspace.SavedComparison;
import fadu.workspace.UserWording;

/**
 * Above the grid: of which periods, divided by what, grouped how, over which peers. Each button has a menu and says what is chosen.
 */
final class GridBar {

	private static final Wording WORDS = UserWording.get();

	private final GridModel grid;
	private final ComparisonModel model;
	private final DataChanges data;
	private final Composite bar;
	private final ToolItem periods;
	private final ToolItem per;
	private final ToolItem grouping;

	GridBar(Composite parent, GridModel grid, IWorkbenchPartSite site) {
		this.grid = grid;
		this.model = grid.comparison();
		this.data = site.getService(DataChanges.class);
		bar = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginTop = 0;
		row.marginBottom = 0;
		bar.setLayout(row);
		periods = item(this::fillPeriods);
		per = item(this::fillPer);
		grouping = item(this::fillGrouping);
		ToolItem peers = item();
		peers.setText(Messages.GridBar_peers);
		peers.addListener(SWT.Selection, event -> askPeers(peers));
		ToolItem kept = item();
		kept.setText(Messages.GridBar_kept);
		kept.addListener(SWT.Selection, event -> new KeptActions(site.getWorkbenchWindow())
				.list(all -> fillKept(kept, all, new KeptActions(site.getWorkbenchWindow()))));
		show();
	}

	Control control() {
		return bar;
	}

	/** Opens the menu of the periods, of what is divided by, or of the groups. */
	void open(int place) {
		List.of(periods, per, grouping).get(place).notifyListeners(SWT.Selection, new Event());
	}

	/** Says what is chosen. */
	void show() {
		List<Period> chosen = model.periods();
		periods.setText(NLS.bind(Messages.GridBar_periods, chosen.isEmpty()
				? Messages.GridBar_allPeriods
				: chosen.size() == 1 ? WORDS.display(chosen.getFirst()) : NLS.bind(Messages.GridBar_several, chosen.size())));
		per.setText(NLS.bind(Messages.GridBar_per, model.per().map(GridBar::name).orElse(Messages.GridBar_raw)));
		grouping.setText(NLS.bind(Messages.GridBar_grouping, name(grid.settings().grouping())));
		bar.getParent().layout(bar.getChildren()); // at once, as a button loses the focus while its bar is resized
	}

	private static String name(Normalisation per) {
		return switch (per) {
		case Normalisation.PerMonth month -> Messages.GridBar_month;
		case Normalisation.PerHundredThousand people -> Messages.GridBar_people;
		case Normalisation.PerUnit unit -> WORDS.name(unit.base());
		};
	}

	private static String name(Grouping grouping) {
		return switch (grouping) {
		case NONE -> Messages.GridBar_ungrouped;
		case DOMAIN -> Messages.GridBar_byDomain;
		case THEME -> Messages.GridBar_byTheme;
		};
	}

	/** In a bar of its own, so that those go on in a line below for which there is no room. */
	private ToolItem item() {
		return new ToolItem(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), SWT.DROP_DOWN);
	}

	private ToolItem item(Consumer<Menu> filler) {
		ToolItem item = item();
		item.addListener(SWT.Selection, event -> {
			Menu menu = new Menu(bar);
			filler.accept(menu);
			open(menu, item);
		});
		return item;
	}

	private void open(Menu menu, ToolItem item) {
		Rectangle bounds = item.getBounds();
		Point place = item.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void add(Menu menu, int style, String text, boolean chosen, Runnable work) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text.replace("&", "&&"));
		item.setSelection(chosen);
		item.addListener(SWT.Selection, event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				work.run();
			}
		});
	}

	private void fillPeriods(Menu menu) {
		List<Period> chosen = model.periods();
		add(menu, SWT.CHECK, Messages.GridBar_allPeriods, chosen.isEmpty(), () -> model.choosePeriods(List.of()));
		new MenuItem(menu, SWT.SEPARATOR);
		for (Period period : model.catalogue().periods()) {
			add(menu, SWT.CHECK, WORDS.display(period), chosen.contains(period), () -> {
				List<Period> others = new ArrayList<>(chosen);
				if (!others.remove(period)) {
					others.add(period);
				}
				model.choosePeriods(others);
			});
		}
	}

	private void fillPer(Menu menu) {
		Optional<Normalisation> chosen = model.per();
		add(menu, SWT.RADIO, Messages.GridBar_raw, chosen.isEmpty(), () -> model.choosePer(Optional.empty()));
		for (Normalisation one : List.of(new Normalisation.PerMonth(), new Normalisation.PerHundredThousand())) {
			add(menu, SWT.RADIO, name(one), chosen.filter(one::equals).isPresent(), () -> model.choosePer(Optional.of(one)));
		}
		MenuItem others = new MenuItem(menu, SWT.CASCADE);
		others.setText(Messages.GridBar_other);
		Menu lines = new Menu(others);
		others.setMenu(lines);
		for (Domain domain : model.catalogue().domains()) {
			MenuItem line = new MenuItem(lines, SWT.CASCADE);
			line.setText(WORDS.name(domain));
			Menu metrics = new Menu(line);
			line.setMenu(metrics);
			metrics.addListener(SWT.Show, event -> fillDivisors(metrics, domain));
		}
	}

	private void fillDivisors(Menu menu, Domain domain) {
		if (menu.getItemCount() > 0) {
			return;
		}
		for (Metric metric : domain.getMetrics()) {
			if (model.catalogue().reporting(metric) > 0) {
				Normalisation divisor = new Normalisation.PerUnit(metric);
				add(menu, SWT.RADIO, WORDS.name(metric), model.per().filter(divisor::equals).isPresent(),
						() -> model.choosePer(Optional.of(divisor)));
			}
		}
	}

	private void fillGrouping(Menu menu) {
		for (Grouping one : Grouping.values()) {
			add(menu, SWT.RADIO, name(one), grid.settings().grouping() == one, () -> grid.group(one));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, SWT.PUSH, Messages.GridBar_openAll, false, () -> grid.openAll(true));
		add(menu, SWT.PUSH, Messages.GridBar_closeAll, false, () -> grid.openAll(false));
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, SWT.CHECK, Messages.GridBar_hideEmpty, grid.settings().hideEmpty(),
				() -> grid.hideEmpty(!grid.settings().hideEmpty()));
	}

	private void askPeers(ToolItem item) {
		data.ask(() -> new PeerDistricts(data.workspace()).all(), groups -> {
			if (item.isDisposed()) {
				return;
			}
			Menu menu = new Menu(bar);
			groups.forEach(group -> add(menu, SWT.PUSH, NLS.bind(Messages.GridBar_group, group.name(), group.districts().size()),
					false, () -> choose(group)));
			if (groups.isEmpty()) {
				add(menu, SWT.PUSH, Messages.GridBar_noPeers, false, () -> {
				});
				menu.getItem(0).setEnabled(false);
			}
			open(menu, item);
		}, failure -> item.setToolTipText(failure.getMessage()));
	}

	private void fillKept(ToolItem item, List<SavedComparison> all, KeptActions actions) {
		if (item.isDisposed()) {
			return;
		}
		Menu menu = new Menu(bar);
		all.forEach(one -> add(menu, SWT.PUSH, one.name(), false, () -> actions.open(one)));
		if (!all.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		add(menu, SWT.PUSH, Messages.GridBar_save, false, actions::save);
		add(menu, SWT.PUSH, Messages.GridBar_write, false, actions::write);
		add(menu, SWT.PUSH, Messages.GridBar_bring, false, actions::bring);
		if (!all.isEmpty()) {
			MenuItem remove = new MenuItem(menu, SWT.CASCADE);
			remove.setText(Messages.GridBar_remove);
			Menu names = new Menu(remove);
			remove.setMenu(names);
			all.forEach(one -> add(names, SWT.PUSH, one.name(), false, () -> actions.remove(one)));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, SWT.PUSH, Messages.GridBar_excel, false, actions::excel);
		open(menu, item);
	}

	/** The districts of the group, and no others. */
	private void choose(PeerDistricts.Group group) {
		model.chooseDistricts(model.catalogue().districts().stream()
				.filter(district -> model.isChosen(district) && !group.districts().contains(district.getCode())).toList(), false);
		model.chooseDistricts(group.districts().stream().flatMap(code -> model.catalogue().district(code).stream()).toList(), true);
	}

}
