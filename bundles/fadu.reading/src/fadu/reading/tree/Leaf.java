package fadu.reading.tree;

import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;

/**
 * A quantity with the words of its own.
 *
 * @param mention  the quantity
 * @param sentence that it stands in
 * @param gap      where the quantity before it ends, or the words of the sentence begin
 * @param label    the words of its clause before it, without signs and list numbers
 * @param sign     the sign between it and the quantity before it; the strongest of several; a full stop at the start of a sentence,
 *                     0
 *                     where none stands there
 * @param numbered whether a list number such as ① stands before its words
 * @param bracket  the place of the bracket that it stands in, -1 where it stands in none
 */
public record Leaf(Mention mention, Sentence sentence, int gap, Stretch label, char sign, boolean numbered,
		int bracket) {

	/** Where the quantity starts. */
	public int start() {
		return mention.start();
	}

	/** Where the quantity ends. */
	public int end() {
		return mention.end();
	}

	/** How strongly its sign divides: nothing, 、, comma, semicolon, full stop. */
	public int rank() {
		return "、,;。".indexOf(sign) + 1;
	}

}
