package fadu.register.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.formats.RawCell;
import fadu.register.row.WrittenWords;

/** Amounts as a column of a register writes them, with their bound and unit: 不低于95%, ≥450万元, 400余件. */
public final class WrittenAmount {

	private static final Pattern SIGN = Pattern.compile("\\s*(>=|<=|[≥≤><])\\s*(.*)");
	/** What says no more than that the number is to be reached. */
	private static final Pattern LEAD = WrittenWords.pattern("amount.lead");

	private WrittenAmount() {
	}

	/**
	 * The amount that is written so, its unit empty where none is written; nothing where it is none.
	 *
	 * @param labels knows how amounts in words are read
	 */
	public static Optional<Quantity> of(String text, TableLabels labels) {
		String plain = LEAD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip()).replaceFirst("");
		Matcher sign = SIGN.matcher(plain);
		try {
			return sign.matches()
					? amount(sign.group(2), labels).filter(each -> each.bound() == Bound.EXACT)
							.map(each -> new Quantity(each.value(), each.unit(), bound(sign.group(1))))
					: amount(plain, labels);
		} catch (CellRefused e) {
			return Optional.empty();
		}
	}

	private static Optional<Quantity> amount(String text, TableLabels labels) throws CellRefused {
		return CellAmount.of(new RawCell.Words(text), labels)
				.map(amount -> new Quantity(amount.value(), amount.unit().orElse(""), amount.bound()));
	}

	private static Bound bound(String sign) {
		String symbol = sign.replace(">=", Bound.AT_LEAST.symbol()).replace("<=", Bound.AT_MOST.symbol());
		return Arrays.stream(Bound.values()).filter(bound -> bound.symbol().equals(symbol)).findFirst().orElseThrow();
	}

}
