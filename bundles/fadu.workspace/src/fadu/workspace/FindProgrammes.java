package fadu.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Observations;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.Programme;
import fadu.model.ReviewStatus;

/** Who else does this, and what did it yield? Programmes over all districts with the figures of the metrics that measure them. */
public final class FindProgrammes {

	private final Workspace workspace;
	private final boolean withUnreviewed;

	/**
	 * @param workspace      where the figures are
	 * @param withUnreviewed whether figures that nobody has reviewed are shown
	 */
	public FindProgrammes(Workspace workspace, boolean withUnreviewed) {
		this.workspace = workspace;
		this.withUnreviewed = withUnreviewed;
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
	 * The programmes.
	 *
	 * @param words     all of them must be in the name or purpose, in either language; none for all programmes
	 * @param selection one of the metrics must measure the programme, one of the districts must run it; empty for all
	 */
	public List<Found> run(List<String> words, Selection selection) throws UserException {
		List<Observation> figures = figures(selection);
		return workspace.catalogue().programmes().stream().filter(programme -> speaksOf(programme, words))
				.filter(programme -> runsIn(programme, selection))
				.filter(programme -> selection.metrics().isEmpty()
						|| selection.metrics().stream().anyMatch(metric -> programme.getMetrics().contains(metric.getCode())))
				.map(programme -> new Found(programme, yields(programme, figures))).toList();
	}

	/**
	 * The programmes that speak of a matter, also those that no figure measures.
	 *
	 * @param words     one of them must be in the name or purpose, in either language
	 * @param selection one of the districts must run the programme, empty for all; the metrics do not matter
	 */
	public List<Found> about(List<String> words, Selection selection) throws UserException {
		List<Observation> figures = figures(selection);
		return workspace.catalogue().programmes().stream()
				.filter(programme -> words.stream().anyMatch(word -> speaksOf(programme, List.of(word))))
				.filter(programme -> runsIn(programme, selection)).map(programme -> new Found(programme, yields(programme, figures)))
				.toList();
	}

	private List<Observation> figures(Selection selection) throws UserException {
		return new ListObservations(workspace).run(new Selection(List.of(), selection.districts(), selection.period())).stream()
				.filter(figure -> figure.getMetric() != null && figure.getStatus() != ReviewStatus.REJECTED)
				.filter(figure -> withUnreviewed || figure.getStatus() != ReviewStatus.READ).toList();
	}

	private static boolean runsIn(Programme programme, Selection selection) {
		return selection.districts().isEmpty()
				|| selection.districts().stream().anyMatch(district -> district.getCode().equals(programme.getDistrict()));
	}

	private static boolean speaksOf(Programme programme, List<String> words) {
		String text = Stream.of(programme.getName(), programme.getNameEn(), programme.getPurpose(), programme.getPurposeEn())
				.map(part -> Optional.ofNullable(part).orElse("")).reduce("", (one, other) -> one + '\n' + other).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
	}

	private List<Yield> yields(Programme programme, List<Observation> figures) {
		return programme.getMetrics().stream().flatMap(code -> workspace.catalogue().metric(code).stream())
				.map(metric -> new Yield(metric, figures.stream().filter(figure -> metric.getCode().equals(figure.getMetric()))
						.filter(figure -> programme.getDistrict().equals(Observations.district(figure))).toList()))
				.toList();
	}

}
