package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.RowPeriod;
import fadu.analysis.set.FigureSet;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Columns;
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
			.text("reasons", Role.REASON, row -> String.join("\n", row.ground().sentences()))
			.number("pair_count", Role.MEASURE, row -> row.ground().count())
			.number("domain_number", Role.HIDDEN, Row::domainNumber)
			.text("period_choice", Role.TIME, row -> WORDS.display(row.period()).orElse(null)).list();

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
			for (Ground ground : Ground.of(Judged.of(row, Normalise.of(set)))) {
				rows.add(new Row(number, row.metric(), row.period(), ground, ground.pairs(data.directory()),
						data.directory().number(row.metric().getDomain())));
			}
		}
		return rows;
	}

	/** A metric and one of the grounds on which its figures may or may not be compared. */
	record Row(int number, Metric metric, RowPeriod period, Ground ground, String pairs, int domainNumber) {
	}

}
