package fadu.question.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Observations;
import fadu.model.Observation;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.AskedFindings;
import fadu.question.named.FindingsQuestion;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What somebody has to verify, each matter once, the open ones before those that people settled, which have how. That one fact is
 * written twice is nothing to verify.
 */
public final class RepliesQuestion implements Question<RepliesQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final String REPEATED = "stated-twice";
	/**
	 * What is for the one who reads the reports to settle, or advice to whoever writes about them: a district has nothing to
	 * answer.
	 */
	private static final Set<String> OURS = Set.of("unit", "small-base", "stated-elsewhere");
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("number", Role.DIMENSION, Row::number)
			.word("district", Role.DIMENSION, Row::district)
			.text("metric_name", Role.DIMENSION, Row::metric)
			.word("display", Role.MEASURE, row -> WORDS.display(row.figure().getQuantity()))
			.text("finding", Role.REASON, row -> WORDS.message(row.checked().finding()))
			.text("suggestion", Role.REASON,
					row -> row.checked().isOpen() ? String.join("\n", WORDS.explanation(row.checked().finding())) : null)
			.text("result", Role.STATE, row -> row.checked().isOpen() ? null : settled(row.checked())).list();

	@Override
	public String name() {
		return "replies";
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
		Directory directory = data.directory();
		List<Row> rows = new ArrayList<>();
		for (CheckedFinding checked : of(data.in(arguments))) {
			Observation figure = checked.finding().figures().getFirst();
			rows.add(new Row(rows.size() + 1, checked, figure, directory.districtName(Observations.district(figure)),
					directory.name(figure)));
		}
		return rows;
	}

	/** The matters, each once. */
	static List<CheckedFinding> of(FigureSet set) {
		Set<List<String>> told = new HashSet<>();
		return asked(set).stream().filter(each -> !isRepeated(each))
				.sorted(Comparator.comparing((CheckedFinding each) -> !each.isOpen()))
				.filter(each -> told.add(List.of(each.finding().check().id(), WORDS.message(each.finding()),
						Observations.district(each.finding().figures().getFirst()))))
				.toList();
	}

	/** How many facts documents have more than once. */
	static long repeated(FigureSet set) {
		return asked(set).stream().filter(RepliesQuestion::isRepeated).count();
	}

	private static List<CheckedFinding> asked(FigureSet set) {
		return AskedFindings.of(set).stream().filter(each -> !each.finding().isPassed())
				.filter(each -> !OURS.contains(each.finding().check().id())).toList();
	}

	private static boolean isRepeated(CheckedFinding checked) {
		return checked.finding().check().id().equals(REPEATED);
	}

	/** What people decided, why and who. */
	private static String settled(CheckedFinding checked) {
		String decision = FindingsQuestion.status(checked);
		String why = checked.note().map(note -> NLS.bind(Messages.Replies_why, decision, note)).orElse(decision);
		return checked.by().map(by -> NLS.bind(Messages.Replies_by, why, by)).orElse(why);
	}

	/** A matter with the first of its figures. */
	record Row(int number, CheckedFinding checked, Observation figure, String district, String metric) {
	}

}
