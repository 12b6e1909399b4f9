package fadu.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.formula.FormulaTree;
import fadu.analysis.formula.FormulaFault;
import fadu.analysis.formula.FormulaParser;
import fadu.analysis.formula.UnitCheck;
import fadu.analysis.ranking.IndexPlan;
import fadu.analysis.value.Units;
import fadu.model.Aggregation;
import fadu.model.CompositeIndex;
import fadu.model.Domain;
import fadu.model.FaduFactory;
import fadu.model.Grade;
import fadu.model.IndexIndicator;
import fadu.model.Metric;
import fadu.store.Definition;
import fadu.store.DefinitionKind;
import fadu.wording.FormulaWords;

/**
 * Metrics that users define in a workspace without a plug-in, each by a formula. They are computed, compared and printed like those
 * of plug-ins; each change can be undone.
 */
public final class OwnMetrics {

	private static final String CODE = "[A-Z][A-Z0-9_]*\\.[A-Z0-9_]+";
	private static final String DOMAIN = "OWN";
	private static final String PER_CENT = "%";
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final FormulaWords WORDS = new FormulaWords(UserWording.get());

	private final Workspace workspace;

	/** The metrics of the workspace. */
	public OwnMetrics(Workspace workspace) {
		this.workspace = workspace;
	}

	/** All of them, by code; asking makes no store. */
	public List<Metric> all() throws UserException {
		List<Definition> kept = definitions().all();
		Domain domain = FaduFactory.eINSTANCE.createDomain();
		domain.setCode(DOMAIN);
		domain.setName(Messages.OwnMetrics_domain);
		domain.setNameEn(Messages.OwnMetrics_domain);
		Set<String> taken = new HashSet<>();
		workspace.catalogue().metrics().forEach(metric -> taken.add(metric.getCode()));
		return kept.stream().filter(definition -> !taken.contains(definition.code()))
				.map(definition -> OwnMetric.metric(definition.code(), definition.content(), domain)).toList();
	}

	/**
	 * Keeps a metric; one of the same code is replaced.
	 *
	 * @throws MistypedException where the code is none, or the formula is none or means nothing, with the place
	 * @throws UserException     where a plug-in has the code
	 */
	public Metric add(OwnMetric metric, Person by) throws UserException {
		if (!metric.code().matches(CODE)) {
			throw new MistypedException(NLS.bind(Messages.OwnMetrics_code, metric.code()));
		}
		if (metric.name().isBlank()) {
			throw new MistypedException(Messages.OwnMetrics_noName);
		}
		if (workspace.catalogue().metric(metric.code()).isPresent()) {
			throw new UserException(NLS.bind(Messages.OwnMetrics_taken, metric.code()));
		}
		String content;
		try {
			content = content(metric);
		} catch (FormulaFault e) {
			throw new MistypedException(WORDS.pointed(metric.formula(), e), e);
		}
		definitions().keep(metric.code(), content, metric.code(), what(metric.code(), metric.formula()), by);
		return all().stream().filter(kept -> kept.getCode().equals(metric.code())).findFirst().orElseThrow();
	}

	private String content(OwnMetric metric) throws UserException {
		List<Metric> known = workspace.metrics();
		FormulaTree expression = FormulaParser.parse(metric.formula());
		circle(metric.code(), expression, known, List.of(metric.code()));
		UnitCheck check = new UnitCheck(code -> find(known, code));
		String unit = check.unit(expression);
		if (metric.unit().isPresent()) {
			check.check(expression, metric.unit().get());
			unit = metric.unit().get();
		}
		String said = unit.isEmpty() ? isPercentage(expression) ? PER_CENT : Units.fold() : unit;
		List<Metric> terms = codes(expression).flatMap(code -> find(known, code).stream()).toList();
		boolean ratio = said.contains("/") || said.equals(PER_CENT) || said.equals(Units.fold());
		Aggregation aggregation = ratio
				? Aggregation.RATIO
				: terms.stream().map(Metric::getAggregation).findFirst().orElse(Aggregation.NONE);
		Grade grade = terms.stream().map(Metric::getGrade).anyMatch(Grade.UNGRADED::equals)
				? Grade.UNGRADED
				: terms.stream().map(Metric::getGrade).max(Comparator.naturalOrder()).orElse(Grade.UNGRADED);
		return metric.toJson(said, aggregation, grade);
	}

	/** A quotient of like things times a hundred. */
	private static boolean isPercentage(FormulaTree expression) {
		return expression.parts()
				.anyMatch(part -> part instanceof FormulaTree.Constant(var at, var number) && number.compareTo(HUNDRED) == 0);
	}

	private static Optional<Metric> find(List<Metric> known, String code) {
		return known.stream().filter(metric -> metric.getCode().equals(code)).findFirst();
	}

	private static Stream<String> codes(FormulaTree expression) {
		return expression.parts().flatMap(part -> switch (part) {
		case FormulaTree.Name(var at, var code) -> Stream.of(code);
		case FormulaTree.Over over -> Stream.of(over.code());
		default -> Stream.of();
		});
	}

	/** Refuses a formula that comes back to the metric itself. */
	private static void circle(String code, FormulaTree expression, List<Metric> known, List<String> way) throws UserException {
		for (String name : codes(expression).distinct().toList()) {
			List<String> further = new ArrayList<>(way);
			further.add(name);
			if (name.equals(code)) {
				throw new MistypedException(NLS.bind(Messages.OwnMetrics_circle, String.join(" → ", further)));
			}
			Optional<String> formula = find(known, name).map(Metric::getFormula).filter(text -> !text.isBlank());
			if (formula.isPresent() && !way.contains(name)) {
				circle(code, FormulaParser.parse(formula.get()), known, further);
			}
		}
	}

	/**
	 * Removes a metric.
	 *
	 * @throws UserException where there is none of this code, or the formula of another uses it
	 */
	public void remove(String code, Person by) throws UserException {
		List<Metric> all = all();
		if (find(all, code).isEmpty()) {
			throw Selection.unknown(Messages.OwnMetrics_unknown, code, all.stream().map(Metric::getCode).toList());
		}
		Optional<Metric> user = all.stream()
				.filter(metric -> codes(FormulaParser.parse(metric.getFormula())).anyMatch(code::equals)).findFirst();
		if (user.isPresent()) {
			throw new UserException(NLS.bind(Messages.OwnMetrics_used, user.get().getCode()));
		}
		Optional<CompositeIndex> index = new OwnIndices(workspace).all().stream()
				.filter(each -> IndexPlan.indicators(each).map(IndexIndicator::getMetric).anyMatch(code::equals)).findFirst();
		if (index.isPresent()) {
			throw new UserException(NLS.bind(AssessmentMessages.OwnIndices_used, index.get().getCode()));
		}
		definitions().remove(code, code, what(code, find(all, code).get().getFormula()), by);
	}

	private OwnDefinitions definitions() {
		return new OwnDefinitions(workspace, DefinitionKind.METRIC);
	}

	private static String what(String code, String formula) {
		return NLS.bind(Messages.OwnMetrics_what, code, formula);
	}

}
