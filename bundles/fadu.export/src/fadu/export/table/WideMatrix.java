package fadu.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * Metrics down, districts across, all on one sheet: for each district the number, its bound or why there is none, its period and
 * the sign of its verdict. The unit stands with the metric. On paper the same table is cut into blocks; a sheet is as wide as it
 * must be.
 */
final class WideMatrix {

	private static final String MATRIX = "matrix";
	private static final Question<?> COMPARISON = Questions.named("comparison").orElseThrow();
	private static final String NOT_COMPUTABLE = "NOT_COMPUTABLE";
	private static final int FIXED = 6;
	private static final int LEFT = 3;
	private static final int PER_DISTRICT = 4;
	private static final int WITH_DIVIDED = 6;

	private final Map<String, Integer> districts = new LinkedHashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, Object[]> rows = new LinkedHashMap<>();

	private int perDistrict = PER_DISTRICT;

	private WideMatrix() {
	}

	/** Whether the question is the one that this table answers. */
	static boolean answers(Asked asked) {
		return asked.question().name().equals(MATRIX);
	}

	static Table of(Asked asked, ReportData data) throws UserException {
		List<Map<String, Object>> arguments = asked.arguments().stream().map(WideMatrix::forComparison).distinct().toList();
		WideMatrix matrix = new WideMatrix();
		List<Map<String, Object>> cells = new Asked(COMPARISON, arguments).answer(data).named();
		cells.forEach(cell -> matrix.districts.computeIfAbsent(text(cell, "district_code"), code -> matrix.districts.size()));
		matrix.perDistrict = cells.stream().anyMatch(cell -> cell.containsKey("per_display")) ? WITH_DIVIDED : PER_DISTRICT;
		cells.forEach(matrix::fill);
		matrix.judge(asked, data);
		List<Object[]> rows = List.copyOf(matrix.rows.values());
		return new Table(Titles.of(MATRIX), LEFT, matrix.headings(), rows);
	}

	/** The arguments that the long form of the comparison knows; blocks are a matter of paper. */
	private static Map<String, Object> forComparison(Map<String, Object> arguments) {
		Map<String, Object> known = new LinkedHashMap<>(arguments);
		known.keySet().retainAll(COMPARISON.parameters().stream().map(Parameter::name).toList());
		return known;
	}

	private void fill(Map<String, Object> cell) {
		Object[] row = rows.computeIfAbsent(text(cell, "metric_code"), code -> start(cell));
		String district = text(cell, "district_code");
		names.put(district, text(cell, "district"));
		int at = FIXED + districts.get(district) * perDistrict;
		row[at] = cell.get("value");
		row[at + 1] = row[at] == null ? why(cell) : Words.ofQualifier(cell.get("qualifier"));
		row[at + 2] = cell.get("period");
		row[at + 3] = cell.get("mark");
		if (perDistrict == WITH_DIVIDED) {
			row[at + 4] = cell.get("per_value");
			addUnit(row, text(cell, "per_unit"));
			row[at + 5] = row[at + 4] == null ? cell.get("per_note") : Words.ofQualifier(cell.get("per_qualifier"));
		}
	}

	private static Object why(Map<String, Object> cell) {
		boolean computed = NOT_COMPUTABLE.equals(cell.get("empty"));
		return computed
				? Messages.bind(Messages.WideMatrix_notComputable, Words.notComputable(), text(cell, "empty_text"))
				: cell.get("empty_text");
	}

	private Object[] start(Map<String, Object> cell) {
		Object[] row = new Object[FIXED + districts.size() * perDistrict];
		String unit = text(cell, "unit");
		row[0] = rows.size() + 1;
		row[1] = cell.get("domain");
		row[2] = unit.isEmpty() ? cell.get("metric_name") : Messages.bind(Messages.Answer_unit, cell.get("metric_name"), unit);
		row[3] = cell.get("metric_code");
		row[FIXED - 1] = cell.get("compared_in");
		return row;
	}

	/** The unit of the reported number and, where numbers are divided, that of the divided one. */
	private void addUnit(Object[] row, String unit) {
		if (!unit.isEmpty() && !Objects.toString(row[2], "").contains(unit)) {
			row[2] = Messages.bind(Messages.Answer_unit, row[2], unit);
		}
	}

	/** The verdict of each row, which the long form does not have. */
	private void judge(Asked asked, ReportData data) throws UserException {
		for (Map<String, Object> row : asked.answer(data).named()) {
			Object[] own = rows.get(text(row, "metric_code"));
			if (own != null) {
				own[FIXED - 2] = row.get("verdict");
			}
		}
	}

	private List<Table.Heading> headings() {
		List<Table.Heading> headings = new ArrayList<>(List.of(Table.Heading.narrow(Messages.WideMatrix_number),
				Table.Heading.narrow(Messages.WideMatrix_domain), Table.Heading.wide(Messages.WideMatrix_metric),
				Table.Heading.wide(Messages.WideMatrix_code), Table.Heading.narrow(Messages.WideMatrix_verdict),
				Table.Heading.wide(Messages.WideMatrix_comparedIn)));
		districts.keySet().stream().map(names::get)
				.forEach(district -> headings.addAll(headings(district).subList(0, perDistrict)));
		return headings;
	}

	private static List<Table.Heading> headings(String district) {
		String start = district + '\n';
		return List.of(Table.Heading.narrow(start + Messages.WideMatrix_value),
				Table.Heading.narrow(start + Messages.WideMatrix_bound),
				Table.Heading.narrow(start + Messages.WideMatrix_period), Table.Heading.sign(start + Messages.WideMatrix_mark),
				Table.Heading.narrow(start + Messages.WideMatrix_divided),
				Table.Heading.narrow(start + Messages.WideMatrix_dividedBound));
	}

	private static String text(Map<String, Object> cell, String column) {
		return Objects.toString(cell.get(column), "");
	}

}
