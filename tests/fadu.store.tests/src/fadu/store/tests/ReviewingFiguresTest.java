package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
		assertThat(store.reviews().confirm(List.of(ACCEPTED), "李强")).isEqualTo(1);
		restart();
		Observation confirmed = figure(ACCEPTED);
		assertThat(confirmed.getStatus()).isEqualTo(ReviewStatus.CONFIRMED);
		assertThat(confirmed.getReviewedBy()).isEqualTo("李强");
		assertThat(Duration.between(OffsetDateTime.parse(confirmed.getReviewedAt()).toInstant(), Instant.now()))
				.isBetween(Duration.ZERO, Duration.ofMinutes(5));
		assertThat(figure(MEDIATED).getStatus()).isEqualTo(ReviewStatus.READ);
	}

	@Test
	void aFigureThatIsNoneIsRejected() {
		store.reviews().reject(List.of(ACCEPTED, MEDIATED), "李强");
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

		assertThat(store.reviews().correct(MEDIATED, corrected, "李强")).isTrue();
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
			store.reviews().correct(MEDIATED, corrected, "李强");
		}
		assertThat(figure(MEDIATED).getQuantity()).isEqualTo(Quantity.valueOf("2999 件"));
		assertThat(store.reviews().asRead(MEDIATED).orElseThrow().getQuantity()).isEqualTo(Quantity.valueOf("3000 件"));
		store.reviews().confirm(List.of(MEDIATED), "赵敏");
		assertThat(figure(MEDIATED).getStatus()).as("its values are not those that were read").isEqualTo(ReviewStatus.CORRECTED);
		assertThat(figure(MEDIATED).getReviewedBy()).isEqualTo("赵敏");
	}

	@Test
	void aFigureThatIsNotHereChangesNothing() {
		int changes = store.history().changes(10).size();
		assertThat(store.reviews().confirm(List.of(new FigureId("laoshan", "nobody")), "李强")).isZero();
		assertThat(store.reviews().correct(new FigureId("elsewhere", "accepted"), figure(ACCEPTED), "李强")).isFalse();
		assertThat(store.reviews().asRead(ACCEPTED)).isEmpty();
		assertThat(store.history().changes(10)).hasSize(changes);
	}

	@Test
	void aCorrectionThatCannotBeKeptIsRefusedAndChangesNothing() {
		Observation corrected = EcoreUtil.copy(figure(MEDIATED));
		corrected.setQuantity(Quantity.valueOf("81.1234567 %"));
		assertThatThrownBy(() -> store.reviews().correct(MEDIATED, corrected, "李强")).isInstanceOf(StoreException.class)
				.hasMessageContainingAll("laoshan.txt", "81.1234567");
		assertThat(figure(MEDIATED).getStatus()).isEqualTo(ReviewStatus.READ);
		assertThat(store.reviews().asRead(MEDIATED)).isEmpty();
	}

}
