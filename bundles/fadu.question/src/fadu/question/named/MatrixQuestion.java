package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.RowPeriod;
import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.model.Metric;
import fadu.question.Blocks;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.FigureNumbers;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Metrics down, districts across: one row for each metric, and for each of the eight districts of a block the columns
 * {@code d1} (name), {@code d1_figure}, {@code d1_note} (period and source), {@code d1_mark}, {@code d1_text} (figure and mark),
 * {@code d1_state}, {@code d1_source} (number of its source) and {@code d1_per} (the divided figure) … to {@code d8}.
 * {@code domain_number} is for grouping in the order of the catalogue. The parameter {@code block} counts from 1.
 */
public final class MatrixQuestion implements Question<MatrixQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = columnsOfAll();

	@Override
	public String name() {
		return "matrix";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.number("block", 1));
	}

	/** What contradicts itself is known only of all figures of a report. */
	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		int block = Arguments.number(arguments, "block", 1);
		FigureSet set = data.in(arguments);
		List<District> all = Comparisons.of(set).districts();
		int width = Blocks.width(all.size());
		int from = (block - 1) * width;
		if (block < 1 || from >= all.size()) {
			return List.of();
		}
		List<Row> rows = new ArrayList<>();
		for (ComparisonRow row : Comparisons.of(set).rows()) {
			Optional<ComparisonRow> divided = Normalise.of(set).of(row);
			Mark marks = Mark.of(row, Normalise.of(set));
			List<Place> places = new ArrayList<>();
			for (int i = from; i < Math.min(from + width, all.size()); i++) {
				places.add(place(row, i, marks, divided, data.numbers()));
			}
			rows.add(new Row(rows.size() + 1, data.directory().number(row.metric().getDomain()), row, divided, places));
		}
		return rows;
	}

	private static List<Column<Row>> columnsOfAll() {
		Columns<Row> columns = new Columns<Row>().number("number", Role.DIMENSION, Row::number)
				.number("domain_number", Role.HIDDEN, Row::domainNumber)
				.text("domain", Role.DIMENSION, row -> WORDS.name(row.metric().getDomain()))
				.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
				.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric()))
				.word("unit", Role.UNIT, row -> WORDS.unit(row.metric().getUnit()))
				.word("verdict", Role.STATE, row -> row.judged().worst().map(WORDS::display).orElse(null))
				.text("metric_caveat", Role.REASON,
						row -> Arguments.orNull(WORDS.choose(row.metric().getCaveat(), row.metric().getCaveatEn())))
				.text("per_unit", Role.UNIT, row -> row.divided().map(other -> WORDS.unit(other.metric().getUnit())).orElse(null))
				.text("compared_in", Role.TIME, row -> row.periodFound().flatMap(WORDS::brief).orElse(null));
		for (int i = 0; i < Blocks.WIDEST; i++) {
			int at = i;
			String name = "d" + (i + 1);
			columns.text(name, Role.DIMENSION, row -> row.of(at, place -> WORDS.name(place.district())))
					.text(name + "_figure", Role.MEASURE, row -> row.of(at, place -> place.text().figure()))
					.text(name + "_note", Role.REASON, row -> row.of(at, place -> place.text().note()))
					.text(name + "_mark", Role.STATE, row -> row.of(at, place -> place.text().mark()))
					.text(name + "_text", Role.HIDDEN, row -> row.of(at, place -> place.text().figureWithMark()))
					.text(name + "_state", Role.HIDDEN, row -> row.of(at, place -> place.text().state()))
					.number(name + "_source", Role.PLACE, row -> row.of(at, Place::source))
					.text(name + "_per", Role.MEASURE, row -> row.of(at, Place::per));
		}
		return columns.list();
	}

	private static Place place(ComparisonRow row, int index, Mark marks, Optional<ComparisonRow> divided, FigureNumbers numbers) {
		Cell cell = row.cells().get(index);
		CellText text = CellText.of(marks, cell, numbers);
		numbers.print(FigureNumbers.observations(cell));
		Integer source = FigureNumbers.observations(cell).stream().findFirst().map(numbers::of).orElse(null);
		return new Place(cell.district(), text, source, per(row, index, divided));
	}

	private static String per(ComparisonRow row, int index, Optional<ComparisonRow> divided) {
		return row.cells().get(index) instanceof Cell.Reported
				? divided.map(other -> WORDS.display(other.cells().get(index))).orElse(null)
				: null;
	}

	/** A metric with the districts of the block. */
	record Row(int number, int domainNumber, ComparisonRow row, Optional<ComparisonRow> divided, List<Place> places) {

		Metric metric() {
			return row.metric();
		}

		/** The period of the row where it was found; the one asked for is that of all rows, which the head of a report names. */
		Optional<RowPeriod> periodFound() {
			return Optional.of(row.period()).filter(period -> period.choice() != RowPeriod.PeriodChoice.ASKED);
		}

		Judged judged() {
			return new Judged(row, divided);
		}

		/** Of the district at the place, from nought; nothing where the block is narrower. */
		<T> T of(int place, Function<Place, T> part) {
			return place < places.size() ? part.apply(places.get(place)) : null;
		}
	}

	/** A district's figure in the row. */
	record Place(District district, CellText text, Integer source, String per) {
	}

}
