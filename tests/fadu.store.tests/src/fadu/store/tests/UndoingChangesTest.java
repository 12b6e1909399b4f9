package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.FindingId;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.Author;
import fadu.store.ChangeKind;
import fadu.store.ChangeSet;
import fadu.store.KeptFinding;
import fadu.store.PeerGroup;
import fadu.store.Reversal;

/** Whatever was changed can be taken back, exactly, and done again, exactly. */
class UndoingChangesTest extends StoreFixture {

	private static final FigureId SECOND = new FigureId("a".repeat(64), "o2");
	private static final FindingId FINDING = new FindingId("sum", List.of(SECOND, new FigureId("b", "x")));

	private static final PeerGroup BY_HAND = new PeerGroup("沿海", PeerGroup.Choice.HAND, "", List.of("370212", "310116"));
	private static final PeerGroup NEAREST = new PeerGroup("沿海", PeerGroup.Choice.NEAREST, "人口", List.of("370212"));

	@Test
	void everyKindOfChangeGoesBackAndForth() {
		List<Runnable> changes = List.of( //
				() -> store.add(Reports.completeReport(), "援助𠮷案件\r\n\"quoted\"\t\\", "王芳"), //
				() -> store.add(another(), "text", "王芳"), //
				() -> store.reviews().confirm(List.of(figure(SECOND), figure(new FigureId("a".repeat(64), "o1"))), "李强"), //
				() -> correct("-0.000001 元"), //
				() -> correct("12345678901234567890.5 元"), //
				() -> store.reviews().reject(List.of(figure(SECOND)), "李强"), //
				() -> store.peerGroups().keep(BY_HAND, Optional.empty(), "李强"), //
				() -> store.peerGroups().keep(NEAREST, Optional.of(BY_HAND), "李强"), //
				() -> store.peerGroups().remove(NEAREST, "李强"), //
				() -> decide(KeptFinding.Status.DISMISSED, "两个口径", "李强"), //
				() -> decide(KeptFinding.Status.OPEN, "", "李强"));
		List<List<String>> states = new ArrayList<>(List.of(everything()));
		for (Runnable change : changes) {
			change.run();
			assertThat(everything()).as("each change shows").isNotEqualTo(states.getLast());
			states.add(everything());
		}
		for (int round = 0; round < 2; round++) {
			for (int i = changes.size() - 1; i >= 0; i--) {
				assertThat(store.history().undo("李强")).isInstanceOf(Reversal.Done.class);
				assertThat(everything()).as("before change %s", i).isEqualTo(states.get(i));
			}
			assertThat(store.history().undo("李强")).isEqualTo(new Reversal.Nothing());
			restart();
			for (int i = 1; i <= changes.size(); i++) {
				assertThat(store.history().redo("李强")).isInstanceOf(Reversal.Done.class);
				assertThat(everything()).as("after change %s", i).isEqualTo(states.get(i));
			}
			assertThat(store.history().redo("李强")).isEqualTo(new Reversal.Nothing());
		}
		assertThat(store.history().changes(1000)).as("nothing that was done is forgotten").hasSize(5 * changes.size());
	}

	@Test
	void theHistorySaysWhatWhoAndWhenNewestFirst() {
		store.add(Reports.completeReport(), "text", "王芳");
		store.reviews().confirm(List.of(figure(SECOND)), "李强");
		Author first = store.history().author("王芳");
		Author second = store.history().author("李强");
		assertThat(store.history().changes(10))
				.extracting(ChangeSet::number, ChangeSet::kind, ChangeSet::subject, ChangeSet::figures,
						ChangeSet::by, ChangeSet::undone)
				.containsExactly(
						tuple(2, ChangeKind.CONFIRM, "崂山区 上半年.docx 400余万元", 1, second, false),
						tuple(1, ChangeKind.IMPORT, "崂山区 上半年.docx", 2, first, false));
		assertThat(first.login()).as("who it really was").isEqualTo(second.login());
		assertThat(store.history().changes(1)).hasSize(1);
		assertThat(undone(store.history().undo("赵敏")).number()).isEqualTo(2);
		assertThat(store.history().changes(10)).extracting(ChangeSet::undone).containsExactly(false, true, false);
		assertThat(store.history().changes(10)).extracting(entry -> entry.by().name()).containsExactly("赵敏", "李强", "王芳");
		assertThat(store.history().changes(1).getFirst()).satisfies(undo -> {
			assertThat(undo.kind()).isEqualTo(ChangeKind.UNDO);
			assertThat(undo.reverses()).contains(2);
		});
	}

	@Test
	void aNewChangeTakesNothingAwayOfWhatCanBeDoneAgain() {
		store.add(Reports.completeReport(), "text", "王芳");
		store.history().undo("王芳");
		store.add(another(), "other text", "王芳");
		assertThat(undone(store.history().redo("王芳")).number()).isEqualTo(1);
		assertThat(store.documents()).extracting(SourceDocument::getSha256).containsExactlyInAnyOrder("a".repeat(64), "another");
		assertThat(store.history().changes(10)).extracting(ChangeSet::kind).containsExactly(ChangeKind.REDO, ChangeKind.IMPORT,
				ChangeKind.UNDO, ChangeKind.IMPORT);
	}

