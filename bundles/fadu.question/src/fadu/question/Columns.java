package fadu.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fadu.question.Column.Type;
import fadu.question.Column.Width;

/**
 * Writes down the columns of a question, one after the other.
 *
 * @param <R> what a row is
 */
public final class Columns<R> {

	private final List<Column<R>> columns = new ArrayList<>();

	/** A list of columns in their order. */
	public List<Column<R>> list() {
		return List.copyOf(columns);
	}

	/** A column of names or sentences, which wants room. */
	public Columns<R> text(String name, Role role, Function<? super R, String> value) {
		return add(name, Type.TEXT, role, Width.WIDE, value);
	}

	/** A column of codes or words. */
	public Columns<R> word(String name, Role role, Function<? super R, String> value) {
		return add(name, Type.TEXT, role, Width.NARROW, value);
	}

	/** A column of signs. */
	public Columns<R> sign(String name, Role role, Function<? super R, String> value) {
		return add(name, Type.TEXT, role, Width.SIGN, value);
	}

	/** A column of whole numbers. */
	public Columns<R> number(String name, Role role, Function<? super R, Integer> value) {
		return add(name, Type.NUMBER, role, Width.NARROW, value);
	}

	/** A column of decimal numbers. */
	public Columns<R> decimal(String name, Role role, Function<? super R, BigDecimal> value) {
		return add(name, Type.DECIMAL, role, Width.NARROW, value);
	}

	/** A column of decimal numbers that may be missing. */
	public Columns<R> anyDecimal(String name, Role role, Function<? super R, Optional<BigDecimal>> value) {
		return add(name, Type.DECIMAL, role, Width.NARROW, value);
	}

	/** A column of yes and no. */
	public Columns<R> flag(String name, Role role, Function<? super R, Boolean> value) {
		return add(name, Type.FLAG, role, Width.NARROW, value);
	}

	/** Columns as they are. */
	public Columns<R> all(List<Column<R>> more) {
		columns.addAll(more);
		return this;
	}

	private Columns<R> add(String name, Type type, Role role, Width width, Function<? super R, ?> value) {
		columns.add(new Column<>(name, type, role, width, value));
		return this;
	}

}
