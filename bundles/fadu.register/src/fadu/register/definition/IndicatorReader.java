package fadu.register.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import fadu.model.Aggregate;
import fadu.model.Boundary;
import fadu.model.Indicator;
import fadu.model.Split;
import fadu.model.SplitPart;
import fadu.register.definition.RegisterFiles.Flaw;
import fadu.register.expression.Expression;
import fadu.register.expression.Expression.And;
import fadu.register.expression.Expression.FieldValue;
import fadu.register.expression.Expression.OneOf;
import fadu.register.expression.Expression.TextValue;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.expression.ValueType;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;

/** Reads one indicator: a computation for its metric and one for each part of its splits, or none where anything is wrong. */
final class IndicatorReader {

	private final RegisterFiles files;
	private final Indicator indicator;
	private final List<RowField> fields;
	private final List<Flaw> flaws;
	private final int before;

	IndicatorReader(RegisterFiles files, Indicator indicator, List<RowField> fields, List<Flaw> flaws) {
		this.files = files;
		this.indicator = indicator;
		this.fields = fields;
		this.flaws = flaws;
		this.before = flaws.size();
	}

	List<Computation> read() {
		Optional<Expression> filter = expression(indicator.getFilter(), true);
		Optional<Expression> value = expression(indicator.getValue(), false);
		checkValue(value);
		List<DateWindow> windows = new ArrayList<>();
		indicator.getBoundaries().forEach(boundary -> window(boundary).ifPresent(windows::add));
		List<Computation> computations = new ArrayList<>();
		if (indicator.getMetric() != null && !indicator.getMetric().isBlank()) {
			computations.add(computation(indicator.getMetric(), filter, value, windows));
		} else if (indicator.getSplits().isEmpty()) {
			flaw(indicator, Messages.IndicatorReader_noMetric);
		}
		for (Split split : indicator.getSplits()) {
			for (SplitPart part : split.getParts()) {
				part(split, part).ifPresent(condition -> computations.add(computation(part.getMetric(),
						Optional.of(filter.<Expression>map(all -> new And(all, condition)).orElse(condition)), value, windows)));
			}
		}
		return flaws.size() == before ? List.copyOf(computations) : List.of();
	}

	private Computation computation(String metric, Optional<Expression> filter, Optional<Expression> value,
			List<DateWindow> windows) {
		return new Computation(metric.strip(), indicator.getAggregate(), filter, value, List.copyOf(windows));
	}

	private Optional<Expression> expression(String text, boolean condition) {
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional
					.of(condition ? ExpressionParser.condition(text, fields) : ExpressionParser.parse(text, fields));
		} catch (ExpressionRefused e) {
			flaw(indicator, NLS.bind(Messages.IndicatorReader_expression, text.length() > 60 ? text.substring(0, 60) + '…' : text,
					e.getMessage()));
			return Optional.empty();
		}
	}

	private void checkValue(Optional<Expression> value) {
		Aggregate aggregate = indicator.getAggregate();
		Optional<ValueType> type = value.map(Expression::type);
		boolean fits = switch (aggregate) {
		case COUNT -> type.isEmpty();
		case SHARE -> type.equals(Optional.of(ValueType.TRUTH));
		case DISTINCT -> type.isPresent() && type.get() != ValueType.TRUTH;
		case SUM, AVERAGE, MINIMUM, MAXIMUM, MEDIAN -> type.equals(Optional.of(ValueType.NUMBER));
		};
		if (!fits && flaws.size() == before) {
			flaw(indicator, NLS.bind(Messages.IndicatorReader_value, aggregate.getLiteral()));
		}
	}

	private Optional<DateWindow> window(Boundary boundary) {
		Optional<RowField> field = field(boundary.getDate(), FieldKind.DAY);
		if (field.isEmpty()) {
			String there = fields.stream().filter(column -> column.kind() == FieldKind.DAY).map(RowField::name)
					.collect(Collectors.joining(" "));
			flaw(boundary, NLS.bind(Messages.IndicatorReader_date, boundary.getDate(), there.isEmpty() ? "-" : there));
			return Optional.empty();
		}
		Optional<DateEdge> after = edge(boundary, boundary.getAfter());
		Optional<DateEdge> before = edge(boundary, boundary.getBefore());
		return Optional.of(new DateWindow(field.get(), after, before, boundary.isKeepMissing()));
	}

	private Optional<DateEdge> edge(Boundary boundary, String text) {
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		Optional<DateEdge> edge = DateEdge.of(text);
		if (edge.isEmpty()) {
			flaw(boundary, NLS.bind(Messages.IndicatorReader_edge, text));
		}
		return edge;
	}

	private Optional<Expression> part(Split split, SplitPart part) {
		Optional<RowField> field = field(split.getAttribute(), FieldKind.CODE);
		boolean known = field.isPresent() && part.getCodes().stream().allMatch(code -> field.get().code(code).isPresent());
		if (!known) {
			flaw(part, NLS.bind(Messages.IndicatorReader_split, split.getAttribute(), String.join(" ", part.getCodes())));
			return Optional.empty();
		}
		return Optional.of(new OneOf(new FieldValue(field.get()),
				part.getCodes().stream().<Expression>map(TextValue::new).toList()));
	}

	private Optional<RowField> field(String name, FieldKind kind) {
		return fields.stream().filter(field -> field.name().equals(name) && field.kind() == kind).findFirst();
	}

	private void flaw(EObject at, String message) {
		flaws.add(files.inModel(at, message));
	}

}
