package fadu.ui.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry;
import fadu.analysis.set.Loaded;
import fadu.analysis.set.Needs;
import fadu.analysis.set.Reference;
import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Grade;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.ui.comparison.Compared;

/** Figures of made-up districts, compared without any store. */
final class GridFigures {

	private static final FaduFactory MODEL = FaduFactory.eINSTANCE;

	private final Map<String, District> districts = new LinkedHashMap<>();
	private final Map<String, Domain> domains = new LinkedHashMap<>();
	private final Map<String, Metric> metrics = new LinkedHashMap<>();
	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();

	GridFigures districts(String... names) {
		for (String name : names) {
			District district = MODEL.createDistrict();
			district.setCode("9" + (10000 + districts.size()));
			district.setName(name);
			district.setNameEn(name);
			district.setLevel(Level.DISTRICT);
			districts.put(name, district);
		}
		return this;
	}

	GridFigures metric(String domain, String name) {
		Metric metric = MODEL.createMetric();
		metric.setCode("T.M" + metrics.size());
		metric.setName(name);
		metric.setNameEn(name);
		metric.setUnit("件");
		metric.setAggregation(Aggregation.SUM);
		metric.setDirection(Direction.UP);
		metric.setGrade(Grade.SAME);
		domains.computeIfAbsent(domain, this::domain).getMetrics().add(metric);
		metrics.put(name, metric);
		return this;
	}

	private Domain domain(String name) {
		Domain domain = MODEL.createDomain();
		domain.setCode("D" + domains.size());
		domain.setName(name);
		domain.setNameEn(name);
		return domain;
	}

	/** A confirmed figure, e.g. {@code "312 件"} or {@code ">400 件"}. */
	GridFigures figure(String district, String metric, String period, String quantity) {
		SourceDocument document = documents.computeIfAbsent(district + period, key -> document(district, period));
		Observation figure = MODEL.createObservation();
		figure.setId(district + period + document.getObservations().size());
		figure.setMetric(metrics.get(metric).getCode());
		figure.setMetricName(metric);
		figure.setQuantity(Quantity.valueOf(quantity));
		figure.setKind(FigureKind.COUNT);
		figure.setPeriod(Period.valueOf(period));
		figure.setStart(10 * document.getObservations().size());
		figure.setEnd(10 * document.getObservations().size() + 4);
		figure.setText(quantity);
		figure.setStatus(ReviewStatus.CONFIRMED);
		document.getObservations().add(figure);
		return this;
	}

	/** A figure that nobody has reviewed. */
	GridFigures unreviewed(String district, String metric, String period, String quantity) {
		figure(district, metric, period, quantity);
		documents.get(district + period).getObservations().getLast().setStatus(ReviewStatus.READ);
		return this;
	}

	private SourceDocument document(String district, String period) {
		SourceDocument document = MODEL.createSourceDocument();
		document.setTitle(district + "总结" + period);
		document.setDistrict(districts.get(district).getCode());
		document.setPeriod(Period.valueOf(period));
		document.setSha256(district + period);
		document.setCutOffStated(true);
		return document;
	}

	District district(String name) {
		return districts.get(name);
	}

	Metric metric(String name) {
		return metrics.get(name);
	}

	Compared compared(String... periods) {
		return compared(Optional.empty(), periods);
	}

	Compared compared(Optional<Normalisation> per, String... periods) {
		List<Period> asked = Stream.of(periods).map(Period::valueOf).toList();
		List<District> all = List.copyOf(districts.values());
		Reference reference = new Reference(List.copyOf(metrics.values()), List.of(), List.of(), all, all);
		Inquiry inquiry = Inquiry.of(all, List.copyOf(metrics.values()),
				asked.size() == 1 ? Optional.of(asked.getFirst()) : Optional.empty(), true).per(per);
		List<Observation> figures = new ArrayList<>();
		documents.values().forEach(document -> figures.addAll(document.getObservations()));
		return Compared.of(new FigureSet(inquiry, reference,
				new Loaded(Needs.of(inquiry, reference), figures, List.copyOf(documents.values()),
						all.stream().map(District::getCode).collect(Collectors.toSet()), List.of())),
				asked);
	}

}
