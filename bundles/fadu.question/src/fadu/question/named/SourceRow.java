package fadu.question.named;

import java.util.List;
import java.util.Optional;

import fadu.analysis.Figures;
import fadu.analysis.value.Observations;
import fadu.catalogue.Names;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.question.Column;
import fadu.question.Directory;

/** A figure with its source: the document, the characters in it, who brought it and whether anybody has reviewed it. */
final class SourceRow {

	static final List<Column> COLUMNS = List.of(Column.number("number"), Column.text("district"), Column.text("domain"),
			Column.text("metric_code"), Column.text("metric_name"), Column.decimal("value"), Column.text("unit"),
			Column.text("display"), Column.text("text"), Column.text("period"), Column.text("scope"), Column.text("title"),
			Column.text("publisher"), Column.text("published"), Column.text("file_name"), Column.number("start"),
			Column.number("end"), Column.text("span"), Column.text("sha256"), Column.text("status"), Column.text("plug_in"),
			Column.text("label"), Column.number("domain_number"), Column.text("origin"), Column.text("district_code"),
			Column.text("qualifier"), Column.text("domain_code"), Column.text("place"), Column.text("period_label"));

	private static final int SHORT_HASH = 12;

	private SourceRow() {
	}

	static Object[] of(int number, Observation observation, Directory directory) {
		SourceDocument document = observation.getDocument();
		Optional<Metric> metric = directory.metric(observation);
		String code = Observations.district(observation);
		String span = observation.getStart() + "–" + observation.getEnd();
		String sha256 = document.getSha256();
		String name = metric.map(Names::of).orElse(observation.getMetricName());
		String display = Figures.display(observation.getQuantity());
		return new Object[] { number, directory.districtName(code),
				metric.map(known -> Names.of(known.getDomain())).orElse(observation.getDomain()), observation.getMetric(), name,
				observation.getQuantity().value(), Figures.displayUnit(observation.getQuantity().unit()), display,
				observation.getText(), Figures.display(observation.getPeriod()), observation.getScope(), document.getTitle(),
				document.getPublisher(), document.getPublished(), document.getFileName(), observation.getStart(),
				observation.getEnd(), span, sha256.substring(0, Math.min(SHORT_HASH, sha256.length())), status(observation),
				Optional.ofNullable(document.getContributor()).orElse(Messages.SourceRow_workspace), name + '\n' + display,
				metric.map(known -> directory.number(known.getDomain())).orElse(0),
				document.getFileName() == null ? span : span + "  " + document.getFileName(), code,
				observation.getQuantity().bound().qualifier(), metric.map(known -> known.getDomain().getCode()).orElse(null),
				observation.getPlace(), observation.getPeriod().toString() };
	}

	static String status(Observation observation) {
		return switch (observation.getStatus()) {
		case READ -> Messages.SourceRow_read;
		case CONFIRMED -> Messages.SourceRow_confirmed;
		case CORRECTED -> Messages.SourceRow_corrected;
		case REJECTED -> Messages.SourceRow_rejected;
		};
	}

}
