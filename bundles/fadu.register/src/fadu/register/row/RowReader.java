package fadu.register.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.CellTaker;
import fadu.reading.formats.RawCell;
import fadu.register.definition.RegisterDefinition;
import fadu.register.definition.RowCheck;
import fadu.register.expression.Evaluator;
import fadu.register.field.RowField;
import fadu.register.words.DefinitionWords;

/**
 * Makes rows of the cells of a spreadsheet: looks for the row of headings in each sheet, reads what stands below, checks each row
 * and
 * each key.
 */
public final class RowReader implements CellTaker {

	private static final int MOST_SHOWN = 12;
	/** Titles and remarks may stand above the headings. */
	static final int LAST_HEADING = 40;

	private final RegisterDefinition register;
	private final Optional<String> district;
	private final Function<String, Optional<String>> districts;
	private final SheetWish wish;
	private final SheetNotes notes = new SheetNotes();
	private final List<RegisterRow> rows = new ArrayList<>();
	private final List<Refusal> refused = new ArrayList<>();
	private final List<Refusal> left = new ArrayList<>();
	private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
	private final Map<String, String> keys = new HashMap<>();
	private final List<String> faults = new ArrayList<>();
	private final Set<String> sheets = new LinkedHashSet<>();
	private String sheet = "";
	private Optional<ColumnHeads> heads = Optional.empty();
	private List<CellValues> meanings = List.of();

	/**
	 * Begins.
	 *
	 * @param district  the district of rows that do not say theirs
	 * @param districts the code of the district that is called so; nothing where there is none or several
	 */
	public RowReader(RegisterDefinition register, Optional<String> district, Function<String, Optional<String>> districts) {
		this(register, district, districts, SheetWish.NONE);
	}

	/**
	 * Begins.
	 *
	 * @param district  the district of rows that do not say theirs
	 * @param districts the code of the district that is called so; nothing where there is none or several
	 * @param wish      what a person says of the spreadsheet
	 */
	public RowReader(RegisterDefinition register, Optional<String> district, Function<String, Optional<String>> districts,
			SheetWish wish) {
		this.wish = wish;
		this.register = register;
		this.district = district;
		this.districts = districts;
	}

	@Override
	public void sheet(String name) {
		sheet = name;
		sheets.add(name);
		heads = Optional.empty();
	}

	@Override
	public void row(int number, SortedMap<Integer, RawCell> read) {
		SortedMap<Integer, RawCell> cells = wish.row(sheet, number, read);
		if (heads.isPresent()) {
			if (!cells.isEmpty()) {
				int before = refused.size();
				read(number, cells);
				if (refused.size() > before) {
					notes.refused(sheet, number, cells);
				}
			}
		} else if (number <= LAST_HEADING) {
			ColumnHeads found = ColumnHeads.of(register, cells, wish);
			notes.candidate(sheet, found, found.isHeading(register));
			if (found.isHeading(register)) {
				begin(number, found);
			}
		}
	}

	private void begin(int number, ColumnHeads found) {
		heads = Optional.of(found);
		meanings = found.columns().values().stream().map(CellValues::of).toList();
		if (!found.twice().isEmpty()) {
			faults.add(NLS.bind(Messages.RowReader_twice, place(), String.join(" ", found.twice())));
		}
		List<RowField> missing = found.missing(register.fields().stream().filter(RowField::required).toList());
		if (!missing.isEmpty()) {
			faults.add(NLS.bind(Messages.RowReader_missing, place(), labels(missing)));
		}
		boolean told = district.isPresent() || register.districtField().map(field -> found.missing(List.of(field)).isEmpty())
				.orElse(false);
		if (!told) {
			faults.add(Messages.RowReader_district);
		}
		Map<String, String> letters = new LinkedHashMap<>();
		found.columns().forEach((column, match) -> letters.put(match.field().name(), letters(column)));
		columns.put(sheet, letters);
		found.unknown().forEach((column, heading) -> left
				.add(new Refusal(sheet, number, letters(column) + number, heading, Messages.RowReader_unknown)));
	}

	private String place() {
		return sheet.isEmpty() ? "" : sheet + ": ";
	}

	private static String labels(List<RowField> fields) {
		return fields.stream().map(RowField::label).collect(Collectors.joining(" "));
	}

	private static String letters(int column) {
		return SheetNotes.letters(column);
	}

	/** The names of the sheets that were handed over; an empty one for a CSV file. */
	public Set<String> sheets() {
		return Set.copyOf(sheets);
	}

	/** What stands in the sheets, also where none has the headings. */
	public SeenSheets seen() {
		return notes.seen();
	}

