package fadu.wording;

import fadu.analysis.formula.FormulaFault;

/** What is wrong with a formula, and where. */
public final class FormulaWords {

	private final Texts texts;
	private final Wording say;

	/** The words in the language of a wording. */
	public FormulaWords(Wording say) {
		this.say = say;
		texts = new Texts("formula", say.english());
	}

	/** What is wrong, with the number of the character, from 1. */
	public String fault(FormulaFault fault) {
		Object[] details = fault.details().stream().map(this::detail).toArray();
		return texts.text("at", fault.position() + 1, texts.text(fault.kind().name(), details));
	}

	/** The fault with the formula and a line below it that points to the place. */
	public String pointed(String formula, FormulaFault fault) {
		StringBuilder blank = new StringBuilder();
		formula.substring(0, Math.min(fault.position(), formula.length())).codePoints()
				.forEach(sign -> blank.append(sign > 0x2E7F ? "\u3000" : " "));
		return fault(fault) + '\n' + formula + '\n' + blank + '^';
	}

	private String detail(String word) {
		return word.isEmpty() ? texts.text("number") : say.unit(word);
	}

}
