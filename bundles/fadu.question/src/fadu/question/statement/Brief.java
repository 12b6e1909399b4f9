package fadu.question.statement;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparisons;
import fadu.analysis.set.FigureSet;
import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.question.named.ChartRow;
import fadu.workspace.UserException;

/** What fills one page: the sentences that have room on it beside chart and sources. */
final class Brief {

	/** So many sentences where there are no pages. */
	private static final int WITHOUT_PAGES = 12;
	/** That points are left out is said below the last one. */
	private static final int MANY_LEFT_OUT = 99;
	/** The documents of more than these are not all named. */
	private static final int NAMED = 8;

	private Brief() {
	}

	static Statements.Chosen of(ReportData data, FigureSet set) throws UserException {
		if (data.room().isEmpty()) {
			return Statements.onPage(data, set, WITHOUT_PAGES, (statements, remark) -> statements.size());
		}
		PageRoom page = data.room().get();
		PageRoom room = page.chart() > 0 && hasChart(data, set) ? page.withChart() : page;
		String remark = Gaps.remark(set);
		return Statements.onPage(data, set, room.lines(), (statements, more) -> lines(room, statements, remark + more));
	}

	private static boolean hasChart(ReportData data, FigureSet set) throws UserException {
		return ChangeChartQuestion.isDrawn(data, set) || !ChartRow.best(Comparisons.of(set).rows(), 1).isEmpty();
	}

	private static double lines(PageRoom room, List<Statement> statements, String remark) {
		return statements.stream().mapToDouble(statement -> room.of(statement.text(), statement.caveat())).sum()
				+ room.small(sources(statements) + remark + NLS.bind(Messages.Statements_leftOut, MANY_LEFT_OUT));
	}

	/** The documents of the numbers in the sentences. */
	static String sources(List<Statement> statements) {
		List<String> titles = statements.stream().flatMap(statement -> statement.figures().stream())
				.map(figure -> NLS.bind(Messages.Brief_source, figure.getDocument().getTitle())).distinct().toList();
		String named = titles.stream().limit(NAMED).collect(Collectors.joining(Messages.separator));
		String all = titles.size() <= NAMED ? named : NLS.bind(Messages.Brief_more, named, titles.size());
		return titles.isEmpty() ? "" : NLS.bind(Messages.Brief_sources, all);
	}

}