	/**
	 * What was found, once all cells were handed over.
	 *
	 * @throws SheetRefused where no sheet has the headings, a required column is missing or one stands there twice
	 */
	public RowsRead finish() throws SheetRefused {
		if (columns.isEmpty()) {
			throw new SheetRefused(NLS.bind(Messages.RowReader_noHeading, labels(register.key()),
					notes.seen().headings().stream().map(SeenSheets.SeenHeading::text).limit(MOST_SHOWN)
							.collect(Collectors.joining(" "))));
		}
		if (!faults.isEmpty()) {
			throw new SheetRefused(faults.getFirst(), faults.getFirst().equals(Messages.RowReader_district));
		}
		return new RowsRead(rows, refused, left, columns);
	}

	private void read(int number, SortedMap<Integer, RawCell> cells) {
		ColumnHeads known = heads.orElseThrow();
		if (isTotal(known, cells)) {
			left.add(new Refusal(sheet, number, "", "", Messages.RowReader_total));
			return;
		}
		Map<String, Object> values = new LinkedHashMap<>();
		boolean sound = true;
		boolean empty = true;
		for (CellValues meant : meanings) {
			MatchedColumn column = meant.column();
			RawCell cell = cells.get(column.column());
			empty &= cell == null || cell instanceof RawCell.Covered;
			try {
				Optional<Object> value = cell == null ? Optional.empty() : meant.of(cell);
				value.ifPresent(found -> values.put(column.field().name(), found));
			} catch (ValueRefused e) {
				refuse(number, column, e.getMessage());
				sound = false;
			}
		}
		if (empty) {
			return;
		}
		for (MatchedColumn column : known.columns().values()) {
			if (sound && column.field().required() && !values.containsKey(column.field().name())) {
				refuse(number, column, Messages.RowReader_required);
				sound = false;
			}
		}
		if (sound && holds(number, values)) {
			add(number, values);
		}
	}

	private boolean isTotal(ColumnHeads known, SortedMap<Integer, RawCell> cells) {
		int lastKey = known.columns().values().stream().filter(column -> column.field().isKey())
				.mapToInt(MatchedColumn::column).max().orElse(1);
		return cells.entrySet().stream().filter(cell -> cell.getKey() <= Math.max(lastKey, 2))
				.anyMatch(cell -> cell.getValue() instanceof RawCell.Words words
						&& WrittenWords.TOTALS.contains(WrittenWords.plain(words.text())));
	}

	private boolean holds(int number, Map<String, Object> values) {
		Evaluator evaluator = new Evaluator(values);
		for (RowCheck check : register.checks()) {
			if (evaluator.isFalse(check.condition())) {
				RowField first = check.fields().getFirst();
				Optional<MatchedColumn> column = heads.orElseThrow().columns().values().stream()
						.filter(each -> each.field().equals(first)).findFirst();
				String reason = NLS.bind(Messages.RowReader_check, labels(check.fields()),
						DefinitionWords.sentence(check));
				column.ifPresentOrElse(at -> refuse(number, at, reason),
						() -> refused.add(new Refusal(sheet, number, "", first.label(), reason)));
				return false;
			}
		}
		return true;
	}

	private void add(int number, Map<String, Object> values) {
		Optional<RowField> named = register.districtField();
		Optional<Object> written = named.map(field -> values.get(field.name()));
		Optional<String> code = written.isPresent() ? written.flatMap(name -> districts.apply(name.toString())) : district;
		if (code.isEmpty()) {
			refused.add(new Refusal(sheet, number, "", named.map(RowField::label).orElse(""),
					NLS.bind(Messages.RowReader_noDistrict, written.orElse(""))));
			return;
		}
		String key = RowKey.of(register, values);
		if (key.length() > RowKey.LONGEST) {
			refused.add(new Refusal(sheet, number, "", labels(register.key()),
					NLS.bind(Messages.RowReader_longKey, Integer.toString(RowKey.LONGEST))));
			return;
		}
		String place = place() + number;
		String first = keys.putIfAbsent(code.get() + '\n' + key, place);
		if (first == null) {
			rows.add(new RegisterRow(code.get(), key, Map.copyOf(values), sheet, number)); // which takes the least room
		} else {
			refused.add(new Refusal(sheet, number, "", labels(register.key()), NLS.bind(Messages.RowReader_again, first)));
		}
	}

	private void refuse(int number, MatchedColumn column, String reason) {
		refused.add(new Refusal(sheet, number, letters(column.column()) + number, column.field().label(), reason));
	}

}
