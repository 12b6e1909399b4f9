package fadu.register.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.register.definition.Computation;
import fadu.register.definition.DateWindow;
import fadu.register.definition.DayRange;
import fadu.register.expression.Comparing;
import fadu.register.expression.Expression;
import fadu.register.expression.Expression.And;
import fadu.register.expression.Expression.Comparison;
import fadu.register.expression.Expression.DayValue;
import fadu.register.expression.Expression.FieldValue;
import fadu.register.expression.Expression.Or;
import fadu.register.expression.Expression.Presence;

/** Which rows a figure counts, as a condition that anybody may read and ask for. */
public final class CountedRows {

	private CountedRows() {
	}

	/** The condition; nothing where all rows count. */
	public static Optional<Expression> of(Computation computation, DayRange period) {
		List<Expression> all = new ArrayList<>();
		computation.windows().forEach(window -> all.add(within(window, period)));
		computation.filter().ifPresent(all::add);
		return all.stream().reduce(And::new);
	}

	private static Expression within(DateWindow window, DayRange period) {
		FieldValue day = new FieldValue(window.field());
		List<Expression> sides = new ArrayList<>();
		window.after().ifPresent(edge -> sides.add(new Comparison(Comparing.AT_LEAST, day, new DayValue(edge.in(period)))));
		window.before().ifPresent(edge -> sides.add(new Comparison(Comparing.AT_MOST, day, new DayValue(edge.in(period)))));
		Expression within = sides.stream().reduce(And::new).orElseGet(() -> new Presence(window.field(), true));
		return window.keepMissing() ? new Or(within, new Presence(window.field(), false)) : within;
	}

}
