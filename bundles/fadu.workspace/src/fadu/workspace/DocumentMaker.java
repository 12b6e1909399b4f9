package fadu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import fadu.analysis.value.Days;
import fadu.model.FaduFactory;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Span;
import fadu.reading.Figure;
import fadu.reading.Reading;
import fadu.reading.Relation;
import fadu.reading.ReportTitles;
import fadu.reading.formats.Place;

/**
 * Makes a source document with its observations out of what was read; every observation waits for review. A half-year or quarter
 * says by its name when it ends; a report of a year may have been written before the year was over, unless its text says 全年 or the
 * like.
 */
final class DocumentMaker {

	private static final int LONGEST_TITLE = 80;
	private static final Pattern WORKBOOK = Pattern.compile("(?i)\\.(?:xlsx?|ods)$");

	private final KnownAreas areas;
	private final SameDistrict same;

	/**
	 * @param areas know which area a name means
	 * @param same  knows by which of its names a district that is not listed is kept
	 */
	DocumentMaker(KnownAreas areas, SameDistrict same) {
		this.areas = areas;
		this.same = same;
	}

	/**
	 * The document.
	 *
	 * @param district the name or code that it is kept under
	 */
	SourceDocument make(ReadReports.Result result, Period period, String district) {
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		document.setSha256(result.sha256());
		document.setFileName(String.valueOf(result.file().getFileName()));
		document.setTitle(title(result));
		document.setDistrict(district);
		document.setPeriod(period);
		document.setCutOffStated(!(period instanceof Period.Year) || result.reading().wholeYear());
		document.setTruncated(!result.source().notes().isEmpty()); // what was left out may hold figures
		List<String> remarks = NamedByFile.remarks(result, areas.code(district), areas);
		if (!remarks.isEmpty()) {
			document.setNote(String.join("\n", remarks));
		}
		document.getObservations().addAll(observations(result.reading(), district, result::place));
		return document;
	}

	/**
	 * The figures of a reading, numbered from 1.
	 *
	 * @param district the name or code that the document is kept under
	 */
	List<Observation> observations(Reading reading, String district, Function<Figure, Optional<Place>> places) {
		List<Figure> figures = reading.figures();
		Map<Span, String> ids = new HashMap<>();
		for (int i = 0; i < figures.size(); i++) {
			ids.putIfAbsent(figures.get(i).span(), id(i));
		}
		String own = reading.district().orElse(district);
		List<Observation> observations = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			Observation observation = observation(figures.get(i), id(i), ids);
			area(figures.get(i).district(), own, district).ifPresent(observation::setDistrict);
			places.apply(figures.get(i)).map(Place::label).ifPresent(observation::setPlace);
			observations.add(observation);
		}
		return observations;
	}

	private static String id(int index) {
		return Integer.toString(index + 1);
	}

	/** The area that a figure speaks of, where it is not that of the document. */
	private Optional<String> area(String named, String own, String document) {
		String home = areas.code(document);
		String code = named.equals(own) ? home : same.of(areas.code(named, home));
		return code.equals(home) ? Optional.empty() : Optional.of(areas.key(areas.district(code)));
	}

	private static Observation observation(Figure figure, String id, Map<Span, String> ids) {
		Observation observation = FaduFactory.eINSTANCE.createObservation();
		observation.setId(id);
		figure.metric().ifPresent(observation::setMetric);
		observation.setMetricName(figure.metricName());
		observation.setDomain(figure.domain());
		figure.scope().ifPresent(observation::setScope);
		observation.setQuantity(figure.reckoned());
		observation.setKind(figure.kind());
		observation.setPeriod(figure.period());
		observation.setStart(figure.span().start());
		observation.setEnd(figure.span().end());
		observation.setText(figure.text());
		figure.relation().filter(relation -> isKept(relation, figure.period())).ifPresent(relation -> {
			observation.setRelation(relation.type());
			observation.setRelatedTo(ids.get(relation.of()));
		});
		observation.setConfidence(figure.confidence());
		observation.setStatus(ReviewStatus.READ);
		return observation;
	}

	/** A change on another year than the one before is no change on the year before. */
	private static boolean isKept(Relation relation, Period period) {
		return relation.baseYear().isEmpty()
				|| !Days.isOpen(period) && relation.baseYear().getAsInt() == Days.of(period).last().getYear() - 1;
	}

	/** The title of the report, else the first line that is short enough for one, else the name of the file. */
	private static String title(ReadReports.Result result) {
		return titleBelowSheet(result).or(() -> ReportTitles.of(result.text())).filter(title -> title.length() <= LONGEST_TITLE)
				.or(() -> result.text().lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst()
						.filter(line -> line.length() <= LONGEST_TITLE && !line.endsWith("。")))
				.orElse(String.valueOf(result.file().getFileName()));
	}

	/** What a table is called below the name of its sheet, which comes first of a workbook. */
	private static Optional<String> titleBelowSheet(ReadReports.Result result) {
		int first = result.text().indexOf('\n');
		return first < 0 || !WORKBOOK.matcher(String.valueOf(result.file().getFileName())).find()
				? Optional.empty()
				: ReportTitles.of(result.text().substring(first));
	}

}
