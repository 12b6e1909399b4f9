package fadu.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds things by whatever they are called, in upper or lower case; of two with one name the first is found.
 *
 * @param <T> what is found
 */
final class CatalogueIndex<T> {

	private final Map<String, T> byName;

	CatalogueIndex(Collection<T> things, Function<T, Stream<String>> names) {
		byName = HashMap.newHashMap(things.size() * 3);
		things.forEach(thing -> names.apply(thing).filter(name -> name != null && !name.isBlank())
				.forEach(name -> byName.putIfAbsent(fold(name), thing)));
	}

	Optional<T> find(String name) {
		return Optional.ofNullable(byName.get(fold(name.strip())));
	}

	private static String fold(String name) {
		return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

}
