package fadu.question;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fadu.catalogue.NameList;

/**
 * What a question is narrowed or turned to, as the design wrote it. Where nothing is written, a question is about what the run of
 * the report was asked for. What the parameters mean is said in docs/reports-data.md.
 *
 * @param texts what was given, by the name of the parameter; never blank
 */
public record Scope(Map<String, String> texts) {

	/** Metric codes or names, lines of business, a prefix like {@code LA.} or themes, with commas between them. */
	public static final String METRICS = "metrics";
	/** Codes or names of districts, with commas between them. */
	public static final String DISTRICTS = "districts";
	/** The label of a period. */
	public static final String PERIOD = "period";
	/** The name of a peer group, whose districts are asked about. */
	public static final String PEERS = "peers";
	/** What figures are divided by: {@code month}, {@code 100k} or a metric. */
	public static final String PER = "per";
	/** One line of business, to which the answer is narrowed. */
	public static final String DOMAIN = "domain";
	/** A theme, whose metrics are asked about. */
	public static final String THEME = "theme";
	/** One district. */
	public static final String DISTRICT = "district";

	/**
	 * A whole scope in one text, as the question {@code scope} hands it on to the tables of a part; what is given beside it comes
	 * first.
	 */
	public static final String HANDLE = "scope";

	/** The parameters that every question takes. */
	public static final List<Parameter> PARAMETERS = List.of(Parameter.text(METRICS), Parameter.text(DISTRICTS),
			Parameter.text(PERIOD), Parameter.text(PEERS), Parameter.text(PER), Parameter.text(DOMAIN), Parameter.text(THEME),
			Parameter.text(DISTRICT));

	public Scope {
		texts = Map.copyOf(texts);
	}

	/** The scope that the arguments of a question give; what is not one of its parameters is left out. */
	public static Scope of(Map<String, ?> arguments) {
		Map<String, String> texts = new TreeMap<>();
		for (Parameter parameter : PARAMETERS) {
			Object value = arguments.get(parameter.name());
			if (value != null && !value.toString().isBlank()) {
				texts.put(parameter.name(), value.toString().strip());
			}
		}
		return new Scope(texts);
	}

	/** The arguments in one text, in the order of their names: {@code districts=370212%2C500105&period=2024}. */
	public static String handle(Map<String, ?> arguments) {
		return new TreeMap<>(arguments).entrySet().stream().filter(each -> each.getValue() != null && !each.getKey().equals(HANDLE))
				.map(each -> each.getKey() + '=' + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&"));
	}

	/** The arguments, those among them that a handle holds. */
	static Map<String, Object> opened(Map<String, Object> arguments) {
		Map<String, Object> opened = new HashMap<>();
		String handle = Objects.toString(arguments.get(HANDLE), "");
		for (String pair : handle.split("&")) {
			int equals = pair.indexOf('=');
			if (equals > 0) {
				opened.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
			}
		}
		arguments.forEach((name, value) -> {
			if (!name.equals(HANDLE) && !Objects.toString(value, "").isBlank()) {
				opened.put(name, value);
			}
		});
		return Map.copyOf(opened);
	}

	/** What was given for a parameter. */
	Optional<String> text(String parameter) {
		return Optional.ofNullable(texts.get(parameter));
	}

	/** What was given for a parameter, at its commas. */
	List<String> names(String parameter) {
		return text(parameter).map(NameList::of).orElse(List.of());
	}

	/** The same but for one parameter. */
	Scope without(String parameter) {
		Map<String, String> rest = new TreeMap<>(texts);
		rest.remove(parameter);
		return new Scope(rest);
	}

}
