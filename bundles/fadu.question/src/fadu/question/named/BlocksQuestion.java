package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.catalogue.Names;
import fadu.model.District;
import fadu.question.Blocks;
import fadu.question.Column;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** The tables into which the districts are cut: one up to eight districts, more tables of even width for more. */
public final class BlocksQuestion implements Question {

	@Override
	public String name() {
		return "blocks";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.number("block"), Column.number("width"), Column.text("districts"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		List<District> districts = data.in(arguments).comparison().districts();
		List<List<District>> blocks = Blocks.of(districts);
		int width = Blocks.width(districts.size());
		List<Object[]> rows = new ArrayList<>();
		for (List<District> block : blocks) {
			rows.add(new Object[] { rows.size() + 1, width,
					block.stream().map(Names::of).collect(Collectors.joining(Messages.separator)) });
		}
		return rows;
	}

}
