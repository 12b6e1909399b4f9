package fadu.reading.tree;

import java.util.List;
import java.util.function.BiPredicate;

import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;

/** What a text is built of: its leaves are the quantities, above them stand clauses, lists, paragraphs and sections. */
public final class DocumentTree {

	private final Grammar grammar;
	private final List<Leaf> leaves;
	private final String text;
	private final Clause[] clauses;

	private DocumentTree(String text, Grammar grammar, List<Leaf> leaves) {
		this.text = text;
		this.grammar = grammar;
		this.leaves = leaves;
		this.clauses = new Clause[leaves.size()];
	}

	/**
	 * The tree of a text in plain form.
	 *
	 * @param sentences of each quantity
	 * @param subjects  the words that a quantity is said of where it stands for several things, else {@code null}
	 */
	public static DocumentTree of(String text, List<Mention> mentions, List<Sentence> sentences, List<Stretch> subjects) {
		return new DocumentTree(text, new Grammar(text), new Leaves(text).of(mentions, sentences, subjects));
	}

	/** The quantities with their words. */
	public List<Leaf> leaves() {
		return leaves;
	}

	/** The lists, of quantities that count alike. */
	public Lists lists(BiPredicate<Integer, Integer> alike) {
		return new Lists(text, grammar, this, alike);
	}

	/** The clause that ends in a quantity. */
	public Clause clause(int leaf) {
		if (clauses[leaf] == null) {
			clauses[leaf] = Clause.of(text, grammar, leaves.get(leaf));
		}
		return clauses[leaf];
	}

}
