package fadu.store.tests;

import java.math.BigDecimal;

import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Made-up reports. */
final class Reports {

	private Reports() {
	}

	static SourceDocument report(String sha256, String district, Period period) {
		SourceDocument report = FaduFactory.eINSTANCE.createSourceDocument();
		report.setSha256(sha256);
		report.setFileName(sha256 + ".txt");
		report.setDistrict(district);
		report.setPeriod(period);
		return report;
	}

	static Observation figure(SourceDocument report, String id, String metric, String quantity) {
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setId(id);
		figure.setMetric(metric);
		figure.setQuantity(Quantity.valueOf(quantity));
		figure.setKind(FigureKind.COUNT);
		figure.setPeriod(report.getPeriod());
		figure.setText(quantity);
		report.getObservations().add(figure);
		return figure;
	}

	/** A report in which no attribute has its default. */
	static SourceDocument completeReport() {
		SourceDocument report = report("a".repeat(64), "370212", new Period.HalfYear(2023, 1));
		report.setFileName("崂山区 上半年.docx");
		report.setTitle("某区司法局工作情况");
		report.setPublisher("某区司法局");
		report.setPublished("2023-07-20");
		report.setCutOffStated(false);
		report.setLeastMonths(5);
		report.setTruncated(true);
		report.setNote("第三页缺失𠮷");
		report.setNoteEn("page three is missing");
		Observation first = figure(report, "o1", "LA.CASES_ACCEPTED", "1251 件");
		first.setPeriod(new Period.AsOf("2023-06-30"));
		Observation second = figure(report, "o2", "LA.LOSSES_RECOVERED", ">4000000.25 元");
		second.setMetricName("挽回经济损失");
		second.setDomain("法律援助");
		second.setDistrict("370200");
		second.setQuantity(new Quantity(new BigDecimal("-4000000.123456"), "元", Bound.AT_MOST));
		second.setKind(FigureKind.MONEY);
		second.setPeriod(new Period.Year(2022));
		second.setStart(17);
		second.setEnd(23);
		second.setText("400余万元");
		second.setPlace("sheet 表1!B4");
		second.setScope("41个试点镇街");
		second.setRelation(RelationType.SHARE_OF);
		second.setRelatedTo("o1");
		second.setNote("单位换算自万元");
		second.setConfidence(0.875);
		second.setStatus(ReviewStatus.CORRECTED);
		second.setReviewedBy("王芳");
		second.setReviewedAt("2023-08-01T09:30:00+08:00");
		return report;
	}

}
