package fadu.reading.language;

import java.math.BigDecimal;
import java.util.Optional;

/** Two numbers that say from where to where: 5-20%, 7000-8000万元, 3至5个, 1500元至2000元, 3万~5万元. */
final class Ranges {

	private final Passage passage;
	private final NonFigures nonFigures;

	Ranges(Passage passage, NonFigures nonFigures) {
		this.passage = passage;
		this.nonFigures = nonFigures;
	}

	/** The upper end of the range that starts with a number; nothing where the next number is none. */
	Optional<Numeral> upperEnd(Numeral lower, Numeral upper) {
		if (lower.value().isEmpty() || upper.value().isEmpty() || upper.start() - lower.end() > 6
				|| lower.chinese() != upper.chinese()) {
			return Optional.empty();
		}
		Measure last = Measure.behind(passage, upper);
		Measure first = Measure.behind(passage, lower);
		boolean repeated = first.end() > lower.end() && isSame(first.word(), last.word());
		int link = passage.skipBlanks(repeated ? first.end() : lower.end());
		boolean dash = NonFigures.isDash(passage.at(link));
		int end = link + (dash && passage.at(link + 1) == passage.at(link) ? 2 : 1);
		boolean linked = dash && !lower.chinese() || passage.at(link) == '至' || passage.at(link) == '到';
		boolean counted = last.word().kind() != MeasureClass.NONE || upper.scaled();
		if (!linked || passage.skipBlanks(end) != upper.start() || !counted || passage.at(upper.end()) == '年'
				|| lowerValue(lower, upper).compareTo(upper.value().get()) >= 0) {
			return Optional.empty();
		}
		if (repeated && ("日".equals(first.word().unit()) || passage.endsBefore(lower.start(), "由", "从", "自"))) {
			return Optional.empty();
		}
		return nonFigures.reason(lower, Sentence.NONE, MeasureWord.NONE).filter(reason -> !"hotline".equals(reason)).isPresent()
				? Optional.empty()
				: Optional.of(upper);
	}

	private static boolean isSame(MeasureWord first, MeasureWord second) {
		return first.kind() == second.kind() && first.unit().equals(second.unit());
	}

	/** 7000-8000万: the lower end takes the scale of the upper; the whole scale where it is small (2-3亿). */
	static BigDecimal lowerValue(Numeral lower, Numeral upper) {
		BigDecimal value = lower.value().orElseThrow();
		if (upper == lower || !upper.scaled() || lower.scaled()) {
			return value;
		}
		boolean hundredMillions = upper.value().orElseThrow().compareTo(BigDecimal.valueOf(100_000_000)) >= 0
				&& value.compareTo(BigDecimal.valueOf(10_000)) < 0 && upper.length() <= 4;
		return value.multiply(BigDecimal.valueOf(hundredMillions ? 100_000_000 : 10_000));
	}

}
