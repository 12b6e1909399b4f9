package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.catalogue.Catalogue;
import fadu.model.Aggregation;
import fadu.model.Domain;
import fadu.model.Grade;
import fadu.model.Metric;

/** The metric models of the four lines of business. */
class MetricModelsTest {

	private Catalogue catalogue;

	@BeforeEach
	void open() {
		catalogue = Catalogue.ofPlatform();
	}

	@AfterEach
	void close() {
		catalogue.close();
	}

	@Test
	void everyModelLoadsWithoutProblem() {
		assertThat(catalogue.problems()).isEmpty();
	}

	@Test
	void theLinesOfBusinessAreCalledAsTheBureausCallThem() {
		assertThat(catalogue.domains()).extracting(Domain::getCode, Domain::getName).contains(tuple("LA", "法律援助"),
				tuple("PM", "人民调解"), tuple("RC", "行政复议"), tuple("LT", "行政应诉"));
	}

	@Test
	void codesAndNamesOfMetricsAreUnique() {
		List<Metric> metrics = catalogue.metrics();
		assertThat(metrics).extracting(Metric::getCode).doesNotHaveDuplicates();
		assertThat(metrics).extracting(Metric::getName).doesNotHaveDuplicates();
		assertThat(metrics).extracting(Metric::getNameEn).doesNotHaveDuplicates();
	}

	@Test
	void theCodeOfAMetricBeginsWithThatOfItsLineOfBusiness() {
		assertThat(catalogue.metrics()).allMatch(metric -> metric.getCode().startsWith(metric.getDomain().getCode() + '.'));
	}

	@Test
	void everyMetricIsNamedAndDefinedInBothLanguages() {
		assertThat(catalogue.metrics()).allSatisfy(metric -> assertThat(List.of(metric.getName(), metric.getNameEn(),
				metric.getUnit(), String.valueOf(metric.getDefinition()), String.valueOf(metric.getDefinitionEn())))
				.as(metric.getCode()).noneMatch(text -> text.isBlank() || "null".equals(text)));
	}

	@Test
	void aCaveatIsGivenInBothLanguagesAndWhereverDefinitionsDiffer() {
		assertThat(catalogue.metrics()).allSatisfy(metric -> {
			assertThat(metric.getCaveat() == null).as(metric.getCode()).isEqualTo(metric.getCaveatEn() == null);
			if (metric.getGrade() != Grade.UNGRADED) {
				assertThat(metric.getCaveat()).as(metric.getCode()).isNotBlank();
			}
		});
	}

	@Test
	void noTwoMetricsShareAWording() {
		assertThat(catalogue.metrics().stream().flatMap(metric -> metric.getAliases().stream()).toList()).doesNotHaveDuplicates();
	}

	@Test
	void theTotalOfAComponentIsAMetricInTheSameUnit() {
		Map<String, Metric> metrics = Content.metrics(catalogue);
		assertThat(catalogue.metrics()).filteredOn(metric -> metric.getPartOf() != null).hasSizeGreaterThanOrEqualTo(3)
				.allSatisfy(metric -> {
					assertThat(metrics).containsKey(metric.getPartOf());
					assertThat(metrics.get(metric.getPartOf()).getUnit()).isEqualTo(metric.getUnit());
				});
	}

	@Test
	void growthIsInPerCentOrPercentagePointsAndIsNeverSummed() {
		assertThat(catalogue.metrics())
				.filteredOn(metric -> metric.getCode().endsWith("_YOY") || metric.getCode().endsWith("_CHANGE")).isNotEmpty()
				.allSatisfy(metric -> {
					assertThat(metric.getAggregation()).as(metric.getCode()).isEqualTo(Aggregation.GROWTH);
					assertThat(metric.getUnit()).isIn("%", "百分点");
				});
	}

}
