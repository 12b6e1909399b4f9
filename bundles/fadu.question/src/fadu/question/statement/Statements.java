package fadu.question.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.question.ReportData;
import fadu.question.paper.ReportedName;
import fadu.question.paper.YearFacts;
import fadu.question.statement.Statement.Kind;
import fadu.workspace.UserException;

/**
 * Chooses the sentences of a brief by what they weigh. A further sentence of a kind counts less than the one before it, so that one
 * subject does not fill the page; what weighs most comes first, as the message of the page; nothing is chosen, or said to be
 * missing, because there is a place for it.
 */
public final class Statements {

	private static final double FURTHER = 0.25;
	/** More than what is computed, less than a message. */
	private static final double NEWS = 0.5;

	private Statements() {
	}

	/** The sentences, what weighs most first, so many at most; where figures are missing or not reviewed, the last says so. */
	static Chosen of(ReportData data, FigureSet set, int most) throws UserException {
		Chosen chosen = chosen(ofSeveral(data, set), Gaps.of(set).stream().toList(), most, (all, remark) -> all.size(),
				DistrictLines.none(), false);
		return new Chosen(chosen.statements(), 0, chosen.says(Kind.GAPS) ? "" : Gaps.remark(set));
	}

	/**
	 * As many sentences as a page holds, what weighs most first, and how many it has no room for. Of one district its numbers stand
	 * before what is doubted and computed; of several each is told of.
	 *
	 * @param room  how many lines the page has
	 * @param lines how many of them sentences take together, with what is remarked below them
	 */
	static Chosen onPage(ReportData data, FigureSet set, double room, ToDoubleBiFunction<List<Statement>, String> lines)
			throws UserException {
		boolean one = set.districts().size() == 1;
		DistrictLines own = one ? DistrictLines.none() : DistrictLines.of(data, set);
		List<Statement> always = Stream.concat(own.silent().stream(), Gaps.ofBrief(set).stream()).toList();
		Predicate<List<Statement>> holds = some -> lines.applyAsDouble(with(some, always), "") <= room;
		Chosen all = chosen(one ? ofOne(data, set, holds) : ofSeveral(data, set), always, room, lines, own, one);
		return new Chosen(all.statements(), all.leftOut(), Words.sentences(
				Stream.of(all.says(Kind.GAPS) ? "" : Gaps.remark(set), own.remark(all.statements()))));
	}

	private static List<Statement> ofSeveral(ReportData data, FigureSet set) throws UserException {
		return Stream.of(OpenFindings.of(data, set), ComparedDistricts.of(set, ReportedName.of(data, set)), Changes.of(data, set),
				Ratios.of(data, set),
				Years.of(data, set), Goals.of(data, set)).flatMap(List::stream).toList();
	}

	/**
	 * The changes are told with the numbers. Where a page does not hold so many numbers of every line of business it has fewer
	 * or shorter ones of each rather than none of some; where it holds those and no doubt, they come before it.
	 */
	private static List<Statement> ofOne(ReportData data, FigureSet set, Predicate<List<Statement>> holds) throws UserException {
		List<Statement> opening = OpeningStatement.of(data, set).stream().toList();
		Set<FigureId> figuresOfThePeriod = YearFacts.of(data, set).stream().flatMap(fact -> fact.figures().stream())
				.map(FigureId::of)
				.collect(Collectors.toSet());
		List<Statement> findings = OpenFindings
				.of(data, set).stream().sorted(Comparator.comparing((Statement finding) -> -finding.weight())
						.thenComparing(
								finding -> finding.figures().stream().map(FigureId::of).noneMatch(figuresOfThePeriod::contains)))
				.toList();
		List<Statement> first = findings.stream().limit(1).toList();
		List<List<Statement>> forms = YearFigures.of(data, set, opening);
		List<List<Statement>> quotes = Quotes.of(data, set);
		Predicate<List<Statement>> besideDoubt = form -> holds.test(with(with(opening, form), first));
		List<List<Statement>> some = quotes.subList(0, quotes.size() - Quotes.FEW);
		boolean quoted = !quotes.getFirst().isEmpty();
		List<Statement> figures = figures(forms.subList(0, quoted ? YearFigures.WITH_OTHERS : YearFigures.OF_ALL),
				some.subList(0, Quotes.MANY), besideDoubt)
				.or(() -> figures(forms.subList(0, quoted ? YearFigures.WITH_CHANGES : YearFigures.OF_ALL), some, besideDoubt))
				.or(() -> figures(forms, List.of(some.getLast()), besideDoubt)).or(() -> figures(forms, quotes, besideDoubt))
				.or(() -> figures(forms, quotes, form -> holds.test(with(opening, form)))
						.map(form -> form.stream().map(statement -> statement.weighing(Weight.BUSINESS)).toList()))
				.orElseGet(forms::getLast);
		return Stream.of(opening, figures, findings, Goals.of(data, set)).flatMap(List::stream).toList();
	}

