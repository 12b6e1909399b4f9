package fadu.ui.registers.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import fadu.model.District;
import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.Expression;
import fadu.register.expression.Expression.And;
import fadu.register.field.RowField;
import fadu.register.row.RowKey;
import fadu.register.row.RowQuery;
import fadu.register.row.RowQuery.RowOrder;
import fadu.register.row.RowTotals;
import fadu.register.row.StoredRow;
import fadu.ui.changes.DataChanges;
import fadu.ui.registers.ColumnFilter;
import fadu.ui.registers.RowFilter;
import fadu.workspace.RowBrowser;
import fadu.workspace.UserException;

/**
 * The rows of a register that a filter lets through, a few pages of them at a time: what is not there yet is asked for in the
 * background, so that memory does not grow with the rows. All methods are called on the thread of the window.
 */
public final class RowSheet {

	/** Rows of a page. */
	static final int PAGE = 200;
	private static final int MOST_PAGES = 24;

	private final DataChanges data;
	private final RegisterDefinition register;
	private final RowBrowser browser;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Map<Integer, List<StoredRow>> pages = new RecentPages(MOST_PAGES);
	private RowFilter filter = RowFilter.ALL;
	private RowQuery query = RowQuery.ALL;
	private RowTotals totals = RowTotals.NONE;
	private final Map<String, District> districts = new LinkedHashMap<>();
	private Map<String, Long> counts = Map.of();
	private Optional<StoredRow> chosen = Optional.empty();
	private Optional<String> fault = Optional.empty();
	private boolean read;
	private boolean counted;
	private boolean personal;
	private final RowRemoval removal;
	private int turn;
	private int reading;
	private int wanted = -1;
	private boolean asking;

	/** @param data what asks in the background */
	public RowSheet(DataChanges data, RegisterDefinition register) {
		this.data = data;
		this.register = register;
		browser = new RowBrowser(data.workspace(), register);
		removal = new RowRemoval(data, register, this::tell);
	}

	/** The register. */
	public RegisterDefinition register() {
		return register;
	}

	/** What asks in the background. */
	public DataChanges data() {
		return data;
	}

	/** What takes rows out. */
	public RowRemoval removal() {
		return removal;
	}

	/** What looks into the rows. */
	public RowBrowser browser() {
		return browser;
	}

	/** Asks to be told when something is different. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Which rows are shown. */
	public RowFilter filter() {
		return filter;
	}

	/** The same as a question. */
	public RowQuery query() {
		return query;
	}

	/** Shows other rows; where what is said is no condition, those that are shown stay and {@link #fault()} tells why. */
	public void show(RowFilter other) {
		removal.forget();
		try {
			query = query(other);
			filter = other;
			fault = Optional.empty();
			read();
		} catch (UserException e) {
			fault = Optional.of(e.getMessage());
			tell();
		}
	}

	private RowQuery query(RowFilter asked) throws UserException {
		List<Expression> conditions = new ArrayList<>();
		browser.condition(asked.where()).ifPresent(conditions::add);
		for (Map.Entry<String, String> column : asked.columns().entrySet()) {
			Optional<RowField> field = register.field(column.getKey());
			if (field.isPresent()) {
				conditions.add(new ColumnFilter(field.get()).condition(column.getValue()));
			}
		}
		return new RowQuery(conditions.stream().reduce(And::new), asked.districts(), asked.order());
	}

	/** Sorts by a column: going up, then going down, then not any longer. */
	public void sort(RowField field) {
		Optional<RowOrder> before = filter.order().filter(order -> order.field().equals(field));
		show(filter.withOrder(before.isEmpty()
				? Optional.of(new RowOrder(field, false))
				: before.filter(order -> !order.descending()).map(order -> new RowOrder(field, true))));
	}

	/** The first rows, with the one that is chosen as it is now. */
	private record First(List<StoredRow> rows, Map<String, District> districts, Optional<StoredRow> chosen) {
	}

	private record Counted(RowTotals totals, Map<String, Long> districts) {
	}

