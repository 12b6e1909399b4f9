package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.ObservationQuery;
import fadu.store.Review;
import fadu.store.StoreException;

class ReviewingFiguresTest extends StoreFixture {

	private static final FigureId ACCEPTED = new FigureId("laoshan", "accepted");
	private static final FigureId MEDIATED = new FigureId("laoshan", "mediated");

	@BeforeEach
	void oneReport() {
		SourceDocument report = Reports.report("laoshan", "370212", new Period.Year(2023));
		Reports.figure(report, "accepted", "LA.CASES_ACCEPTED", "1251 件");
		Reports.figure(report, "mediated", "MED.CASES", "3000 件");
		store.add(report, "text", "王芳");
	}

	@Test
	void aFigureWaitsUntilSomebodyConfirmsIt() {
		assertThat(figure(ACCEPTED).getStatus()).isEqualTo(ReviewStatus.READ);
		assertThat(store.reviews().confirm(List.of(figure(ACCEPTED)), "李强").figures()).isEqualTo(1);
		restart();
		Observation confirmed = figure(ACCEPTED);
		assertThat(confirmed.getStatus()).isEqualTo(ReviewStatus.CONFIRMED);
		assertThat(confirmed.getReviewedBy()).isEqualTo(store.history().author("李强").toString()).startsWith("李强 (");
		assertThat(Duration.between(OffsetDateTime.parse(confirmed.getReviewedAt()).toInstant(), Instant.now()))
				.isBetween(Duration.ZERO, Duration.ofMinutes(5));
		assertThat(figure(MEDIATED).getStatus()).isEqualTo(ReviewStatus.READ);
	}

	@Test
	void aFigureThatIsNoneIsRejected() {
		store.reviews().reject(List.of(figure(ACCEPTED), figure(MEDIATED)), "李强");
		assertThat(store.observations(ObservationQuery.all())).extracting(Observation::getStatus)
				.containsExactly(ReviewStatus.REJECTED, ReviewStatus.REJECTED);
	}

	@Test
	void aCorrectedFigureKeepsWhatWasReadAndItsPlace() {
		Observation read = EcoreUtil.copy(figure(MEDIATED));
		Observation corrected = EcoreUtil.copy(read);
		corrected.setQuantity(Quantity.valueOf("<3000 件"));
		corrected.setMetric("MED.CASES_MEDIATED");
		corrected.setDistrict("370200");
		corrected.setStart(99);
		corrected.setText("forged");

		assertThat(store.reviews().correct(figure(MEDIATED), corrected, "李强").figures()).isEqualTo(1);
		restart();

		Observation kept = figure(MEDIATED);
		assertThat(kept.getQuantity()).isEqualTo(Quantity.valueOf("<3000 件"));
		assertThat(kept.getMetric()).isEqualTo("MED.CASES_MEDIATED");
		assertThat(kept.getStatus()).isEqualTo(ReviewStatus.CORRECTED);
		assertThat(kept.getStart()).isEqualTo(read.getStart());
		assertThat(kept.getText()).isEqualTo(read.getText());
		assertThat(store.reviews().asRead(MEDIATED)).hasValueSatisfying(
				original -> assertThat(EcoreUtil.equals(original, read)).as("%s is %s", original, read).isTrue());
		assertThat(store.observations(ObservationQuery.of(Set.of(), Set.of("370200"), Optional.empty())))
				.extracting(Observation::getId).containsExactly("mediated");
	}

	@Test
	void aSecondCorrectionKeepsTheFirstReading() {
		for (String quantity : List.of("<3000 件", "2999 件")) {
			Observation corrected = EcoreUtil.copy(figure(MEDIATED));
			corrected.setQuantity(Quantity.valueOf(quantity));
			store.reviews().correct(figure(MEDIATED), corrected, "李强");
		}
		assertThat(figure(MEDIATED).getQuantity()).isEqualTo(Quantity.valueOf("2999 件"));
		assertThat(store.reviews().asRead(MEDIATED).orElseThrow().getQuantity()).isEqualTo(Quantity.valueOf("3000 件"));
		store.reviews().confirm(List.of(figure(MEDIATED)), "赵敏");
		assertThat(figure(MEDIATED).getStatus()).as("its values are not those that were read").isEqualTo(ReviewStatus.CORRECTED);
		assertThat(figure(MEDIATED).getReviewedBy()).startsWith("赵敏 (");
	}

	@Test
	void whoHasNotSeenWhatAnotherWroteDoesNotOverwriteIt() {
		Observation seenByBoth = figure(MEDIATED);
		Observation firsts = EcoreUtil.copy(seenByBoth);
		firsts.setQuantity(Quantity.valueOf("2999 件"));
		Observation seconds = EcoreUtil.copy(seenByBoth);
		seconds.setQuantity(Quantity.valueOf("2998 件"));

		assertThat(store.reviews().correct(seenByBoth, firsts, "李强").isRefused()).isFalse();
		int entries = store.history().changes(10).size();
		Review refused = store.reviews().correct(seenByBoth, seconds, "赵敏");

		assertThat(refused.isRefused()).isTrue();
		assertThat(refused.newer()).containsOnlyKeys(MEDIATED);
		assertThat(refused.newer().get(MEDIATED).getQuantity()).isEqualTo(Quantity.valueOf("2999 件"));
		assertThat(refused.newer().get(MEDIATED).getReviewedBy()).startsWith("李强 (");
		assertThat(store.reviews().confirm(List.of(figure(ACCEPTED), seenByBoth), "赵敏").isRefused()).isTrue();
		assertThat(figure(ACCEPTED).getStatus()).as("of several none is reviewed").isEqualTo(ReviewStatus.READ);
		assertThat(store.history().changes(10)).as("nothing that was not done is written down").hasSize(entries);
		assertThat(store.reviews().correct(figure(MEDIATED), seconds, "赵敏").figures()).as("having seen it").isEqualTo(1);
	}

	@Test
	void aFigureThatIsNotHereChangesNothing() {
		int changes = store.history().changes(10).size();
		SourceDocument elsewhere = Reports.report("elsewhere", "230102", new Period.Year(2023));
		Observation nowhere = Reports.figure(elsewhere, "accepted", "LA.CASES_ACCEPTED", "9 件");
		assertThat(store.reviews().confirm(List.of(nowhere), "李强")).isEqualTo(new Review(0, Map.of()));
		assertThat(store.reviews().correct(nowhere, figure(ACCEPTED), "李强")).isEqualTo(new Review(0, Map.of()));
		assertThat(store.reviews().asRead(ACCEPTED)).isEmpty();
		assertThat(store.history().changes(10)).hasSize(changes);
	}

	@Test
	void aCorrectionThatCannotBeKeptIsRefusedAndChangesNothing() {
		Observation corrected = EcoreUtil.copy(figure(MEDIATED));
		corrected.setQuantity(Quantity.valueOf("81.1234567 %"));
		assertThatThrownBy(() -> store.reviews().correct(figure(MEDIATED), corrected, "李强")).isInstanceOf(StoreException.class)
				.hasMessageContainingAll("laoshan.txt", "81.1234567");
		assertThat(figure(MEDIATED).getStatus()).isEqualTo(ReviewStatus.READ);
		assertThat(store.reviews().asRead(MEDIATED)).isEmpty();
	}

}
