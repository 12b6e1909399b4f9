package fadu.analysis.check;

/**
 * The words of a check that another bundle brings, in both languages; {0}, {1} … stand for the details of an assertion. Fadu's own
 * checks have theirs in {@code fadu.wording}.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record OwnWords(String chinese, String english) implements AssertionPattern {
}
