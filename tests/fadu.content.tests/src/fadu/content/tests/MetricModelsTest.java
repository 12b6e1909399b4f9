package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fadu.model.Aggregation;
import fadu.model.Domain;
import fadu.model.Grade;
import fadu.model.Metric;

/** The metric models of the lines of business. */
class MetricModelsTest extends ContentFixture {

	private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\.[A-Z0-9_]+");
	private static final String OPERATIONS = "(?:[\\d\\s+*/(),.-]|MONTHS|POPULATION|SUM|COUNT)+";

	@Test
	void everyModelLoadsWithoutProblem() {
		assertThat(catalogue.problems()).isEmpty();
	}

	@Test
	void theLinesOfBusinessAreCalledAsTheBureausCallThemAndStandInTheOrderOfTheirReports() {
		assertThat(catalogue.domains()).extracting(Domain::getCode, Domain::getName).containsExactly(tuple("PB", "党建与队伍"),
				tuple("LG", "依法治区统筹"), tuple("DC", "行政决策与合法性审查"), tuple("NF", "规范性文件"), tuple("EL", "行政执法监督"),
				tuple("RC", "行政复议"), tuple("LT", "行政应诉"), tuple("NT", "公证"), tuple("LA", "法律援助"), tuple("PM", "人民调解"),
				tuple("PL", "普法宣传"), tuple("CC", "社区矫正与安置帮教"), tuple("LW", "律师与法律服务业"), tuple("AD", "法律顾问"),
				tuple("PS", "公共法律服务"), tuple("BE", "惠企与营商环境"), tuple("LE", "立法"), tuple("SS", "司法所建设"), tuple("XX", "其他"),
				tuple("YH", "水上法务"));
	}

	@Test
	void codesAndNamesOfMetricsAreUnique() {
		List<Metric> metrics = catalogue.metrics();
		assertThat(metrics).extracting(Metric::getCode).doesNotHaveDuplicates();
		assertThat(metrics).extracting(Metric::getName).doesNotHaveDuplicates();
		assertThat(metrics).extracting(Metric::getNameEn).doesNotHaveDuplicates();
	}

	@Test
	void theCodeOfAMetricBeginsWithThatOfItsLineOfBusinessAndOfADerivedOneWithD() {
		assertThat(catalogue.metrics()).allMatch(metric -> metric.getCode()
				.startsWith(metric.getFormula() == null ? metric.getDomain().getCode() + '.' : "D."));
	}

	@Test
	void aFormulaSpeaksOnlyOfMetricsThatReportsState() {
		Map<String, Metric> metrics = Content.metrics(catalogue);
		assertThat(catalogue.metrics()).filteredOn(metric -> metric.getFormula() != null).isNotEmpty().allSatisfy(metric -> {
			List<String> terms = CODE.matcher(metric.getFormula()).results().map(MatchResult::group).toList();
			assertThat(terms).as(metric.getCode()).isNotEmpty().allSatisfy(term -> {
				assertThat(metrics).containsKey(term);
				assertThat(metrics.get(term).getFormula()).isNull();
			});
			assertThat(CODE.matcher(metric.getFormula()).replaceAll("1")).as(metric.getCode()).matches(OPERATIONS);
		});
	}

	@Test
	void noReportIsReadForADerivedMetric() {
		assertThat(catalogue.metrics()).filteredOn(metric -> metric.getFormula() != null)
				.allSatisfy(metric -> assertThat(metric.getAliases()).as(metric.getCode()).isEmpty());
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
