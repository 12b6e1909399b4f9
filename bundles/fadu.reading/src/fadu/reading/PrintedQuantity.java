package fadu.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Quantity;
import fadu.reading.language.Mention;
import fadu.reading.language.Numeral;
import fadu.reading.language.Numerals;
import fadu.reading.language.Quantities;
import fadu.reading.language.Sentence;
import fadu.reading.language.Sentences;
import fadu.reading.language.SourceText;
import fadu.reading.language.Tables;

/**
 * What the few printed characters of a figure say by themselves: 620余万元 is {@code >6200000 元}.
 *
 * @param quantity number, unit and bound; the unit is empty where none is printed
 * @param measured whether a measure word is printed, so that unit and size are known; without one the head of a table may say 万元
 */
public record PrintedQuantity(Quantity quantity, boolean measured) {

	/** Reads the characters; nothing where they hold no number, or several. */
	public static Optional<PrintedQuantity> of(String printed) {
		String plain = new SourceText(printed).plain();
		List<Sentence> sentences = Sentences.of(plain);
		if (sentences.isEmpty()) {
			return Optional.empty();
		}
		List<Mention> mentions = Quantities.of(plain, sentences, Tables.of(plain)).mentions();
		List<Numeral> numerals = Numerals.of(plain);
		if (mentions.size() == 1 && mentions.getFirst().form() == Mention.Form.MEASURED && numerals.size() == 1) {
			return Optional.of(new PrintedQuantity(mentions.getFirst().quantity(), true));
		}
		Optional<BigDecimal> number = numerals.size() == 1 && mentions.size() < 2 && !numerals.getFirst().chinese()
				? numerals.getFirst().value()
				: Optional.empty();
		return number.map(value -> new PrintedQuantity(Quantity.of(value.toPlainString(), ""), false));
	}

	/** Whether the quantity is what is printed; a sign may be said in words before it, a multiple in the head of a column. */
	public boolean says(Quantity stated) {
		BigDecimal printed = quantity.value().abs().stripTrailingZeros();
		BigDecimal value = stated.value().abs().stripTrailingZeros();
		return measured ? printed.compareTo(value) == 0 : printed.unscaledValue().equals(value.unscaledValue());
	}

}
