package fadu.question.named;

import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Observations;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.SourceText;
import fadu.workspace.UserWording;

/**
 * A figure with its source: the document, the characters in it, who brought it and whether anybody has reviewed it.
 *
 * @param number       its number in the report
 * @param figure       the figure
 * @param metric       its metric, where it has one that is known
 * @param district     the name of its district
 * @param domainNumber where its line of business stands in the catalogue
 */
record SourceRow(int number, Observation figure, Optional<Metric> metric, String district, int domainNumber) {

	private static final Wording WORDS = UserWording.get();

	static final List<Column<SourceRow>> COLUMNS = new Columns<SourceRow>().number("number", Role.DIMENSION, SourceRow::number)
			.word("district", Role.DIMENSION, SourceRow::district).text("domain", Role.DIMENSION, SourceRow::domain)
			.word("metric_code", Role.DIMENSION, row -> row.figure().getMetric())
			.text("metric_name", Role.DIMENSION, SourceRow::name)
			.decimal("value", Role.MEASURE, row -> row.figure().getQuantity().value())
			.word("unit", Role.UNIT, row -> WORDS.unit(row.figure().getQuantity().unit()))
			.word("display", Role.MEASURE, SourceRow::display).word("text", Role.MEASURE, row -> row.figure().getText())
			.word("period", Role.TIME, row -> WORDS.display(row.figure().getPeriod()))
			.text("scope", Role.REASON, row -> row.figure().getScope()).text("title", Role.PLACE, row -> row.document().getTitle())
			.text("publisher", Role.PLACE, row -> row.document().getPublisher())
			.word("published", Role.TIME, row -> row.document().getPublished())
			.text("file_name", Role.PLACE, row -> row.document().getFileName())
			.number("start", Role.PLACE, row -> row.figure().getStart()).number("end", Role.PLACE, row -> row.figure().getEnd())
			.word("span", Role.HIDDEN, SourceRow::span).word("sha256", Role.PLACE, row -> shortened(row.document().getSha256()))
			.word("status", Role.STATE, row -> status(row.figure())).text("plug_in", Role.PLACE, SourceRow::contributor)
			.text("label", Role.HIDDEN, row -> row.name() + '\n' + row.display())
			.number("domain_number", Role.HIDDEN, SourceRow::domainNumber).text("origin", Role.HIDDEN, SourceRow::origin)
			.word("district_code", Role.DIMENSION, row -> Observations.district(row.figure()))
			.word("qualifier", Role.BOUND, row -> row.figure().getQuantity().bound().qualifier())
			.word("domain_code", Role.HIDDEN, row -> row.metric().map(known -> known.getDomain().getCode()).orElse(null))
			.text("place", Role.PLACE, row -> SourceText.place(row.figure()).orElse(null))
			.word("period_label", Role.HIDDEN, row -> row.figure().getPeriod().toString()).list();

	private static final int SHORT_HASH = 12;

	static SourceRow of(int number, Observation figure, Directory directory) {
		Optional<Metric> metric = directory.metric(figure);
		return new SourceRow(number, figure, metric, directory.districtName(Observations.district(figure)),
				metric.map(known -> directory.number(known.getDomain())).orElse(0));
	}

	SourceDocument document() {
		return figure.getDocument();
	}

	private String domain() {
		return metric.map(known -> WORDS.name(known.getDomain())).orElse(figure.getDomain());
	}

	private String name() {
		return metric.map(WORDS::name).orElse(figure.getMetricName() == null ? "" : figure.getMetricName());
	}

	private String display() {
		return WORDS.display(figure.getQuantity());
	}

	private String span() {
		return figure.getStart() + "–" + figure.getEnd();
	}

	private String origin() {
		return document().getFileName() == null ? span() : span() + "  " + document().getFileName();
	}

	private String contributor() {
		return Optional.ofNullable(document().getContributor()).orElse(Messages.SourceRow_workspace);
	}

	private static String shortened(String sha256) {
		return sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
	}

	static String status(Observation observation) {
		return WORDS.display(observation.getStatus());
	}

}
