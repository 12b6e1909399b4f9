package fadu.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.catalogue.place.Gazetteer;
import fadu.model.FigureKind;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.language.Numeral;
import fadu.reading.language.Numerals;
import fadu.reading.language.SourceText;
import fadu.reading.lexicon.Cues;
import fadu.reading.metric.MetricLexicon;

/**
 * The quantity that a person marked in a text, where the reader found none: as the passage reads by itself, else its first numeral
 * with the words behind that as unit.
 *
 * @param quantity value in base units, unit and bound
 * @param kind     count, money, rate …
 */
public record MarkedPassage(Quantity quantity, FigureKind kind) {

	private static final int LONGEST_UNIT = 6;
	private static final Cues NONE_OF = Cues.of("none_of");
	private static final Cues DID_NOT_HAPPEN = Cues.of("did_not_happen");

	/**
	 * What the passage says in its text; nothing where it holds no number. 无一人 and 未发生安全事故 say nought.
	 *
	 * @param before the words before it, which may deny it: 无 before 一人
	 */
	public static Optional<MarkedPassage> of(String before, String passage) {
		return none(before, passage).or(() -> of(passage));
	}

	/**
	 * The same; where the mark ends with the number, the measure word, and what bounds the number, stand behind it.
	 *
	 * @param behind the words behind it in its clause
	 */
	public static Optional<MarkedPassage> of(String before, String passage, String behind) {
		Optional<MarkedPassage> marked = of(before, passage);
		return marked.filter(read -> read.quantity().unit().isEmpty() && !behind.isBlank())
				.flatMap(read -> measured(passage + behind)
						.filter(whole -> whole.quantity().value().compareTo(read.quantity().value()) == 0))
				.or(() -> marked);
	}

	/** What the passage says by itself; nothing where it holds no number. */
	public static Optional<MarkedPassage> of(String passage) {
		return measured(passage).or(() -> byNumeral(passage));
	}

	/** One that is denied; or, where there is no number, what is said not to have happened. */
	private static Optional<MarkedPassage> none(String before, String passage) {
		String plain = new SourceText(before + passage).plain();
		List<Numeral> numerals = Numerals.of(plain).stream().filter(numeral -> numeral.end() > before.length()).toList();
		if (numerals.isEmpty()) {
			return DID_NOT_HAPPEN.startAt(plain, before.length()) ? Optional.of(nought("")) : Optional.empty();
		}
		Numeral first = numerals.getFirst();
		boolean denied = first.value().filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent()
				&& NONE_OF.endBefore(plain, first.start());
		String behind = plain.substring(first.end());
		return denied
				? Optional.of(nought(first.unit().isEmpty() ? behind.substring(0, Math.min(1, behind.length())) : first.unit()))
				: Optional.empty();
	}

	private static MarkedPassage nought(String unit) {
		return new MarkedPassage(new Quantity(BigDecimal.ZERO, unit, Bound.EXACT), FigureKind.COUNT);
	}

	private static Optional<MarkedPassage> byNumeral(String passage) {
		String plain = new SourceText(passage).plain();
		return first(plain).map(numeral -> {
			String behind = plain.substring(numeral.end()).strip();
			return counted(numeral, !numeral.unit().isEmpty() || behind.length() > LONGEST_UNIT ? numeral.unit() : behind);
		});
	}

	/** The first number that the reader takes for a figure. */
	private static Optional<MarkedPassage> measured(String words) {
		return new ReportReader(MetricLexicon.ofDomains(List.of()), Gazetteer.EMPTY).read(words, ReadingContext.unknown()).figures()
				.stream().findFirst().map(figure -> new MarkedPassage(figure.quantity(), figure.kind()));
	}

	private static Optional<Numeral> first(String plain) {
		return Numerals.of(plain).stream().filter(numeral -> numeral.value().isPresent()).findFirst();
	}

	private static MarkedPassage counted(Numeral numeral, String unit) {
		return new MarkedPassage(new Quantity(numeral.value().get(), unit, bound(numeral)),
				unit.equals("%") ? FigureKind.RATE : FigureKind.COUNT);
	}

	private static Bound bound(Numeral numeral) {
		return numeral.more() ? Bound.MORE_THAN : numeral.about() ? Bound.ABOUT : Bound.EXACT;
	}

}
