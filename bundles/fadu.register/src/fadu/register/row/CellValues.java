package fadu.register.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.RawCell;
import fadu.register.field.CodeItem;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;

/** What the cells of a column mean. What is personal is not repeated in what is said of it. */
record CellValues(MatchedColumn column, Map<String, CodeItem> codes) {

	private static final int LONGEST_TEXT = 4000;
	private static final String PER_CENT = "%";
	private static final int LONGEST_QUOTE = 40;
	private static final int MOST_CODES = 12;
	private static final int EARLIEST = 1900;
	private static final int LATEST = 2200;
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

	/** Those of a column. */
	static CellValues of(MatchedColumn column) {
		Map<String, CodeItem> codes = new HashMap<>();
		column.field().codes()
				.forEach(item -> names(item).forEach(name -> codes.putIfAbsent(WrittenWords.plain(name), item)));
		return new CellValues(column, codes);
	}

	/** The value of a cell; nothing for one that says that there is none. */
	Optional<Object> of(RawCell cell) throws ValueRefused {
		return switch (cell) {
		case RawCell.Covered covered -> covered(covered.by());
		case RawCell.Formula formula -> throw new ValueRefused(Messages.CellValues_formula);
		case RawCell.Mistake mistake -> throw new ValueRefused(Messages.CellValues_mistake);
		case RawCell.Words words -> words(words.text());
		case RawCell.Amount amount -> amount(amount);
		case RawCell.Date date -> date(date);
		case RawCell.Truth truth -> truth(truth.value());
		};
	}

	/** A word holds for all rows that its cell covers; of a number, a day or a key nobody knows whether it does. */
	private Optional<Object> covered(RawCell by) throws ValueRefused {
		FieldKind kind = field().kind();
		if (field().isKey() || kind != FieldKind.TEXT && kind != FieldKind.CODE) {
			throw new ValueRefused(Messages.CellValues_merged);
		}
		return of(by);
	}

	private RowField field() {
		return column.field();
	}

	private Optional<Object> words(String text) throws ValueRefused {
		String plain = WrittenWords.plain(text);
		FieldKind kind = field().kind();
		if (text.equals(RowField.MASK)) {
			throw new ValueRefused(Messages.CellValues_masked);
		}
		boolean stands = kind == FieldKind.TRUTH && WrittenWords.NO.contains(plain)
				|| kind == FieldKind.CODE && code(plain).isPresent();
		if (plain.isEmpty() || WrittenWords.NOTHING.contains(plain) && !stands) {
			return Optional.empty();
		}
		return Optional.of(switch (kind) {
		case TEXT -> limited(text(text));
		case CODE -> code(plain).map(CodeItem::literal).orElseThrow(() -> noCode(text));
		case DAY -> day(text);
		case TRUTH -> yesOrNo(plain, text);
		case WHOLE, DECIMAL -> number(text);
		});
	}

	private Optional<Object> amount(RawCell.Amount amount) throws ValueRefused {
		String written = amount.value().toPlainString();
		return Optional.of(switch (field().kind()) {
		case TEXT -> limited(text(written));
		case CODE -> code(written).map(CodeItem::literal).orElseThrow(() -> noCode(written));
		case DAY -> written.length() == "20240630".length()
				? day(written)
				: inRange(amount.asDay().filter(day -> written.indexOf('.') < 0 || day.getYear() > EARLIEST)
						.orElseThrow(() -> refused(Messages.CellValues_day, written)), written);
		case TRUTH -> yesOrNo(written, written);
		case WHOLE, DECIMAL -> fitting(amount.percent() && PER_CENT.equals(field().unit())
				? amount.value().movePointRight(2)
				: amount.value(), written);
		});
	}

	private Optional<Object> date(RawCell.Date date) throws ValueRefused {
		return switch (field().kind()) {
		case DAY -> Optional.of(inRange(date.day(), date.day().toString()));
		case TEXT -> Optional.of(limited(date.day().toString()));
		default -> throw refused(Messages.CellValues_date, date.day().toString());
		};
	}

	private Optional<Object> truth(boolean value) throws ValueRefused {
		if (field().kind() == FieldKind.TRUTH) {
			return Optional.of(value);
		}
		throw refused(Messages.CellValues_kind, Boolean.toString(value));
	}

