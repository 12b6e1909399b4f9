package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Figures;
import fadu.catalogue.Names;
import fadu.model.Observation;

/** How figures are named in findings. */
final class Wording {

	private Wording() {
	}

	static String bind(String message, Object... values) {
		return NLS.bind(message, values);
	}

	/** What the figure counts, and the figure. */
	static String named(Evidence evidence, Observation figure) {
		return name(evidence, figure) + ' ' + quantity(figure);
	}

	/** What the figure counts: in Chinese in the words of its document's reviewer, in English in those of the catalogue. */
	static String name(Evidence evidence, Observation figure) {
		String catalogued = evidence.metric(figure).map(Names::of).orElse("");
		String stated = figure.getMetricName() == null ? "" : figure.getMetricName();
		return stated.isEmpty() || Names.english() && !catalogued.isEmpty() ? catalogued : stated;
	}

	static String quantity(Observation figure) {
		return Figures.display(figure.getQuantity());
	}

	static String number(BigDecimal number) {
		return Figures.number(number, "");
	}

	/** Figures as a sum. */
	static String sum(Collection<Observation> figures) {
		return figures.stream().map(figure -> number(figure.getQuantity().value())).collect(Collectors.joining(" + "));
	}

	static String list(Collection<String> words) {
		return String.join(Messages.Wording_separator, words);
	}

}
