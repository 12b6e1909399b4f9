package fadu.benchmarks;

import java.math.BigDecimal;
import java.util.UUID;

import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Made-up reports on a year that the generated figures leave out, each of another district and with a figure for every metric. */
final class Reports {

	static final String TEXT = "text ".repeat(2000);

	private final Size size;
	private final Codes codes;
	private int number;

	Reports(Size size, Codes codes) {
		this.size = size;
		this.codes = codes;
		this.number = size.districts();
	}

	SourceDocument next() {
		SourceDocument report = FaduFactory.eINSTANCE.createSourceDocument();
		report.setSha256((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
		report.setFileName("new" + number + ".txt");
		report.setDistrict(codes.district(number++));
		report.setPeriod(new Period.Year(2025));
		for (int i = 0; i < size.metrics(); i++) {
			Observation figure = FaduFactory.eINSTANCE.createObservation();
			figure.setId(Integer.toString(i));
			figure.setMetric(codes.metric(i).code());
			figure.setQuantity(new Quantity(BigDecimal.valueOf(i), codes.metric(i).unit(), Bound.EXACT));
			figure.setKind(FigureKind.COUNT);
			figure.setPeriod(report.getPeriod());
			figure.setText(Integer.toString(i));
			report.getObservations().add(figure);
		}
		return report;
	}

}
