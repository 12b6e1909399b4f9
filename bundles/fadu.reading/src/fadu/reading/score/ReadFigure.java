package fadu.reading.score;

import java.math.BigDecimal;
import java.util.Optional;

import fadu.model.value.Span;
import fadu.reading.Figure;

/**
 * A figure that a reader found.
 *
 * @param span    its place
 * @param text    what stands there
 * @param value   in base units
 * @param meaning what the reader says of it
 * @param link    to another figure of the document, by its place
 */
public record ReadFigure(Span span, String text, Optional<BigDecimal> value, Meaning meaning, Optional<Link<Span>> link) {

	/** The kind by which a reader says that it saw a number and takes it for no figure. */
	private static final String NO_FIGURE = "not_a_figure";

	/** What our own reader says. */
	public static ReadFigure of(Figure figure) {
		Meaning meaning = new Meaning(figure.quantity().unit(), figure.quantity().bound().qualifier(), figure.kind().getLiteral(),
				figure.period().toString(), figure.domain(), figure.district(), figure.metric(), figure.metricName());
		return new ReadFigure(figure.span(), figure.text(), Optional.of(figure.quantity().value()), meaning,
				figure.relation().map(relation -> new Link<>(relation.label(), relation.of())));
	}

	boolean isFigure() {
		return !NO_FIGURE.equals(meaning.kind());
	}

	boolean finds(GoldFigure gold) {
		return span.start() < gold.span().end() && span.end() > gold.span().start() && sameAmount(gold.value());
	}

	/** Signs are left out: some annotations give a fall as a positive number. */
	private boolean sameAmount(Optional<BigDecimal> other) {
		if (value.isEmpty() || other.isEmpty()) {
			return value.isEmpty() && other.isEmpty();
		}
		double a = Math.abs(value.get().doubleValue());
		double b = Math.abs(other.get().doubleValue());
		return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(a, b));
	}

}
