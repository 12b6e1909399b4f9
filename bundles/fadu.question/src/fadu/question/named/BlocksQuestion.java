package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.analysis.compare.Comparisons;
import fadu.model.District;
import fadu.question.Blocks;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The tables into which the districts are cut: one up to eight districts, more tables of even width for more. */
public final class BlocksQuestion implements Question<BlocksQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().number("block", Role.HIDDEN, Row::block)
			.number("width", Role.HIDDEN, Row::width).text("districts", Role.DIMENSION, Row::districts).list();

	@Override
	public String name() {
		return "blocks";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<District> districts = Comparisons.of(data.in(arguments)).districts();
		List<List<District>> blocks = Blocks.of(districts);
		int width = Blocks.width(districts.size());
		List<Row> rows = new ArrayList<>();
		for (List<District> block : blocks) {
			rows.add(new Row(rows.size() + 1, width,
					block.stream().map(WORDS::name).collect(Collectors.joining(Messages.separator))));
		}
		return rows;
	}

	/** One table. */
	record Row(int block, int width, String districts) {
	}

}
