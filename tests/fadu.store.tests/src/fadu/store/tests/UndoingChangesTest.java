package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.FindingId;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.ChangeKind;
import fadu.store.ChangeSet;
import fadu.store.KeptFinding;
import fadu.store.PeerGroup;

/** Whatever was changed can be taken back, exactly, and done again, exactly. */
class UndoingChangesTest extends StoreFixture {

	private static final FigureId SECOND = new FigureId("a".repeat(64), "o2");
	private static final FindingId FINDING = new FindingId("sum", List.of(SECOND, new FigureId("b", "x")));

	@Test
	void everyKindOfChangeGoesBackAndForth() {
		List<Runnable> changes = List.of( //
				() -> store.add(Reports.completeReport(), "援助𠮷案件\r\n\"quoted\"\t\\", "王芳"), //
				() -> store.add(another(), "text", "王芳"), //
				() -> store.reviews().confirm(List.of(SECOND, new FigureId("a".repeat(64), "o1")), "李强"), //
				() -> correct("-0.000001 元"), //
				() -> correct("12345678901234567890.5 元"), //
				() -> store.reviews().reject(List.of(SECOND), "李强"), //
				() -> store.peerGroups().keep(new PeerGroup("沿海", PeerGroup.Choice.HAND, "", List.of("370212", "310116")), "李强"), //
				() -> store.peerGroups().keep(new PeerGroup("沿海", PeerGroup.Choice.NEAREST, "人口", List.of("370212")), "李强"), //
				() -> store.peerGroups().remove("沿海", "李强"), //
				() -> store.findings().decide(FINDING, KeptFinding.Status.DISMISSED, "两个口径", "李强"), //
				() -> store.findings().decide(FINDING, KeptFinding.Status.OPEN, "", "李强"));
		List<List<String>> states = new ArrayList<>(List.of(everything()));
		for (Runnable change : changes) {
			change.run();
			assertThat(everything()).as("each change shows").isNotEqualTo(states.getLast());
			states.add(everything());
		}
		for (int round = 0; round < 2; round++) {
			for (int i = changes.size() - 1; i >= 0; i--) {
				assertThat(store.history().undo()).isPresent();
				assertThat(everything()).as("before change %s", i).isEqualTo(states.get(i));
			}
			assertThat(store.history().undo()).isEmpty();
			restart();
			for (int i = 1; i <= changes.size(); i++) {
				assertThat(store.history().redo()).isPresent();
				assertThat(everything()).as("after change %s", i).isEqualTo(states.get(i));
			}
			assertThat(store.history().redo()).isEmpty();
		}
	}

	@Test
	void theHistorySaysWhatWhoAndWhenNewestFirst() {
		store.add(Reports.completeReport(), "text", "王芳");
		store.reviews().confirm(List.of(SECOND), "李强");
		assertThat(store.history().changes(10))
				.extracting(ChangeSet::number, ChangeSet::kind, ChangeSet::subject, ChangeSet::figures,
						ChangeSet::by, ChangeSet::undone)
				.containsExactly(
						tuple(2, ChangeKind.CONFIRM, "崂山区 上半年.docx 400余万元", 1, "李强", false),
						tuple(1, ChangeKind.IMPORT, "崂山区 上半年.docx", 2, "王芳", false));
		assertThat(store.history().changes(1)).hasSize(1);
		assertThat(store.history().undo()).hasValueSatisfying(undone -> assertThat(undone.number()).isEqualTo(2));
		assertThat(store.history().changes(10)).extracting(ChangeSet::undone).containsExactly(true, false);
	}

	@Test
	void aNewChangeEndsWhatCouldBeDoneAgain() {
		store.add(Reports.completeReport(), "text", "王芳");
		store.history().undo();
		store.add(another(), "text", "王芳");
		assertThat(store.history().redo()).isEmpty();
		assertThat(store.history().changes(10)).extracting(ChangeSet::subject).containsExactly("another.txt");
		assertThat(store.documents()).extracting(SourceDocument::getSha256).containsExactly("another");
	}

	@Test
	void aReportWhoseImportWasTakenBackCanBeImportedAnew() {
		store.add(Reports.completeReport(), "text", "王芳");
		store.history().undo();
		assertThat(store.contains("a".repeat(64))).isFalse();
		assertThat(store.add(Reports.completeReport(), "text", "王芳")).isTrue();
	}

	@Test
	void aDecisionIsKeptWithWhoWhyAndWhenUntilTheNextOne() {
		store.findings().decide(FINDING, KeptFinding.Status.ACCEPTED, "属实", "李强");
		assertThat(store.findings().all()).singleElement().satisfies(decision -> {
			assertThat(decision.finding()).isEqualTo(FINDING);
			assertThat(decision.status()).isEqualTo(KeptFinding.Status.ACCEPTED);
			assertThat(decision.note()).contains("属实");
			assertThat(decision.by()).contains("李强");
			assertThat(decision.at()).isPresent();
		});
		store.findings().decide(FINDING, KeptFinding.Status.OPEN, "", "王芳");
		assertThat(store.findings().all()).singleElement().satisfies(decision -> {
			assertThat(decision.status()).isEqualTo(KeptFinding.Status.OPEN);
			assertThat(decision.note()).isEmpty();
			assertThat(decision.by()).contains("王芳");
		});
	}

	@Test
	void peerGroupsComeBackAfterARestart() {
		PeerGroup group = new PeerGroup("沿海", PeerGroup.Choice.SIZE, "人口 50 万至 100 万", List.of("370212", "310116"));
		store.peerGroups().keep(group, "李强");
		restart();
		assertThat(store.peerGroups().all()).containsExactly(group);
		assertThat(store.peerGroups().remove("内陆", "李强")).isFalse();
	}

	private static SourceDocument another() {
		SourceDocument report = Reports.report("another", "310116", new Period.Year(2022));
		Reports.figure(report, "x", null, "7 个");
		return report;
	}

	private void correct(String quantity) {
		Observation corrected = EcoreUtil.copy(figure(SECOND));
		corrected.setQuantity(Quantity.valueOf(quantity));
		corrected.setScope(null);
		store.reviews().correct(SECOND, corrected, "李强");
	}

	/** All that a user can see of the store, but for the history. */
	private List<String> everything() {
		List<String> all = new ArrayList<>();
		for (SourceDocument document : store.documents()) {
			all.add(attributes(document) + store.text(document.getSha256()) + store.importedAt(document.getSha256()));
			document.getObservations().forEach(
					figure -> all.add(
							attributes(figure) + store.reviews().asRead(FigureId.of(figure)).map(UndoingChangesTest::attributes)));
		}
		all.add(store.peerGroups().all().toString());
		all.add(store.findings().all().toString());
		return all;
	}

	private static String attributes(EObject object) {
		return object.eClass().getEAllAttributes().stream().map(attribute -> attribute.getName() + '=' + object.eGet(attribute))
				.toList()
				.toString();
	}

}
