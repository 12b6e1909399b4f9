package fadu.analysis.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A formula, or a part of one. */
public sealed interface FormulaTree {

	/** Where it begins in the text, or its sign stands, from 0. */
	int position();

	/** Everything in it, itself first, in the order of the text. */
	default Stream<FormulaTree> parts() {
		return Stream.concat(Stream.of(this), switch (this) {
		case Constant constant -> Stream.of();
		case Name name -> Stream.of();
		case Over over -> Stream.of();
		case Negative negative -> negative.of().parts();
		case Operation operation -> Stream.concat(operation.left().parts(), operation.right().parts());
		case Call call -> call.values().stream().flatMap(FormulaTree::parts);
		case Choice choice ->
			Stream.of(choice.left(), choice.right(), choice.then(), choice.otherwise()).flatMap(FormulaTree::parts);
		});
	}

	/** A number. */
	record Constant(int position, BigDecimal number) implements FormulaTree {
	}

	/** The code of a metric, MONTHS or POPULATION. */
	record Name(int position, String code) implements FormulaTree {
	}

	/** The figures of a metric in one document, of several districts, or of several periods, put together. */
	record Over(int position, Function function, String code, Range range) implements FormulaTree {

		/** What stands for the figures among the terms of the formula. */
		public String key() {
			return range == Range.DOCUMENT ? code : code + ' ' + range;
		}
	}

	/** What a metric is put together over. */
	enum Range {
		/** The parts that one document states. */
		DOCUMENT,
		/** The districts asked about that report it of the same period. */
		DISTRICTS,
		/** The periods of the same length that the district reports. */
		PERIODS
	}

	/** The number with the other sign. */
	record Negative(int position, FormulaTree of) implements FormulaTree {
	}

	/** Two numbers: +, -, * or /. */
	record Operation(int position, char sign, FormulaTree left, FormulaTree right) implements FormulaTree {
	}

	/** A function of one or more numbers. */
	record Call(int position, Function function, List<FormulaTree> values) implements FormulaTree {

		public Call {
			values = List.copyOf(values);
		}
	}

	/** One of two numbers, as two others compare: {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =} or {@code !=}. */
	record Choice(int position, String sign, FormulaTree left, FormulaTree right, FormulaTree then, FormulaTree otherwise)
			implements
				FormulaTree {
	}

	/** What may be called. */
	enum Function {
		SUM, COUNT, AVG, MEDIAN, MIN, MAX, ABS, ROUND
	}

}