	/** Reads again, as rows may have changed: the first ones, which are there at once, then how many there are. */
	public void read() {
		removal.read();
		turn++;
		int now = turn;
		RowQuery asked = query;
		Optional<StoredRow> before = chosen;
		data.ask(() -> first(asked, before), found -> {
			if (now == turn) {
				pages.clear();
				pages.put(0, found.rows());
				districts.putAll(found.districts());
				chosen = found.chosen();
				counted = false;
				read = true;
				wanted = -1;
				count(now, asked);
				tell();
			}
		}, this::failed);
	}

	private First first(RowQuery asked, Optional<StoredRow> before) throws UserException {
		List<StoredRow> rows = browser.page(asked, 0, PAGE);
		Map<String, District> known = new LinkedHashMap<>();
		rows.forEach(row -> known.computeIfAbsent(row.district(), browser::district));
		Optional<StoredRow> again = before.isEmpty()
				? Optional.empty()
				: browser.withKey(RowKey.of(register, before.get().values())).stream()
						.filter(row -> row.district().equals(before.get().district())).findFirst();
		return new First(rows, known, again);
	}

	private void count(int now, RowQuery asked) {
		data.ask(() -> new Counted(browser.totals(asked), browser.districts(List.of())), found -> {
			if (now == turn) {
				totals = found.totals();
				counts = found.districts();
				counts.keySet().forEach(code -> districts.computeIfAbsent(code, browser::district));
				counted = true;
				reading = now;
				tell();
			}
		}, this::failed);
	}

	/** Whether it is known how many rows there are. */
	public boolean isCounted() {
		return counted;
	}

	private void failed(UserException e) {
		fault = Optional.of(e.getMessage());
		read = true;
		tell();
	}

	/** Whether the rows were read. */
	public boolean isRead() {
		return read;
	}

	/** Counts up whenever rows were read. */
	public int reading() {
		return reading;
	}

	/** Why what was asked last is not shown. */
	public Optional<String> fault() {
		return fault;
	}

	/** How many rows are shown, and the sums of their numbers. */
	public RowTotals totals() {
		return totals;
	}

	/** How many rows are shown, as far as a table can show them; the first ones, until they are counted. */
	public int size() {
		return counted ? (int) Math.min(Integer.MAX_VALUE / 64, totals.rows()) : pages.getOrDefault(0, List.of()).size();
	}

	/** How many rows each district has, whatever is shown. */
	public Map<String, Long> counts() {
		return counts;
	}

	/** The district with a code, where it has rows. */
	public Optional<District> district(String code) {
		return Optional.ofNullable(districts.get(code));
	}

	/** A row; nothing where it is not there yet, and is asked for. */
	public Optional<StoredRow> row(int index) {
		int page = index / PAGE;
		List<StoredRow> rows = pages.get(page);
		if (rows == null) {
			want(page);
			return Optional.empty();
		}
		return index % PAGE < rows.size() ? Optional.of(rows.get(index % PAGE)) : Optional.empty();
	}

	/** Of the pages that were scrolled past, only the last is asked for. */
	private void want(int page) {
		wanted = page;
		if (asking) {
			return;
		}
		asking = true;
		int now = turn;
		RowQuery asked = query;
		data.ask(() -> browser.page(asked, page * PAGE, PAGE), rows -> {
			asking = false;
			if (now == turn) {
				pages.put(page, rows);
				tell();
			}
			if (wanted >= 0 && wanted != page && !pages.containsKey(wanted)) {
				want(wanted);
			}
		}, e -> {
			asking = false;
			failed(e);
		});
	}

	/** Chooses a row, to be seen and changed alone. */
	public void choose(int index) {
		row(index).filter(row -> !chosen.equals(Optional.of(row))).ifPresent(row -> {
			chosen = Optional.of(row);
			tell();
		});
	}

	/** The row that is chosen, as it is kept now. */
	public Optional<StoredRow> chosen() {
		return chosen;
	}

	/** Whether personal values are shown. */
	public boolean isPersonal() {
		return personal;
	}

	/** Shows personal values, or masks them again. */
	public void showPersonal(boolean shown) {
		personal = shown;
		tell();
	}

}
