package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.FigureId;
import fadu.model.FindingId;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.ChangeKind;
import fadu.store.ChangeSet;
import fadu.store.DistrictRights;
import fadu.store.KeptFinding;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.PeerGroup;
import fadu.store.ReportedValue;

/** All that is kept beside the figures comes back by every way of reading: texts, reviews, decisions, peer groups, the history. */
class ReadingReportsTest extends ReadingFixture {

	private static final String COMPLETE = "a".repeat(64);
	private static final String TEXT = "援助𠮷案件\r\n" + "全区受理'法律援助'案件若干件。".repeat(2_000);
	private static final FigureId MEDIATED = new FigureId("jinsha", "mediated");
	private static final FindingId FINDING = new FindingId("growth", List.of(new FigureId(COMPLETE, "o1"), MEDIATED));
	private static final PeerGroup GROUP = new PeerGroup("邻县", PeerGroup.Choice.HAND, "", List.of("520523", "520526"));

	@BeforeEach
	void twoReports() {
		office.add(Reports.completeReport(), TEXT, "王芳");
		SourceDocument jinsha = Reports.report("jinsha", "520523", new Period.Year(2024));
		Reports.figure(jinsha, "accepted", "LA.CASES_ACCEPTED", "1251 件");
		Reports.figure(jinsha, "mediated", "MED.CASES", "<3000 件");
		office.add(jinsha, "金沙县", "李强");
	}

	@Test
	void everyAttributeComesBack() {
		assertThat(store().documents()).first()
				.satisfies(kept -> assertThat(EcoreUtil.equals(kept, Reports.completeReport())).as("%s", kept).isTrue());
		assertThat(store().document(COMPLETE)).hasValueSatisfying(kept -> assertThat(kept.getObservations()).isEmpty());
		assertThat(store().document("unknown")).isEmpty();
	}

	@Test
	void textsComeBackToTheLetterAndTellCopies() {
		assertThat(store().text(COMPLETE)).contains(TEXT);
		assertThat(store().text("unknown")).isEmpty();
		assertThat(store().documentsWithText("金 沙 县")).extracting(SourceDocument::getSha256).containsExactly("jinsha");
	}

	@Test
	void valuesAreThoseOfTheFigures() {
		assertThat(store().values(ObservationQuery.all().inDocuments(Set.of("jinsha")), Collectors.toList()))
				.extracting(ReportedValue::metric)
				.containsExactlyInAnyOrder("LA.CASES_ACCEPTED", "MED.CASES");
		assertThat(store().values(ObservationQuery.all(), Collectors.toList()))
				.hasSameSizeAs(store().observations(ObservationQuery.all()));
	}

	@Test
	void reviewsAndWhatWasReadBeforeThemComeBack() {
		Observation seen = mediated(office);
		Observation corrected = EcoreUtil.copy(seen);
		corrected.setQuantity(Quantity.valueOf("2998 件"));
		office.reviews().correct(seen, corrected, "李强");
		assertThat(mediated(store()).getQuantity()).isEqualTo(Quantity.valueOf("2998 件"));
		assertThat(mediated(store()).getReviewedBy()).contains("李强");
		assertThat(store().reviews().asRead(MEDIATED)).hasValueSatisfying(
				asRead -> assertThat(asRead.getQuantity()).isEqualTo(Quantity.valueOf("<3000 件")));
		assertThat(store().waiting()).isEqualTo(Map.of("jinsha", 1, COMPLETE, 1));
	}

	private static Observation mediated(ObservationStore from) {
		return from.observations(ObservationQuery.all()).stream().filter(figure -> FigureId.of(figure).equals(MEDIATED)).findFirst()
				.orElseThrow();
	}

	@Test
	void decisionsAndPeerGroupsComeBack() {
		office.findings().decide(FINDING, Optional.empty(), KeptFinding.Status.DISMISSED, "口径不同", "王芳");
		office.peerGroups().keep(GROUP, Optional.empty(), "王芳");
		assertThat(store().findings().all()).singleElement().satisfies(decision -> {
			assertThat(decision.finding()).isEqualTo(FINDING);
			assertThat(decision.status()).isEqualTo(KeptFinding.Status.DISMISSED);
			assertThat(decision.note()).contains("口径不同");
		});
		assertThat(store().findings().of("outlier")).isEmpty();
		assertThat(store().peerGroups().all()).containsExactly(GROUP);
	}

	@Test
	void theHistoryComesBackWithWhatWasTakenBack() {
		office.reviews().confirm(List.of(mediated(office)), "李强");
		office.history().undo("李强");
		assertThat(store().history().changes(10)).extracting(ChangeSet::kind).containsExactly(ChangeKind.UNDO, ChangeKind.CONFIRM,
				ChangeKind.IMPORT, ChangeKind.IMPORT);
		assertThat(store().history().changes(10)).extracting(ChangeSet::undone).containsExactly(false, true, false, false);
		assertThat(store().history().latest(MEDIATED).map(ChangeSet::kind)).contains(ChangeKind.UNDO);
		assertThat(store().history().latestOfDocument(COMPLETE).map(ChangeSet::kind)).contains(ChangeKind.IMPORT);
		assertThat(store().history().latestOfGroup("邻县")).isEmpty();
	}

	@Test
	void severalQuestionsAreAskedAsOneAndAllDistrictsMayBeSeen() {
		List<Integer> counts = store().inOneState(() -> List.of(store().documentList().size(), store().documents().size()));
		assertThat(counts).containsExactly(2, 2);
		assertThat(store().districtRights()).isEqualTo(DistrictRights.ALL);
	}

}
