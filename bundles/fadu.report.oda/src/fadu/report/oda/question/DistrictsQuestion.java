package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fadu.catalogue.Catalogue;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.Level;
import fadu.report.oda.Column;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;

/** The districts of the comparison: code, names, level, what they lie in, and how many figures each contributes. */
public final class DistrictsQuestion implements Question {

	@Override
	public String name() {
		return "districts";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("code"), Column.text("name"), Column.text("full_name"), Column.text("level"),
				Column.text("parent"), Column.text("note"), Column.number("figures"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) {
		List<Object[]> rows = new ArrayList<>();
		for (District district : data.comparison().districts()) {
			rows.add(new Object[] { district.getCode(), Names.of(district),
					Names.choose(district.getFullName(), district.getNameEn()), level(district.getLevel()),
					parent(district, data.catalogue()), Names.choose(district.getNote(), district.getNoteEn()),
					figures(data, district) });
		}
		return rows;
	}

	private static int figures(ReportData data, District district) {
		return (int) data.comparison().rows().stream().flatMap(row -> row.cells().stream())
				.filter(cell -> cell.district() == district).flatMap(cell -> SourceNumbers.observations(cell).stream()).count();
	}

	private static String parent(District district, Catalogue catalogue) {
		String code = district.getParent();
		return code == null ? null : catalogue.district(code).map(Names::of).orElse(code);
	}

	private static String level(Level level) {
		return switch (level) {
		case PROVINCE -> Messages.Level_province;
		case CITY -> Messages.Level_city;
		case DISTRICT -> Messages.Level_district;
		case TOWN -> Messages.Level_town;
		};
	}

}
