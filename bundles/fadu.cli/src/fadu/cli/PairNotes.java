package fadu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Normalised;
import fadu.analysis.compare.Order;
import fadu.analysis.compare.Value;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.Interval;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * Every verdict of a comparison, pair by pair with all its reasons, and the places as far as figures allow any; then the same for
 * the divided figures, and the verdicts between the metrics of a theme.
 */
record PairNotes(Comparison comparison, Normalised normalised, List<Verdict> across, List<District> known) {

	private static final Wording WORDS = UserWording.get();

	void write(PrintWriter out) {
		Map<String, String> names = known.stream().collect(Collectors.toMap(District::getCode, WORDS::name, (one, other) -> one));
		for (ComparisonRow row : comparison.rows()) {
			out.println();
			out.println(row.metric().getCode() + ' ' + WORDS.name(row.metric()));
			caveat(row.metric(), out);
			write(row, names, out);
			normalised.of(row).filter(divided -> !divided.verdicts().isEmpty()).ifPresent(divided -> {
				out.println(NLS.bind(Messages.PairNotes_divided, WORDS.unit(divided.metric().getUnit())));
				write(divided, names, out);
			});
		}
		if (!across.isEmpty()) {
			out.println();
			out.println(Messages.PairNotes_across);
			across.forEach(verdict -> write(verdict, names, out));
		}
	}

	/** What the catalogue warns of where no verdict says it: definitions that differ are a reason of each verdict. */
	private static void caveat(Metric metric, PrintWriter out) {
		String caveat = WORDS.caveat(metric);
		boolean said = metric.getGrade() == Grade.BASE || metric.getGrade() == Grade.THEME;
		if (!caveat.isBlank() && !said) {
			out.println("  " + NLS.bind(Messages.DeriveFormat_caveat, caveat));
		}
	}

	private static void write(ComparisonRow row, Map<String, String> names, PrintWriter out) {
		row.verdicts().forEach(verdict -> write(verdict, names, out));
		if (!row.verdicts().isEmpty()) {
			out.println(Order.of(row).map(PairNotes::places).orElse(Messages.PairNotes_none));
		}
	}

	private static void write(Verdict verdict, Map<String, String> names, PrintWriter out) {
		out.println(NLS.bind(Messages.PairNotes_pair,
				new Object[]{name(verdict.left(), names), WORDS.display(verdict.left()), name(verdict.right(), names),
						WORDS.display(verdict.right()), WORDS.display(verdict.comparability()), grade(verdict)}));
		verdict.reasons().forEach(
				reason -> out
						.println(NLS.bind(Messages.PairNotes_reason, WORDS.display(reason.comparability()), WORDS.text(reason))));
		if (verdict.comparability() != Comparability.NOT_COMPARABLE && isShare(verdict.left()) && isShare(verdict.right())) {
			Interval left = verdict.left().interval();
			Interval right = verdict.right().interval();
			Interval gap = left.nominal().compareTo(right.nominal()) < 0 ? right.minus(left) : left.minus(right);
			out.println(NLS.bind(Messages.PairNotes_gap, WORDS.display(gap, "")));
		}
	}

	private static boolean isShare(Value value) {
		boolean growth = value instanceof Value.Reported reported && reported.observation().getKind() == FigureKind.GROWTH;
		return value.unit().equals("%") && !growth;
	}

	private static String grade(Verdict verdict) {
		return verdict.grade() == Grade.UNGRADED ? Messages.ComparisonFormat_single : verdict.grade().getLiteral();
	}

	private static String name(Value value, Map<String, String> names) {
		return names.getOrDefault(value.district(), value.district());
	}

	private static String places(List<Order.Place> places) {
		return NLS.bind(Messages.PairNotes_order,
				places.stream().map(PairNotes::place).collect(Collectors.joining(Messages.ReasonNotes_separator)));
	}

	private static String place(Order.Place place) {
		String where = place.best() == place.worst() ? Integer.toString(place.best()) : place.best() + "–" + place.worst();
		return NLS.bind(Messages.PairNotes_place, WORDS.name(place.district()), where);
	}

}
