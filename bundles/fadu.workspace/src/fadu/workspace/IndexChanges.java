package fadu.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.ranking.IndexPlan;
import fadu.model.Combination;
import fadu.model.CompositeIndex;
import fadu.model.Imputation;
import fadu.model.IndexIndicator;
import fadu.model.Pillar;
import fadu.model.Scaling;
import fadu.model.Treatment;

/**
 * What somebody tries on an index: other weights, other methods, without an indicator. The model of the plug-in stays as it is.
 *
 * @param weights by the code of a pillar or the metric of an indicator; more than nought
 * @param methods by {@link Choice}, in the words of the model; what is not named stays
 * @param without codes of the metrics whose indicators are left out
 */
public record IndexChanges(Map<String, Double> weights, Map<Choice, String> methods, List<String> without) {

	/** The index as it is. */
	public static final IndexChanges NONE = new IndexChanges(Map.of(), Map.of(), List.of());

	/** A method that can be chosen. */
	public enum Choice {
		/** How numbers are brought to one scale. */
		SCALING,
		/** How scores are put together. */
		COMBINATION,
		/** How missing numbers are filled. */
		IMPUTATION,
		/** What is done with outliers. */
		TREATMENT;

		/** What may be chosen, in the words of the model. */
		public List<String> words() {
			return switch (this) {
			case SCALING -> Scaling.VALUES.stream().map(Scaling::getLiteral).toList();
			case COMBINATION -> Combination.VALUES.stream().map(Combination::getLiteral).toList();
			case IMPUTATION -> Imputation.VALUES.stream().map(Imputation::getLiteral).toList();
			case TREATMENT -> Treatment.VALUES.stream().map(Treatment::getLiteral).toList();
			};
		}

		/** Has an index choose a method, in the word of the model. */
		public void set(CompositeIndex index, String word) {
			switch (this) {
			case SCALING -> index.setScaling(Scaling.get(word));
			case COMBINATION -> index.setCombination(Combination.get(word));
			case IMPUTATION -> index.setImputation(Imputation.get(word));
			case TREATMENT -> index.setTreatment(Treatment.get(word));
			}
		}

		/** What an index has chosen. */
		public String of(CompositeIndex index) {
			return switch (this) {
			case SCALING -> index.getScaling().getLiteral();
			case COMBINATION -> index.getCombination().getLiteral();
			case IMPUTATION -> index.getImputation().getLiteral();
			case TREATMENT -> index.getTreatment().getLiteral();
			};
		}
	}

	public IndexChanges {
		weights = Map.copyOf(weights);
		methods = Map.copyOf(methods);
		without = List.copyOf(without);
	}

	/** The index with the changes, a copy; an indicator that is left out is out. */
	public CompositeIndex written(CompositeIndex index) throws UserException {
		CompositeIndex changed = applied(index);
		IndexPlan.indicators(changed).filter(indicator -> without.contains(indicator.getMetric())).toList()
				.forEach(EcoreUtil::remove);
		return changed;
	}

	/** The index with the changes, a copy. */
	CompositeIndex applied(CompositeIndex index) throws UserException {
		CompositeIndex changed = EcoreUtil.copy(index);
		Map<String, Consumer<Double>> parts = new LinkedHashMap<>();
		changed.getPillars().forEach(pillar -> collect(pillar, parts));
		for (Map.Entry<String, Double> weight : weights.entrySet()) {
			if (!parts.containsKey(weight.getKey())) {
				throw Selection.unknown(AssessmentMessages.RunIndex_INDICATOR, weight.getKey(), List.copyOf(parts.keySet()));
			}
			if (!(weight.getValue() > 0) || weight.getValue().isInfinite()) {
				throw new UserException(NLS.bind(AssessmentMessages.IndexChanges_weight, weight.getKey()));
			}
			parts.get(weight.getKey()).accept(weight.getValue());
		}
		for (Map.Entry<Choice, String> method : methods.entrySet()) {
			List<String> words = method.getKey().words();
			if (!words.contains(method.getValue())) {
				throw new UserException(
						NLS.bind(AssessmentMessages.IndexChanges_method, method.getValue(), String.join(" ", words)));
			}
			method.getKey().set(changed, method.getValue());
		}
		return changed;
	}

	private static void collect(Pillar pillar, Map<String, Consumer<Double>> parts) {
		parts.put(pillar.getCode(), pillar::setWeight);
		pillar.getPillars().forEach(part -> collect(part, parts));
		for (IndexIndicator indicator : pillar.getIndicators()) {
			parts.put(indicator.getMetric(), indicator::setWeight);
		}
	}

	/** Weights as they are typed: {@code AID=2,LA.CONSULTATIONS=0.5}. */
	public static Map<String, Double> weights(String typed) throws UserException {
		Map<String, Double> weights = new LinkedHashMap<>();
		for (String part : Stream.of(typed.split("[,，]")).map(String::strip).filter(text -> !text.isEmpty()).toList()) {
			int sign = part.indexOf('=');
			try {
				weights.put(part.substring(0, sign).strip(), Double.parseDouble(part.substring(sign + 1)));
			} catch (IndexOutOfBoundsException | NumberFormatException e) {
				throw new UserException(NLS.bind(AssessmentMessages.IndexChanges_weight, part), e);
			}
		}
		return weights;
	}

}
