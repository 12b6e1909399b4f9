package fadu.reading.tests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.assertj.core.api.AbstractAssert;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.reading.Figure;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;

/** Sentences about what was read: {@code assertThat(read("…")).hasFigure(620, "件").of("LA.CASES_ACCEPTED")}. */
final class ReadingAssert extends AbstractAssert<ReadingAssert, Reading> {

	private static final ReportReader READER = new ReportReader(
			MetricLexicon.of(List.of(metric("LA.CASES_ACCEPTED", "受理法律援助案件数", "法律援助", "件", "受理法律援助案件"),
					metric("LA.CASES_CIVIL", "民事法律援助案件数", "法律援助", "件", "民事案件"),
					metric("LA.LOSS_RECOVERED", "法律援助挽回损失金额", "法律援助", "元", "挽回经济损失", "挽回损失"),
					metric("RC.ACCEPTED", "行政复议受理数", "行政复议", "件", "受理行政复议申请", "受理"),
					metric("RC.ACCEPTED_YOY", "行政复议受理数同比", "行政复议", "%", "受理量同比"),
					metric("RC.CORRECTION_RATE", "行政复议纠错率", "行政复议", "%", "纠错率"),
					metric("PM.DISPUTES_RESOLVED", "调处矛盾纠纷件数", "人民调解", "件", "调处矛盾纠纷", "化解矛盾纠纷"))));

	private Figure figure;

	private ReadingAssert(Reading reading) {
		super(reading, ReadingAssert.class);
	}

	private static MetricEntry metric(String code, String name, String domain, String unit, String... aliases) {
		return new MetricEntry(code, name, domain, unit, List.of(aliases));
	}

	/** Reads a text of which the user said nothing. */
	static Reading read(String text) {
		return READER.read(text, ReadingContext.unknown());
	}

	static ReadingAssert assertThat(Reading reading) {
		return new ReadingAssert(reading);
	}

	/** There is one with this value and unit; what follows is said of it. */
	ReadingAssert hasFigure(String value, String unit) {
		return select(value + ' ' + unit, f -> is(f, value, unit));
	}

	ReadingAssert hasFigure(long value, String unit) {
		return hasFigure(Long.toString(value), unit);
	}

	private ReadingAssert select(String what, Predicate<Figure> condition) {
		isNotNull();
		figure = actual.figures().stream().filter(condition).findFirst().orElse(null);
		if (figure == null) {
			failWithMessage("no figure %s among %s; put aside: %s", what, figures(), actual.rejected());
		}
		return this;
	}

	private static boolean is(Figure figure, String value, String unit) {
		return figure.quantity().value().compareTo(new BigDecimal(value)) == 0 && figure.quantity().unit().equals(unit);
	}

	private List<String> figures() {
		return actual.figures().stream().map(f -> f.text() + " = " + f.quantity()).toList();
	}

	ReadingAssert written(String text) {
		return that("text", figure.text(), text);
	}

	ReadingAssert bounded(String qualifier) {
		return that("qualifier", figure.quantity().bound().qualifier(), qualifier);
	}

	ReadingAssert ofKind(FigureKind kind) {
		return that("kind", figure.kind(), kind);
	}

	ReadingAssert during(String period) {
		return that("period", figure.period().toString(), period);
	}

	ReadingAssert inDomain(String domain) {
		return that("domain", figure.domain(), domain);
	}

	ReadingAssert named(String name) {
		return that("metric name", figure.metricName(), name);
	}

	ReadingAssert of(String metric) {
		return that("metric", figure.metric(), Optional.of(metric));
	}

	/** No metric of the catalogue is meant. */
	ReadingAssert ofNoMetric() {
		return that("metric", figure.metric(), Optional.empty());
	}

	/** It stands for itself. */
	ReadingAssert unrelated() {
		return that("relation", figure.relation(), Optional.empty());
	}

	ReadingAssert inDistrict(String district) {
		return that("district", figure.district(), district);
	}

	/** It is one of the parts that are all of the other figure. */
	ReadingAssert partOf(long value) {
		return relates(RelationType.PART_OF, value);
	}

	/** It is picked out of the other figure; nothing is said of the rest. */
	ReadingAssert ofWhich(long value) {
		return relates(RelationType.OF_WHICH, value);
	}

	ReadingAssert shareOf(long value) {
		return relates(RelationType.SHARE_OF, value);
	}

	ReadingAssert changeOf(long value) {
		return relates(RelationType.YOY_CHANGE, value);
	}

	private ReadingAssert relates(RelationType type, long value) {
		Optional<String> relation = figure.relation().map(r -> r.type() + " " + actual.figures().stream()
				.filter(f -> f.span().equals(r.of())).map(f -> f.quantity().value().toPlainString()).findFirst().orElse("?"));
		return that("relation", relation.orElse("none"), type + " " + value);
	}

	private ReadingAssert that(String what, Object found, Object expected) {
		if (!expected.equals(found)) {
			failWithMessage("%s of %s: expected <%s>, found <%s>", what, figure.text(), expected, found);
		}
		return this;
	}

	/** There are as many as this. */
	ReadingAssert hasFigures(int count) {
		isNotNull();
		if (actual.figures().size() != count) {
			failWithMessage("expected %d figures, found %s", count, figures());
		}
		return this;
	}

	/** A number was seen and put aside for a reason. */
	ReadingAssert rejects(String text, String reason) {
		isNotNull();
		boolean rejected = actual.rejected().stream().anyMatch(r -> r.text().equals(text) && r.reason().equals(reason));
		if (!rejected) {
			failWithMessage("%s was not put aside as %s: %s; figures %s", text, reason, actual.rejected(), figures());
		}
		return this;
	}

}
