package fadu.question.named;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** How far the figures of each district have been looked at, and what is open. */
public final class QualityQuestion implements Question<QualityQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("district_code", Role.DIMENSION, row -> row.district().getCode())
			.word("district", Role.DIMENSION, row -> WORDS.name(row.district()))
			.number("documents", Role.MEASURE, row -> row.documents().size())
			.number("figures", Role.MEASURE, row -> row.figures().size())
			.number("confirmed", Role.MEASURE, row -> row.count(ReviewStatus.CONFIRMED))
			.number("read_only", Role.MEASURE, row -> row.count(ReviewStatus.READ))
			.number("rejected", Role.MEASURE, row -> row.count(ReviewStatus.REJECTED))
			.number("with_bound", Role.MEASURE, row -> row.count(figure -> figure.getQuantity().bound() != Bound.EXACT))
			.number("without_metric", Role.MEASURE, row -> row.count(figure -> figure.getMetric() == null))
			.number("findings_open", Role.MEASURE, Row::open)
			.number("corrected", Role.MEASURE, row -> row.count(ReviewStatus.CORRECTED))
			.number("findings_settled", Role.MEASURE, Row::settled)
			.number("truncated_documents", Role.MEASURE, row -> row.countDocuments(SourceDocument::isTruncated))
			.number("without_cut_off", Role.MEASURE, row -> row.countDocuments(document -> !document.isCutOffStated())).list();

	@Override
	public String name() {
		return "quality";
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
		FigureSet set = data.in(arguments);
		Map<String, List<Observation>> figures = set.figures().stream()
				.collect(Collectors.groupingBy(Observations::district));
		Map<String, Integer> open = new HashMap<>();
		Map<String, Integer> settled = new HashMap<>();
		AskedFindings.of(set).stream().filter(each -> !each.finding().isPassed())
				.forEach(each -> (each.isOpen() ? open : settled)
						.merge(Observations.district(each.finding().figures().getFirst()), 1, Integer::sum));
		List<Row> rows = new ArrayList<>();
		for (District district : set.districts()) {
			String code = district.getCode();
			rows.add(new Row(district, figures.getOrDefault(code, List.of()), open.getOrDefault(code, 0),
					settled.getOrDefault(code, 0)));
		}
		return rows;
	}

	/** A district with its figures, and how many findings about it are open and settled. */
	record Row(District district, List<Observation> figures, int open, int settled) {

		List<SourceDocument> documents() {
			return figures.stream().map(Observation::getDocument).distinct().toList();
		}

		int count(ReviewStatus status) {
			return count(figure -> figure.getStatus() == status);
		}

		int count(Predicate<Observation> kind) {
			return (int) figures.stream().filter(kind).count();
		}

		int countDocuments(Predicate<SourceDocument> kind) {
			return (int) documents().stream().filter(kind).count();
		}
	}

}
