package fadu.question.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What a notice says before and after its lists, with numbers that are counted from them: how many findings are open in how many
 * districts, how many targets and items stand how at the day, and by when to answer.
 */
public final class NoticeQuestion implements Question<NoticeQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("districts", Role.DIMENSION, Row::districts)
			.word("day", Role.TIME, Row::day)
			.word("reply_by", Role.TIME, Row::replyBy)
			.number("findings_open", Role.MEASURE, Row::findings)
			.text("findings_text", Role.MEASURE, Row::findingsText)
			.text("targets_text", Role.MEASURE, Row::targetsText)
			.text("rectifications_text", Role.MEASURE, Row::rectificationsText)
			.text("reply_text", Role.TIME, Row::replyText)
			.text("answer_text", Role.TIME, row -> row.findings() == 0 ? Messages.Notice_noAnswer : row.replyText()).list();

	@Override
	public String name() {
		return "notice";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text("day"), Parameter.text("reply_by"));
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		LocalDate at = PaperDay.at(data, arguments);
		List<CheckedFinding> open = RepliesQuestion.of(set).stream().filter(CheckedFinding::isOpen).toList();
		Optional<LocalDate> reply = PaperDay.of(arguments, "reply_by");
		String day = PaperDay.words(at);
		return List.of(new Row(set.districts().stream().map(WORDS::name).collect(Collectors.joining(Messages.Annual_separator)),
				day,
				reply.map(PaperDay::words).orElse(null), open.size(),
				open.isEmpty() ? Messages.Notice_noFindings : NLS.bind(Messages.Notice_findings, open.size()),
				targets(TargetsQuestion.of(data, set, at).size(), new TargetsQuestion().rows(data, attention(arguments)), day),
				items(new RectificationsQuestion().rows(data, arguments).size(),
						new RectificationsQuestion().rows(data, attention(arguments)).size(), day),
				reply.map(until -> NLS.bind(Messages.Notice_reply, PaperDay.words(until))).orElse(Messages.Notice_replyOpen)));
	}

	private static Map<String, Object> attention(Map<String, Object> arguments) {
		Map<String, Object> narrowed = new HashMap<>(arguments);
		narrowed.put("state", TargetsQuestion.ATTENTION);
		return narrowed;
	}

	private static String targets(int all, List<TargetsQuestion.Row> rows, String day) {
		if (all == 0) {
			return Messages.Notice_noTargets;
		}
		String parts = rows.stream().collect(Collectors.groupingBy(row -> TargetText.status(row.target()),
				LinkedHashMap::new, Collectors.counting())).entrySet().stream()
				.map(each -> NLS.bind(Messages.Notice_part, each.getKey(), each.getValue()))
				.collect(Collectors.joining(Messages.Annual_separator));
		return rows.isEmpty()
				? NLS.bind(Messages.Notice_allTargets, day, all)
				: NLS.bind(rows.size() == all ? Messages.Notice_onlyAttention : Messages.Notice_targets,
						new Object[]{day, all, rows.size(), parts});
	}

	private static String items(int all, int attention, String day) {
		return all == 0
				? Messages.Notice_noItems
				: NLS.bind(Messages.Notice_items, new Object[]{day, all, attention});
	}

	/** What a notice says. */
	record Row(String districts, String day, String replyBy, int findings, String findingsText, String targetsText,
			String rectificationsText, String replyText) {
	}

}
