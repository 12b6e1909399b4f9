package fadu.reading.score;

import java.math.BigDecimal;
import java.util.Optional;

import fadu.model.value.Span;
import fadu.reading.Figure;

/**
 * A figure that a reader found.
 *
 * @param span       its place
 * @param text       what stands there
 * @param value      in base units
 * @param meaning    what the reader says of it
 * @param link       to another figure of the document, by its place
 * @param confidence between 0 and 1
 */
public record ReadFigure(Span span, String text, Optional<BigDecimal> value, Meaning meaning, Optional<Link<Span>> link,
		double confidence) {

	private static final double SURE = 0.9;

	/** The kind by which a reader says that it saw a number and takes it for no figure. */
	private static final String NO_FIGURE = "not_a_figure";

	/** What our own reader says. */
	public static ReadFigure of(Figure figure) {
		Meaning meaning = new Meaning(figure.quantity().unit(), figure.quantity().bound().qualifier(), figure.kind().getLiteral(),
				figure.period().toString(), figure.domain(), figure.district(), figure.metric(), figure.metricName());
		return new ReadFigure(figure.span(), figure.text(), Optional.of(figure.quantity().value()), meaning,
				figure.relation().map(relation -> new Link<>(relation.label(), relation.of())), figure.confidence());
	}

	/** Whether the reader says that it is hardly wrong. */
	boolean isSure() {
		return confidence > SURE;
	}

	boolean isFigure() {
		return !NO_FIGURE.equals(meaning.kind());
	}

	boolean finds(GoldFigure gold) {
		return span.start() < gold.span().end() && span.end() > gold.span().start() && Amounts.same(value, gold.value());
	}

}
