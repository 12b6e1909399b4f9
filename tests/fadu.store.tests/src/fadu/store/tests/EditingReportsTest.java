package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.ObservationQuery;
import fadu.store.Reversal;
import fadu.store.Review;

/** What people change about a report itself: figures that were missed, what is known of it, a newer reading, its being here. */
class EditingReportsTest extends StoreFixture {

	private static final FigureId ACCEPTED = new FigureId("jinshan", "1");
	private static final FigureId MEDIATED = new FigureId("jinshan", "2");

	@BeforeEach
	void oneReport() {
		SourceDocument report = Reports.report("jinshan", "310116", new Period.Year(2023));
		place(Reports.figure(report, "1", "LA.CASES_ACCEPTED", "1251 件"), 10, 15);
		place(Reports.figure(report, "2", "MED.CASES", "3000 件"), 20, 25);
		store.add(report, "text", "王芳");
	}

	@Test
	void aMissedFigureIsAddedAsConfirmedWithAnIdOfItsOwnAndTakenBack() {
		assertThat(store.reports().add(missed(30, 33), "李强").figures()).isEqualTo(1);
		restart();
		Observation added = figure(new FigureId("jinshan", "3"));
		assertThat(added.getStatus()).isEqualTo(ReviewStatus.CONFIRMED);
		assertThat(added.getReviewedBy()).startsWith("李强");
		assertThat(added.getQuantity()).isEqualTo(Quantity.of("78", "名"));
		store.history().undo("李强");
		assertThat(ids()).containsExactlyInAnyOrder("1", "2");
		store.history().redo("李强");
		assertThat(ids()).containsExactlyInAnyOrder("1", "2", "3");
	}

	@Test
	void whereAFigureStandsNoOtherIsAdded() {
		Review refused = store.reports().add(missed(14, 18), "李强");
		assertThat(refused.isRefused()).isTrue();
		assertThat(refused.newer()).containsOnlyKeys(ACCEPTED);
		assertThat(ids()).hasSize(2);
	}

	@Test
	void whatIsKnownOfAReportIsSaidOtherwiseAndItsFiguresMoveWithIt() {
		SourceDocument seen = store.documentList().getFirst();
		SourceDocument changed = EcoreUtil.copy(seen);
		changed.setDistrict("370212");
		changed.setPeriod(new Period.HalfYear(2023, 1));
		changed.setTruncated(true);
		assertThat(store.reports().describe(seen, changed, name -> name, "李强")).isEmpty();
		assertThat(store.documentList().getFirst().getPeriod()).isEqualTo(new Period.HalfYear(2023, 1));
		assertThat(store.metricsAbout("370212")).contains("LA.CASES_ACCEPTED");
		assertThat(figure(ACCEPTED).getDocument().isTruncated()).isTrue();
		assertThat(store.reports().describe(seen, changed, name -> name, "王芳").orElseThrow().getDistrict())
				.as("who has not seen that is told").isEqualTo("370212");
		store.history().undo("李强");
		assertThat(store.metricsAbout("310116")).contains("LA.CASES_ACCEPTED");
		assertThat(figure(ACCEPTED).getDocument().isTruncated()).isFalse();
	}

	@Test
	void aNewerReadingIsTakenOverAsOneStep() {
		Observation renewed = EcoreUtil.copy(figure(ACCEPTED));
		renewed.setQuantity(Quantity.of("1252", "件"));
		renewed.setRelation(RelationType.OF_WHICH);
		renewed.setRelatedTo("new");
		renewed.setConfidence(0.7);
		Observation added = missed(30, 33);
		added.setId("new");
		List<Observation> seen = List.of(figure(ACCEPTED), figure(MEDIATED));
		assertThat(store.reports().renew(seen.getFirst().getDocument(), seen, Map.of("1", renewed), List.of(added), "李强").figures())
				.isEqualTo(3);
		assertThat(ids()).containsExactlyInAnyOrder("1", "2", "3");
		assertThat(figure(MEDIATED).getStatus()).as("what is no figure").isEqualTo(ReviewStatus.REJECTED);
		Observation now = figure(ACCEPTED);
		assertThat(now.getQuantity()).isEqualTo(Quantity.of("1252", "件"));
		assertThat(now.getRelatedTo()).isEqualTo("3");
		assertThat(now.getStatus()).isEqualTo(ReviewStatus.READ);
		store.history().undo("李强");
		assertThat(ids()).containsExactlyInAnyOrder("1", "2");
		assertThat(figure(ACCEPTED).getQuantity()).isEqualTo(Quantity.of("1251", "件"));
	}

	@Test
	void aNewerReadingChangesNothingThatSomebodyReviewedMeanwhile() {
		List<Observation> seen = List.of(figure(ACCEPTED));
		store.reviews().confirm(seen, "韩梅");
		assertThat(store.reports().renew(seen.getFirst().getDocument(), seen, Map.of(), List.of(), "李强").isRefused()).isTrue();
		assertThat(figure(ACCEPTED).getStatus()).isEqualTo(ReviewStatus.CONFIRMED);
	}

	@Test
	void aReportIsTakenOutAndComesBackWithAllThatWasSaid() {
		Observation corrected = EcoreUtil.copy(figure(MEDIATED));
		corrected.setQuantity(Quantity.of("3001", "件"));
		store.reviews().correct(figure(MEDIATED), corrected, "李强");
		assertThat(store.reports().remove("jinshan", "李强")).isTrue();
		assertThat(store.documentList()).isEmpty();
		assertThat(store.text("jinshan")).isEmpty();
		assertThat(store.reports().remove("jinshan", "李强")).isFalse();
		assertThat(store.history().undo("李强")).isInstanceOf(Reversal.Done.class);
		assertThat(figure(MEDIATED).getQuantity()).isEqualTo(Quantity.of("3001", "件"));
		assertThat(store.reviews().asRead(MEDIATED).orElseThrow().getQuantity()).isEqualTo(Quantity.of("3000", "件"));
		assertThat(store.history().redo("李强")).isInstanceOf(Reversal.Done.class);
		assertThat(store.documentList()).isEmpty();
	}

	private Observation missed(int start, int end) {
		SourceDocument document = EcoreUtil.copy(store.documentList().getFirst());
		Observation figure = Reports.figure(document, "", "LAW.LAWYERS", "78 名");
		place(figure, start, end);
		return figure;
	}

	private static void place(Observation figure, int start, int end) {
		figure.setStart(start);
		figure.setEnd(end);
	}

	private Set<String> ids() {
		return store.observations(ObservationQuery.all()).stream().map(Observation::getId).collect(Collectors.toSet());
	}

}
