package fadu.question.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.RowPeriod;
import fadu.analysis.compare.Verdict;
import fadu.analysis.compare.Verdicts;
import fadu.analysis.compare.Verdicts.Pair;
import fadu.analysis.set.FigureSet;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Why figures may or may not be compared: one row for each metric, verdict and set of reasons, with the pairs of districts that
 * it holds for. Of more than twelve districts, pairs whose reasons are of the same kinds share a row, which names the first of them
 * and says how many there are. {@code number} is the number of the metric in the matrix.
 */
public final class VerdictsQuestion implements Question<VerdictsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("number", Role.DIMENSION, Row::number)
			.text("domain", Role.DIMENSION, row -> WORDS.name(row.metric().getDomain()))
			.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric())).text("pairs", Role.DIMENSION, Row::pairs)
			.word("comparability", Role.HIDDEN, row -> row.ground().comparability().name())
			.word("verdict", Role.STATE, row -> WORDS.display(row.ground().comparability()))
			.text("mark", Role.STATE, row -> Mark.of(row.ground().comparability()))
			.text("reasons", Role.REASON, row -> row.ground().reasons())
			.number("pair_count", Role.MEASURE, row -> row.ground().count())
			.number("domain_number", Role.HIDDEN, Row::domainNumber)
			.text("period_choice", Role.TIME, row -> WORDS.display(row.period()).orElse(null)).list();

	/** The pairs of twelve districts can be named one by one. */
	private static final int EACH = 66;
	private static final int NAMED = 6;

	@Override
	public String name() {
		return "verdicts";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	/** What contradicts itself is known only of all figures of a report. */
	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<Row> rows = new ArrayList<>();
		int number = 0;
		FigureSet set = data.in(arguments);
		for (ComparisonRow row : Comparisons.of(set).rows()) {
			number++;
			for (Ground ground : grounds(Judged.of(row, Normalise.of(set)))) {
				rows.add(new Row(number, row.metric(), row.period(), ground, pairs(ground, data.directory()),
						data.directory().number(row.metric().getDomain())));
			}
		}
		return rows;
	}

	private static List<Ground> grounds(Judged row) {
		Verdicts verdicts = row.ofDivided().orElse(row.reported().verdicts());
		List<Verdict> others = row.divided().isPresent() ? row.ofOthers() : List.of();
		if (verdicts.size() <= EACH) {
			return each(Stream.concat(verdicts.stream(), others.stream()));
		}
		List<Ground> grounds = new ArrayList<>(kinds(verdicts));
		grounds.addAll(each(others.stream()));
		return grounds;
	}

	/** Every pair by its reasons. */
	private static List<Ground> each(Stream<Verdict> verdicts) {
		Map<List<Object>, Ground> grounds = new LinkedHashMap<>();
		verdicts.sorted(Comparator.comparing(Verdict::comparability)).forEach(verdict -> {
			String reasons = reasons(verdict);
			List<Pair> pair = List.of(new Pair(verdict.left().district(), verdict.right().district()));
			grounds.merge(List.of(verdict.comparability(), reasons), new Ground(verdict.comparability(), reasons, pair, 1),
					Ground::and);
		});
		return List.copyOf(grounds.values());
	}

	/** So many pairs that nobody reads each: by the kinds of their reasons, with those of the first pair for an example. */
	private static List<Ground> kinds(Verdicts verdicts) {
		return verdicts.groups(NAMED).stream().map(group -> new Ground(group.example().comparability(),
				group.pairs() == 1 || group.example().reasons().isEmpty()
						? reasons(group.example())
						: Messages.bind(Messages.VerdictsQuestion_example, reasons(group.example())),
				group.first(), group.pairs())).toList();
	}

	private static String reasons(Verdict verdict) {
		String reasons = verdict.reasons().stream().map(WORDS::text).collect(Collectors.joining("\n"));
		return reasons.isEmpty() ? Messages.VerdictsQuestion_noReserve : reasons;
	}

	/** A metric and one of the grounds on which its figures may or may not be compared. */
	record Row(int number, Metric metric, RowPeriod period, Ground ground, String pairs, int domainNumber) {
	}

	private static String pairs(Ground ground, Directory directory) {
		String pairs = ground.pairs().stream().map(pair -> Messages.bind(Messages.VerdictsQuestion_pair,
				directory.districtName(pair.left()), directory.districtName(pair.right())))
				.collect(Collectors.joining(Messages.separator));
		return ground.count() == ground.pairs().size()
				? pairs
				: Messages.bind(Messages.VerdictsQuestion_more, pairs, ground.count());
	}

	/** What several pairs of one metric have in common. */
	record Ground(Comparability comparability, String reasons, List<Pair> pairs, int count) {

		Ground and(Ground other) {
			return new Ground(comparability, reasons, Stream.concat(pairs.stream(), other.pairs.stream()).toList(),
					count + other.count);
		}
	}

}
