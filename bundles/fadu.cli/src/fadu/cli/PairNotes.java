package fadu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Comparability;
import fadu.analysis.Comparison;
import fadu.analysis.ComparisonRow;
import fadu.analysis.Figures;
import fadu.analysis.Interval;
import fadu.analysis.IntervalText;
import fadu.analysis.Observations;
import fadu.analysis.Order;
import fadu.analysis.Verdict;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Grade;
import fadu.model.Observation;

/** Every verdict of a comparison, pair by pair with all its reasons, and the places as far as figures allow any. */
record PairNotes(Comparison comparison, List<District> known) {

	void write(PrintWriter out) {
		Map<String, String> names = known.stream().collect(Collectors.toMap(District::getCode, Names::of, (one, other) -> one));
		for (ComparisonRow row : comparison.rows()) {
			out.println();
			out.println(row.metric().getCode() + ' ' + Names.of(row.metric()));
			row.verdicts().forEach(verdict -> write(verdict, names, out));
			if (row.verdicts().isEmpty()) {
				continue;
			}
			out.println(Order.of(row).map(PairNotes::places).orElse(Messages.PairNotes_none));
		}
	}

	static void write(Verdict verdict, Map<String, String> names, PrintWriter out) {
		out.println(NLS.bind(Messages.PairNotes_pair,
				new Object[] { name(verdict.left(), names), Figures.display(verdict.left().getQuantity()), name(verdict.right(), names),
						Figures.display(verdict.right().getQuantity()), Figures.display(verdict.comparability()), grade(verdict) }));
		verdict.reasons().forEach(
				reason -> out.println(NLS.bind(Messages.PairNotes_reason, Figures.display(reason.comparability()), reason.text())));
		if (verdict.comparability() != Comparability.NOT_COMPARABLE && isShare(verdict.left()) && isShare(verdict.right())) {
			Interval gap = Interval.of(verdict.left().getQuantity(), true).minus(Interval.of(verdict.right().getQuantity(), true));
			out.println(NLS.bind(Messages.PairNotes_gap, IntervalText.display(gap, "")));
		}
	}

	private static boolean isShare(Observation observation) {
		return observation.getQuantity().unit().equals("%") && observation.getKind() != FigureKind.GROWTH;
	}

	private static String grade(Verdict verdict) {
		return verdict.grade() == Grade.UNGRADED ? Messages.ComparisonFormat_single : verdict.grade().getLiteral();
	}

	private static String name(Observation observation, Map<String, String> names) {
		String code = Observations.district(observation);
		return names.getOrDefault(code, code);
	}

	private static String places(List<Order.Place> places) {
		return NLS.bind(Messages.PairNotes_order, places.stream().map(PairNotes::place).collect(Collectors.joining(Messages.ReasonNotes_separator)));
	}

	private static String place(Order.Place place) {
		String where = place.best() == place.worst() ? Integer.toString(place.best()) : place.best() + "–" + place.worst();
		return NLS.bind(Messages.PairNotes_place, Names.of(place.district()), where);
	}

}
