package fadu.reading;

import java.util.List;
import java.util.Optional;

import fadu.catalogue.place.Gazetteer;
import fadu.model.FigureKind;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.language.Numeral;
import fadu.reading.language.Numerals;
import fadu.reading.language.SourceText;
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

	/** What the passage says; nothing where it holds no number. */
	public static Optional<MarkedPassage> of(String passage) {
		List<Figure> figures = new ReportReader(MetricLexicon.ofDomains(List.of()), Gazetteer.EMPTY)
				.read(passage, ReadingContext.unknown()).figures();
		return figures.stream().findFirst().map(figure -> new MarkedPassage(figure.quantity(), figure.kind()))
				.or(() -> byNumeral(passage));
	}

	private static Optional<MarkedPassage> byNumeral(String passage) {
		String plain = new SourceText(passage).plain();
		return Numerals.of(plain).stream().filter(numeral -> numeral.value().isPresent()).findFirst().map(numeral -> {
			String behind = plain.substring(numeral.end()).strip();
			String unit = !numeral.unit().isEmpty() || behind.length() > LONGEST_UNIT ? numeral.unit() : behind;
			return new MarkedPassage(new Quantity(numeral.value().get(), unit, bound(numeral)),
					unit.equals("%") ? FigureKind.RATE : FigureKind.COUNT);
		});
	}

	private static Bound bound(Numeral numeral) {
		return numeral.more() ? Bound.MORE_THAN : numeral.about() ? Bound.ABOUT : Bound.EXACT;
	}

}
