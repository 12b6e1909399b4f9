package fadu.question.named;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.RowPeriod;
import fadu.analysis.compare.Verdict;
import fadu.analysis.compare.Verdicts.Pair;
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

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<Row> rows = new ArrayList<>();
		int number = 0;
		for (ComparisonRow row : Comparisons.of(data.in(arguments)).rows()) {
			number++;
			for (Ground ground : row.verdicts().size() <= EACH ? each(row) : kinds(row)) {
				rows.add(new Row(number, row.metric(), row.period(), ground, pairs(ground, data.directory()),
						data.directory().number(row.metric().getDomain())));
			}
		}
		return rows;
	}

	/** Every pair by its reasons. */
	private static Collection<Ground> each(ComparisonRow row) {
		Map<List<Object>, Ground> grounds = new LinkedHashMap<>();
		row.verdicts().stream().sorted(Comparator.comparing(Verdict::comparability)).forEach(verdict -> {
			String reasons = reasons(verdict);
			List<Pair> pair = List.of(new Pair(verdict.left().district(), verdict.right().district()));
			grounds.merge(List.of(verdict.comparability(), reasons), new Ground(verdict.comparability(), reasons, pair, 1),
					Ground::and);
		});
		return grounds.values();
	}

	/** So many pairs that nobody reads each: by the kinds of their reasons, with those of the first pair for an example. */
	private static List<Ground> kinds(ComparisonRow row) {
		return row.verdicts().groups(NAMED).stream().map(group -> new Ground(group.example().comparability(),
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
