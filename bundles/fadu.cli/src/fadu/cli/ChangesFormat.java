package fadu.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparability;
import fadu.analysis.value.EmptyCell;
import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.value.Period;
import fadu.report.stamp.Changes;
import fadu.report.stamp.Stamp;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** What has changed since a report was made, for people and for programs. */
final class ChangesFormat {

	private static final Wording WORDS = UserWording.get();
	private static final String NOTHING = "—";
	private static final String NOT_COMPUTABLE = "NOT_COMPUTABLE";

	private final Catalogue catalogue;
	private final List<District> districts;

	/** @param districts those of the workspace, for their names */
	ChangesFormat(Catalogue catalogue, List<District> districts) {
		this.catalogue = catalogue;
		this.districts = districts;
	}

	void table(Stamp stamp, Changes changes, PrintWriter out) {
		out.println(NLS.bind(Messages.ChangesFormat_report, new Object[]{stamp.design(), stamp.generated()}));
		section(Messages.ChangesFormat_versions, List.of(Messages.Headings_part, Messages.Headings_then, Messages.Headings_now),
				changes.versions().stream().map(version -> List.of(part(version.name()), version.then().orElse(NOTHING),
						version.now().orElse(NOTHING))).toList(),
				out);
		section(Messages.ChangesFormat_figures,
				List.of(Messages.Headings_metricName, Messages.Headings_district, Messages.Headings_period, Messages.Headings_then,
						Messages.Headings_now),
				changes.figures().stream().map(change -> List.of(metric(change.metric()), district(change.district()),
						period(change.period()), printed(change.then()), printed(change.now()))).toList(),
				out);
		section(Messages.ChangesFormat_verdicts,
				List.of(Messages.Headings_metricName, Messages.Headings_districts, Messages.Headings_then, Messages.Headings_now),
				changes.verdicts().stream().map(change -> List.of(metric(change.metric()),
						district(change.left()) + NOTHING + district(change.right()), verdict(change.then()),
						verdict(change.now()))).toList(),
				out);
		if (changes.isEmpty()) {
			out.println(Messages.ChangesFormat_none);
		}
	}

	private static void section(String title, List<String> headings, List<List<String>> rows, PrintWriter out) {
		if (!rows.isEmpty()) {
			out.println();
			out.println(NLS.bind(title, rows.size()));
			GridFormat.table(new Grid(headings, rows), out);
		}
	}

	void json(Stamp stamp, Changes changes, PrintWriter out) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("design", stamp.design());
		record.put("generated", stamp.generated());
		record.put("changed", !changes.isEmpty());
		record.put("versions", changes.versions().stream()
				.map(version -> record("part", version.name(), "then", version.then().orElse(null), "now",
						version.now().orElse(null)))
				.toList());
		record.put("figures",
				changes.figures().stream().map(change -> record("metric", change.metric(), "district", change.district(),
						"period", change.period(), "then", change.then().orElse(null), "now", change.now().orElse(null))).toList());
		record.put("verdicts", changes.verdicts().stream().map(change -> record("metric", change.metric(), "left", change.left(),
				"right", change.right(), "then", code(change.then()), "now", code(change.now()))).toList());
		Json.line(record, out);
	}

	private static Map<String, Object> record(String... namesAndValues) {
		Map<String, Object> record = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			record.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return record;
	}

	private static String code(Optional<Comparability> verdict) {
		return verdict.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse(null);
	}

	private static String part(String name) {
		return switch (name) {
		case "product" -> Messages.ChangesFormat_product;
		case "reader" -> Messages.ChangesFormat_reader;
		case "catalogue" -> Messages.ChangesFormat_catalogue;
		default -> name;
		};
	}

	private String metric(String code) {
		return catalogue.metric(code).map(WORDS::name).orElse(code);
	}

	private String district(String code) {
		return districts.stream().filter(district -> district.getCode().equals(code)).map(WORDS::name).findFirst().orElse(code);
	}

	private static String period(String label) {
		try {
			return label.isEmpty() ? "" : WORDS.display(Period.valueOf(label));
		} catch (IllegalArgumentException e) {
			// A stamp may be anything; what is no period is shown as it is.
			return label;
		}
	}

	/** A printed number as it is, the kind of an empty cell in words. */
	private static String printed(Optional<String> printed) {
		return printed.map(text -> text.equals(NOT_COMPUTABLE)
				? Messages.ChangesFormat_notComputable
				: Stream.of(EmptyCell.values()).filter(kind -> kind.name().equals(text)).map(WORDS::display).findFirst()
						.orElse(text))
				.orElse(NOTHING);
	}

	private static String verdict(Optional<Comparability> verdict) {
		return verdict.map(WORDS::display).orElse(NOTHING);
	}

}
