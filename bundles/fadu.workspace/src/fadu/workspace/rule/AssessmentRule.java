package fadu.workspace.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.model.AssessmentModel;
import fadu.model.RuleKind;
import fadu.model.ScoreItem;
import fadu.model.ScoreRule;
import fadu.model.Scorecard;

/** Indices and scorecards look at metrics that there are, speak both languages, and their points and grades add up. */
final class AssessmentRule implements PlugInRule {

	private static final String HAN = ".*\\p{IsHan}.*";
	private static final String METRIC = "metric";
	private static final double ROUNDING = 1e-9;

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (LoadedFile<AssessmentModel> file : plugIn.assessments()) {
			file.root().eAllContents().forEachRemaining(object -> {
				texts(file, object, found);
				metric(file, object, all, found);
			});
			file.root().getScorecards().forEach(scorecard -> scorecard(file, scorecard, found));
		}
		return found.all();
	}

	/** English texts are English, and what is said in one language is said in the other. */
	private static void texts(LoadedFile<AssessmentModel> file, EObject object, Found found) {
		for (EStructuralFeature english : object.eClass().getEAllStructuralFeatures()) {
			EStructuralFeature chinese = english.getName().endsWith("En")
					? object.eClass().getEStructuralFeature(english.getName().substring(0, english.getName().length() - 2))
					: null;
			if (chinese == null) {
				continue;
			}
			String own = Objects.toString(object.eGet(chinese), "");
			String other = Objects.toString(object.eGet(english), "");
			if (own.isBlank() != other.isBlank()) {
				found.at(file, object, Messages.AssessmentRule_oneLanguage, Messages.MetricRule_oneLanguageRemedy, named(object),
						own.isBlank() ? chinese.getName() : english.getName());
			} else if (other.matches(HAN)) {
				found.at(file, object, Messages.Rule_notEnglish, Messages.Rule_notEnglishRemedy, other);
			}
		}
	}

	private static void metric(LoadedFile<AssessmentModel> file, EObject object, Surroundings all, Found found) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(METRIC);
		Object code = feature == null ? null : object.eGet(feature);
		if (code != null && !all.metrics().containsKey(code)) {
			found.at(file, object, Messages.AssessmentRule_metric, Messages.AssessmentRule_metricRemedy, named(object), code);
		}
	}

	private static void scorecard(LoadedFile<AssessmentModel> file, Scorecard scorecard, Found found) {
		Set<String> codes = new HashSet<>();
		Set<String> grades = new HashSet<>(scorecard.getGrades().stream().map(grade -> grade.getName()).toList());
		scorecard.eAllContents().forEachRemaining(object -> {
			if (object instanceof ScoreItem item) {
				if (!codes.add(item.getCode())) {
					found.at(file, item, Messages.AssessmentRule_twice, Messages.AssessmentRule_twiceRemedy, item.getCode());
				}
				if (item.isSetPoints() && !item.getItems().isEmpty()) {
					points(file, item, item.getPoints(), item.getItems(), found);
				}
			} else if (object instanceof ScoreRule rule) {
				rule(file, rule, grades, found);
			}
		});
		if (!scorecard.isWeightsOpen()) {
			points(file, scorecard, scorecard.getPoints(), scorecard.getItems(), found);
		}
	}

	private static void points(LoadedFile<AssessmentModel> file, EObject whole, double points, List<ScoreItem> parts, Found found) {
		double sum = parts.stream().mapToDouble(AssessmentRule::points).sum();
		if (Math.abs(sum - points) > ROUNDING) {
			found.at(file, whole, Messages.AssessmentRule_points, Messages.AssessmentRule_pointsRemedy, named(whole), plain(points),
					plain(sum));
		}
	}

	private static double points(ScoreItem item) {
		return item.isSetPoints() ? item.getPoints() : item.getItems().stream().mapToDouble(AssessmentRule::points).sum();
	}

	private static String plain(double points) {
		return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
	}

	private static void rule(LoadedFile<AssessmentModel> file, ScoreRule rule, Set<String> grades, Found found) {
		String item = named(rule.eContainer());
		if (rule.getKind() == RuleKind.VETO && !grades.contains(rule.getCeiling())) {
			found.at(file, rule, Messages.AssessmentRule_ceiling, Messages.AssessmentRule_ceilingRemedy, item,
					Objects.toString(rule.getCeiling(), ""), String.join(" ", grades));
		}
		if (rule.getKind() == RuleKind.COMPLETION && !rule.isSetTarget()) {
			found.at(file, rule, Messages.AssessmentRule_target, Messages.AssessmentRule_targetRemedy, item);
		}
	}

	/** The code of an object, or of what it lies in. */
	private static String named(EObject object) {
		for (EObject next = object; next != null; next = next.eContainer()) {
			EStructuralFeature code = next.eClass().getEStructuralFeature("code");
			if (code != null && next.eGet(code) != null) {
				return next.eGet(code).toString();
			}
		}
		return object.eClass().getName();
	}

}
