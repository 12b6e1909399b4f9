package fadu.analysis.compare;

/**
 * One reason of a verdict.
 *
 * @param kind          the fact it rests on
 * @param comparability what this reason alone allows
 * @param text          one sentence in the user's language
 */
public record Reason(ReasonKind kind, Comparability comparability, String text) {
}
