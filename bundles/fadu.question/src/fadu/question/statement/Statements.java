package fadu.question.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import fadu.analysis.set.FigureSet;
import fadu.question.ReportData;
import fadu.question.statement.Statement.Kind;
import fadu.workspace.UserException;

/**
 * Chooses the sentences of a brief by what they weigh. A further sentence of a kind counts less than the one before it, so that one
 * subject does not fill the page; what weighs most comes first, as the message of the page; nothing is chosen, or said to be
 * missing, because there is a place for it.
 */
public final class Statements {

	private static final double FURTHER = 0.25;

	private Statements() {
	}

	/** The sentences, what weighs most first, so many at most; where figures are missing or not reviewed, the last says so. */
	static Chosen of(ReportData data, FigureSet set, int most) throws UserException {
		Chosen all = onPage(data, set, most, statement -> 1);
		return new Chosen(all.statements(), 0);
	}

	/**
	 * As many sentences as a page holds, what weighs most first, and how many it has no room for.
	 *
	 * @param room  how many lines the page has
	 * @param lines how many of them a sentence takes
	 */
	static Chosen onPage(ReportData data, FigureSet set, double room, ToDoubleFunction<Statement> lines) throws UserException {
		List<Statement> gaps = Gaps.of(set).stream().toList();
		List<Statement> candidates = new ArrayList<>(Stream.of(OpenFindings.of(set), ComparedDistricts.of(set),
				Changes.of(data, set), Ratios.of(set), Years.of(data, set), Goals.of(data, set)).flatMap(List::stream).toList());
		List<Statement> chosen = new ArrayList<>();
		Map<Kind, Double> discount = new EnumMap<>(Kind.class);
		double used = gaps.stream().mapToDouble(lines).sum();
		int leftOut = 0;
		while (!candidates.isEmpty()) {
			Statement next = candidates.stream()
					.max(Comparator.comparingDouble(statement -> statement.weight() * discount.getOrDefault(statement.kind(), 1d)))
					.orElseThrow();
			candidates.removeIf(statement -> statement == next || saysAgain(statement, next));
			discount.merge(next.kind(), FURTHER, (before, factor) -> before * factor);
			if (chosen.isEmpty() || used + lines.applyAsDouble(next) <= room) {
				chosen.add(next);
				used += lines.applyAsDouble(next);
			} else {
				leftOut++;
			}
		}
		boolean told = used <= room;
		chosen.addAll(told ? gaps : List.of());
		leftOut += told ? 0 : gaps.size();
		return new Chosen(chosen, leftOut);
	}

	/**
	 * The sentences of a brief.
	 *
	 * @param statements what weighs most first
	 * @param leftOut    how many more there would be, had the page room for them
	 */
	record Chosen(List<Statement> statements, int leftOut) {
	}

	/**
	 * Whether both speak of the numbers of one metric, or a number is computed from nothing but those that are compared already.
	 */
	private static boolean saysAgain(Statement one, Statement chosen) {
		boolean computed = one.kind() == Kind.RATIO && chosen.kind() == Kind.COMPARISON;
		return isAboutNumbers(one) && isAboutNumbers(chosen)
				&& (one.metric().equals(chosen.metric()) || computed && chosen.figures().containsAll(one.figures()));
	}

	private static boolean isAboutNumbers(Statement statement) {
		return statement.kind() == Kind.COMPARISON || statement.kind() == Kind.RATIO;
	}

}
