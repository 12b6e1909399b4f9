package fadu.analysis.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Observation;

/**
 * A rate right behind the count that it is of: 采纳1102条,采纳率89.0%. The two force a number of which the rate was taken. It may be one
 * that the report does not state, and that lies between the count and all there are; more than all it is not.
 *
 * @param rate  the rate
 * @param part  the count before it
 * @param whole the greatest count before them in the sentence
 * @param bases of how many the two say that they are
 */
record RateBeside(Observation rate, Observation part, Observation whole, WholeNumbers bases) {

	private static final int BESIDE = 8;
	private static final int DEED = 2;
	private static final int BEFORE = 8;

	/** The rate with its counts where they contradict each other. */
	static Optional<RateBeside> contrary(Evidence evidence, Observation rate) {
		List<Observation> figures = evidence.figures(rate.getDocument());
		int place = figures.indexOf(rate);
		if (place < 1 || rate.getKind() != FigureKind.RATE || !Printed.isRate(rate) || Printed.isRough(rate)) {
			return Optional.empty();
		}
		Observation part = figures.get(place - 1);
		Optional<BigInteger> number = Printed.count(part).filter(count -> count.signum() > 0);
		if (number.isEmpty() || rate.getStart() - part.getEnd() > BESIDE || rate.getStart() < part.getEnd()
				|| !evidence.said(rate).flatMap(said -> evidence.said(part).map(before -> isDeed(said, before))).orElse(false)) {
			return Optional.empty();
		}
		List<Observation> counts = figures.subList(Math.max(0, place - BEFORE), place).stream()
				.filter(count -> Printed.count(count).isPresent() && !count.equals(part)
						&& Units.counts(count.getQuantity().unit(), part.getQuantity().unit())
						&& evidence.areInSentence(count, rate).orElse(false))
				.toList();
		Optional<Observation> whole = counts.stream().max(Comparator.comparing(count -> count.getQuantity().value()));
		WholeNumbers bases = WholeNumbers.basesOf(number.get(), rate.getQuantity().value(), Printed.half(rate));
		WholeNumbers cut = WholeNumbers.basesOf(number.get(), Printed.middleIfCutOff(rate), Printed.half(rate));
		boolean contrary = whole.isPresent() && !bases.isEmpty() && !cut.isEmpty()
				&& Certainty.beside(evidence, rate).stream().flatMap(count -> Printed.count(count).stream())
						.noneMatch(count -> bases.has(count) || cut.has(count))
				&& sums(counts).stream().allMatch(sum -> bases.least().compareTo(sum) > 0 && cut.least().compareTo(sum) > 0);
		return contrary ? Optional.of(new RateBeside(rate, part, whole.get(), bases)) : Optional.empty();
	}

	/** Whether what was done to be counted is what the rate is called by; not where cases of the year before are among them. */
	private static boolean isDeed(Saying rate, Saying part) {
		String name = rate.clause().strip();
		int end = name.lastIndexOf(Saying.RATE);
		return end >= DEED && part.clause().strip().endsWith(name.substring(end - DEED, end)) && !Saying.carriesOver(name);
	}

	/** The counts, and any two of them together: those of the year and those carried over. */
	private static List<BigInteger> sums(List<Observation> counts) {
		List<BigInteger> numbers = counts.stream().map(count -> Printed.count(count).orElseThrow()).toList();
		List<BigInteger> sums = new ArrayList<>(numbers);
		for (int one = 0; one < numbers.size(); one++) {
			for (int other = one + 1; other < numbers.size(); other++) {
				sums.add(numbers.get(one).add(numbers.get(other)));
			}
		}
		return sums;
	}

}
