package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Interval;
import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;

/**
 * Parts that are named one after the other, three and more in one clause, of which the text does not say that they are all:
 * 其中民事342件、刑事168件、行政5件. Together they are not more than the total unless they overlap; where the last is what is left of
 * the list, they are the total.
 *
 * @param parts one after the other
 */
record ListOfParts(List<Observation> parts) {

	private static final int FEWEST = 3;
	/** So many characters may stand between two of them: the name of the next. */
	private static final int NAME = 16;

	/** What is left of a total beside parts of it that are nearly all is so many hundredths at most. */
	private static final BigDecimal NEARLY = new BigDecimal("0.03");

	/** Those of a total. */
	static Stream<ListOfParts> of(Evidence evidence, Observation total) {
		List<Observation> members = evidence.relating(total, RelationType.OF_WHICH).stream()
				.filter(part -> part.getKind() == FigureKind.COUNT && part.getPeriod().equals(total.getPeriod())
						&& Units.same(part.getQuantity().unit(), total.getQuantity().unit()))
				.toList();
		if (members.size() < FEWEST || total.getKind() != FigureKind.COUNT) {
			return Stream.empty();
		}
		List<List<Observation>> runs = new ArrayList<>();
		Optional<Observation> last = Optional.empty();
		for (Observation figure : evidence.figures(total.getDocument())) {
			boolean near = last.filter(before -> isNext(evidence, before, figure)).isPresent();
			if (members.contains(figure)) {
				if (!near || runs.isEmpty()) {
					runs.add(new ArrayList<>());
				}
				runs.getLast().add(figure);
				last = Optional.of(figure);
			} else if (near && Printed.isPercentage(figure)) {
				last = Optional.of(figure);
			} else {
				last = Optional.empty();
			}
		}
		return runs.stream().filter(run -> run.size() >= FEWEST && !isRepeated(run)).map(ListOfParts::new);
	}

	private static boolean isNext(Evidence evidence, Observation before, Observation figure) {
		int between = figure.getStart() - before.getEnd();
		return between >= 0 && between <= NAME && evidence.areInSentence(figure, before).orElse(true);
	}

	private static boolean isRepeated(List<Observation> run) {
		return run.stream().map(part -> List.of(String.valueOf(part.getMetric()), part.getQuantity())).distinct().count() < run
				.size()
				&& run.stream().anyMatch(part -> part.getMetric() != null);
	}

	/** Whether the list cannot be one of the total. */
	boolean isContrary(Observation total) {
		Interval whole = Printed.interval(total);
		Interval sum = Breakdowns.sum(parts);
		boolean known = !whole.about() && !sum.about();
		return known && (whole.isBelow(sum) || Saying.isOfRest(parts.getLast()) && sum.isBelow(whole));
	}

	/**
	 * Whether a few hundredths of the total are left of a list that does not say of itself that it names only some: something was
	 * not
	 * named, or a number is wrong. What persons are may overlap, so that nothing follows from their sum.
	 */
	boolean isNearlyAll(Evidence evidence, Observation total) {
		Interval whole = Printed.interval(total);
		Interval sum = Breakdowns.sum(parts);
		boolean below = !whole.about() && !sum.about() && sum.isBelow(whole) && !Units.isPersons(total.getQuantity().unit());
		BigDecimal left = total.getQuantity().value().subtract(sum.nominal());
		return below && left.compareTo(total.getQuantity().value().multiply(NEARLY)) <= 0
				&& evidence.said(parts.getFirst()).filter(Saying::isOfSome).isEmpty()
				&& evidence.said(parts.getLast()).filter(said -> said.goesOn(parts.getLast())).isEmpty();
	}

}
