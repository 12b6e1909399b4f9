package fadu.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.ranking.IndexFault;
import fadu.analysis.ranking.IndexPlan;
import fadu.catalogue.Assessments;
import fadu.model.CompositeIndex;
import fadu.model.IndexIndicator;
import fadu.model.Metric;
import fadu.model.Pillar;
import fadu.model.Scaling;
import fadu.store.Definition;
import fadu.store.DefinitionKind;

/**
 * Indices that users define in a workspace without a plug-in. They are computed and printed like those of plug-ins; each change can
 * be undone.
 */
public final class OwnIndices {

	private static final String CODE = "[A-Z][A-Z0-9_]*(\\.[A-Z0-9_]+)*";
	private static final int LONGEST = 80;

	private final Workspace workspace;

	/** The indices of the workspace. */
	public OwnIndices(Workspace workspace) {
		this.workspace = workspace;
	}

	/** All of them, by code; one whose code a plug-in has taken since is not among them. Asking makes no store. */
	public List<CompositeIndex> all() throws UserException {
		List<CompositeIndex> indices = new ArrayList<>();
		for (Definition definition : definitions().all()) {
			if (!isTaken(definition.code())) {
				indices.add(IndexFile.read(definition.content(), definition.code()));
			}
		}
		return List.copyOf(indices);
	}

	/** Whether the index with the code is one of the workspace. */
	public boolean has(String code) throws UserException {
		return all().stream().map(CompositeIndex::getCode).anyMatch(code::equals);
	}

	private boolean isTaken(String code) {
		return Assessments.of(workspace.catalogue()).indices().stream().map(CompositeIndex::getCode).anyMatch(code::equals);
	}

	private OwnDefinitions definitions() {
		return new OwnDefinitions(workspace, DefinitionKind.INDEX);
	}

	/**
	 * Keeps an index; one of the same code is replaced.
	 *
	 * @throws MistypedException where something in it is wrong, with the pillar or indicator
	 * @throws UserException     where a plug-in has the code, or it cannot be computed
	 */
	public void add(CompositeIndex index, Person by) throws UserException {
		CompositeIndex kept = EcoreUtil.copy(index);
		if (isBlank(kept.getNameEn())) {
			kept.setNameEn(kept.getName());
		}
		kept.eAllContents().forEachRemaining(part -> {
			if (part instanceof Pillar pillar && isBlank(pillar.getNameEn())) {
				pillar.setNameEn(pillar.getName());
			}
		});
		check(kept);
		String code = kept.getCode();
		definitions().keep(code, IndexFile.write(kept), title(kept), what(code), by);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private void check(CompositeIndex index) throws UserException {
		String code = Optional.ofNullable(index.getCode()).orElse("");
		if (!code.matches(CODE) || code.length() > LONGEST) {
			throw mistyped(AssessmentMessages.OwnIndices_code, code);
		}
		if (isTaken(code)) {
			throw new UserException(NLS.bind(AssessmentMessages.OwnIndices_taken, code));
		}
		if (isBlank(index.getName())) {
			throw new MistypedException(AssessmentMessages.OwnIndices_noName);
		}
		if (!(index.getAvailability() >= 0 && index.getAvailability() <= 1)) {
			throw new MistypedException(AssessmentMessages.OwnIndices_availability);
		}
		Set<String> codes = new HashSet<>();
		for (Pillar pillar : index.getPillars()) {
			check(index, pillar, codes);
		}
		List<Metric> known = workspace.metrics();
		try {
			IndexPlan.of(index, name -> known.stream().filter(metric -> metric.getCode().equals(name)).findFirst());
		} catch (IndexFault e) {
			throw RunIndex.fault(e);
		}
	}

	private void check(CompositeIndex index, Pillar pillar, Set<String> codes) throws UserException {
		String code = Optional.ofNullable(pillar.getCode()).orElse("");
		if (code.isBlank() || isBlank(pillar.getName())) {
			throw new MistypedException(AssessmentMessages.OwnIndices_noPillarName);
		}
		part(code, pillar.getWeight(), codes);
		if (pillar.getPillars().isEmpty() && pillar.getIndicators().isEmpty()) {
			throw mistyped(AssessmentMessages.OwnIndices_emptyPillar, pillar.getName());
		}
		for (Pillar below : pillar.getPillars()) {
			check(index, below, codes);
		}
		for (IndexIndicator indicator : pillar.getIndicators()) {
			part(indicator.getMetric(), indicator.getWeight(), codes);
			if (indicator.getPer() != null) {
				Selection.divisor(workspace, indicator.getPer());
			}
			if (index.getScaling() == Scaling.GOALPOSTS && indicator.isSetLeast() && indicator.isSetMost()
					&& !(indicator.getLeast() < indicator.getMost())) {
				throw mistyped(AssessmentMessages.OwnIndices_goalposts, indicator.getMetric());
			}
		}
	}

	private static void part(String code, double weight, Set<String> codes) throws MistypedException {
		if (!codes.add(code)) {
			throw mistyped(AssessmentMessages.OwnIndices_twice, code);
		}
		if (!(weight > 0) || Double.isInfinite(weight)) {
			throw mistyped(AssessmentMessages.OwnIndices_weight, code);
		}
	}

	private static MistypedException mistyped(String message, String what) {
		return new MistypedException(NLS.bind(message, what));
	}

	/**
	 * Removes an index.
	 *
	 * @throws UserException where there is none of this code in the workspace
	 */
	public void remove(String code, Person by) throws UserException {
		List<CompositeIndex> all = all();
		Optional<CompositeIndex> found = all.stream().filter(each -> each.getCode().equals(code)).findFirst();
		if (found.isEmpty()) {
			throw Selection.unknown(AssessmentMessages.OwnIndices_unknown, code,
					all.stream().map(CompositeIndex::getCode).toList());
		}
		definitions().remove(code, title(found.get()), what(code), by);
	}

	private static String title(CompositeIndex index) {
		return index.getCode() + ' ' + index.getName();
	}

	private static String what(String code) {
		return NLS.bind(AssessmentMessages.OwnIndices_what, code);
	}

}
