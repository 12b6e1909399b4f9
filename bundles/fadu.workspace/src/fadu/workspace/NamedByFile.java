package fadu.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.place.Division;
import fadu.catalogue.place.Gazetteer;
import fadu.model.Level;

/**
 * The district in the name of a file, held against that of its text. Only a name of three signs or more counts that ends as
 * one does (新会区, not 新会, nor 城区, which is also a word), and a file may be named by an area around the district.
 */
final class NamedByFile {

	private static final int SHORTEST = 3;
	private static final int LONGEST = 15;

	private NamedByFile() {
	}

	/** What is in doubt about a report and what was left out of it, a line each. */
	static List<String> remarks(ReadReports.Result result, String district, KnownAreas areas) {
		return Stream.concat(remark(result.file(), district, areas).stream(), result.source().remarks().stream()).toList();
	}

	/**
	 * What is remarked where the file names another district, one line.
	 *
	 * @param district code of the district that the text, or the user, says
	 */
	private static Optional<String> remark(Path file, String district, KnownAreas areas) {
		Gazetteer places = areas.places();
		Optional<Division> own = places.division(district);
		List<Division> named = named(String.valueOf(file.getFileName()), places);
		if (own.isEmpty() || named.isEmpty()
				|| named.stream().anyMatch(each -> each.equals(own.get()) || places.contains(each, own.get()))) {
			return Optional.empty();
		}
		return Optional.of(NLS.bind(Messages.NamedByFile_other,
				named.stream().map(Division::name).distinct().collect(Collectors.joining(Messages.Selection_separator)),
				own.get().name()));
	}

	private static List<Division> named(String file, Gazetteer places) {
		return IntStream.rangeClosed(SHORTEST, file.length()).boxed().flatMap(end -> endingAt(file, end, places)).distinct()
				.toList();
	}

	/** The divisions of the longest name that ends at a place. */
	private static Stream<Division> endingAt(String file, int end, Gazetteer places) {
		return Stream.iterate(Math.max(0, end - LONGEST), start -> start <= end - SHORTEST, start -> start + 1)
				.map(start -> file.substring(start, end))
				.map(name -> places.find(name).stream()
						.filter(found -> found.level() != Level.TOWN && found.name().length() >= SHORTEST
								&& name.endsWith(found.name()))
						.toList())
				.filter(found -> !found.isEmpty()).findFirst().stream().flatMap(List::stream);
	}

}
