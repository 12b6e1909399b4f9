package fadu.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

	/** The parameters that every question takes. */
	public static final List<Parameter> PARAMETERS = List.of(Parameter.text(METRICS), Parameter.text(DISTRICTS),
			Parameter.text(PERIOD), Parameter.text(PEERS), Parameter.text(PER), Parameter.text(DOMAIN), Parameter.text(THEME),
			Parameter.text(DISTRICT));

	/** What the run was asked for. */
	static final Scope RUN = new Scope(Map.of());

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

	/** What was given for a parameter. */
	Optional<String> text(String parameter) {
		return Optional.ofNullable(texts.get(parameter));
	}

	/** What was given for a parameter, at its commas. */
	List<String> names(String parameter) {
		return text(parameter).map(text -> List.of(text.split("\\s*[,，、]\\s*"))).orElse(List.of());
	}

	/** The same but for one parameter. */
	Scope without(String parameter) {
		Map<String, String> rest = new TreeMap<>(texts);
		rest.remove(parameter);
		return new Scope(rest);
	}

}
