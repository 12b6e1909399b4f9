package fadu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Normalisation;
import fadu.analysis.ranking.DistrictIndex;
import fadu.analysis.ranking.IndexFault;
import fadu.analysis.ranking.IndexPlan;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Reference;
import fadu.model.CompositeIndex;
import fadu.model.IndexIndicator;
import fadu.model.Metric;

/** Computes a composite index from the figures of a workspace. */
public final class RunIndex {

	private RunIndex() {
	}

	/**
	 * The index with the code or name.
	 *
	 * @throws UserException where there is none, with the nearest there are
	 */
	public static CompositeIndex index(Workspace workspace, String codeOrName) throws UserException {
		List<CompositeIndex> all = workspace.indices();
		Optional<CompositeIndex> found = all.stream().filter(each -> Stream.of(each.getCode(), each.getName(), each.getNameEn())
				.anyMatch(name -> name.equalsIgnoreCase(codeOrName))).findFirst();
		if (found.isEmpty()) {
			throw Selection.unknown(AssessmentMessages.RunIndex_unknown, codeOrName,
					all.stream().flatMap(each -> Stream.of(each.getCode(), each.getName())).toList());
		}
		return found.get();
	}

	/**
	 * The index of the districts selected.
	 *
	 * @param asked   districts and period; its metrics do not count
	 * @param changes what is tried on the model
	 */
	public static DistrictIndex of(Workspace workspace, CompositeIndex model, Selection asked, IndexChanges changes,
			boolean withUnreviewed) throws UserException {
		CompositeIndex index = changes.applied(model);
		Map<String, Normalisation> divisors = new HashMap<>();
		List<Metric> metrics = new ArrayList<>();
		List<Metric> known = workspace.metrics();
		for (IndexIndicator indicator : IndexPlan.indicators(index).toList()) {
			known.stream().filter(metric -> metric.getCode().equals(indicator.getMetric())).forEach(metrics::add);
			if (indicator.getPer() != null && !divisors.containsKey(indicator.getPer())) {
				divisors.put(indicator.getPer(), Selection.divisor(workspace, indicator.getPer()));
			}
		}
		divisors.values().stream().filter(Normalisation.PerUnit.class::isInstance)
				.forEach(divisor -> metrics.add(((Normalisation.PerUnit) divisor).base()));
		try {
			if (metrics.isEmpty()) {
				throw new IndexFault(IndexFault.Kind.EMPTY, index.getCode());
			}
			FigureSet set = workspace.figures()
					.load(new Selection(metrics, asked.districts(), asked.period()).inquiry(withUnreviewed));
			IndexPlan plan = plan(index, set.reference(), changes.without());
			return DistrictIndex.of(set, plan, divisors);
		} catch (IndexFault e) {
			throw fault(e);
		}
	}

	private static IndexPlan plan(CompositeIndex index, Reference reference, List<String> without) throws IndexFault {
		IndexPlan plan = IndexPlan.of(index, reference::metric);
		for (String code : without) {
			plan = plan.without(code);
		}
		return plan;
	}

	/** What is wrong with an index, for the user. */
	static UserException fault(IndexFault fault) {
		return new UserException(NLS.bind(message(fault), fault.subject()), fault);
	}

	private static String message(IndexFault fault) {
		return switch (fault.kind()) {
		case METRIC -> AssessmentMessages.RunIndex_METRIC;
		case DIRECTION -> AssessmentMessages.RunIndex_DIRECTION;
		case TARGET -> AssessmentMessages.RunIndex_TARGET;
		case GOALPOSTS -> AssessmentMessages.RunIndex_GOALPOSTS;
		case EMPTY -> AssessmentMessages.RunIndex_EMPTY;
		case INDICATOR -> AssessmentMessages.RunIndex_INDICATOR;
		};
	}

}
