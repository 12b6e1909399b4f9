package fadu.question.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * By how much the numbers of one district rose and fell against the year before, those that moved most, the largest rise first. No
 * rows of several districts, and none where there are too few for a picture.
 */
public final class ChangeChartQuestion implements Question<ChangeChartQuestion.Row> {

	private static final int FEWEST = 3;
	private static final int MOST = 6;
	private static final int HAN = 7;
	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("label", Role.HIDDEN, Row::label)
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.move().fact().metric()))
			.word("metric_code", Role.DIMENSION, row -> row.move().fact().metric().getCode())
			.word("district", Role.DIMENSION, row -> WORDS.name(row.move().fact().district()))
			.word("display", Role.MEASURE, Row::display)
			.anyDecimal("rise", Role.MEASURE, row -> row.bar(1))
			.anyDecimal("fall", Role.MEASURE, row -> row.bar(-1)).list();

	@Override
	public String name() {
		return "changechart";
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
		return drawn(data, data.in(arguments)).stream().map(Row::new)
				.sorted(Comparator.comparing(Row::change).reversed()).toList();
	}

	static boolean isDrawn(ReportData data, FigureSet set) throws UserException {
		return !drawn(data, set).isEmpty();
	}

	/** What moved most; nothing of several districts, or where there are too few. */
	private static List<Moves.Move> drawn(ReportData data, FigureSet set) throws UserException {
		if (set.districts().size() != 1) {
			return List.of();
		}
		List<Moves.Move> moves = Moves.of(data, set).stream()
				.filter(move -> move.counts() && move.plain() && move.perCent().isPresent())
				.limit(MOST).toList();
		return moves.size() < FEWEST ? List.of() : moves;
	}

	/** A bar. */
	record Row(Moves.Move move) {

		/** The name in lines that have room below a bar, and the change. */
		String label() {
			String name = WORDS.name(move.fact().metric());
			String lines = WORDS.english()
					? name.replaceAll("(.{8,14}?) ", "$1\n")
					: name.replaceAll("(.{" + HAN + "})(?=.)", "$1\n");
			return lines + '\n' + display();
		}

		String display() {
			String size = WORDS.display(new Quantity(change().abs(), "%", Bound.EXACT));
			return (change().signum() < 0 ? "−" : "+") + size;
		}

		private BigDecimal change() {
			return move.perCent().orElseThrow().setScale(1, RoundingMode.HALF_UP);
		}

		Optional<BigDecimal> bar(int sign) {
			return change().signum() == sign ? Optional.of(change()) : Optional.empty();
		}
	}

}
