package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;

/** Whether the figures of the district plug-ins agree with themselves, with each other and with the catalogue. */
class DistrictFiguresTest extends ContentFixture {

	/** How a note says that the text has words instead of a number. */
	private static final String IN_WORDS = "原文无数字";

	/** Measure words that count the same thing, as the catalogue has it. */
	private static final List<Set<String>> SAME_UNIT = List.of(Set.of("件", "起"), Set.of("人", "名"), Set.of("次", "场次"),
			Set.of("份", "件"), Set.of("家", "个"), Set.of("月", "个月"));

	/** Metrics that count whatever is claimed or built up, or hold a day, in the words of the report. */
	private static final Set<String> ANY_UNIT = Set.of("XX.FIRST_CLAIM", "XX.STRUCTURE", "LG.DEADLINE");

	private List<Observation> figures;

	@BeforeEach
	void open() {
		figures = Content.observations(catalogue);
	}

	@Test
	void everyFigureMeasuresAMetricOfItsLineOfBusiness() {
		Map<String, Metric> metrics = Content.metrics(catalogue);
		assertThat(figures).filteredOn(figure -> figure.getMetric() != null).isNotEmpty().allSatisfy(figure -> {
			assertThat(metrics).as(Content.named(figure)).containsKey(figure.getMetric());
			String domain = metrics.get(figure.getMetric()).getDomain().getName();
			assertThat(figure.getMetric().startsWith("XX.") || domain.equals(figure.getDomain())).as(Content.named(figure))
					.isTrue();
		});
	}

	@Test
	void onlyWhatIsStatedInWordsMayBeWithoutAMetric() {
		assertThat(figures).filteredOn(figure -> figure.getMetric() == null)
				.allSatisfy(figure -> assertThat(figure.getNote()).as(Content.named(figure)).contains(IN_WORDS));
	}

	@Test
	void everyLineOfBusinessIsOneOfTheCatalogue() {
		List<String> domains = catalogue.domains().stream().map(domain -> domain.getName()).toList();
		assertThat(figures).allSatisfy(figure -> assertThat(domains).as(Content.named(figure)).contains(figure.getDomain()));
	}

	@Test
	void aFigureIsInTheUnitOfItsMetricOrSaysWhatItCountsInstead() {
		Map<String, Metric> metrics = Content.metrics(catalogue);
		assertThat(figures).filteredOn(figure -> figure.getMetric() != null && !ANY_UNIT.contains(figure.getMetric()))
				.filteredOn(figure -> !sameUnit(figure.getQuantity().unit(), metrics.get(figure.getMetric()).getUnit()))
				.allSatisfy(figure -> assertThat(figure.getNote()).as(Content.named(figure)).contains("，不是"));
	}

	private static boolean sameUnit(String one, String other) {
		return one.equals(other) || SAME_UNIT.stream().anyMatch(units -> units.contains(one) && units.contains(other));
	}

	@Test
	void theTextOfAFigureIsAsLongAsItsSpan() {
		assertThat(figures).allSatisfy(figure -> {
			String text = figure.getText();
			assertThat(figure.getEnd() - figure.getStart()).as(Content.named(figure))
					.isEqualTo(text.codePointCount(0, text.length()));
		});
	}

	@Test
	void theFiguresOfADocumentStandInTheOrderOfTheTextAndApart() {
		assertThat(catalogue.documents()).flatExtracting(SourceDocument::getObservations).isNotEmpty();
		for (SourceDocument document : catalogue.documents()) {
			int end = 0;
			for (Observation figure : document.getObservations()) {
				assertThat(figure.getStart()).as(Content.named(figure)).isGreaterThanOrEqualTo(end);
				end = figure.getEnd();
			}
		}
	}

	@Test
	void whatAFigureRelatesToIsAnotherFigureOfTheSameDocument() {
		assertThat(figures).allSatisfy(figure -> {
			boolean related = figure.getRelation() != RelationType.NONE;
			assertThat(figure.getRelatedTo() != null).as(Content.named(figure)).isEqualTo(related);
			if (related) {
				List<Observation> siblings = figure.getDocument().getObservations();
				assertThat(siblings).filteredOn(sibling -> sibling != figure).extracting(Observation::getId)
						.as(Content.named(figure))
						.contains(figure.getRelatedTo());
			}
		});
	}

	@Test
	void partsAddUpToTheirTotalAndASubsetIsNotLarger() {
		for (Observation total : figures) {
			List<Observation> parts = related(total, RelationType.PART_OF);
			if (!parts.isEmpty()) {
				assertThat(parts.stream().mapToLong(part -> part.getQuantity().value().longValueExact()).sum())
						.as(Content.named(total)).isEqualTo(total.getQuantity().value().longValueExact());
			}
			assertThat(related(total, RelationType.OF_WHICH)).allSatisfy(subset -> assertThat(subset.getQuantity().value())
					.as(Content.named(subset)).isLessThanOrEqualTo(total.getQuantity().value()));
		}
	}

	private static List<Observation> related(Observation total, RelationType relation) {
		return total.getDocument().getObservations().stream()
				.filter(figure -> figure.getRelation() == relation && total.getId().equals(figure.getRelatedTo())).toList();
	}

	@Test
	void aRateIsBetweenNoughtAndOneHundredPerCent() {
		assertThat(figures).filteredOn(figure -> figure.getKind() == FigureKind.RATE || figure.getKind() == FigureKind.RATIO)
				.isNotEmpty().allSatisfy(figure -> assertThat(figure.getQuantity().value()).as(Content.named(figure))
						.isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
	}

	@Test
	void whatIsStatedInWordsIsNoughtOrEverythingAndSaysSo() {
		assertThat(figures).filteredOn(figure -> !figure.getText().matches(".*[0-9零一二三四五六七八九十首].*")).hasSize(10)
				.allSatisfy(figure -> {
					assertThat(figure.getNote()).as(Content.named(figure)).contains(IN_WORDS);
					assertThat(figure.getQuantity().bound()).isEqualTo(Bound.EXACT);
					assertThat(figure.getQuantity().value().intValueExact()).isIn(0, 100);
				});
	}

	@Test
	void aFigureSpeaksOfAnotherAreaOnlyWhereThatIsNotTheDistrictOfTheDocument() {
		assertThat(figures).filteredOn(figure -> figure.getDistrict() != null).hasSize(3)
				.allSatisfy(figure -> assertThat(figure.getDistrict()).as(Content.named(figure)).isEqualTo("全国"));
	}

	@Test
	void everyFigureOfAPlugInIsConfirmed() {
		assertThat(figures).extracting(Observation::getStatus).containsOnly(ReviewStatus.CONFIRMED);
	}

}
