package fadu.reading.context;

/**
 * What a stage decided about a quantity, with the rule that decided and the words that made it decide.
 *
 * @param value what was decided
 * @param rule  stable key of the rule, e.g. {@code period.document}
 * @param start of the words, or -1 where no words of the text decided
 * @param end   behind the words
 */
public record Decided<T>(T value, String rule, int start, int end) {

	/** Decided without words of the text. */
	public static <T> Decided<T> of(T value, String rule) {
		return new Decided<>(value, rule, -1, -1);
	}

}
