package fadu.analysis.tests;

import java.util.List;

import fadu.analysis.compare.Judge;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.DistrictTree;
import fadu.model.Aggregation;
import fadu.model.District;
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

/** Made-up districts, metrics and figures: two districts, one of them in a city, and a town in that district. */
final class Facts {

	static final District CITY = district("999900", "云河市", Level.CITY, null);
	static final District LINXI = district("999902", "临溪区", Level.DISTRICT, "999900");
	static final District TOWN = district("999902001", "石桥镇", Level.TOWN, "999902");
	static final District YUANSHAN = district("999803", "远山区", Level.DISTRICT, "999800");
	static final List<District> ALL = List.of(CITY, LINXI, TOWN, YUANSHAN);

	private Facts() {
	}

	private static District district(String code, String name, Level level, String parent) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(code);
		district.setName(name);
		district.setNameEn(name);
		district.setLevel(level);
		district.setParent(parent);
		return district;
	}

	/** Cases accepted: counted over a period, with one definition everywhere. */
	static Metric cases() {
		return metric("LA.CASES", "件", Aggregation.SUM);
	}

	static Metric metric(String code, String unit, Aggregation aggregation) {
		Metric metric = FaduFactory.eINSTANCE.createMetric();
		metric.setCode(code);
		metric.setName(code);
		metric.setUnit(unit);
		metric.setAggregation(aggregation);
		metric.setGrade(Grade.SAME);
		return metric;
	}

	/** A confirmed figure in a document of the same period whose cut-off is stated. */
	static Observation figure(District district, String quantity, String period) {
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		document.setSha256(district.getCode() + period);
		document.setDistrict(district.getCode());
		document.setPeriod(Period.valueOf(period));
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setId("1");
		figure.setMetric("LA.CASES");
		figure.setQuantity(Quantity.valueOf(quantity));
		figure.setKind(FigureKind.COUNT);
		figure.setPeriod(Period.valueOf(period));
		figure.setStatus(ReviewStatus.CONFIRMED);
		document.getObservations().add(figure);
		return figure;
	}

	/** A figure of a document that leaves its cut-off open. */
	static Observation figureOfAtLeast(int months, District district, String quantity, String period) {
		Observation figure = figure(district, quantity, period);
		figure.getDocument().setCutOffStated(false);
		figure.getDocument().setLeastMonths(months);
		return figure;
	}

	static Verdict verdict(Metric metric, Observation left, Observation right) {
		return new Judge(new DistrictTree(ALL)).judge(metric, left, right);
	}

	static List<ReasonKind> kinds(Verdict verdict) {
		return verdict.reasons().stream().map(reason -> reason.kind()).toList();
	}

}
