package fadu.ui.review;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.model.Domain;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.workspace.Correction;
import fadu.workspace.RelationChoice;
import fadu.workspace.UserException;

/**
 * What a person typed to correct a figure. What is as it was is no part of the correction.
 *
 * @param value    a number, with 万 or 亿 behind it where the person likes; commas between digits are passed over
 * @param unit     the unit or measure word
 * @param bound    how the number stands to the true one
 * @param period   in words that were offered, or as a label such as 2024-H1
 * @param metric   what it measures
 * @param scope    the part of the area; empty for the whole
 * @param note     a remark
 * @param kind     what sort of number; nothing where that was not asked
 * @param domain   the line of business, of a figure without a metric; nothing where that was not asked
 * @param relation how it depends on another figure; nothing where that was not asked
 */
public record CorrectionForm(String value, String unit, Bound bound, String period, MetricChoice metric, String scope,
		String note, Optional<FigureKind> kind, Optional<Domain> domain, Optional<RelationChoice> relation) {

	private static final int TEN_THOUSAND = 4;
	private static final int HUNDRED_MILLION = 8;

	/** A form that asks neither for kind nor for line of business nor for a relation. */
	public CorrectionForm(String value, String unit, Bound bound, String period, MetricChoice metric, String scope, String note) {
		this(value, unit, bound, period, metric, scope, note, Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** The correction of the figure; empty where nothing is different. */
	public Correction of(Observation figure, PeriodChoices periods) throws UserException {
		Quantity quantity = quantity();
		Period wanted = periods.period(period);
		Correction correction = new Correction(different(quantity, figure.getQuantity()),
				metric instanceof MetricChoice.Chosen chosen && !chosen.metric().getCode().equals(figure.getMetric())
						? Optional.of(chosen.metric())
						: Optional.empty(),
				Optional.empty(), different(wanted, figure.getPeriod()), words(scope, figure.getScope()),
				words(note, figure.getNote())).with(kind.filter(chosen -> chosen != figure.getKind()),
						domain.filter(chosen -> !chosen.getName().equals(figure.getDomain()) && isWithoutMetric(figure)),
						relation.filter(chosen -> !chosen.equals(RelationChoice.of(figure))));
		return metric instanceof MetricChoice.Without && figure.getMetric() != null ? correction.withoutMetric() : correction;
	}

	/** A figure with a metric has the line of business of its metric. */
	private boolean isWithoutMetric(Observation figure) {
		return metric instanceof MetricChoice.Without || metric instanceof MetricChoice.Kept && figure.getMetric() == null;
	}

	private static <T> Optional<T> different(T now, T before) {
		return now.equals(before) ? Optional.empty() : Optional.of(now);
	}

	private static Optional<String> words(String typed, String before) {
		return different(typed.strip(), Objects.requireNonNullElse(before, ""));
	}

	private Quantity quantity() throws UserException {
		return quantity(value, unit, bound);
	}

	/** The quantity that somebody typed. */
	static Quantity quantity(String value, String unit, Bound bound) throws UserException {
		String digits = value.strip().replace(",", "").replace("\uff0c", "").replace("−", "-");
		int shift = 0;
		while (!digits.isEmpty() && zeros(digits.charAt(digits.length() - 1)) > 0) {
			shift += zeros(digits.charAt(digits.length() - 1));
			digits = digits.substring(0, digits.length() - 1).strip();
		}
		try {
			return new Quantity(new BigDecimal(digits).scaleByPowerOfTen(shift), unit.strip(), bound);
		} catch (IllegalArgumentException e) {
			throw new UserException(NLS.bind(Messages.CorrectionForm_noNumber, value), e);
		}
	}

	private static int zeros(char sign) {
		return switch (sign) {
		case '万' -> TEN_THOUSAND;
		case '亿' -> HUNDRED_MILLION;
		default -> 0;
		};
	}

}
