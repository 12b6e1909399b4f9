package fadu.content.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Verdict;
import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.Theme;
import fadu.wording.Wording;

/** The five districts that the product brings, side by side, as the tables of expectations write them. */
final class FiveDistricts {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);
	private static final List<String> CODES = List.of("370212", "370200", "371002", "310116", "500105");

	private final Catalogue catalogue;
	private final List<District> districts;
	private final Derive derive;
	private final Compare compare;

	FiveDistricts(Catalogue catalogue) {
		this.catalogue = catalogue;
		districts = CODES.stream().map(code -> catalogue.district(code).orElseThrow()).toList();
		derive = new Derive(catalogue.metrics(), catalogue.documents(), false);
		compare = new Compare(districts, catalogue.districts(), Optional.empty(), false);
	}

	List<District> districts() {
		return districts;
	}

	Derive derive() {
		return derive;
	}

	Metric metric(String code) {
		return catalogue.metric(code).orElseThrow(() -> new AssertionError("no metric " + code));
	}

	/** The comparison of the metric, or of the metrics that the theme joins. */
	Comparison compare(String subject) {
		List<Metric> metrics = catalogue.theme(subject).map(theme -> theme.getMetrics().stream().map(this::metric).toList())
				.orElseGet(() -> List.of(metric(subject)));
		return compare.compare(metrics, Content.observations(catalogue), catalogue.documents(), derive);
	}

	/** How far definitions agree: the worst of all pairs, between the metrics of a theme too; – where there is no pair. */
	String grade(String subject) {
		Comparison comparison = compare(subject);
		List<Verdict> verdicts = comparison.rows().stream().flatMap(row -> row.verdicts().stream()).collect(Collectors.toList());
		Optional<Theme> theme = catalogue.theme(subject);
		theme.ifPresent(found -> verdicts.addAll(compare.across(found, comparison)));
		return verdicts.stream().map(Verdict::grade).max(Grade::compareTo).map(Grade::getLiteral).orElse("–");
	}

	/** What the cells of one district say: figures with their periods, metric by metric. */
	String cells(String subject, District district) {
		return compare(subject).rows().stream().map(row -> cell(row, district)).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(" + "));
	}

	private static String cell(ComparisonRow row, District district) {
		Cell cell = row.cells().stream().filter(each -> each.district() == district).findFirst().orElseThrow();
		return switch (cell) {
		case Cell.Reported reported ->
			reported.observations().stream().map(FiveDistricts::figure).collect(Collectors.joining(" + "));
		case Cell.Computed computed ->
			computed.derivations().stream().map(FiveDistricts::number).collect(Collectors.joining(" + "));
		case Cell.Empty empty -> switch (empty.kind()) {
		case NOT_COMPARABLE -> '[' + WORDS.display(empty.kind()) + ']';
		default -> "";
		};
		case Cell.NotComputable none -> "";
		};
	}

	private static String figure(Observation observation) {
		return WORDS.display(observation.getQuantity()) + " @ " + observation.getPeriod();
	}

	/** A computed number with its period. */
	static String number(Derivation.Derived derived) {
		return WORDS.display(derived.value(), derived.metric().getUnit()) + " @ " + derived.period();
	}

	/** The lines of a table beside the tests, each split at tabs; lines that begin with # explain. */
	static List<List<String>> table(String name) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(FiveDistricts.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> List.of(line.split("\t", -1)))
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
