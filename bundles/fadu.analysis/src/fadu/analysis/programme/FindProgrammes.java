package fadu.analysis.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.Programme;
import fadu.model.ReviewStatus;

/** Who else does this, and what did it yield? Programmes over all districts with the figures of the metrics that measure them. */
public final class FindProgrammes {

	private FindProgrammes() {
	}

	/**
	 * A programme with what it yielded.
	 *
	 * @param programme the programme
	 * @param yields    its metrics in order
	 */
	public record Found(Programme programme, List<Yield> yields) {

		/** Whether the district reports a figure on any metric of the programme. */
		public boolean isMeasured() {
			return yields.stream().anyMatch(measure -> !measure.figures().isEmpty());
		}
	}

	/**
	 * What a district reports on one metric of a programme. The figures are those of the metric in the whole district; that the
	 * programme alone brought them about is not said.
	 *
	 * @param metric  the metric
	 * @param figures the figures; empty where none is reported
	 */
	public record Yield(Metric metric, List<Observation> figures) {
	}

	/**
	 * The programmes of the districts asked about that a metric asked about measures.
	 *
	 * @param set   one that reaches {@linkplain fadu.analysis.set.Inquiry.Reach#AROUND around} the districts: a programme is
	 *                  measured
	 *                  by metrics of its own
	 * @param words all of them must be in the name or purpose, in either language; none for all programmes
	 */
	public static List<Found> in(FigureSet set, List<String> words) {
		if (set.whole().isPresent()) {
			return in(set.whole().get(), words).stream()
					.filter(found -> found.yields().stream().anyMatch(measure -> set.has(measure.metric()))).toList();
		}
		List<Metric> asked = set.inquiry().metrics();
		return found(set, programme -> speaksOf(programme, words) && (asked.isEmpty()
				|| asked.stream().anyMatch(metric -> programme.getMetrics().contains(metric.getCode()))));
	}

	/**
	 * The programmes of the districts asked about that speak of a matter, also those that no figure measures; the metrics asked
	 * about
	 * do not matter.
	 *
	 * @param words one of them must be in the name or purpose, in either language
	 */
	public static List<Found> about(FigureSet set, List<String> words) {
		return found(set.whole().orElse(set), programme -> words.stream().anyMatch(word -> speaksOf(programme, List.of(word))));
	}

	private static List<Found> found(FigureSet set, Predicate<Programme> wanted) {
		FigureSet all = set.of(set.inquiry().on(List.of()));
		Map<String, List<Observation>> figures = all.figures().stream().filter(figure -> isShown(figure, set))
				.collect(Collectors.groupingBy(Observation::getMetric));
		return set.reference().programmes().stream().filter(programme -> runsIn(programme, set.inquiry().districts()))
				.filter(wanted)
				.map(programme -> new Found(programme, yields(programme, set, figures))).toList();
	}

	private static boolean isShown(Observation figure, FigureSet set) {
		return figure.getMetric() != null && figure.getStatus() != ReviewStatus.REJECTED
				&& (set.inquiry().withUnreviewed() || figure.getStatus() != ReviewStatus.READ);
	}

	private static boolean runsIn(Programme programme, List<District> districts) {
		return districts.isEmpty() || districts.stream().anyMatch(district -> district.getCode().equals(programme.getDistrict()));
	}

	private static boolean speaksOf(Programme programme, List<String> words) {
		String text = Stream.of(programme.getName(), programme.getNameEn(), programme.getPurpose(), programme.getPurposeEn())
				.map(part -> Optional.ofNullable(part).orElse("")).reduce("", (one, other) -> one + '\n' + other)
				.toLowerCase(Locale.ROOT);
		return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
	}

	private static List<Yield> yields(Programme programme, FigureSet set, Map<String, List<Observation>> figures) {
		return programme.getMetrics().stream().flatMap(code -> set.reference().metric(code).stream())
				.map(metric -> new Yield(metric, figures.getOrDefault(metric.getCode(), List.of()).stream()
						.filter(figure -> programme.getDistrict().equals(Observations.district(figure))).toList()))
				.toList();
	}

}
