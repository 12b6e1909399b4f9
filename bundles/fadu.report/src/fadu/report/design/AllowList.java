package fadu.report.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the lists of what may stand in a design, as its file in this package says. */
final class AllowList {

	private static final Set<String> GROUPS = Set.of("element", "attribute", "type");
	private static final String REFUSED = "refused/";

	/** What may stand in a design. */
	static final AllowList DESIGN = new AllowList("allowed.txt");
	/** What may stand in a chart. */
	static final AllowList CHART = new AllowList("allowed-chart.txt");

	private final Map<String, Set<String>> groups = new HashMap<>();
	private final Map<String, Kind> kinds = new HashMap<>();
	private final Map<String, Rule> refused = new HashMap<>();

	private AllowList(String resource) {
		try (InputStream in = AllowList.class.getResourceAsStream(resource)) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.matches("[a-z].*"))
					.forEach(this::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(String line) {
		String group = line.substring(0, line.indexOf(':'));
		List<String> names = List.of(line.substring(line.indexOf(':') + 1).strip().split(" "));
		if (GROUPS.contains(group)) {
			groups.merge(group, Set.copyOf(names),
					(known, more) -> Stream.concat(known.stream(), more.stream()).collect(Collectors.toSet()));
		} else if (group.startsWith(REFUSED)) {
			Rule rule = Rule.valueOf(group.substring(REFUSED.length()).toUpperCase(Locale.ROOT));
			names.forEach(name -> refused.put(name, rule));
		} else {
			String tag = group.substring(0, group.indexOf('/') + 1);
			Kind kind = Kind.valueOf(group.substring(tag.length()).toUpperCase(Locale.ROOT));
			names.forEach(name -> kinds.put(tag + name, kind));
		}
	}

	/** Whether the group ({@code element}, {@code attribute}, {@code type}) has the name, letter by letter. */
	boolean has(String group, String name) {
		return groups.getOrDefault(group, Set.of()).contains(name);
	}

	/** What the value of the property may be that is written with the tag; nothing where it may not stand at all. */
	Optional<Kind> kind(String tag, String name) {
		return Optional.ofNullable(kinds.get(tag + '/' + name));
	}

	/** What the text of the element may be; nothing where the list does not say. */
	Optional<Kind> kind(String element) {
		return Optional.ofNullable(kinds.get(element));
	}

	/** The rule that the name breaks, where it is known for what it does; the other rule for all other names. */
	Rule refusal(String name, Rule otherwise) {
		return refused.getOrDefault(name, otherwise);
	}

}
