package fadu.export.data;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;

/**
 * Under which terms the data of a report are handed on, and who does so. Both are the user's to say: what is not given is not
 * there, and then nothing is granted.
 *
 * @param licence an identifier as {@code CC-BY-4.0}, an address, or the name of the licence
 * @param creator the person or office that hands the data on
 */
public record DataTerms(Optional<String> licence, Optional<String> creator) {

	private static final String LICENCE = "licence";
	private static final String CREATOR = "creator";
	/** What the parameters of a report are called that say so. */
	public static final Set<String> PARAMETERS = Set.of(LICENCE, CREATOR);

	private static final int LONGEST = 200;

	/**
	 * What the parameters of a report say.
	 *
	 * @throws UserException where a value is no line of a sensible length
	 */
	public static DataTerms of(Map<String, ?> parameters) throws UserException {
		return new DataTerms(line(parameters, LICENCE), line(parameters, CREATOR));
	}

	private static Optional<String> line(Map<String, ?> parameters, String name) throws UserException {
		Optional<String> line = Optional.ofNullable(parameters.get(name)).map(value -> value.toString().strip())
				.filter(value -> !value.isEmpty());
		if (line.isPresent() && (line.get().length() > LONGEST || line.get().lines().count() > 1)) {
			throw new UserException(NLS.bind(Messages.DataTerms_refused, name, line.get().lines().findFirst().orElse("")));
		}
		return line;
	}

	/** As properties of a Data Package: {@code licenses}, {@code contributors}, and how the package is cited. */
	Map<String, Object> properties(String title, List<String> sources, ZonedDateTime made) {
		Map<String, Object> properties = new LinkedHashMap<>();
		licence.ifPresent(given -> properties.put("licenses", List.of(licence(given))));
		creator.ifPresent(given -> properties.put("contributors", List.of(Map.of("title", given, "roles", List.of("creator")))));
		creator.ifPresent(given -> properties.put("citation", NLS.bind(Messages.DataTerms_citation,
				new Object[]{given, String.valueOf(made.getYear()), title, DateTimeFormatter.ISO_LOCAL_DATE.format(made),
						NLS.bind(Messages.DataTerms_sources, String.join(Messages.Sdmx_separator, sources))})));
		return properties;
	}

	private static Map<String, Object> licence(String given) {
		return given.matches("https?://\\S+")
				? Map.of("path", given)
				: given.matches("[\\w.+-]+") ? Map.of("name", given) : Map.of("title", given);
	}

}
