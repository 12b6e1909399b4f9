package fadu.wording;

import java.math.BigDecimal;

/** Numbers as the text of a paper has them. */
public final class PaperWords {

	private final NumberWords numbers;

	/** The words in the language of a wording. */
	public PaperWords(Wording say) {
		numbers = new NumberWords(new Texts("figures", say.english()), say.english());
	}

	/** A number without its bound: 1056件, 10万人次; in English 1,056, 100,000. */
	public String number(BigDecimal value, String unit) {
		return numbers.written(value, unit);
	}

}