	/**
	 * The longest form of the numbers with what is quoted that the page holds; what is quoted is shortened before numbers or their
	 * changes are left out.
	 */
	private static Optional<List<Statement>> figures(List<List<Statement>> forms, List<List<Statement>> quotes,
			Predicate<List<Statement>> holds) {
		return quotes.stream().flatMap(quoted -> forms.stream().map(form -> with(form, quoted)).filter(holds).limit(1)).findFirst();
	}

	private static Chosen chosen(List<Statement> all, List<Statement> gaps, double room,
			ToDoubleBiFunction<List<Statement>, String> lines, DistrictLines own, boolean inParts) {
		Predicate<List<Statement>> fits = some -> lines.applyAsDouble(with(some, gaps), own.remark(some)) <= room;
		boolean each = fits.test(own.wanted(List.of()));
		List<Statement> candidates = new ArrayList<>(all);
		List<Statement> chosen = new ArrayList<>();
		Map<Kind, Double> discount = new EnumMap<>(Kind.class);
		List<Statement> left = new ArrayList<>();
		while (!candidates.isEmpty()) {
			Statement next = candidates.stream()
					.max(Comparator.comparingDouble(statement -> isFirstContradiction(statement, chosen)
							? statement.weight()
							: isNews(statement, chosen, own)
									? Math.max(statement.weight(), NEWS)
									: statement.weight() * discount.getOrDefault(statement.kind(), 1d)))
					.orElseThrow();
			candidates.removeIf(statement -> statement == next || saysAgain(statement, next));
			discount.merge(next.kind(),
					next.kind() == Kind.FIGURES || next.kind() == Kind.PROBLEM || next.kind() == Kind.PLAN ? 1 : FURTHER,
					(before, factor) -> before * factor);
			List<Statement> then = with(chosen, List.of(next));
			if (chosen.isEmpty() && !each || fits.test(each ? with(then, own.wanted(then)) : then)) {
				chosen.add(next);
			} else {
				left.add(next);
			}
		}
		for (Statement comparison : List.copyOf(left)) { // what can be compared before what one district reports alone
			List<Statement> then = with(chosen, List.of(comparison));
			if (isNews(comparison, chosen, own) && fits.test(each ? with(then, own.wanted(then)) : then)) {
				chosen.add(comparison);
				left.remove(comparison);
			}
		}
		for (District district : own.untold(chosen)) {
			own.numbers().get(district).stream().filter(line -> {
				List<Statement> then = with(chosen, List.of(line));
				return fits.test(each ? with(then, own.wanted(then)) : then);
			}).findFirst().ifPresent(chosen::add);
		}
		boolean told = fits.test(chosen);
		if (inParts) {
			chosen.sort(Comparator.comparing(Statement::kind).thenComparing(all::indexOf));
		} else {
			chosen.sort(Comparator.comparing(Statements::rank));
		}
		return new Chosen(told ? with(chosen, gaps) : chosen, left.size() + (told ? 0 : gaps.size()), "");
	}

	/** Whether it tells that a report contradicts itself, of a district of which no such thing is told yet. */
	private static boolean isFirstContradiction(Statement statement, List<Statement> chosen) {
		return statement.kind() == Kind.FINDING && statement.weight() >= Weight.CONTRADICTION
				&& chosen.stream().filter(other -> other.kind() == Kind.FINDING).flatMap(other -> other.figures().stream())
						.map(Observations::district).noneMatch(told -> statement.figures().stream().map(Observations::district)
								.anyMatch(told::equals));
	}

	/** Whether it compares a district of which nothing is told yet. */
	private static boolean isNews(Statement statement, List<Statement> chosen, DistrictLines own) {
		return statement.kind() == Kind.COMPARISON
				&& own.untold(with(chosen, List.of(statement))).size() < own.untold(chosen).size();
	}

	/** What is reported stands before what is computed, and what is doubted behind both; a contradiction before all. */
	private static int rank(Statement statement) {
		return switch (statement.kind()) {
		case RATIO -> 2;
		case DISTRICT -> 1;
		case FINDING -> statement.weight() < Weight.CONTRADICTION ? 3 : 0;
		default -> 0;
		};
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
