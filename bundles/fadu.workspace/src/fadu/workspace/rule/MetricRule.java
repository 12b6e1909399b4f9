package fadu.workspace.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.model.CatalogueModel;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.SeriesBreak;
import fadu.model.Theme;

/** Codes, wordings, totals and both languages of metrics. */
final class MetricRule implements PlugInRule {

	private static final String CODE = "[A-Z][A-Z0-9]*";
	private static final String NAME = "[A-Z0-9]+(_[A-Z0-9]+)*";
	private static final String DERIVED = "D.";
	private static final String HAN = ".*\\p{IsHan}.*";

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (LoadedFile<CatalogueModel> file : plugIn.metrics()) {
			for (Domain domain : file.root().getDomains()) {
				domain(file, domain, all, found);
				domain.getMetrics().forEach(metric -> new Look(file, domain, metric, all, found).look());
			}
			for (Theme theme : file.root().getThemes()) {
				english(file, theme, theme.getNameEn(), found);
			}
		}
		return found.all();
	}

	private static void domain(LoadedFile<CatalogueModel> file, Domain domain, Surroundings all, Found found) {
		all.metrics().values().stream().map(Metric::getDomain)
				.filter(other -> other.getCode().equals(domain.getCode()) && !other.getName().equals(domain.getName())).findFirst()
				.ifPresent(other -> found.at(file, domain, Messages.MetricRule_otherLine, Messages.MetricRule_otherLineRemedy,
						domain.getCode(), other.getName(), domain.getName()));
		if (!domain.getCode().matches(CODE)) {
			found.at(file, domain, Messages.MetricRule_domainCode, Messages.MetricRule_domainCodeRemedy, domain.getCode());
		}
		english(file, domain, domain.getNameEn(), found);
		breaks(file, domain.getBreaks(), found);
	}

	private static void breaks(LoadedFile<CatalogueModel> file, List<SeriesBreak> breaks, Found found) {
		for (SeriesBreak one : breaks) {
			try {
				LocalDate.parse(one.getDate());
			} catch (DateTimeParseException e) {
				found.at(file, one, Messages.MetricRule_break, Messages.MetricRule_breakRemedy, one.getDate());
			}
		}
	}

	private static void english(LoadedFile<CatalogueModel> file, EObject object, String text, Found found) {
		if (text.matches(HAN)) {
			found.at(file, object, Messages.Rule_notEnglish, Messages.Rule_notEnglishRemedy, text);
		}
	}

	/** A look at one metric. */
	private record Look(LoadedFile<CatalogueModel> file, Domain domain, Metric metric, Surroundings all, Found found) {

		void look() {
			code();
			english(file, metric, metric.getNameEn(), found);
			both(metric.getDefinition(), metric.getDefinitionEn(), "definition");
			both(metric.getCaveat(), metric.getCaveatEn(), "caveat");
			breaks(file, metric.getBreaks(), found);
			total();
			wordings();
		}

		private void code() {
			String code = metric.getCode();
			String prefix = isDerived() ? DERIVED : domain.getCode() + '.';
			String rest = code.startsWith(DERIVED) ? code.substring(DERIVED.length()) : code;
			boolean good = isDerived()
					? code.startsWith(DERIVED) && (rest.matches(NAME) || isOfDomain(rest))
					: isOfDomain(code);
			if (!good) {
				found.at(file, metric, Messages.MetricRule_code, Messages.MetricRule_codeRemedy, code, prefix);
			}
			if (isDerived() && !metric.getAliases().isEmpty()) {
				found.at(file, metric, Messages.MetricRule_derivedAliases, Messages.MetricRule_derivedAliasesRemedy, code);
			}
		}

		private boolean isOfDomain(String code) {
			String prefix = domain.getCode() + '.';
			return code.startsWith(prefix) && code.substring(prefix.length()).matches(NAME);
		}

		private boolean isDerived() {
			return metric.getFormula() != null && !metric.getFormula().isBlank();
		}

		private void both(String chinese, String english, String attribute) {
			boolean one = chinese == null || chinese.isBlank();
			boolean other = english == null || english.isBlank();
			if (one != other) {
				found.at(file, metric, Messages.MetricRule_oneLanguage, Messages.MetricRule_oneLanguageRemedy, metric.getCode(),
						one ? attribute : attribute + "En");
			}
		}

		/** A metric that is a part of itself, over however many steps, has no total. */
		private void total() {
			Set<String> seen = new HashSet<>();
			Metric next = metric;
			while (next != null && next.getPartOf() != null && seen.add(next.getCode())) {
				next = all.metrics().get(next.getPartOf());
			}
			if (next != null && next.getPartOf() != null && next.getCode().equals(metric.getCode())) {
				found.at(file, metric, Messages.MetricRule_circle, Messages.MetricRule_circleRemedy, metric.getCode());
			}
		}

		private void wordings() {
			Set<String> own = new HashSet<>();
			for (String wording : metric.getAliases()) {
				if (wording.isBlank() || wording.replace("…", "").strip().codePointCount(0, wording.replace("…", "").strip()
						.length()) < 2) {
					found.at(file, metric, Messages.MetricRule_shortWording, Messages.MetricRule_shortWordingRemedy, wording);
				} else if (!own.add(wording)) {
					found.at(file, metric, Messages.MetricRule_wordingTwice, Messages.MetricRule_wordingTwiceRemedy, wording);
				} else {
					all.alsoCalled(wording, metric).forEach(other -> found.at(file, metric, Messages.MetricRule_wordingTaken,
							Messages.MetricRule_wordingTakenRemedy, wording, metric.getCode(), other.getCode(),
							String.valueOf(all.owners().get(other))));
				}
			}
		}
	}

}
