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
import fadu.export.data.Resource.Reference;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
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

	List<Resource<?>> all() {
		return List.of(observations(), metrics(), districts(), documents(), verdicts());
	}

	/** The titles of the documents that the figures come from. */
	List<String> sourceTitles() {
		return sources().map(SourceDocument::getTitle).distinct().toList();
	}

	/** One row for each number of each cell, and one for each empty cell with its kind. */
	Resource<Figure> observations() {
		List<Field<Figure>> fields = List.of(Field.key("metric_code", figure -> figure.metric().getCode()),
				Field.text("metric_name", figure -> figure.metric().getName()),
				Field.text("metric_name_en", figure -> figure.metric().getNameEn()),
				Field.key("district_code", figure -> figure.district().getCode()),
				Field.text("district_name", figure -> figure.district().getName()),
				Field.text("district_name_en", figure -> figure.district().getNameEn()),
				Field.number("figure_number", Figure::number), Field.key("state", Figure::state),
				Field.decimal("value", figure -> figure.value().map(value -> value.quantity().value())),
				Field.text("bound", figure -> figure.value().map(value -> value.quantity().bound().qualifier()).orElse(null)),
				Field.text("unit", figure -> figure.value().map(Value::unit).orElse(figure.metric().getUnit())),
				Field.decimal("at_least", figure -> figure.value().flatMap(value -> value.interval().least())),
				Field.decimal("at_most", figure -> figure.value().flatMap(value -> value.interval().most())),
				Field.text("period", figure -> figure.value().map(value -> value.period().toString()).orElse(null)),
				Field.text("scope", figure -> figure.value().flatMap(Value::scope).orElse(null)),
				Field.text("display", figure -> figure.value().map(WORDS::display).orElse(null)),
				Field.text("reason", figure -> figure.reason().orElse(null)),
				Field.text("review_status", figure -> source(figure, source -> source.getStatus().getLiteral())),
				Field.text("document", figure -> source(figure, source -> source.getDocument().getSha256())),
				new Field<>("start", Field.Type.INTEGER, false, figure -> figure.source().map(Observation::getStart).orElse(null)),
				new Field<>("end", Field.Type.INTEGER, false, figure -> figure.source().map(Observation::getEnd).orElse(null)),
				Field.text("text", figure -> source(figure, Observation::getText)));
		return new Resource<>(OBSERVATIONS, fields, List.of("metric_code", "district_code", "figure_number"),
				List.of(new Reference("metric_code", METRICS, CODE), new Reference("district_code", DISTRICTS, CODE),
						new Reference("document", DOCUMENTS, SHA256)),
				figures);
	}

	private static String source(Figure figure, Function<Observation, String> part) {
		return figure.source().map(part).orElse(null);
	}

	private Resource<Metric> metrics() {
		List<Field<Metric>> fields = List.of(Field.key(CODE, Metric::getCode), Field.text("name", Metric::getName),
				Field.text("name_en", Metric::getNameEn), Field.text("unit", Metric::getUnit),
				Field.text("domain_code", metric -> metric.getDomain().getCode()),
				Field.text("domain_name", metric -> metric.getDomain().getName()),
				Field.text("domain_name_en", metric -> metric.getDomain().getNameEn()),
				Field.text("definition", Metric::getDefinition), Field.text("definition_en", Metric::getDefinitionEn),
				Field.text("legal_basis", Metric::getLegalBasis),
				Field.text("aggregation", metric -> metric.getAggregation().getLiteral()),
				Field.text("direction", metric -> metric.getDirection().getLiteral()), Field.text("part_of", Metric::getPartOf),
				Field.text("formula", Metric::getFormula), Field.text("version", Metric::getVersion),
				Field.text("grade", metric -> metric.getGrade().getLiteral()), Field.text("caveat", Metric::getCaveat),
				Field.text("caveat_en", Metric::getCaveatEn));
		List<Metric> rows = comparison.rows().stream().map(row -> row.metric()).distinct().toList();
		return new Resource<>(METRICS, fields, List.of(CODE), List.of(), rows);
	}

	private Resource<District> districts() {
		List<Field<District>> fields = List.of(Field.key(CODE, District::getCode), Field.text("name", District::getName),
				Field.text("name_en", District::getNameEn), Field.text("full_name", District::getFullName),
				Field.text("level", district -> district.getLevel().getLiteral()), Field.text("parent", District::getParent),
				Field.text("note", District::getNote), Field.text("note_en", District::getNoteEn));
		Set<District> rows = new LinkedHashSet<>(comparison.districts());
		sources().map(SourceDocument::getDistrict).filter(code -> rows.stream().noneMatch(row -> row.getCode().equals(code)))
				.map(known::get).forEach(rows::add);
		return new Resource<>(DISTRICTS, fields, List.of(CODE), List.of(), List.copyOf(rows));
	}

	private Resource<SourceDocument> documents() {
		List<Field<SourceDocument>> fields = List.of(Field.key(SHA256, SourceDocument::getSha256),
				Field.text("title", SourceDocument::getTitle), Field.text("publisher", SourceDocument::getPublisher),
				Field.text("published", SourceDocument::getPublished), Field.text("file_name", SourceDocument::getFileName),
				Field.key("district_code", SourceDocument::getDistrict),
				Field.text("period", document -> document.getPeriod().toString()),
				Field.flag("cut_off_stated", SourceDocument::isCutOffStated), Field.flag("truncated", SourceDocument::isTruncated),
				Field.text("note", SourceDocument::getNote), Field.text("note_en", SourceDocument::getNoteEn),
				Field.text("contributor", SourceDocument::getContributor));
		return new Resource<>(DOCUMENTS, fields, List.of(SHA256), List.of(new Reference("district_code", DISTRICTS, CODE)),
				List.copyOf(sources().collect(Collectors.toMap(SourceDocument::getSha256, document -> document, (one, other) -> one,
						LinkedHashMap::new)).values()));
	}

	private Stream<SourceDocument> sources() {
		return figures.stream().flatMap(figure -> figure.source().stream()).map(Observation::getDocument);
	}

	/** One row for each pair of districts that both have a number. */
	private Resource<Verdict> verdicts() {
		List<Field<Verdict>> fields = List.of(Field.key("metric_code", verdict -> verdict.left().metric()),
				Field.key("left_district", verdict -> verdict.left().district()),
				Field.key("right_district", verdict -> verdict.right().district()),
				Field.key("comparability", verdict -> verdict.comparability().name()),
				Field.text("grade", verdict -> verdict.grade().getLiteral()),
				Field.text("reason_kinds", verdict -> verdict.reasons().stream().map(reason -> reason.kind().name()).distinct()
						.collect(Collectors.joining(" "))),
				Field.text("reasons", verdict -> verdict.reasons().stream().map(WORDS::text).collect(Collectors.joining("\n"))));
		List<Verdict> rows = new ArrayList<>();
		comparison.rows().forEach(row -> rows.addAll(row.verdicts()));
		return new Resource<>("verdicts", fields, List.of("metric_code", "left_district", "right_district"),
				List.of(new Reference("metric_code", METRICS, CODE), new Reference("left_district", DISTRICTS, CODE),
						new Reference("right_district", DISTRICTS, CODE)),
				rows);
	}

}
