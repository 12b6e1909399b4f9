package fadu.register.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.formats.RawCell;
import fadu.register.row.WrittenWords;

/**
 * The number of a cell.
 *
 * @param value as written, or in base units where the cell has a unit of its own
 * @param bound how it stands to the true one
 * @param unit  the unit that stands in the cell itself
 */
record CellAmount(BigDecimal value, Bound bound, Optional<String> unit) {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
	private static final int LONGEST = 40;
	private static final String PER_CENT = "%";

	/**
	 * What a cell says; nothing where it says that there is no number.
	 *
	 * @throws CellRefused where it holds something else
	 */
	static Optional<CellAmount> of(RawCell cell, TableLabels labels) throws CellRefused {
		return switch (cell) {
		case RawCell.Words words -> words(words.text(), labels);
		case RawCell.Amount amount -> Optional.of(amount.percent()
				? new CellAmount(amount.value().movePointRight(2), Bound.EXACT, Optional.of(PER_CENT))
				: new CellAmount(amount.value(), Bound.EXACT, Optional.empty()));
		case RawCell.Covered covered -> covered(covered.by(), labels);
		case RawCell.Formula formula -> throw new CellRefused(Messages.CellAmount_formula);
		case RawCell.Mistake mistake -> throw new CellRefused(Messages.CellAmount_mistake);
		case RawCell.Date date -> throw new CellRefused(NLS.bind(Messages.CellAmount_date, date.day()));
		case RawCell.Truth truth -> throw new CellRefused(NLS.bind(Messages.CellAmount_number, truth.value()));
		};
	}

	/** Of a number that covers several cells nobody knows of which it is. */
	private static Optional<CellAmount> covered(RawCell by, TableLabels labels) throws CellRefused {
		if (of(by, labels).isPresent()) {
			throw new CellRefused(Messages.CellAmount_merged);
		}
		return Optional.empty();
	}

	private static Optional<CellAmount> words(String text, TableLabels labels) throws CellRefused {
		String plain = WrittenWords.plain(text);
		if (plain.isEmpty() || WrittenWords.NOTHING.contains(plain)) {
			return Optional.empty();
		}
		boolean percent = plain.endsWith(PER_CENT);
		String digits = percent ? plain.substring(0, plain.length() - 1) : plain;
		if (NUMBER.matcher(digits).matches() && digits.length() <= LONGEST) {
			return Optional.of(new CellAmount(new BigDecimal(digits.replace(",", "")), Bound.EXACT,
					percent ? Optional.of(PER_CENT) : Optional.empty()));
		}
		Matcher parts = WrittenWords.AMOUNT.matcher(plain);
		if (parts.matches() && plain.length() <= LONGEST) {
			boolean bare = parts.group("unit") == null;
			String behind = parts.group("behind") == null ? "" : parts.group("behind");
			Optional<Quantity> quantity = labels.amount(bare ? parts.group("number") + WrittenWords.ANY_UNIT + behind : plain);
			if (quantity.isPresent()) {
				return quantity.map(each -> new CellAmount(each.value(), each.bound(),
						Optional.of(each.unit()).filter(unit -> !bare && !unit.isEmpty())));
			}
		}
		throw new CellRefused(
				NLS.bind(Messages.CellAmount_number, text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text));
	}

}
