package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** What an assertion is about. */
public sealed interface Detail {

	/**
	 * What a figure counts, and the figure.
	 *
	 * @param figure the figure
	 * @param metric what it measures, where the catalogue has it
	 */
	record Named(Observation figure, Optional<Metric> metric) implements Detail {
	}

	/**
	 * What a figure counts.
	 *
	 * @param figure the figure
	 * @param metric what it measures, where the catalogue has it
	 */
	record Subject(Observation figure, Optional<Metric> metric) implements Detail {
	}

	/** A number with its bound and unit. */
	record Amount(Quantity quantity) implements Detail {
	}

	/** A number alone. */
	record Number(BigDecimal value) implements Detail {
	}

	/** All whole numbers that are possible. */
	record Possible(WholeNumbers numbers) implements Detail {
	}

	/**
	 * A percentage that lies between two, in per cent.
	 *
	 * @param least the smallest
	 * @param most  the greatest; the same where there is only one
	 */
	record Percentage(BigDecimal least, BigDecimal most) implements Detail {
	}

	/**
	 * A division and its result in per cent.
	 *
	 * @param part what is divided
	 * @param base what it is divided by
	 */
	record Division(BigInteger part, BigInteger base) implements Detail {
	}

	/** An area. */
	record Area(District district) implements Detail {
	}

	/** A metric. */
	record Measure(Metric metric) implements Detail {
	}

	/** A unit or measure word. */
	record Unit(String unit) implements Detail {
	}

	/** A time. */
	record Time(Period period) implements Detail {
	}

	/** The title of a document. */
	record Title(String title) implements Detail {
	}

	/** Characters of a document, a date or an id as they stand. */
	record Source(String text) implements Detail {
	}

	/** Several, one after the other. */
	record Several(List<Detail> details) implements Detail {
		public Several {
			details = List.copyOf(details);
		}
	}

	/**
	 * What is added up.
	 *
	 * @param terms what is added
	 * @param total what comes out, where that is said
	 */
	record Sum(List<Detail> terms, Optional<BigDecimal> total) implements Detail {
		public Sum {
			terms = List.copyOf(terms);
		}
	}

	/** The number with its bound and unit. */
	static Detail of(Observation figure) {
		return new Amount(figure.getQuantity());
	}

	/** A number alone. */
	static Detail of(BigDecimal number) {
		return new Number(number);
	}

	/** A number alone. */
	static Detail of(BigInteger number) {
		return new Number(new BigDecimal(number));
	}

	/** How many. */
	static Detail of(long count) {
		return new Number(BigDecimal.valueOf(count));
	}

	/** The numbers of the figures, added up to the total. */
	static Detail sum(Collection<Observation> figures, BigDecimal total) {
		return new Sum(figures.stream().map(figure -> of(figure.getQuantity().value())).toList(), Optional.of(total));
	}

	/** The numbers of the figures, added up. */
	static Detail sum(Collection<Observation> figures) {
		return new Sum(figures.stream().map(figure -> of(figure.getQuantity().value())).toList(), Optional.empty());
	}

}
