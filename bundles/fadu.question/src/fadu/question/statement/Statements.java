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
		Chosen all = chosen(ofSeveral(data, set), Gaps.of(set).stream().toList(), most, List::size, false);
		return new Chosen(all.statements(), 0, Gaps.remark(set));
	}

	/**
	 * As many sentences as a page holds, what weighs most first, and how many it has no room for. Of one district its numbers stand
	 * before what is doubted and computed.
	 *
	 * @param room  how many lines the page has
	 * @param lines how many of them sentences take together
	 */
	static Chosen onPage(ReportData data, FigureSet set, double room, ToDoubleFunction<List<Statement>> lines)
			throws UserException {
		boolean one = set.districts().size() == 1;
		Chosen all = chosen(one ? ofOne(data, set) : ofSeveral(data, set), Gaps.of(set).stream().toList(), room, lines, one);
		return new Chosen(all.statements(), all.leftOut(), all.says(Kind.GAPS) ? "" : Gaps.remark(set));
	}

	private static List<Statement> ofSeveral(ReportData data, FigureSet set) throws UserException {
		return Stream.of(OpenFindings.of(set), ComparedDistricts.of(set), Changes.of(data, set), Ratios.of(set),
				Years.of(data, set), Goals.of(data, set)).flatMap(List::stream).toList();
	}

	/** The changes are told with the numbers. */
	private static List<Statement> ofOne(ReportData data, FigureSet set) throws UserException {
		return Stream.of(OpeningStatement.of(data, set).stream().toList(), YearFigures.of(data, set), OpenFindings.of(set),
				Goals.of(data, set), Ratios.of(set)).flatMap(List::stream).toList();
	}

	private static Chosen chosen(List<Statement> all, List<Statement> gaps, double room, ToDoubleFunction<List<Statement>> lines,
			boolean inParts) {
		List<Statement> candidates = new ArrayList<>(all);
		List<Statement> chosen = new ArrayList<>();
		Map<Kind, Double> discount = new EnumMap<>(Kind.class);
		int leftOut = 0;
		while (!candidates.isEmpty()) {
			Statement next = candidates.stream()
					.max(Comparator.comparingDouble(statement -> statement.weight() * discount.getOrDefault(statement.kind(), 1d)))
					.orElseThrow();
			candidates.removeIf(statement -> statement == next || saysAgain(statement, next));
			discount.merge(next.kind(), next.kind() == Kind.FIGURES ? 1 : FURTHER, (before, factor) -> before * factor);
			if (chosen.isEmpty() || lines.applyAsDouble(with(with(chosen, List.of(next)), gaps)) <= room) {
				chosen.add(next);
			} else {
				leftOut++;
			}
		}
		boolean told = lines.applyAsDouble(with(chosen, gaps)) <= room;
		if (inParts) {
			chosen.sort(Comparator.comparing(Statement::kind).thenComparing(all::indexOf));
		} else {
			chosen.sort(Comparator.comparing(Statements::isDoubt));
		}
		return new Chosen(told ? with(chosen, gaps) : chosen, leftOut + (told ? 0 : gaps.size()), "");
	}

	/** What is doubted stands behind what is said; a contradiction before it. */
	private static boolean isDoubt(Statement statement) {
		return statement.kind() == Kind.FINDING && statement.weight() < Weight.CONTRADICTION;
	}

	private static List<Statement> with(List<Statement> statements, List<Statement> others) {
		return Stream.concat(statements.stream(), others.stream()).toList();
	}

	/**
	 * The sentences of a brief.
	 *
	 * @param statements what weighs most first
	 * @param leftOut    how many more there would be, had the page room for them
	 * @param remark     what must be known of all of them
	 */
	record Chosen(List<Statement> statements, int leftOut, String remark) {

		boolean says(Kind kind) {
			return statements.stream().anyMatch(statement -> statement.kind() == kind);
		}
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
