package fadu.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.EmptyCell;
import fadu.catalogue.PlugIn;
import fadu.catalogue.ReportDesign;
import fadu.model.value.Bound;
import fadu.question.Answer;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** What the workbook is about, how to read it, and where to find what. */
final class AboutSheet {

	private static final Wording WORDS = UserWording.get();

	private final ReportDesign design;
	private final ReportData data;
	private final Map<String, Object> parameters;
	private final List<Object[]> facts = new ArrayList<>();

	AboutSheet(ReportDesign design, ReportData data, Map<String, Object> parameters) {
		this.design = design;
		this.data = data;
		this.parameters = parameters;
	}

	void write(SheetWriter writer, String name, List<Table> tables, List<String> sheets)
			throws UserException {
		add(null, design.description());
		about();
		guide();
		add(null, null);
		add(Messages.AboutSheet_design, design.id());
		design.parameters().forEach(parameter -> Optional.ofNullable(parameters.get(parameter.name()))
				.ifPresent(value -> add(parameter.title(), value)));
		for (PlugIn plugIn : data.catalogue().plugIns()) {
			add(plugIn.id(), plugIn.version());
		}
		add(null, null);
		add(Messages.AboutSheet_sheets, null);
		List<Object[]> links = new ArrayList<>();
		for (int i = 0; i < tables.size(); i++) {
			links.add(new Object[]{sheets.get(i), Messages.bind(Messages.AboutSheet_rows, tables.get(i).rows().size())});
		}
		writer.about(design.title(), facts, name, links);
	}

	private void about() throws UserException {
		facts(Questions.named("about").orElseThrow().answer(data, Map.of()));
	}

	private <R> void facts(Answer<R> answer) {
		for (R row : answer.rows()) {
			answer.columns().stream().filter(column -> column.role() != Role.HIDDEN)
					.forEach(column -> add(column.title(), column.of(row)));
		}
	}

	private void guide() {
		add(null, null);
		add(Messages.AboutSheet_guide, Messages.AboutSheet_numbers);
		Stream.of(Bound.values()).filter(bound -> bound != Bound.EXACT)
				.forEach(bound -> add(Words.of(bound), Messages.bind(Messages.AboutSheet_bound, bound.symbol())));
		add(WORDS.display(EmptyCell.NOT_REPORTED), Messages.AboutSheet_notReported);
		add(WORDS.display(EmptyCell.NOT_MATCHED), Messages.AboutSheet_notMatched);
		add(WORDS.display(EmptyCell.OTHER_PERIOD), Messages.AboutSheet_otherPeriod);
		add(WORDS.display(EmptyCell.NO_REPORT), Messages.AboutSheet_noReport);
		add(WORDS.display(EmptyCell.NO_ACCESS), Messages.AboutSheet_noAccess);
		add(WORDS.display(EmptyCell.NOT_VISIBLE), Messages.AboutSheet_notVisible);
		add(WORDS.display(EmptyCell.NOT_COMPARABLE), Messages.AboutSheet_notUsable);
		add(WORDS.display(EmptyCell.NOT_REVIEWED), Messages.AboutSheet_notReviewed);
		add("0", Messages.AboutSheet_zero);
		add(Words.notComputable(), Messages.AboutSheet_notComputable);
		add(Messages.AboutSheet_marks, Messages.AboutSheet_marksText);
	}

	private void add(String name, Object value) {
		facts.add(new Object[]{name, value == null ? null : value.toString()});
	}

}
