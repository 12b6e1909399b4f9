package fadu.question.named;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Version;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.FigureSet;
import fadu.catalogue.PlugIn;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.Unshown;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** One row on the report itself: districts, period, numbers of figures, time, and the versions that made it. */
public final class AboutQuestion implements Question<AboutQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().text("districts", Role.DIMENSION, Row::districts)
			.word("period", Role.TIME, Row::period).text("generated_at", Role.TIME, Row::generatedAt)
			.number("metrics", Role.MEASURE, Row::metrics).number("figures", Role.MEASURE, Row::figures)
			.text("version", Role.PLACE, Row::version).text("plug_ins", Role.HIDDEN, Row::plugIns)
			.number("district_count", Role.MEASURE, Row::districtCount).flag("with_unreviewed", Role.STATE, Row::withUnreviewed)
			.text("per_how", Role.STATE, Row::perHow).text("left_out", Role.STATE, Row::leftOut)
			.text("conclusion", Role.MEASURE, Row::conclusion).list();

	private static final String PRODUCT = "fadu.question";

	@Override
	public String name() {
		return "about";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		Comparison comparison = Comparisons.of(set);
		String districts = comparison.districts().stream().map(WORDS::name).collect(Collectors.joining(Messages.separator));
		List<Observation> figures = FigureNumbers.observations(comparison);
		String period = set.inquiry().period().map(WORDS::display).orElse(Messages.AboutQuestion_allPeriods);
		return List.of(new Row(districts, period,
				DateTimeFormatter.ofPattern(Messages.AboutQuestion_time).format(data.generatedAt()), comparison.rows().size(),
				figures.size(), version(), plugIns(data, figures), comparison.districts().size(),
				data.withUnreviewed(), set.inquiry().per().map(AboutQuestion::text).orElse(null), text(data.leftOut()),
				conclusion(comparison)));
	}

	/** How many of the metrics may be compared, in a sentence, with those whose numbers contradict themselves by name. */
	private static String conclusion(Comparison comparison) {
		Map<Comparability, Long> worst = comparison.rows().stream().flatMap(row -> row.verdicts().worst().stream())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		List<String> contradicted = comparison.rows().stream().filter(row -> row.verdicts().reasons().stream()
				.anyMatch(reason -> reason.kind() == ReasonKind.CONTRADICTION)).map(row -> WORDS.name(row.metric())).toList();
		String verdicts = Messages.bind(Messages.AboutQuestion_conclusion,
				new Object[]{comparison.rows().size(), worst.getOrDefault(Comparability.COMPARABLE, 0L),
						worst.getOrDefault(Comparability.WITH_CAVEAT, 0L), worst.getOrDefault(Comparability.NOT_COMPARABLE, 0L)});
		long alone = comparison.rows().size() - worst.values().stream().mapToLong(Long::longValue).sum();
		verdicts += alone == 0 ? "" : Messages.bind(Messages.AboutQuestion_alone, alone);
		return contradicted.isEmpty()
				? verdicts
				: verdicts + Messages.bind(Messages.AboutQuestion_contradicted, String.join(Messages.separator, contradicted));
	}

	/** The version without the stamp of a build, which the properties of the file hold. */
	private static String version() {
		return plain(Platform.getBundle(PRODUCT).getVersion());
	}

	private static String plain(Version version) {
		return new Version(version.getMajor(), version.getMinor(), version.getMicro()).toString();
	}

	/** The report. */
	record Row(String districts, String period, String generatedAt, int metrics, int figures, String version, String plugIns,
			int districtCount, boolean withUnreviewed, String perHow, String leftOut, String conclusion) {
	}

	/** The plug-ins that bring figures of the report, by name; null where all were imported. */
	private static String plugIns(ReportData data, List<Observation> figures) {
		Set<String> ids = figures.stream().map(figure -> figure.getDocument().getContributor()).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		List<String> names = data.catalogue().plugIns().stream().filter(plugIn -> ids.contains(plugIn.id()))
				.map(AboutQuestion::text).toList();
		return names.isEmpty() ? null : Messages.bind(Messages.AboutQuestion_plugIns, String.join(Messages.separator, names));
	}

	private static String text(PlugIn plugIn) {
		return Optional.ofNullable(plugIn.name()).orElse(plugIn.id()) + ' ' + plain(Version.parseVersion(plugIn.version()));
	}

	private static String text(Normalisation per) {
		return switch (per) {
		case Normalisation.PerMonth month -> Messages.AboutQuestion_perMonth;
		case Normalisation.PerHundredThousand people -> Messages.AboutQuestion_perPeople;
		case Normalisation.PerUnit unit -> Messages.bind(Messages.AboutQuestion_perUnit, WORDS.name(unit.base()));
		};
	}

	/** What the comparison has and the report has not; null where it has all. */
	private static String text(Unshown leftOut) {
		List<String> parts = new ArrayList<>();
		count(parts, Messages.AboutQuestion_hiddenMetrics, leftOut.hiddenMetrics());
		count(parts, Messages.AboutQuestion_hiddenDistricts, leftOut.hiddenDistricts());
		count(parts, Messages.AboutQuestion_emptyMetrics, leftOut.emptyMetrics());
		return parts.isEmpty() ? null : Messages.bind(Messages.AboutQuestion_leftOut, String.join(Messages.separator, parts));
	}

	private static void count(List<String> parts, String words, int count) {
		if (count > 0) {
			parts.add(Messages.bind(words, count));
		}
	}

}
