package fadu.question.named;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.Figures;
import fadu.analysis.value.Units;
import fadu.catalogue.Names;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.Level;
import fadu.question.Column;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** The districts of the comparison: code, names, level, what they lie in, and how many figures each contributes. */
public final class DistrictsQuestion implements Question {

	@Override
	public String name() {
		return "districts";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("code"), Column.text("name"), Column.text("full_name"), Column.text("level"),
				Column.text("parent"), Column.text("note"), Column.number("figures"), Column.decimal("population"),
				Column.text("population_note"), Column.number("number"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Map<String, Integer> figures = new HashMap<>();
		data.in(arguments).comparison().rows().stream().flatMap(row -> row.cells().stream()).forEach(
				cell -> figures.merge(cell.district().getCode(), FigureNumbers.observations(cell).size(), Integer::sum));
		Directory directory = data.directory();
		List<Object[]> rows = new ArrayList<>();
		for (District district : data.in(arguments).comparison().districts()) {
			Optional<Denominator> residents = residents(district);
			rows.add(new Object[] { district.getCode(), Names.of(district),
					Names.choose(district.getFullName(), district.getNameEn()), level(district.getLevel()),
					district.getParent() == null ? null : directory.districtName(district.getParent()),
					Arguments.orNull(Names.choose(district.getNote(), district.getNoteEn())), figures.getOrDefault(district.getCode(), 0),
					residents.map(base -> base.getQuantity().value()).orElse(null), residents.map(DistrictsQuestion::note).orElse(null),
					rows.size() + 1 });
		}
		return rows;
	}

	static Optional<Denominator> residents(District district) {
		return district.getDenominators().stream().filter(base -> Units.isPersons(base.getQuantity().unit())).findFirst();
	}

	static String note(Denominator base) {
		return Messages.bind(Messages.DistrictsQuestion_population,
				new Object[] { base.getName(), Figures.display(base.getPeriod()), base.getSource() });
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
