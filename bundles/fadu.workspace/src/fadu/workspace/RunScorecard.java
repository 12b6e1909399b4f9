package fadu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.derive.Normalisation;
import fadu.analysis.score.ScoreSheet;
import fadu.analysis.score.ScoreSheets;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Observations;
import fadu.catalogue.Assessments;
import fadu.model.District;
import fadu.model.EvidenceSlot;
import fadu.model.Metric;
import fadu.model.ScoreRule;
import fadu.model.Scorecard;

/** Computes a scorecard that a plug-in brings from the figures of a workspace. */
public final class RunScorecard {

	private RunScorecard() {
	}

	/**
	 * The scorecard with the code or name.
	 *
	 * @throws UserException where there is none, with the nearest there are
	 */
	public static Scorecard scorecard(Workspace workspace, String codeOrName) throws UserException {
		List<Scorecard> all = Assessments.of(workspace.catalogue()).scorecards();
		Optional<Scorecard> found = all.stream().filter(each -> Stream.of(each.getCode(), each.getName(), each.getNameEn())
				.anyMatch(name -> name.equalsIgnoreCase(codeOrName))).findFirst();
		if (found.isEmpty()) {
			throw Selection.unknown(AssessmentMessages.RunScorecard_unknown, codeOrName,
					all.stream().flatMap(each -> Stream.of(each.getCode(), each.getName())).toList());
		}
		return found.get();
	}

	/**
	 * The sheets of the districts selected; where none were, of those of which there is a figure that the scorecard looks at.
	 *
	 * @param asked districts and period; its metrics do not count
	 */
	public static List<ScoreSheet> of(Workspace workspace, Scorecard scorecard, Selection asked, boolean withUnreviewed)
			throws UserException {
		Set<String> codes = Stream.concat(ScoreSheets.rules(scorecard).map(ScoreRule::getMetric),
				ScoreSheets.items(scorecard).flatMap(item -> item.getEvidence().stream()).map(EvidenceSlot::getMetric))
				.filter(Objects::nonNull).collect(Collectors.toSet());
		List<Metric> metrics = new ArrayList<>(
				workspace.metrics().stream().filter(metric -> codes.contains(metric.getCode())).toList());
		Map<String, Normalisation> divisors = new HashMap<>();
		for (ScoreRule rule : ScoreSheets.rules(scorecard).toList()) {
			if (rule.getPer() != null && !divisors.containsKey(rule.getPer())) {
				divisors.put(rule.getPer(), Selection.divisor(workspace, rule.getPer()));
			}
		}
		divisors.values().stream().filter(Normalisation.PerUnit.class::isInstance)
				.forEach(divisor -> metrics.add(((Normalisation.PerUnit) divisor).base()));
		FigureSet set = workspace.figures().load(new Selection(metrics, asked.districts(), asked.period()).inquiry(withUnreviewed));
		ScoredClasses classes = new ScorePoints(workspace).classes(scorecard);
		if (!asked.districts().isEmpty()) {
			return ScoreSheets.of(set, classes::to, divisors);
		}
		Set<String> reporting = set.history().stream().map(Observations::district).collect(Collectors.toSet());
		List<District> districts = set.districts().stream().filter(district -> reporting.contains(district.getCode())).toList();
		return districts.isEmpty() ? List.of() : ScoreSheets.of(set.of(set.inquiry().about(districts)), classes::to, divisors);
	}

}
