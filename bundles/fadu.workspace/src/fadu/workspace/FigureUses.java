package fadu.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Finding;
import fadu.analysis.derive.Derivation;
import fadu.analysis.ranking.IndexPlan;
import fadu.analysis.score.ScoreSheets;
import fadu.analysis.set.Derivations;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Days;
import fadu.analysis.value.Observations;
import fadu.catalogue.Assessments;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.Scorecard;
import fadu.model.value.Period;
import fadu.workspace.FigureUse.Checked;
import fadu.workspace.FigureUse.Compared;
import fadu.workspace.FigureUse.Computed;
import fadu.workspace.FigureUse.Ranked;
import fadu.workspace.FigureUse.Related;
import fadu.workspace.FigureUse.Scored;

/** From a figure to every place that uses it. Nothing is changed. */
public final class FigureUses {

	private final Workspace workspace;

	/** Looks through a workspace. */
	public FigureUses(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * The places, those nearest to the report first: its other figures, findings, computed numbers, comparisons that were kept,
	 * indices and scorecards. A figure that was rejected is used by nothing but findings.
	 *
	 * @param figure in its document
	 */
	public List<FigureUse> of(Observation figure) throws UserException {
		String area = Observations.district(figure);
		List<District> districts = workspace.areas(List.of()).stream().filter(district -> district.getCode().equals(area)).toList();
		FigureSet set = workspace.figures()
				.load(new Selection(List.of(), districts, Optional.empty()).inquiry(true).reaching(Reach.AROUND));
		FigureId id = FigureId.of(figure);
		List<FigureUse> uses = new ArrayList<>();
		set.history().stream().filter(other -> refers(other, figure)).map(Related::new).forEach(uses::add);
		CheckedFindings.of(set).stream().filter(checked -> isAbout(checked, id)).map(Checked::new).forEach(uses::add);
		if (figure.getStatus() == ReviewStatus.REJECTED || figure.getMetric() == null) {
			return List.copyOf(uses);
		}
		List<Derivation.Derived> computed = Derivations.of(set).stream().filter(Derivation.Derived.class::isInstance)
				.map(Derivation.Derived.class::cast)
				.filter(number -> number.figures().stream().map(FigureId::of).anyMatch(id::equals)).toList();
		computed.stream().map(Computed::new).forEach(uses::add);
		Set<String> metrics = new HashSet<>(Set.of(figure.getMetric()));
		computed.forEach(number -> metrics.add(number.metric().getCode()));
		uses.addAll(kept(metrics, area, figure.getPeriod()));
		return List.copyOf(uses);
	}

	/** The comparisons that were kept, indices and scorecards that show or look at a computed number. */
	public List<FigureUse> of(Derivation.Derived number) throws UserException {
		return kept(Set.of(number.metric().getCode()), number.district().getCode(), number.period());
	}

	private List<FigureUse> kept(Set<String> metrics, String area, Period period) throws UserException {
		List<FigureUse> uses = new ArrayList<>();
		new SavedComparisons(workspace).all().stream().filter(kept -> shows(kept, metrics, area, period)).map(Compared::new)
				.forEach(uses::add);
		uses.addAll(assessments(metrics));
		return uses;
	}

	private static boolean refers(Observation other, Observation figure) {
		return figure.getId().equals(other.getRelatedTo())
				&& other.getDocument().getSha256().equals(figure.getDocument().getSha256());
	}

	private static boolean isAbout(CheckedFinding checked, FigureId id) {
		Finding finding = checked.finding();
		return !finding.isPassed() && finding.figures().stream().map(FigureId::of).anyMatch(id::equals);
	}

	private static boolean shows(SavedComparison kept, Set<String> metrics, String area, Period time) {
		boolean asked = kept.metrics().stream().anyMatch(metrics::contains) || kept.per().filter(metrics::contains).isPresent();
		return asked && kept.districts().contains(area) && (kept.periods().isEmpty()
				|| kept.labelled().stream().anyMatch(period -> Days.of(period).overlap(Days.of(time))));
	}

	private List<FigureUse> assessments(Set<String> metrics) throws UserException {
		List<FigureUse> uses = new ArrayList<>();
		workspace.indices().forEach(index -> IndexPlan.indicators(index)
				.filter(each -> metrics.contains(each.getMetric()) || each.getPer() != null && metrics.contains(each.getPer()))
				.forEach(each -> uses.add(new Ranked(index, each.getMetric()))));
		Assessments.of(workspace.catalogue()).scorecards().stream().filter(card -> looksAt(card).anyMatch(metrics::contains))
				.map(Scored::new).forEach(uses::add);
		return uses;
	}

	private static Stream<String> looksAt(Scorecard card) {
		return Stream.of(ScoreSheets.rules(card).flatMap(rule -> Stream.of(rule.getMetric(), rule.getPer())),
				ScoreSheets.items(card).flatMap(item -> item.getEvidence().stream()).map(slot -> slot.getMetric()))
				.flatMap(codes -> codes).filter(code -> code != null);
	}

}
