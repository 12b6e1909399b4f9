package fadu.example.services;

import java.util.List;
import java.util.Map;

import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.workspace.UserException;

/** A question: how many figures of each district a person has looked at. */
public final class ReviewedShareQuestion implements Question<ReviewedShareQuestion.Row> {

	private static final List<Column<Row>> COLUMNS = new Columns<Row>().word("district_code", Role.DIMENSION, Row::code)
			.word("district", Role.DIMENSION, Row::district).number("figures", Role.MEASURE, Row::figures)
			.number("reviewed", Role.MEASURE, Row::reviewed).list();

	/**
	 * A row: all that it says is known when it is made.
	 *
	 * @param code     of the district
	 * @param district its name
	 * @param figures  how many figures there are
	 * @param reviewed how many of them somebody has confirmed or corrected
	 */
	public record Row(String code, String district, int figures, int reviewed) {
	}

	@Override
	public String name() {
		return "exampleReviewed";
	}

	@Override
	public String description() {
		return "各区域已核对的数据 · Figures that people have looked at";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		return set.districts().stream().map(district -> row(set, district)).filter(row -> row.figures() > 0).toList();
	}

	private static Row row(FigureSet set, District district) {
		List<Observation> own = set.figures().stream()
				.filter(figure -> Observations.district(figure).equals(district.getCode())).toList();
		long reviewed = own.stream().map(Observation::getStatus)
				.filter(status -> status == ReviewStatus.CONFIRMED || status == ReviewStatus.CORRECTED).count();
		return new Row(district.getCode(), district.getName(), own.size(), (int) reviewed);
	}

}
