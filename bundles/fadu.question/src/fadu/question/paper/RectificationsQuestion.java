package fadu.question.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.workspace.RectificationItem;
import fadu.workspace.RectificationItem.State;
import fadu.workspace.Rectifications;
import fadu.workspace.UserException;

/**
 * What districts have to put right, as it stands at a day. With the state {@code attention} only what is overdue, open again or
 * without progress for thirty days.
 */
public final class RectificationsQuestion implements Question<RectificationsQuestion.Row> {

	private static final int IDLE = 30;
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.number("number", Role.DIMENSION, Row::number)
			.word("district", Role.DIMENSION, Row::district)
			.word("district_code", Role.DIMENSION, row -> row.item().district())
			.text("item", Role.DIMENSION, row -> row.item().key())
			.text("owner", Role.DIMENSION, row -> row.item().owner().orElse(null))
			.word("opened", Role.TIME, row -> day(row.item().opened()))
			.word("due", Role.TIME, row -> day(row.item().due()))
			.number("days_over", Role.MEASURE, row -> row.item().is(State.OVERDUE, IDLE) ? row.item().daysOver() : null)
			.number("days_idle", Role.MEASURE, row -> row.item().is(State.OPEN, IDLE) ? row.item().daysIdle() : null)
			.word("status", Role.STATE, row -> words(row.item())).list();

	@Override
	public String name() {
		return "rectifications";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text("day"), Parameter.text("state"));
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		boolean attention = Arguments.text(arguments, "state").filter(TargetsQuestion.ATTENTION::equals).isPresent();
		List<Row> rows = new ArrayList<>();
		for (RectificationItem item : new Rectifications(data.workspace()).at(PaperDay.at(data, arguments),
				data.in(arguments).inquiry().districts())) {
			if (!attention || Stream.of(State.OVERDUE, State.IDLE, State.REOPENED).anyMatch(state -> item.is(state, IDLE))) {
				rows.add(new Row(rows.size() + 1, item, data.directory().districtName(item.district())));
			}
		}
		return rows;
	}

	private static String day(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse(null);
	}

	private static String words(RectificationItem item) {
		return Stream.of(State.values()).filter(state -> item.is(state, IDLE)).map(state -> switch (state) {
		case OPEN -> Messages.Rectifications_open;
		case CLOSED -> Messages.Rectifications_closed;
		case OVERDUE -> Messages.Rectifications_overdue;
		case IDLE -> Messages.Rectifications_idle;
		case REOPENED -> Messages.Rectifications_reopened;
		}).collect(Collectors.joining(Messages.Annual_separator));
	}

	/** An item with its place in the list. */
	record Row(int number, RectificationItem item, String district) {
	}

}
