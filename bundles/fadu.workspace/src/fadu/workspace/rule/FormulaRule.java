package fadu.workspace.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fadu.analysis.derive.FormulaCheck;
import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.NearestNames;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.model.CatalogueModel;
import fadu.model.Domain;
import fadu.model.Metric;

/** A formula is arithmetic on metrics that are there, does not need itself, and gives the unit of its metric. */
final class FormulaRule implements PlugInRule {

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (LoadedFile<CatalogueModel> file : plugIn.metrics()) {
			for (Domain domain : file.root().getDomains()) {
				domain.getMetrics().stream().filter(metric -> metric.getFormula() != null && !metric.getFormula().isBlank())
						.forEach(metric -> check(file, metric, all, found));
			}
		}
		return found.all();
	}

	private static void check(LoadedFile<CatalogueModel> file, Metric metric, Surroundings all, Found found) {
		String formula = metric.getFormula();
		List<String> codes = FormulaCheck.codes(formula);
		Map<String, String> units = new HashMap<>();
		for (String code : codes) {
			Metric known = all.metrics().get(code);
			if (known == null) {
				found.at(file, metric, Messages.FormulaRule_unknown, Messages.FormulaRule_unknownRemedy, code,
						String.join(", ", NearestNames.of(code, all.metrics().keySet())));
			} else {
				units.put(code, known.getUnit());
			}
		}
		switch (FormulaCheck.check(formula, units, metric.getUnit())) {
		case NO_FORMULA -> found.at(file, metric, Messages.FormulaRule_none, Messages.FormulaRule_noneRemedy, formula);
		case UNLIKE -> found.at(file, metric, Messages.FormulaRule_unlike, Messages.FormulaRule_unlikeRemedy, formula);
		case OTHER_UNIT ->
			found.at(file, metric, Messages.FormulaRule_unit, Messages.FormulaRule_unitRemedy, formula, metric.getUnit());
		case SOUND -> needsItself(file, metric, all, found);
		}
	}

	private static void needsItself(LoadedFile<CatalogueModel> file, Metric metric, Surroundings all, Found found) {
		Set<String> seen = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(FormulaCheck.codes(metric.getFormula()));
		while (!open.isEmpty()) {
			String code = open.remove();
			if (code.equals(metric.getCode())) {
				found.at(file, metric, Messages.FormulaRule_circle, Messages.FormulaRule_circleRemedy, metric.getCode());
				return;
			}
			Metric term = all.metrics().get(code);
			if (term != null && term.getFormula() != null && seen.add(code)) {
				open.addAll(FormulaCheck.codes(term.getFormula()));
			}
		}
	}

}
