package fadu.question.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.analysis.set.Inquiry.Reach;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * How a draft opens: the year of a district in one paragraph, a number of each line of business with its change on the year before.
 * Numbers that a check doubts, or that have a reserve, are not among them; whoever writes finds those beside the paragraphs.
 */
public final class OverviewQuestion implements Question<OverviewQuestion.Row> {

	/** More lines of business are no opening any more. */
	private static final int MOST = 8;
	/** Of fewer changes nothing is counted. */
	private static final int FEWEST = 3;
	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("district", Role.DIMENSION, row -> WORDS.name(row.district()))
			.word("district_code", Role.DIMENSION, row -> row.district().getCode())
			.text("text", Role.MEASURE, Row::text)
			.number("figures", Role.MEASURE, row -> row.facts().size()).list();

	@Override
	public String name() {
		return "overview";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		Set<FigureId> doubted = Doubted.of(data, set);
		Map<District, List<YearFact>> facts = YearFacts.of(data, set).stream()
				.filter(fact -> fact.reserve().isEmpty() && !fact.isOfPart())
				.filter(fact -> fact.figures().stream().map(FigureId::of).noneMatch(doubted::contains))
				.collect(Collectors.groupingBy(YearFact::district, LinkedHashMap::new, Collectors.toList()));
		List<Row> rows = new ArrayList<>();
		facts.forEach((district, all) -> rows.add(new Row(district, leading(all))));
		return rows;
	}

	/**
	 * Of each line of business the first number with a change that is no part of another; where none has one, the first; the most
	 * prominent lines before
	 * others.
	 */
	private static List<YearFact> leading(List<YearFact> facts) {
		List<Optional<YearFact>> changed = byDomain(facts)
				.map(own -> own.stream().filter(YearFact::hasChange)
						.filter(fact -> fact.metric().getPartOf() == null
								&& own.stream().noneMatch(whole -> Parts.isPart(fact, whole)))
						.findFirst())
				.toList();
		List<YearFact> leading = changed.stream().flatMap(Optional::stream).sorted(Prominence.ORDER).limit(MOST).toList();
		return leading.isEmpty()
				? byDomain(facts).map(List::getFirst).sorted(Prominence.ORDER).limit(MOST).toList()
				: leading;
	}

	private static Stream<List<YearFact>> byDomain(List<YearFact> facts) {
		return facts.stream()
				.collect(
						Collectors.groupingBy(fact -> fact.metric().getDomain().getCode(), LinkedHashMap::new, Collectors.toList()))
				.values().stream();
	}

	/** The opening of a district. */
	record Row(District district, List<YearFact> facts) {

		String text() {
			String clauses = moves() + facts.stream().map(fact -> fact.marked(fact.headline()))
					.collect(Collectors.joining(Messages.Annual_between));
			return NLS.bind(Messages.Overview_text, new Object[]{WORDS.display(YearFacts.period(facts)),
					WORDS.name(district), NLS.bind(Messages.Prose_ended, clauses)});
		}

		/** How many of the numbers rose and how many fell; nothing of fewer than a few. */
		private String moves() {
			long rose = facts.stream().filter(fact -> fact.direction() > 0).count();
			long fell = facts.stream().filter(fact -> fact.direction() < 0).count();
			String parts = Stream.of(rose == 0 ? "" : NLS.bind(Messages.Overview_rose, rose),
					fell == 0 ? "" : NLS.bind(Messages.Overview_fell, fell)).filter(part -> !part.isEmpty())
					.collect(Collectors.joining(Messages.Annual_separator));
			return rose + fell < FEWEST ? "" : NLS.bind(Messages.Overview_moves, facts.size(), parts);
		}

	}

}
