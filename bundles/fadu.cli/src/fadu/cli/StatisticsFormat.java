package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.statistics.Absence;
import fadu.analysis.statistics.Correlation;
import fadu.analysis.statistics.Distribution;
import fadu.analysis.statistics.PercentilePlace;
import fadu.analysis.statistics.Sample;
import fadu.analysis.statistics.Summary;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Interval;
import fadu.model.District;
import fadu.model.Metric;
import fadu.wording.StatisticsWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Statistics for the eye. */
record StatisticsFormat(PrintWriter out) {

	private static final Wording WORDS = UserWording.get();
	private static final StatisticsWords SAY = new StatisticsWords(WORDS);

	void write(Summary summary) {
		summary.samples().forEach(this::write);
		for (Correlation correlation : summary.correlations()) {
			out.println(NLS.bind(AssessmentMessages.StatisticsFormat_correlation, new Object[]{WORDS.name(correlation.one()),
					WORDS.name(correlation.other()), correlation.used().size(), number(correlation.pearson()),
					number(correlation.spearman())}));
			if (!correlation.bounded().isEmpty()) {
				out.println(NLS.bind(AssessmentMessages.StatisticsFormat_bounded, names(correlation.bounded())));
			}
		}
	}

	private void write(Sample sample) {
		Metric metric = sample.row().metric();
		out.println(NLS.bind(AssessmentMessages.StatisticsFormat_heading,
				new Object[]{metric.getCode(), WORDS.name(metric), sample.cells().size()}));
		WORDS.display(sample.row().period()).ifPresent(out::println);
		Optional<Distribution> found = Distribution.of(sample);
		found.ifPresentOrElse(distribution -> write(distribution, metric),
				() -> out.println(AssessmentMessages.StatisticsFormat_none));
		absent(sample.absent());
		if (!sample.caveats().isEmpty()) {
			out.println(AssessmentMessages.StatisticsFormat_caveats);
			sample.caveats().forEach(reason -> out.println("  " + WORDS.text(reason)));
		}
		out.println();
	}

	private void write(Distribution distribution, Metric metric) {
		Function<Interval, String> number = interval -> WORDS.display(interval, metric.getUnit());
		GridFormat.table(new Grid(
				List.of(AssessmentMessages.StatisticsFormat_min, AssessmentMessages.StatisticsFormat_lower,
						AssessmentMessages.StatisticsFormat_median,
						AssessmentMessages.StatisticsFormat_upper, AssessmentMessages.StatisticsFormat_max,
						AssessmentMessages.StatisticsFormat_mean),
				List.of(List.of(number.apply(distribution.least()), number.apply(distribution.lower()),
						number.apply(distribution.median()), number.apply(distribution.upper()), number.apply(distribution.most()),
						number.apply(distribution.mean())))),
				out);
		out.println();
		GridFormat.table(new Grid(
				List.of(Messages.Headings_district, Messages.Headings_value, Messages.Headings_period,
						AssessmentMessages.StatisticsFormat_place, AssessmentMessages.StatisticsFormat_outlying),
				distribution.places().stream().map(StatisticsFormat::row).toList()), out);
	}

	private static List<String> row(PercentilePlace place) {
		return List.of(WORDS.name(place.cell().district()), WORDS.display(place.cell()),
				place.cell().value().map(value -> WORDS.display(value.period())).orElse(""), percentage(place),
				SAY.outlying(place.outlying()));
	}

	private static String percentage(PercentilePlace place) {
		return place.least().map(least -> least.compareTo(place.most().orElseThrow()) == 0
				? least + "%"
				: least + "%–" + place.most().get() + '%').orElse("");
	}

	/** Those that have a number but may not be computed with are named; those without one are counted where they are many. */
	void absent(List<Absence> absent) {
		List<Absence> plain = absent.stream().filter(StatisticsFormat::isPlain).toList();
		List<Absence> told = new ArrayList<>(absent);
		int many = 20;
		if (plain.size() > many) {
			told.removeAll(plain);
		}
		if (!absent.isEmpty()) {
			out.println(AssessmentMessages.StatisticsFormat_leftOut);
			told.forEach(each -> out.println(
					NLS.bind(AssessmentMessages.StatisticsFormat_line, WORDS.name(each.district()), SAY.absence(each))));
			if (plain.size() > many) {
				out.println("  " + NLS.bind(AssessmentMessages.StatisticsFormat_others, plain.size()));
			}
		}
	}

	private static boolean isPlain(Absence absence) {
		return absence instanceof Absence.NoFigure(var district, var kind)
				&& (kind == EmptyCell.NO_REPORT || kind == EmptyCell.NOT_REPORTED);
	}

	private static String names(List<District> districts) {
		return districts.stream().map(WORDS::name).collect(Collectors.joining(Messages.ReasonNotes_separator));
	}

	private static String number(Optional<Double> number) {
		return number.map(found -> String.format(Locale.ROOT, "%.3f", found)).orElse(AssessmentMessages.StatisticsFormat_undefined);
	}

}
