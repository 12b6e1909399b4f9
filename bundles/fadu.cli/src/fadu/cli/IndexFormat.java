package fadu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.model.CompositeIndex;
import fadu.wording.Wording;
import fadu.workspace.IndexResult;
import fadu.workspace.IndexResult.Row;
import fadu.workspace.UserWording;

/** How an index is written. */
enum IndexFormat {
	/** For the eye. */
	table,
	/** Everything, for programs. */
	json,
	/** A line for each district, for a spreadsheet. */
	csv;

	private static final Wording WORDS = UserWording.get();

	void write(IndexResult result, int draws, long seed, PrintWriter out) {
		switch (this) {
		case json -> Json.array(result.rows().stream().map(IndexFormat::record).toList(), out);
		case csv -> GridFormat.csv(new Grid(
				List.of("district", "district_name", "score", "rank", "rank_low", "rank_median", "rank_high", "holds", "left_out"),
				result.rows().stream()
						.map(row -> List.of(row.code(), row.name(), row.score().map(BigDecimal::toPlainString).orElse(""),
								place(row, row.rank()), place(row, row.low()), place(row, row.median()), place(row, row.high()),
								row.score().isPresent() ? String.valueOf(row.holds()) : "", row.leftOut().orElse("")))
						.toList()),
				out);
		case table -> table(result, draws, seed, out);
		}
	}

	private static String place(Row row, int place) {
		return row.score().isPresent() ? String.valueOf(place) : "";
	}

	private static void table(IndexResult result, int draws, long seed, PrintWriter out) {
		CompositeIndex model = result.index().plan().model();
		List<Row> scored = result.rows().stream().filter(row -> row.score().isPresent()).toList();
		long indicators = result.index().design().root().all().filter(part -> part.column() >= 0).count();
		out.println(NLS.bind(AssessmentMessages.IndexFormat_heading,
				new Object[]{model.getCode(), WORDS.choose(model.getName(), model.getNameEn()), indicators, scored.size()}));
		if (!scored.isEmpty()) {
			GridFormat.table(new Grid(
					List.of(Messages.Headings_district, AssessmentMessages.IndexFormat_score, AssessmentMessages.IndexFormat_rank,
							AssessmentMessages.IndexFormat_interval, AssessmentMessages.IndexFormat_median,
							AssessmentMessages.IndexFormat_values,
							AssessmentMessages.IndexFormat_holds),
					scored.stream().map(row -> List.of(row.name(), row.score().get().toPlainString(), String.valueOf(row.rank()),
							row.low() == row.high() ? String.valueOf(row.low()) : row.low() + "–" + row.high(),
							String.valueOf(row.median()), row.values() + "/" + indicators,
							row.holds() ? AssessmentMessages.IndexFormat_yes : AssessmentMessages.IndexFormat_no)).toList()),
					out);
			out.println(NLS.bind(AssessmentMessages.IndexFormat_draws, draws, seed));
		}
		List<Row> without = result.rows().stream().filter(row -> row.score().isEmpty()).toList();
		if (!without.isEmpty()) {
			out.println(AssessmentMessages.IndexFormat_leftOut);
			without.forEach(row -> out.println(
					NLS.bind(AssessmentMessages.StatisticsFormat_line, row.name(),
							row.leftOut().orElse("").replace("\n", "\n    "))));
		}
	}

	private static Map<String, Object> record(Row row) {
		boolean has = row.score().isPresent();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("district", row.code());
		fields.put("district_name", row.name());
		fields.put("score", row.score().orElse(null));
		fields.put("rank", has ? row.rank() : null);
		fields.put("rank_low", has ? row.low() : null);
		fields.put("rank_high", has ? row.high() : null);
		fields.put("rank_median", has ? row.median() : null);
		fields.put("holds", has ? row.holds() : null);
		fields.put("left_out", row.leftOut().orElse(null));
		fields.put("values", row.values());
		fields.put("pillars", row.pillars());
		fields.put("gaps", row.gaps());
		return fields;
	}

}
