package fadu.reading.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.language.Mention.Form;

/** Numbers that stand to each other: a change told in doublings (翻一番 is 100 % more) and a proportion (3.2:1). */
final class Changes {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int REACH = 16;
	private static final int MOST_DOUBLINGS = 10;

	private final Passage passage;

	Changes(Passage passage) {
		this.passage = passage;
	}

	/** 翻一番, 翻了两番: n doublings are a growth by 2^n - 1 of what was there. */
	Optional<Mention> doubling(Numeral numeral) {
		if (passage.at(numeral.end()) != '番' || numeral.value().isEmpty()) {
			return Optional.empty();
		}
		int start = passage.at(numeral.start() - 1) == '了' ? numeral.start() - 2 : numeral.start() - 1;
		BigDecimal times = numeral.value().get();
		boolean doubles = passage.at(start) == '翻' && times.signum() > 0
				&& times.compareTo(BigDecimal.valueOf(MOST_DOUBLINGS)) <= 0;
		return doubles ? Optional.of(change(start, numeral.end() + 1, numeral, times.intValue())) : Optional.empty();
	}

	/** 翻番 without a number, anywhere in the text. */
	List<Mention> doublings() {
		List<Mention> mentions = new ArrayList<>();
		String text = passage.text();
		for (int i = text.indexOf("翻番"); i >= 0; i = text.indexOf("翻番", i + 1)) {
			Numeral numeral = new Numeral(i, i + 2, Optional.of(BigDecimal.ONE), true, false, false, "%");
			mentions.add(change(i, i + 2, numeral, 1));
		}
		return mentions;
	}

	private static Mention change(int start, int end, Numeral numeral, int times) {
		Quantity quantity = new Quantity(HUNDRED.multiply(BigDecimal.valueOf((1 << times) - 1)), "%", Bound.EXACT);
		return new Mention(start, end, numeral, quantity, MeasureClass.CHANGE, Form.MEASURED, "doubling");
	}

	/** Whether a number is the first of exactly two with a colon between, behind a word for a proportion. */
	boolean isProportion(Numeral first, Numeral second) {
		boolean joined = passage.at(first.end()) == ':' && second.start() == first.end() + 1 && passage.at(second.end()) != ':'
				&& passage.at(first.start() - 1) != ':';
		return joined && first.value().isPresent() && second.value().filter(v -> v.signum() > 0).isPresent()
				&& passage.within(first.start() - REACH, first.start(), "之比", "比例", "比值", "比为", "比达", "配比", "比约", "比是", "比重");
	}

	/** The quotient of the two. */
	Mention proportion(Numeral first, Numeral second) {
		BigDecimal quotient = first.value().orElseThrow().divide(second.value().orElseThrow(), MathContext.DECIMAL32);
		Quantity quantity = new Quantity(quotient, "", Bound.EXACT);
		return new Mention(first.start(), second.end(), first, quantity, MeasureClass.RATIO, Form.MEASURED, "proportion");
	}

}
