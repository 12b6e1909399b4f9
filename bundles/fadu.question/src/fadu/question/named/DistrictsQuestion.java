package fadu.question.named;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.compare.Comparisons;
import fadu.analysis.value.Units;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.Level;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** The districts of the comparison: code, names, level, what they lie in, and how many figures each contributes. */
public final class DistrictsQuestion implements Question<DistrictsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("code", Role.DIMENSION, row -> row.district().getCode())
			.text("name", Role.DIMENSION, row -> WORDS.name(row.district()))
			.text("full_name", Role.DIMENSION, row -> WORDS.choose(row.district().getFullName(), row.district().getNameEn()))
			.word("level", Role.STATE, row -> level(row.district().getLevel())).text("parent", Role.DIMENSION, Row::parent)
			.text("note", Role.REASON, row -> Arguments.orNull(WORDS.choose(row.district().getNote(), row.district().getNoteEn())))
			.number("figures", Role.MEASURE, Row::figures)
			.anyDecimal("population", Role.MEASURE, row -> residents(row.district()).map(base -> base.getQuantity().value()))
			.text("population_note", Role.REASON, row -> residents(row.district()).map(DistrictsQuestion::note).orElse(null))
			.number("number", Role.DIMENSION, Row::number).list();

	@Override
	public String name() {
		return "districts";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Map<String, Integer> figures = new HashMap<>();
		Comparisons.of(data.in(arguments)).rows().stream().flatMap(row -> row.cells().stream()).forEach(
				cell -> figures.merge(cell.district().getCode(), FigureNumbers.observations(cell).size(), Integer::sum));
		Directory directory = data.directory();
		List<Row> rows = new ArrayList<>();
		for (District district : Comparisons.of(data.in(arguments)).districts()) {
			rows.add(new Row(district, district.getParent() == null ? null : directory.districtName(district.getParent()),
					figures.getOrDefault(district.getCode(), 0), rows.size() + 1));
		}
		return rows;
	}

	/** A district, with the name of what it lies in. */
	record Row(District district, String parent, int figures, int number) {
	}

	static Optional<Denominator> residents(District district) {
		return district.getDenominators().stream().filter(base -> Units.isPersons(base.getQuantity().unit())).findFirst();
	}

	static String note(Denominator base) {
		return Messages.bind(Messages.DistrictsQuestion_population,
				new Object[]{base.getName(), WORDS.display(base.getPeriod()), base.getSource()});
	}

	static String level(Level level) {
		return switch (level) {
		case PROVINCE -> Messages.Level_province;
		case CITY -> Messages.Level_city;
		case DISTRICT -> Messages.Level_district;
		case TOWN -> Messages.Level_town;
		case UNKNOWN -> Messages.Level_unknown;
		};
	}

}
