package fadu.question.named;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.value.Observations;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.question.Column;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.workspace.UserException;

/** How far the figures of each district have been looked at, and what is open. */
public final class QualityQuestion implements Question {

	@Override
	public String name() {
		return "quality";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("district_code"), Column.text("district"), Column.number("documents"), Column.number("figures"),
				Column.number("confirmed"), Column.number("read_only"), Column.number("rejected"), Column.number("with_bound"),
				Column.number("without_metric"), Column.number("findings_open"), Column.number("corrected"),
				Column.number("findings_settled"), Column.number("truncated_documents"), Column.number("without_cut_off"));
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		ScopedFigures scoped = data.in(arguments);
		Map<String, List<Observation>> figures = scoped.observations().stream()
				.collect(Collectors.groupingBy(Observations::district));
		Map<String, Integer> open = new HashMap<>();
		Map<String, Integer> settled = new HashMap<>();
		scoped.findings().stream().filter(each -> !each.finding().isPassed())
				.forEach(each -> (each.isOpen() ? open : settled)
						.merge(Observations.district(each.finding().figures().getFirst()), 1, Integer::sum));
		List<Object[]> rows = new ArrayList<>();
		for (District district : scoped.districts()) {
			String code = district.getCode();
			rows.add(row(district, figures.getOrDefault(code, List.of()), open.getOrDefault(code, 0), settled.getOrDefault(code, 0)));
		}
		return rows;
	}

	private static Object[] row(District district, List<Observation> figures, int open, int settled) {
		List<SourceDocument> documents = figures.stream().map(Observation::getDocument).distinct().toList();
		return new Object[] { district.getCode(), Names.of(district), documents.size(), figures.size(),
				count(figures, ReviewStatus.CONFIRMED), count(figures, ReviewStatus.READ), count(figures, ReviewStatus.REJECTED),
				(int) figures.stream().filter(figure -> figure.getQuantity().bound() != Bound.EXACT).count(),
				(int) figures.stream().filter(figure -> figure.getMetric() == null).count(), open, count(figures, ReviewStatus.CORRECTED),
				settled, (int) documents.stream().filter(document -> document.isTruncated()).count(),
				(int) documents.stream().filter(document -> !document.isCutOffStated()).count() };
	}

	private static int count(List<Observation> figures, ReviewStatus status) {
		return (int) figures.stream().filter(figure -> figure.getStatus() == status).count();
	}

}
