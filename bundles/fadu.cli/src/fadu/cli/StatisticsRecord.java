package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.statistics.Absence;
import fadu.analysis.statistics.Correlation;
import fadu.analysis.statistics.Distribution;
import fadu.analysis.statistics.PercentilePlace;
import fadu.analysis.statistics.Sample;
import fadu.analysis.statistics.Summary;
import fadu.analysis.value.Interval;
import fadu.model.District;
import fadu.model.Metric;
import fadu.wording.StatisticsWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Statistics as records for programs: a row for each metric. */
record StatisticsRecord(Summary summary) {

	private static final Wording WORDS = UserWording.get();
	private static final StatisticsWords SAY = new StatisticsWords(WORDS);

	List<Map<String, Object>> records() {
		return summary.samples().stream().map(this::record).toList();
	}

	private Map<String, Object> record(Sample sample) {
		Metric metric = sample.row().metric();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("metric", metric.getCode());
		fields.put("metric_name", metric.getName());
		fields.put("unit", metric.getUnit());
		fields.put("period", sample.row().period().period().map(Object::toString).orElse(null));
		fields.put("period_choice", sample.row().period().choice().name().toLowerCase(Locale.ROOT));
		fields.put("n", sample.cells().size());
		Optional<Distribution> found = Distribution.of(sample);
		number(fields, "min", found.map(Distribution::least), metric);
		number(fields, "q1", found.map(Distribution::lower), metric);
		number(fields, "median", found.map(Distribution::median), metric);
		number(fields, "q3", found.map(Distribution::upper), metric);
		number(fields, "max", found.map(Distribution::most), metric);
		number(fields, "mean", found.map(Distribution::mean), metric);
		fields.put("districts", found.map(Distribution::places).orElse(List.of()).stream()
				.map(place -> place(place, metric)).toList());
		fields.put("left_out", absent(sample.absent()));
		fields.put("caveats", sample.caveats().stream().map(WORDS::text).toList());
		fields.put("correlations", summary.correlations().stream()
				.filter(each -> each.one() == metric || each.other() == metric).map(each -> correlation(each, metric)).toList());
		return fields;
	}

	/** The number that the printed figures give, with the ends within which it lies; an end that is not known is null. */
	static void number(Map<String, Object> fields, String name, Optional<Interval> number, Metric metric) {
		fields.put(name, number.map(Interval::nominal).orElse(null));
		fields.put(name + "_low", number.flatMap(Interval::least).orElse(null));
		fields.put(name + "_high", number.flatMap(Interval::most).orElse(null));
		fields.put(name + "_display", number.map(found -> WORDS.display(found, metric.getUnit())).orElse(null));
	}

	private static Map<String, Object> place(PercentilePlace place, Metric metric) {
		Map<String, Object> fields = district(place.cell().district());
		number(fields, "value", place.cell().value().map(value -> value.interval()), metric);
		fields.put("value_display", WORDS.display(place.cell()));
		fields.put("period", place.cell().value().map(value -> value.period().toString()).orElse(null));
		fields.put("percentile_low", place.least().orElse(null));
		fields.put("percentile_high", place.most().orElse(null));
		fields.put("outlier", place.outlying().name().toLowerCase(Locale.ROOT));
		return fields;
	}

	static Map<String, Object> district(District district) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("district", district.getCode());
		fields.put("district_name", WORDS.name(district));
		return fields;
	}

	/** The districts left out, each with the kind of the reason and its words. */
	static List<Map<String, Object>> absent(List<Absence> absent) {
		return absent.stream().map(each -> {
			Map<String, Object> fields = district(each.district());
			fields.put("kind", switch (each) {
			case Absence.NoFigure(var district, var kind) -> kind.name().toLowerCase(Locale.ROOT);
			case Absence.NoNumber none -> "not_computable";
			case Absence.NotAlike unlike -> "not_comparable";
			});
			fields.put("reason", SAY.absence(each));
			return fields;
		}).toList();
	}

	private static Map<String, Object> correlation(Correlation correlation, Metric own) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("with", correlation.one() == own ? correlation.other().getCode() : correlation.one().getCode());
		fields.put("n", correlation.used().size());
		fields.put("pearson", correlation.pearson().orElse(null));
		fields.put("spearman", correlation.spearman().orElse(null));
		fields.put("bounded", correlation.bounded().stream().map(District::getCode).toList());
		return fields;
	}

}
