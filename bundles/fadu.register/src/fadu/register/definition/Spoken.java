package fadu.register.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fadu.register.expression.Expression;
import fadu.register.expression.Expression.And;
import fadu.register.expression.Expression.Arithmetic;
import fadu.register.expression.Expression.Comparison;
import fadu.register.expression.Expression.Contains;
import fadu.register.expression.Expression.DayValue;
import fadu.register.expression.Expression.DaysBetween;
import fadu.register.expression.Expression.FieldNumber;
import fadu.register.expression.Expression.FieldValue;
import fadu.register.expression.Expression.Negative;
import fadu.register.expression.Expression.Not;
import fadu.register.expression.Expression.NumberValue;
import fadu.register.expression.Expression.OneOf;
import fadu.register.expression.Expression.Or;
import fadu.register.expression.Expression.Presence;
import fadu.register.expression.Expression.TextValue;
import fadu.register.expression.Expression.YearOf;
import fadu.register.field.RowField;

/** Which columns an expression speaks of. */
final class Spoken {

	private Spoken() {
	}

	/** Those of an expression, each once, behind the first. */
	static List<RowField> of(RowField first, Expression expression) {
		Set<RowField> fields = new LinkedHashSet<>(List.of(first));
		collect(expression, fields);
		return new ArrayList<>(fields);
	}

	private static void collect(Expression expression, Set<RowField> into) {
		switch (expression) {
		case NumberValue number -> {
			// speaks of no column
		}
		case TextValue text -> {
			// speaks of no column
		}
		case DayValue day -> {
			// speaks of no column
		}
		case FieldNumber field -> into.add(field.field());
		case FieldValue field -> into.add(field.field());
		case Contains contains -> into.add(contains.field());
		case Presence presence -> into.add(presence.field());
		case Arithmetic sum -> collect(sum.left(), sum.right(), into);
		case DaysBetween days -> collect(days.from(), days.to(), into);
		case Comparison comparison -> collect(comparison.left(), comparison.right(), into);
		case And and -> collect(and.left(), and.right(), into);
		case Or or -> collect(or.left(), or.right(), into);
		case Negative negative -> collect(negative.of(), into);
		case Not not -> collect(not.of(), into);
		case YearOf year -> collect(year.day(), into);
		case OneOf one -> collect(one.value(), into);
		}
	}

	private static void collect(Expression left, Expression right, Set<RowField> into) {
		collect(left, into);
		collect(right, into);
	}

}
