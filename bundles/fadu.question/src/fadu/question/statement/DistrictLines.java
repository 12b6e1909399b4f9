package fadu.question.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.FigureKind;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.question.ReportData;
import fadu.question.paper.Doubted;
import fadu.question.paper.Parts;
import fadu.question.paper.YearFact;
import fadu.question.paper.YearFacts;
import fadu.question.statement.Statement.Kind;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * A line on each district of a brief of several, for those of which no comparison and no change speaks: nobody who was asked about
 * is passed over. Why a district has nothing to tell is said, too.
 *
 * @param numbers a district's line with its principal numbers, then shorter ones
 * @param silent  why the others have none; nothing where all have
 */
record DistrictLines(Map<District, List<Statement>> numbers, Optional<Statement> silent) {

	private static final Wording WORDS = UserWording.get();
	private static final int MOST = 3;
	private static final Set<Kind> TELLING = Set.of(Kind.COMPARISON, Kind.YEARS, Kind.CHANGE, Kind.TARGET, Kind.DISTRICT);

	static DistrictLines none() {
		return new DistrictLines(Map.of(), Optional.empty());
	}

	static DistrictLines of(ReportData data, FigureSet set) throws UserException {
		Set<FigureId> doubted = Doubted.of(data, set);
		Map<District, List<YearFact>> facts = YearFacts.of(data, set).stream()
				.filter(fact -> fact.figures().stream().map(FigureId::of).noneMatch(doubted::contains))
				.collect(Collectors.groupingBy(YearFact::district, LinkedHashMap::new, Collectors.toList()));
		Map<District, List<Statement>> numbers = new LinkedHashMap<>();
		List<String> silent = new ArrayList<>();
		for (District district : set.districts()) {
			List<YearFact> own = facts.entrySet().stream().filter(entry -> entry.getKey().getCode().equals(district.getCode()))
					.flatMap(entry -> entry.getValue().stream()).toList();
			if (own.isEmpty()) {
				silent.add(NLS.bind(Messages.DistrictLines_why, WORDS.name(district), why(set, district)));
			} else {
				numbers.put(district, lines(district, own));
			}
		}
		return new DistrictLines(numbers, silent.isEmpty()
				? Optional.empty()
				: Optional.of(new Statement(Kind.DISTRICT,
						NLS.bind(Messages.DistrictLines_silent, String.join(Messages.separator, silent)), "", List.of(),
						Optional.empty(), Weight.LEAST)));
	}

	private static String why(FigureSet set, District district) {
		List<Observation> own = set.figures().stream()
				.filter(figure -> Observations.district(figure).equals(district.getCode())).toList();
		long waiting = own.stream().filter(figure -> figure.getStatus() == ReviewStatus.READ).count();
		if (waiting > 0 && !set.inquiry().withUnreviewed()) {
			return NLS.bind(Messages.DistrictLines_waiting, waiting);
		}
		if (own.isEmpty()) {
			return set.history().stream().anyMatch(figure -> Observations.district(figure).equals(district.getCode()))
					? Messages.DistrictLines_otherPeriod
					: Messages.DistrictLines_empty;
		}
		return own.stream().allMatch(figure -> figure.getKind() == FigureKind.TARGET)
				? Messages.DistrictLines_planned
				: Messages.DistrictLines_unusable;
	}

	private static List<Statement> lines(District district, List<YearFact> facts) {
		List<YearFact> principal = principal(facts);
		return Stream.iterate(principal.size(), count -> count > 0, count -> count - 1)
				.map(count -> line(district, facts, principal.subList(0, count))).toList();
	}

	private static Statement line(District district, List<YearFact> all, List<YearFact> told) {
		String numbers = Parts.joined(told, fact -> fact.marked(fact.told()), Messages.YearFigures_and);
		String text = NLS.bind(Messages.DistrictLines_text,
				new Object[]{WORDS.name(district), OpeningStatement.period(all), numbers});
		return new Statement(Kind.DISTRICT, text, YearFigures.reserves(told),
				told.stream().flatMap(fact -> fact.figures().stream()).distinct().toList(),
				Optional.empty(), Weight.LEAST);
	}

	/** The first of each line of business before the second, those with a change before others. */
	private static List<YearFact> principal(List<YearFact> facts) {
		Map<Domain, Integer> told = new HashMap<>();
		Map<YearFact, Integer> turn = new HashMap<>();
		List<YearFact> sorted = facts.stream().sorted(Comparator.comparing(fact -> !fact.hasChange())).toList();
		sorted.forEach(fact -> turn.put(fact, told.merge(fact.metric().getDomain(), 1, Integer::sum)));
		return sorted.stream().sorted(Comparator.comparing((YearFact fact) -> !fact.hasChange()).thenComparing(turn::get))
				.limit(MOST)
				.toList();
	}

	/** The districts with numbers of which none of the statements tells any. */
	List<District> untold(List<Statement> statements) {
		Set<String> told = statements.stream().filter(statement -> TELLING.contains(statement.kind()))
				.flatMap(statement -> statement.figures().stream()).map(Observations::district).collect(Collectors.toSet());
		return numbers.keySet().stream().filter(district -> !told.contains(district.getCode())).toList();
	}

	/** The shortest lines of those. */
	List<Statement> wanted(List<Statement> statements) {
		return untold(statements).stream().map(district -> numbers.get(district).getLast()).toList();
	}

	/** Which districts have no room; nothing where all have. */
	String remark(List<Statement> statements) {
		List<District> untold = untold(statements);
		return untold.isEmpty()
				? ""
				: NLS.bind(Messages.DistrictLines_noRoom,
						untold.stream().map(WORDS::name).collect(Collectors.joining(Messages.separator)));
	}

}