	@Test
	void whatSomethingLaterStandsOnIsNotTakenBack() {
		store.add(Reports.completeReport(), "text", "王芳");
		store.add(another(), "other text", "王芳");
		store.reviews().confirm(List.of(figure(SECOND)), "李强");
		List<String> before = everything();
		assertThat(store.history().undo(1, "王芳")).isInstanceOfSatisfying(Reversal.Blocked.class, blocked -> {
			assertThat(blocked.change().number()).isEqualTo(1);
			assertThat(blocked.by().number()).isEqualTo(3);
			assertThat(blocked.by().by().name()).isEqualTo("李强");
		});
		assertThat(everything()).isEqualTo(before);
		assertThat(undone(store.history().undo(2, "王芳")).subject()).as("nothing stands on this one").isEqualTo("another.txt");
		assertThat(undone(store.history().undo(3, "王芳")).kind()).isEqualTo(ChangeKind.CONFIRM);
		assertThat(undone(store.history().undo(1, "王芳")).kind()).isEqualTo(ChangeKind.IMPORT);
		assertThat(store.documents()).isEmpty();
		assertThat(store.history().redo(3, "王芳")).as("its report is gone").isInstanceOfSatisfying(Reversal.Baseless.class,
				baseless -> assertThat(baseless.on().number()).isEqualTo(1));
	}

	@Test
	void whatIsTakenBackOrWasNeverThereIsNotTakenBackAgain() {
		store.add(Reports.completeReport(), "text", "王芳");
		store.history().undo(1, "王芳");
		assertThat(store.history().undo(1, "王芳")).isEqualTo(new Reversal.Nothing());
		assertThat(store.history().undo(2, "王芳")).as("an undo is made again with redo").isEqualTo(new Reversal.Nothing());
		assertThat(store.history().undo(77, "王芳")).isEqualTo(new Reversal.Nothing());
		assertThat(undone(store.history().redo(1, "王芳")).number()).isEqualTo(1);
		assertThat(store.history().redo(1, "王芳")).isEqualTo(new Reversal.Nothing());
	}

	private static ChangeSet undone(Reversal reversal) {
		return assertThat(reversal).isInstanceOf(Reversal.Done.class).extracting(done -> ((Reversal.Done) done).change()).actual();
	}

	@Test
	void aReportWhoseImportWasTakenBackCanBeImportedAnew() {
		store.add(Reports.completeReport(), "text", "王芳");
		store.history().undo("王芳");
		assertThat(store.document("a".repeat(64))).isEmpty();
		assertThat(store.add(Reports.completeReport(), "text", "王芳")).isTrue();
	}

	@Test
	void aDecisionIsKeptWithWhoWhyAndWhenUntilTheNextOne() {
		decide(KeptFinding.Status.ACCEPTED, "属实", "李强");
		assertThat(store.findings().all()).singleElement().satisfies(decision -> {
			assertThat(decision.finding()).isEqualTo(FINDING);
			assertThat(decision.status()).isEqualTo(KeptFinding.Status.ACCEPTED);
			assertThat(decision.note()).contains("属实");
			assertThat(decision.by().orElseThrow()).startsWith("李强 (");
			assertThat(decision.at()).isPresent();
		});
		decide(KeptFinding.Status.OPEN, "", "王芳");
		assertThat(store.findings().all()).singleElement().satisfies(decision -> {
			assertThat(decision.status()).isEqualTo(KeptFinding.Status.OPEN);
			assertThat(decision.note()).isEmpty();
			assertThat(decision.by().orElseThrow()).startsWith("王芳 (");
		});
	}

	@Test
	void peerGroupsComeBackAfterARestart() {
		PeerGroup group = new PeerGroup("沿海", PeerGroup.Choice.SIZE, "人口 50 万至 100 万", List.of("370212", "310116"));
		store.peerGroups().keep(group, Optional.empty(), "李强");
		restart();
		assertThat(store.peerGroups().all()).containsExactly(group);
		store.peerGroups().remove(NEAREST, "李强");
		assertThat(store.peerGroups().all()).as("another one is not removed").containsExactly(group);
	}

	@Test
	void whatAnotherDecidedMeanwhileIsNotReplaced() {
		store.findings().decide(FINDING, Optional.empty(), KeptFinding.Status.DISMISSED, "两个口径", "李强");
		assertThat(store.findings().decide(FINDING, Optional.empty(), KeptFinding.Status.ACCEPTED, "", "王芳"))
				.hasValueSatisfying(faster -> assertThat(faster.note()).contains("两个口径"));
		assertThat(store.findings().all()).singleElement()
				.satisfies(decision -> assertThat(decision.status()).isEqualTo(KeptFinding.Status.DISMISSED));
		store.peerGroups().keep(BY_HAND, Optional.empty(), "李强");
		assertThat(store.peerGroups().keep(NEAREST, Optional.empty(), "王芳")).contains(BY_HAND);
		assertThat(store.peerGroups().remove(NEAREST, "王芳")).contains(BY_HAND);
		assertThat(store.peerGroups().all()).containsExactly(BY_HAND);
	}

	private void decide(KeptFinding.Status status, String note, String by) {
		Optional<KeptFinding> seen = store.findings().all().stream().findFirst();
		assertThat(store.findings().decide(FINDING, seen, status, note, by)).isEmpty();
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
		store.reviews().correct(figure(SECOND), corrected, "李强");
	}

	/** All that a user can see of the store, but for the history. */
	private List<String> everything() {
		List<String> all = new ArrayList<>();
		for (SourceDocument document : store.documents()) {
			all.add(attributes(document) + store.text(document.getSha256()));
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