	/** Spaces and line breaks within are one space: databases and people take them for the same. */
	private static String text(String text) {
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

	private String limited(String text) throws ValueRefused {
		if (text.length() > LONGEST_TEXT) {
			throw new ValueRefused(NLS.bind(Messages.CellValues_long, Integer.toString(LONGEST_TEXT)));
		}
		Optional<Pattern> pattern = field().limits().pattern();
		if (pattern.isPresent() && !PatientText.matches(pattern.get(), text)) {
			throw refused(Messages.CellValues_pattern, text);
		}
		return text;
	}

	private Optional<CodeItem> code(String plain) {
		return Optional.ofNullable(codes.get(plain));
	}

	private static Stream<String> names(CodeItem item) {
		return Stream.concat(Stream.of(item.literal(), item.label(), item.labelEn()), item.aliases().stream());
	}

	private ValueRefused noCode(String text) {
		String known = field().codes().stream().limit(MOST_CODES).map(CodeItem::label).collect(Collectors.joining(" "));
		return new ValueRefused(NLS.bind(Messages.CellValues_code, quoted(text), known));
	}

	private LocalDate day(String text) throws ValueRefused {
		Matcher form = WrittenWords.DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
		if (!form.matches()) {
			throw refused(Messages.CellValues_day, text);
		}
		boolean parted = form.group(2) != null;
		try {
			return inRange(LocalDate.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(parted ? 2 : 4)),
					Integer.parseInt(form.group(parted ? 3 : 5))), text);
		} catch (DateTimeException e) {
			throw refused(Messages.CellValues_day, text);
		}
	}

	private LocalDate inRange(LocalDate day, String text) throws ValueRefused {
		if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
			throw refused(Messages.CellValues_day, text);
		}
		return day;
	}

	private Boolean yesOrNo(String plain, String text) throws ValueRefused {
		if (WrittenWords.YES.contains(plain)) {
			return true;
		}
		if (WrittenWords.NO.contains(plain)) {
			return false;
		}
		throw refused(Messages.CellValues_truth, text);
	}

	private BigDecimal number(String text) throws ValueRefused {
		String plain = WrittenWords.plain(text);
		String unit = WrittenWords.plain(field().unit());
		String bare = !unit.isEmpty() && plain.endsWith(unit) ? plain.substring(0, plain.length() - unit.length()) : plain;
		if (!NUMBER.matcher(bare).matches() || bare.length() > LONGEST_QUOTE) {
			throw refused(Messages.CellValues_number, text);
		}
		return fitting(new BigDecimal(bare.replace(",", "")), text);
	}

	private BigDecimal fitting(BigDecimal value, String text) throws ValueRefused {
		FieldKind kind = field().kind();
		BigDecimal number = column.power() == 0 ? value : value.movePointRight(column.power());
		// what a spreadsheet computed has more digits than anybody wrote
		BigDecimal kept = number.scale() > 10 ? number.setScale(10, RoundingMode.HALF_EVEN).stripTrailingZeros() : number;
		if (kept.stripTrailingZeros().scale() > kind.scale()) {
			throw refused(kind == FieldKind.WHOLE ? Messages.CellValues_whole : Messages.CellValues_decimals, text);
		}
		if (kept.precision() - kept.scale() > kind.digits() - kind.scale()) {
			throw refused(Messages.CellValues_large, text);
		}
		boolean within = field().limits().least().map(least -> kept.compareTo(least) >= 0).orElse(true)
				&& field().limits().most().map(most -> kept.compareTo(most) <= 0).orElse(true);
		if (!within) {
			String least = field().limits().least().map(BigDecimal::toPlainString).orElse("");
			String most = field().limits().most().map(BigDecimal::toPlainString).orElse("");
			throw new ValueRefused(NLS.bind(Messages.CellValues_range, new Object[]{quoted(text), least, most}));
		}
		return kept.setScale(kind.scale(), RoundingMode.UNNECESSARY);
	}

	private ValueRefused refused(String message, String text) {
		return new ValueRefused(NLS.bind(message, quoted(text)));
	}

	private String quoted(String text) {
		if (field().personal()) {
			return RowField.MASK;
		}
		return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + '…' : text;
	}

}
