package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.analysis.Comparability;
import fadu.analysis.ComparisonRow;
import fadu.analysis.Figures;
import fadu.analysis.Reason;
import fadu.analysis.Verdict;
import fadu.catalogue.Names;
import fadu.report.oda.Column;
import fadu.report.oda.Directory;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;
import fadu.workspace.UserException;

/**
 * Why figures may or may not be compared: one row for each metric, verdict and set of reasons, with the pairs of districts that
 * it holds for. {@code number} is the number of the metric in the matrix.
 */
public final class VerdictsQuestion implements Question {

	@Override
	public String name() {
		return "verdicts";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.number("number"), Column.text("domain"), Column.text("metric_code"), Column.text("metric_name"),
				Column.text("pairs"), Column.text("comparability"), Column.text("verdict"), Column.text("mark"),
				Column.text("reasons"), Column.number("pair_count"), Column.number("domain_number"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<Object[]> rows = new ArrayList<>();
		int number = 0;
		for (ComparisonRow row : data.in(arguments).comparison().rows()) {
			number++;
			for (Map.Entry<Ground, List<Verdict>> entry : byGround(row).entrySet()) {
				rows.add(row(number, row, entry.getKey(), entry.getValue(), data.directory()));
			}
		}
		return rows;
	}

	private static Map<Ground, List<Verdict>> byGround(ComparisonRow row) {
		return row.verdicts().stream().sorted((one, other) -> one.comparability().compareTo(other.comparability()))
				.collect(Collectors.groupingBy(Ground::of, LinkedHashMap::new, Collectors.toList()));
	}

	private static Object[] row(int number, ComparisonRow row, Ground ground, List<Verdict> verdicts,
			Directory directory) {
		return new Object[] { number, Names.of(row.metric().getDomain()), row.metric().getCode(), Names.of(row.metric()),
				pairs(verdicts, directory),
				ground.comparability().name(), Figures.display(ground.comparability()), Mark.of(ground.comparability()),
				ground.reasons(), verdicts.size(), directory.number(row.metric().getDomain()) };
	}

	private static String pairs(List<Verdict> verdicts, Directory directory) {
		return verdicts.stream().map(verdict -> Messages.bind(Messages.VerdictsQuestion_pair,
				directory.districtName(verdict.left().district()), directory.districtName(verdict.right().district())))
				.collect(Collectors.joining(Messages.separator));
	}

	/** What several pairs of one metric may have in common. */
	private record Ground(Comparability comparability, String reasons) {

		static Ground of(Verdict verdict) {
			String reasons = verdict.reasons().stream().map(Reason::text).collect(Collectors.joining("\n"));
			return new Ground(verdict.comparability(), reasons.isEmpty() ? Messages.VerdictsQuestion_noReserve : reasons);
		}
	}

}
