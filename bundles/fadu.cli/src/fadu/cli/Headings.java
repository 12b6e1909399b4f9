package fadu.cli;

/** Headings of columns, by the name of the field. */
final class Headings {

	private Headings() {
	}

	static String of(String field) {
		return switch (field) {
		case "file" -> Messages.Headings_file;
		case "id" -> Messages.Headings_id;
		case "start" -> Messages.Headings_start;
		case "place" -> Messages.Headings_place;
		case "text" -> Messages.Headings_text;
		case "metric" -> Messages.Headings_metric;
		case "metric_name" -> Messages.Headings_metricName;
		case "district" -> Messages.Headings_district;
		case "period" -> Messages.Headings_period;
		case "reason_text" -> Messages.Headings_reason;
		default -> field;
		};
	}

}
