package fadu.export.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Value;
import fadu.analysis.compare.Verdict;
import fadu.export.ExportTable;
import fadu.export.ExportTable.Reference;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.question.Answer;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** The files that the data of a report is kept in: the long table of figures, and what its codes stand for. */
final class Resources {

	private static final Wording WORDS = UserWording.get();

	static final String OBSERVATIONS = "observations";
	private static final String METRICS = "metrics";
	private static final String DISTRICTS = "districts";
	private static final String DOCUMENTS = "documents";
	private static final String CODE = "code";
	private static final String SHA256 = "sha256";

	private final Comparison comparison;
	private final Map<String, District> known;
	private final List<Figure> figures;

	/** @param known all districts of the workspace by code */
	Resources(Comparison comparison, Map<String, District> known) {
		this.comparison = comparison;
		this.known = known;
		figures = Figure.of(comparison);
	}

	List<ExportTable<?>> all() {
		return List.of(observations(), metrics(), districts(), documents(), verdicts());
	}

	/** The titles of the documents that the figures come from. */
	List<String> sourceTitles() {
		return sources().map(SourceDocument::getTitle).distinct().toList();
	}

	/** One row for each number of each cell, and one for each empty cell with its kind. */
	ExportTable<Figure> observations() {
		List<Column<Figure>> columns = new Columns<Figure>()
				.word("metric_code", Role.DIMENSION, figure -> figure.metric().getCode())
				.text("metric_name", Role.DIMENSION, figure -> figure.metric().getName())
				.text("metric_name_en", Role.DIMENSION, figure -> figure.metric().getNameEn())
				.word("district_code", Role.DIMENSION, figure -> figure.district().getCode())
				.text("district_name", Role.DIMENSION, figure -> figure.district().getName())
				.text("district_name_en", Role.DIMENSION, figure -> figure.district().getNameEn())
				.number("figure_number", Role.DIMENSION, Figure::number)
				.word("state", Role.STATE, Figure::state)
				.anyDecimal("value", Role.MEASURE, figure -> figure.value().map(value -> value.quantity().value()))
				.text("bound", Role.BOUND, figure -> figure.value().map(value -> value.quantity().bound().qualifier()).orElse(null))
				.text("unit", Role.UNIT, figure -> figure.value().map(Value::unit).orElse(figure.metric().getUnit()))
				.anyDecimal("at_least", Role.BOUND, figure -> figure.value().flatMap(value -> value.interval().least()))
				.anyDecimal("at_most", Role.BOUND, figure -> figure.value().flatMap(value -> value.interval().most()))
				.text("period", Role.TIME, figure -> figure.value().map(value -> value.period().toString()).orElse(null))
				.text("scope", Role.REASON, figure -> figure.value().flatMap(Value::scope).orElse(null))
				.text("display", Role.MEASURE, figure -> figure.value().map(WORDS::display).orElse(null))
				.text("reason", Role.REASON, figure -> figure.reason().orElse(null))
				.text("review_status", Role.STATE, figure -> source(figure, source -> source.getStatus().getLiteral()))
				.text("document", Role.PLACE, figure -> source(figure, source -> source.getDocument().getSha256()))
				.number("start", Role.PLACE, figure -> figure.source().map(Observation::getStart).orElse(null))
				.number("end", Role.PLACE, figure -> figure.source().map(Observation::getEnd).orElse(null))
				.text("text", Role.PLACE, figure -> source(figure, Observation::getText)).list();
		return table(OBSERVATIONS, columns, List.of("metric_code", "district_code", "figure_number"),
				List.of(new Reference("metric_code", METRICS, CODE), new Reference("district_code", DISTRICTS, CODE),
						new Reference("document", DOCUMENTS, SHA256)),
				figures);
	}

	private static String source(Figure figure, Function<Observation, String> part) {
		return figure.source().map(part).orElse(null);
	}

	private ExportTable<Metric> metrics() {
		List<Column<Metric>> columns = new Columns<Metric>()
				.word(CODE, Role.DIMENSION, Metric::getCode)
				.text("name", Role.DIMENSION, Metric::getName)
				.text("name_en", Role.DIMENSION, Metric::getNameEn)
				.text("unit", Role.UNIT, Metric::getUnit)
				.text("domain_code", Role.DIMENSION, metric -> metric.getDomain().getCode())
				.text("domain_name", Role.DIMENSION, metric -> metric.getDomain().getName())
				.text("domain_name_en", Role.DIMENSION, metric -> metric.getDomain().getNameEn())
				.text("definition", Role.REASON, Metric::getDefinition)
				.text("definition_en", Role.REASON, Metric::getDefinitionEn)
				.text("legal_basis", Role.REASON, Metric::getLegalBasis)
				.text("aggregation", Role.STATE, metric -> metric.getAggregation().getLiteral())
				.text("direction", Role.STATE, metric -> metric.getDirection().getLiteral())
				.text("part_of", Role.REASON, Metric::getPartOf)
				.text("formula", Role.REASON, Metric::getFormula)
				.text("version", Role.REASON, Metric::getVersion)
				.text("grade", Role.STATE, metric -> metric.getGrade().getLiteral())
				.text("caveat", Role.REASON, Metric::getCaveat)
				.text("caveat_en", Role.REASON, Metric::getCaveatEn).list();
		List<Metric> rows = comparison.rows().stream().map(row -> row.metric()).distinct().toList();
		return table(METRICS, columns, List.of(CODE), List.of(), rows);
	}

