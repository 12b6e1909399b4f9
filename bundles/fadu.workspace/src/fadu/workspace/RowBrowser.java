package fadu.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.model.value.Period;
import fadu.register.definition.Computation;
import fadu.register.definition.DayRange;
import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.Expression;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.field.RowField;
import fadu.register.figure.CountedRows;
import fadu.register.row.StoredRow;
import fadu.store.ObservationStore;
import fadu.store.RegisterPages;
import fadu.register.row.RowQuery;
import fadu.register.row.RowTotals;
import fadu.store.RowVersion;

/** Looks into the rows of one register, a page at a time. */
public final class RowBrowser {

	private final Workspace workspace;
	private final RegisterDefinition register;

	/** Looks into a register of a workspace. */
	public RowBrowser(Workspace workspace, RegisterDefinition register) {
		this.workspace = workspace;
		this.register = register;
	}

	private interface Question<T> {
		T ask(RegisterPages pages);
	}

	private <T> T ask(T none, Question<T> question) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty() ? none : Workspace.ask(() -> question.ask(store.get().register(register).pages()));
	}

	/**
	 * What must be true of a row, as it is written.
	 *
	 * @param where blank for all rows
	 * @throws UserException where it is no condition
	 */
	public Optional<Expression> condition(String where) throws UserException {
		try {
			return where.isBlank() ? Optional.empty() : Optional.of(ExpressionParser.condition(where, register.fields()));
		} catch (ExpressionRefused e) {
			throw new MistypedException(NLS.bind(Messages.Registers_where, e.getMessage()), e);
		}
	}

	/**
	 * Which rows a figure counts; nothing where all do.
	 *
	 * @throws UserException where the days of the period are not told
	 */
	public static Optional<Expression> counted(Computation computation, Period period) throws UserException {
		DayRange days = DayRange.of(period)
				.orElseThrow(() -> new MistypedException(NLS.bind(Messages.Registers_period, period.toString())));
		return CountedRows.of(computation, days);
	}

	/**
	 * Some rows.
	 *
	 * @param offset how many come before
	 * @param most   how many at most
	 */
	public List<StoredRow> page(RowQuery query, int offset, int most) throws UserException {
		return ask(List.of(), pages -> pages.page(query, offset, most));
	}

	/**
	 * The rows, one after the other.
	 *
	 * @param most how many at most; nothing for all
	 */
	public void each(RowQuery query, Optional<Integer> most, Consumer<StoredRow> taker) throws UserException {
		ask(0, pages -> {
			pages.each(query, most, taker);
			return 0;
		});
	}

	/** How many rows there are, and what their numbers are together. */
	public RowTotals totals(RowQuery query) throws UserException {
		return ask(RowTotals.NONE, pages -> pages.totals(query));
	}

	/** How many rows have each value of a column, the most first; at most so many values. */
	public Map<Optional<Object>, Long> groups(RowQuery query, RowField field, int most) throws UserException {
		return ask(Map.of(), pages -> pages.groups(query, field, most));
	}

	/** How many rows each district has, by codes, the most first. */
	public Map<String, Long> districts(Collection<String> codes) throws UserException {
		Map<String, Long> districts = new LinkedHashMap<>();
		ask(Map.<Optional<Object>, Long>of(), pages -> pages.districts(new RowQuery(Optional.empty(), codes, Optional.empty())))
				.forEach((district, rows) -> districts.put(district.map(Object::toString).orElse(""), rows));
		return districts;
	}

	/** The district with a code, with its names. */
	public District district(String code) {
		return workspace.catalogue().district(code).orElseGet(() -> workspace.areas().district(code));
	}

	/** The rows with a key, one for each district that has it. */
	public List<StoredRow> withKey(String key) throws UserException {
		return ask(List.of(), pages -> pages.withKey(key));
	}

	/** The districts that ever had a row with a key, be it there or taken out. */
	public List<String> everWithKey(String key) throws UserException {
		return ask(List.of(), pages -> pages.everWithKey(key));
	}

	/** How the values of a row came to be what they are, the latest first; what was taken back is not among it. */
	public List<RowHistory.Step> history(String district, String key) throws UserException {
		return RowHistory.of(register, versions(district, key));
	}

	List<RowVersion> versions(String district, String key) throws UserException {
		return ask(List.of(), pages -> pages.versions(district, key));
	}

}
