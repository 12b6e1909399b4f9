package fadu.reading.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.language.Mention.Form;
import fadu.reading.lexicon.Trie.Match;

/** Numbers that stand to each other: a change told in doublings (翻一番 is 100 % more) and a proportion (3.2:1). */
final class Changes {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int SHARES = 3;
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

	/** 17.1:36.6:46.3: three numbers that make a hundred are the shares of the parts. */
	List<Mention> shares(List<Numeral> numerals, int index) {
		List<Mention> shares = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = index; i < Math.min(numerals.size(), index + SHARES); i++) {
			Numeral numeral = numerals.get(i);
			boolean joined = i == index
					|| numeral.start() == numerals.get(i - 1).end() + 1 && passage.at(numeral.start() - 1) == ':';
			if (!joined || numeral.value().isEmpty() || numeral.chinese()) {
				return List.of();
			}
			sum = sum.add(numeral.value().get());
			shares.add(new Mention(numeral.start(), numeral.end(), numeral, new Quantity(numeral.value().get(), "%", Bound.EXACT),
					MeasureClass.PERCENT, Form.ELIDED, "proportion"));
		}
		boolean whole = shares.size() == SHARES && sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) < 0
				&& passage.at(shares.get(SHARES - 1).end()) != ':' && passage.at(shares.get(0).start() - 1) != ':';
		return whole ? shares : List.of();
	}

	/** Two numbers that are one: 3.2:1 behind a word for a proportion, 减少1/3. */
	Optional<Mention> joined(Numeral first, Numeral second) {
		char sign = passage.at(first.end());
		boolean joined = (sign == ':' || sign == '/') && second.start() == first.end() + 1 && passage.at(second.end()) != sign
				&& passage.at(first.start() - 1) != sign;
		if (!joined || first.value().isEmpty() || second.value().filter(v -> v.signum() > 0).isEmpty()) {
			return Optional.empty();
		}
		BigDecimal quotient = first.value().get().divide(second.value().get(), MathContext.DECIMAL32);
		if (sign == ':') {
			boolean told = passage.within(first.start() - REACH, first.start(), "之比", "比例", "比值", "比为", "比达", "配比", "比约", "比是",
					"比重");
			return told ? Optional.of(mention(first, second, quotient, "", MeasureClass.RATIO, "proportion")) : Optional.empty();
		}
		boolean fraction = first.length() == 1 && second.length() == 1 && quotient.compareTo(BigDecimal.ONE) < 0
				&& passage.hanAt(first.start() - 1) && (passage.clauseEndsAt(second.end()) || passage.hanAt(second.end()));
		return fraction
				? Optional.of(mention(first, second, quotient.multiply(HUNDRED), "%", MeasureClass.PERCENT, "fraction"))
				: Optional.empty();
	}

	private Mention mention(Numeral first, Numeral second, BigDecimal value, String unit, MeasureClass kind, String rule) {
		Bound before = Qualifiers.before(passage, first).map(Match::value).orElse(Bound.EXACT);
		int start = Qualifiers.before(passage, first).map(Match::start).orElse(first.start());
		Optional<Match<Bound>> after = Qualifiers.after(passage, second.end(), kind);
		Bound bound = Qualifiers.together(before, Bound.EXACT, after.map(Match::value).orElse(Bound.EXACT));
		return new Mention(start, after.map(Match::end).orElse(second.end()), first, new Quantity(value, unit, bound), kind,
				Form.MEASURED, rule);
	}

}