	private ExportTable<District> districts() {
		List<Column<District>> columns = new Columns<District>()
				.word(CODE, Role.DIMENSION, District::getCode)
				.text("name", Role.DIMENSION, District::getName)
				.text("name_en", Role.DIMENSION, District::getNameEn)
				.text("full_name", Role.DIMENSION, District::getFullName)
				.text("level", Role.DIMENSION, district -> district.getLevel().getLiteral())
				.text("parent", Role.DIMENSION, District::getParent)
				.text("note", Role.REASON, District::getNote)
				.text("note_en", Role.REASON, District::getNoteEn).list();
		Set<District> rows = new LinkedHashSet<>(comparison.districts());
		sources().map(SourceDocument::getDistrict).filter(code -> rows.stream().noneMatch(row -> row.getCode().equals(code)))
				.map(known::get).forEach(rows::add);
		return table(DISTRICTS, columns, List.of(CODE), List.of(), List.copyOf(rows));
	}

	private ExportTable<SourceDocument> documents() {
		List<Column<SourceDocument>> columns = new Columns<SourceDocument>()
				.word(SHA256, Role.DIMENSION, SourceDocument::getSha256)
				.text("title", Role.DIMENSION, SourceDocument::getTitle)
				.text("publisher", Role.DIMENSION, SourceDocument::getPublisher)
				.text("published", Role.TIME, SourceDocument::getPublished)
				.text("file_name", Role.PLACE, SourceDocument::getFileName)
				.word("district_code", Role.DIMENSION, SourceDocument::getDistrict)
				.text("period", Role.TIME, document -> document.getPeriod().toString())
				.flag("cut_off_stated", Role.STATE, SourceDocument::isCutOffStated)
				.flag("truncated", Role.STATE, SourceDocument::isTruncated)
				.text("note", Role.REASON, SourceDocument::getNote)
				.text("note_en", Role.REASON, SourceDocument::getNoteEn)
				.text("contributor", Role.PLACE, SourceDocument::getContributor).list();
		return table(DOCUMENTS, columns, List.of(SHA256), List.of(new Reference("district_code", DISTRICTS, CODE)),
				List.copyOf(sources().collect(Collectors.toMap(SourceDocument::getSha256, document -> document, (one, other) -> one,
						LinkedHashMap::new)).values()));
	}

	private static <R> ExportTable<R> table(String name, List<Column<R>> columns, List<String> key, List<Reference> foreign,
			List<R> rows) {
		return new ExportTable<>(name, name, new Answer<>(columns, rows), key, foreign);
	}

	private Stream<SourceDocument> sources() {
		return figures.stream().flatMap(figure -> figure.source().stream()).map(Observation::getDocument);
	}

	/** One row for each pair of districts that both have a number. */
	private ExportTable<Verdict> verdicts() {
		List<Column<Verdict>> columns = new Columns<Verdict>()
				.word("metric_code", Role.DIMENSION, verdict -> verdict.left().metric())
				.word("left_district", Role.DIMENSION, verdict -> verdict.left().district())
				.word("right_district", Role.DIMENSION, verdict -> verdict.right().district())
				.word("comparability", Role.STATE, verdict -> verdict.comparability().name())
				.text("grade", Role.STATE, verdict -> verdict.grade().getLiteral())
				.text("reason_kinds", Role.STATE,
						verdict -> verdict.reasons().stream().map(reason -> reason.kind().name()).distinct()
								.collect(Collectors.joining(" ")))
				.text("reasons", Role.REASON,
						verdict -> verdict.reasons().stream().map(WORDS::text).collect(Collectors.joining("\n")))
				.list();
		List<Verdict> rows = new ArrayList<>();
		comparison.rows().forEach(row -> rows.addAll(row.verdicts()));
		return table("verdicts", columns, List.of("metric_code", "left_district", "right_district"),
				List.of(new Reference("metric_code", METRICS, CODE), new Reference("left_district", DISTRICTS, CODE),
						new Reference("right_district", DISTRICTS, CODE)),
				rows);
	}

}
