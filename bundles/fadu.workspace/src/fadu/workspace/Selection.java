package fadu.workspace;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.Inquiry;
import fadu.catalogue.Catalogue;
import fadu.catalogue.NearestNames;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Theme;
import fadu.model.value.Period;
import fadu.wording.Wording;

/**
 * What a user asks about; what is named twice counts once.
 *
 * @param metrics   the metrics; empty for all
 * @param districts the districts; empty for all
 * @param period    the period, or every period
 */
public record Selection(List<Metric> metrics, List<District> districts, Optional<Period> period) {

	private static final Wording WORDS = UserWording.get();

	/** Everything. */
	public static final Selection ALL = new Selection(List.of(), List.of(), Optional.empty());

	private static final String MONTH = "month";
	private static final String PEOPLE = "100k";

	public Selection {
		metrics = metrics.stream().distinct().toList();
		districts = districts.stream().distinct().toList();
	}

	/**
	 * The selection that the names stand for.
	 *
	 * @param metrics   metric codes or names; a line of business or a theme stands for all its metrics, and {@code LA.} for all
	 *                      whose codes begin so
	 * @param districts GB/T 2260 codes or names, of any division whether or not there are figures of it
	 * @param period    a period label
	 * @throws UserException where a name is unknown, with the nearest names there are, or where it means several districts
	 */
	public static Selection of(Workspace workspace, List<String> metrics, List<String> districts, Optional<String> period)
			throws UserException {
		List<Metric> chosenMetrics = new ArrayList<>();
		for (String name : metrics) {
			chosenMetrics.addAll(metrics(workspace, name));
		}
		List<District> chosenDistricts = new ArrayList<>();
		DistrictByName named = new DistrictByName(workspace);
		for (String name : districts) {
			chosenDistricts.add(named.district(name));
		}
		return new Selection(chosenMetrics, chosenDistricts,
				period.isPresent() ? Optional.of(period(period.get())) : Optional.empty());
	}

	private static List<Metric> metrics(Workspace workspace, String name) throws UserException {
		Catalogue catalogue = workspace.catalogue();
		Optional<Metric> metric = catalogue.metric(name);
		if (metric.isPresent()) {
			return List.of(metric.get());
		}
		Optional<Domain> domain = domain(catalogue, name);
		if (domain.isPresent()) {
			return domain.get().getMetrics();
		}
		List<Metric> several = several(catalogue, name);
		if (!several.isEmpty()) {
			return several;
		}
		List<Metric> own = new OwnMetrics(workspace).all();
		Optional<Metric> ownMetric = own.stream()
				.filter(each -> Stream.of(each.getCode(), each.getName(), each.getNameEn()).anyMatch(name::equals)).findFirst();
		if (ownMetric.isPresent()) {
			return List.of(ownMetric.get());
		}
		List<String> known = new ArrayList<>();
		Stream.concat(catalogue.metrics().stream(), own.stream()).forEach(each -> {
			known.add(each.getCode());
			known.add(WORDS.name(each));
		});
		catalogue.domains().forEach(each -> known.add(WORDS.name(each)));
		throw unknown(Messages.Selection_unknownMetric, name, known);
	}

	/** The metrics of a theme, or those whose codes begin with what ends in a dot. */
	private static List<Metric> several(Catalogue catalogue, String name) {
		if (name.endsWith(".")) {
			return catalogue.metrics().stream().filter(metric -> metric.getCode().startsWith(name)).toList();
		}
		return catalogue.theme(name).map(Theme::getMetrics).<List<String>>map(List::copyOf).orElse(List.of()).stream()
				.flatMap(code -> catalogue.metric(code).stream()).toList();
	}

	private static Optional<Domain> domain(Catalogue catalogue, String name) {
		return catalogue.domains().stream().filter(candidate -> name.equalsIgnoreCase(candidate.getCode())
				|| name.equals(candidate.getName()) || name.equalsIgnoreCase(candidate.getNameEn())).findFirst();
	}

	/**
	 * The line of business that a name stands for.
	 *
	 * @param name its code or name
	 * @throws UserException where it is unknown, with the nearest there are
	 */
	public static Domain domain(Workspace workspace, String name) throws UserException {
		Optional<Domain> found = domain(workspace.catalogue(), name);
		if (found.isEmpty()) {
			throw unknown(Messages.Selection_unknownDomain, name, workspace.catalogue().domains().stream()
					.flatMap(domain -> Stream.of(domain.getCode(), WORDS.name(domain))).toList());
		}
		return found.get();
	}

	/**
	 * The codes of the metrics that a theme sets side by side.
	 *
	 * @param theme code or name
	 * @throws UserException where it is unknown, with the nearest there are
	 */
	public static List<String> metricsOf(Workspace workspace, String theme) throws UserException {
		return theme(workspace, theme).getMetrics();
	}

	/**
	 * The theme that a name stands for.
	 *
	 * @param theme code or name
	 * @throws UserException where it is unknown, with the nearest there are
	 */
	public static Theme theme(Workspace workspace, String theme) throws UserException {
		Optional<Theme> found = workspace.catalogue().theme(theme);
		if (found.isEmpty()) {
			throw unknown(Messages.Selection_unknownTheme, theme,
					workspace.catalogue().themes().stream().map(WORDS::name).toList());
		}
		return found.get();
	}

	/**
	 * The period with the label, or with the name that the user is shown for it.
	 *
	 * @throws MistypedException where it is none
	 */
	public static Period period(String label) throws MistypedException {
		try {
			return Period.valueOf(label);
		} catch (IllegalArgumentException e) {
			return NamedPeriods.find(label)
					.orElseThrow(() -> new MistypedException(NLS.bind(Messages.Selection_unknownPeriod, label), e));
		}
	}

	/**
	 * What figures are divided by: {@code month}, {@code 100k} (for each 100,000 people), or the code or name of a metric.
	 *
	 * @throws MistypedException where it is none of these
	 */
	public static Normalisation divisor(Workspace workspace, String word) throws UserException {
		if (word.equals(MONTH)) {
			return new Normalisation.PerMonth();
		}
		if (word.equals(PEOPLE)) {
			return new Normalisation.PerHundredThousand();
		}
		List<Metric> bases = of(workspace, List.of(word), List.of(), Optional.empty()).metrics();
		if (bases.size() != 1) {
			throw new MistypedException(NLS.bind(Messages.Selection_severalDivisors, word));
		}
		return new Normalisation.PerUnit(bases.get(0));
	}

	/**
	 * The selection as a request, made now in the language of the user.
	 *
	 * @param withUnreviewed whether figures that nobody has reviewed count
	 */
	public Inquiry inquiry(boolean withUnreviewed) {
		return Inquiry.of(districts, metrics, period, withUnreviewed).by(Locale.forLanguageTag(Platform.getNL().replace('_', '-')),
				ZonedDateTime.now());
	}

	/** What to say of a name that nobody knows: the nearest there are. */
	static UserException unknown(String message, String name, List<String> known) {
		List<String> nearest = NearestNames.of(name, known);
		String advice = nearest.isEmpty()
				? ""
				: NLS.bind(Messages.Selection_nearest, String.join(Messages.Selection_separator, nearest));
		return new UserException(NLS.bind(message, name) + advice);
	}

}
