package fadu.analysis.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry;
import fadu.analysis.set.Loaded;
import fadu.analysis.set.Needs;
import fadu.analysis.set.Reference;
import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;

/** Made-up districts 一区, 二区 … with figures that a test states in one line each. */
final class FiguresOfDistricts {

	final List<Metric> metrics = new ArrayList<>();
	private final Map<String, District> districts = new LinkedHashMap<>();
	private final List<Observation> figures = new ArrayList<>();

	Metric metric(String code, String unit, Aggregation aggregation, Direction direction) {
		Metric metric = Facts.metric(code, unit, aggregation);
		metric.setDirection(direction);
		metrics.add(metric);
		return metric;
	}

	/** The district of that name, made with its first figure. */
	District district(String name) {
		return districts.computeIfAbsent(name, each -> {
			District district = FaduFactory.eINSTANCE.createDistrict();
			district.setCode(String.valueOf(990101 + districts.size()));
			district.setName(each);
			district.setNameEn(each);
			district.setLevel(Level.DISTRICT);
			district.setParent("990100");
			return district;
		});
	}

	List<District> districts() {
		return List.copyOf(districts.values());
	}

	/** A figure of a document of its own, as {@code 一区 2024 >400 件}. */
	FiguresOfDistricts says(Metric metric, String district, String period, String quantity) {
		Observation figure = Facts.figure(district(district), quantity, period);
		figure.setMetric(metric.getCode());
		figure.setMetricName(metric.getCode());
		figure.setKind(quantity.endsWith("%") ? FigureKind.RATE : FigureKind.COUNT);
		figure.setText(quantity.replaceAll("[^0-9.]", ""));
		figure.setId(String.valueOf(figures.size()));
		figure.getDocument().setSha256("document " + figures.size());
		figure.getDocument().setCutOffStated(true);
		figures.add(figure);
		return this;
	}

	/** The last figure stands in the document of the one before it. */
	FiguresOfDistricts inTheSameReport() {
		Observation last = figures.getLast();
		figures.get(figures.size() - 2).getDocument().getObservations().add(last);
		return this;
	}

	/** The last figure is limited to part of the area or of the work. */
	FiguresOfDistricts limitedTo(String scope) {
		figures.getLast().setScope(scope);
		return this;
	}

	FigureSet set(Metric... asked) {
		return set(Optional.empty(), asked);
	}

	FigureSet set(Optional<fadu.model.value.Period> period, Metric... asked) {
		Reference reference = new Reference(metrics, List.of(), List.of(), districts(), districts());
		Inquiry inquiry = Inquiry.of(districts(), List.of(asked), period, false);
		List<SourceDocument> documents = figures.stream().map(Observation::getDocument).distinct().toList();
		Set<String> reporting = Set.copyOf(Stream.of(districts()).flatMap(List::stream).map(District::getCode).toList());
		return new FigureSet(inquiry, reference,
				new Loaded(Needs.of(inquiry, reference), figures, documents, reporting, List.of()));
	}

}
