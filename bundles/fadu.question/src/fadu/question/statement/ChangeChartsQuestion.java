package fadu.question.statement;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.paper.YearFact;
import fadu.question.paper.YearFacts;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** Whether there is a chart of changes, one row, so that a design draws none that is empty. */
public final class ChangeChartsQuestion implements Question<ChangeChartsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().text("series", Role.HIDDEN, Row::title)
			.text("note", Role.REASON, row -> Messages.ChangeChart_note).list();

	@Override
	public String name() {
		return "changecharts";
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
		return ChangeChartQuestion.isDrawn(data, set) ? List.of(new Row(YearFacts.of(data, set))) : List.of();
	}

	/** A chart of these numbers. */
	record Row(List<YearFact> facts) {

		String title() {
			return NLS.bind(Messages.ChangeChart_title, WORDS.name(facts.getFirst().district()), OpeningStatement.period(facts));
		}
	}

}
