package fadu.cli.trace;

import fadu.reading.Stage;

/** The questions that the reader answers, in the user's language. */
final class StageText {

	private StageText() {
	}

	static String of(Stage stage) {
		return switch (stage) {
		case QUANTITY -> Messages.StageText_quantity;
		case KIND -> Messages.StageText_kind;
		case PERIOD -> Messages.StageText_period;
		case DISTRICT -> Messages.StageText_district;
		case SCOPE -> Messages.StageText_scope;
		case DOMAIN -> Messages.StageText_domain;
		case METRIC -> Messages.StageText_metric;
		case RELATION -> Messages.StageText_relation;
		};
	}

}
