package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fadu.analysis.check.Checks;
import fadu.analysis.check.Evidence;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.analysis.value.DistrictTree;
import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.Theme;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.wording.Wording;

/** Made-up reports whose figures are said one by one, and what the checks find in them. */
abstract class CheckFixture {

	static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	final List<Metric> catalogue = new ArrayList<>();
	final List<Theme> themes = new ArrayList<>();
	final List<SourceDocument> documents = new ArrayList<>();
	final Map<String, String> texts = new HashMap<>();

	/** A report on the district and the period, into which figures are said from now on. */
	SourceDocument report(District district, String period) {
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		document.setSha256("document " + documents.size());
		document.setTitle(document.getSha256());
		document.setDistrict(district.getCode());
		document.setPeriod(Period.valueOf(period));
		documents.add(document);
		return document;
	}

	SourceDocument report() {
		return documents.isEmpty() ? report(Facts.LINXI, "2024") : documents.getLast();
	}

	Metric metric(String code, String unit, Aggregation aggregation) {
		return catalogue.stream().filter(known -> known.getCode().equals(code)).findFirst().orElseGet(() -> {
			Metric metric = Facts.metric(code, unit, aggregation);
			catalogue.add(metric);
			return metric;
		});
	}

	void formula(String code, String formula) {
		metric(code, "%", Aggregation.RATIO).setFormula(formula);
	}

	void theme(String... codes) {
		Theme theme = FaduFactory.eINSTANCE.createTheme();
		theme.setCode("TH." + themes.size());
		theme.getMetrics().addAll(List.of(codes));
		themes.add(theme);
	}

	/** A count, printed as its digits and measure word. */
	Observation count(String code, String quantity) {
		Quantity counted = Quantity.valueOf(quantity);
		metric(code, counted.unit(), Aggregation.SUM);
		return figure(code, FigureKind.COUNT, quantity, counted.value().toPlainString() + counted.unit());
	}

	/** A rate in per cent, printed as it is. */
	Observation rate(String code, String percent) {
		metric(code, "%", Aggregation.RATIO);
		return figure(code, FigureKind.RATE, percent + " %", percent + "%");
	}

	/** A growth in per cent, printed without sign. */
	Observation growth(String code, String percent) {
		metric(code, "%", Aggregation.GROWTH);
		return figure(code, FigureKind.GROWTH, percent + " %", percent.replace("-", "") + "%");
	}

	Observation figure(String code, FigureKind kind, String quantity, String text) {
		SourceDocument document = report();
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setId(Integer.toString(document.getObservations().size() + 1));
		figure.setMetric(code);
		figure.setMetricName(code);
		figure.setKind(kind);
		figure.setQuantity(Quantity.valueOf(quantity));
		figure.setText(text);
		figure.setPeriod(document.getPeriod());
		figure.setStatus(ReviewStatus.CONFIRMED);
		document.getObservations().add(figure);
		return figure;
	}

	static void relate(Observation figure, RelationType relation, Observation to) {
		figure.setRelation(relation);
		figure.setRelatedTo(to.getId());
	}

	void unwelcome(String code) {
		catalogue.stream().filter(metric -> metric.getCode().equals(code)).forEach(metric -> metric.setDirection(Direction.DOWN));
	}

	List<Finding> findings(String check) {
		Evidence evidence = new Evidence(catalogue, themes, new DistrictTree(Facts.ALL), documents, texts);
		return Checks.run(evidence).stream().filter(finding -> finding.check().id().equals(check)).toList();
	}

	/** The only finding of the check. */
	Finding finding(String check) {
		assertThat(findings(check)).hasSize(1);
		return findings(check).getFirst();
	}

	/** That the check has nothing to say, unless that a back-check passed. */
	void nothing(String check) {
		assertThat(findings(check)).allMatch(Finding::isPassed);
	}

	void passed(String check) {
		assertThat(findings(check)).hasSize(1).allMatch(Finding::isPassed);
	}

	void found(String check, Severity severity, String... words) {
		assertThat(finding(check).severity()).isEqualTo(severity);
		assertThat(WORDS.message(finding(check))).contains(words);
	}

}
