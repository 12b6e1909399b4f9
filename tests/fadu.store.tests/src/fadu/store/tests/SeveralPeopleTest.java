package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.Addition;
import fadu.store.ChangeSet;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.Reversal;
import fadu.store.Review;
import fadu.store.StoreLocation;
import fadu.testing.PostgresServer;

/** Two people with logins of their own work in one PostgreSQL database: nobody's work is lost, and nobody waits without a word. */
class SeveralPeopleTest {

	private PostgresServer server;
	private String owners;
	private String schema;
	private ObservationStore lis;
	private ObservationStore wangs;

	@BeforeEach
	void twoLogins() throws SQLException {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		server = PostgresServer.shared().orElseThrow();
		owners = server.newUrl();
		schema = owners.replaceFirst(".*currentSchema=", "");
		Engine.init(new StoreLocation.Server(owners));
		lis = open("li");
		wangs = open("wang");
	}

	private ObservationStore open(String name) throws SQLException {
		String login = name + schema;
		server.execute(owners, "create role " + login + " login password 'pass'",
				"grant usage on schema " + schema + " to " + login,
				"grant select, insert, update, delete on all tables in schema " + schema + " to " + login,
				"grant usage on all sequences in schema " + schema + " to " + login);
		return ObservationStore.open(new StoreLocation.Server(server.url(schema, login, "pass")));
	}

	@AfterEach
	void close() {
		ObservationStore.whenWaiting(line -> {
		});
		for (ObservationStore store : new ObservationStore[]{lis, wangs}) {
			if (store != null) {
				store.close();
			}
		}
	}

	@Test
	void ofTwoCopiesOfOneTextKeptAtTheSameTimeOneIsKept() throws Exception {
		for (int round = 0; round < 20; round++) {
			String text = "第" + round + "份";
			SourceDocument lisCopy = report("东乡" + round);
			SourceDocument wangsCopy = report("西乡" + round);
			CountDownLatch ready = new CountDownLatch(1);
			CompletableFuture<Addition> first = CompletableFuture.supplyAsync(() -> {
				ready.countDown();
				return lis.addUnlessCopied(lisCopy, text, "李强");
			});
			ready.await(1, TimeUnit.MINUTES);
			Addition second = wangs.addUnlessCopied(wangsCopy, text, "王芳");
			assertThat(List.of(first.get(1, TimeUnit.MINUTES), second)).containsExactlyInAnyOrder(Addition.ADDED, Addition.COPIED);
			assertThat(lis.documentsWithText(text)).hasSize(1);
		}
	}

	@Test
	void eachTakesBackTheLatestOfWhatIsOwn() {
		lis.add(report("东乡"), "one", "李强");
		wangs.add(report("西乡"), "two", "王芳");
		assertThat(subject(lis.history().undo("李强"))).isEqualTo("东乡.txt");
		assertThat(lis.history().undo("李强")).as("the rest is not his").isEqualTo(new Reversal.Nothing());
		wangs.add(report("南乡"), "three", "王芳");
		assertThat(subject(lis.history().redo("李强"))).as("what others do meanwhile ends nothing").isEqualTo("东乡.txt");
		assertThat(wangs.documents()).extracting(SourceDocument::getSha256).containsExactlyInAnyOrder("东乡", "西乡", "南乡");
		assertThat(wangs.history().changes(10)).extracting(entry -> entry.by().login().replace(schema, ""))
				.containsExactly("li", "wang", "li", "wang", "li");
	}

	@Test
	void whoseWorkStandsOnAChangeIsSaid() {
		lis.add(report("东乡"), "one", "李强");
		wangs.reviews().confirm(wangs.observations(ObservationQuery.all()), "王芳");
		assertThat(lis.history().undo("李强")).isInstanceOfSatisfying(Reversal.Blocked.class, blocked -> {
			assertThat(blocked.by().by().login()).isEqualTo("wang" + schema);
			assertThat(blocked.by().by().name()).isEqualTo("王芳");
		});
		assertThat(lis.documents()).hasSize(1);
		assertThat(lis.history().latest(new FigureId("东乡", "1")).map(ChangeSet::number)).contains(2);
	}

	@Test
	void ofTwoWhoCorrectOneFigureTheSecondIsShownWhatTheFirstWrote() {
		lis.add(report("东乡"), "one", "李强");
		Observation seenByLi = figure(lis);
		Observation seenByWang = figure(wangs);
		assertThat(wangs.reviews().correct(seenByWang, with(seenByWang, "8 件"), "王芳").isRefused()).isFalse();
		Review refused = lis.reviews().correct(seenByLi, with(seenByLi, "9 件"), "李强");
		assertThat(refused.newer().values()).singleElement().satisfies(now -> {
			assertThat(now.getQuantity()).isEqualTo(Quantity.valueOf("8 件"));
			assertThat(now.getReviewedBy()).isEqualTo("王芳 (wang" + schema + ')');
		});
		assertThat(figure(lis).getQuantity()).isEqualTo(Quantity.valueOf("8 件"));
	}

	@Test
	void whoWaitsIsToldForWhomAndGoesOnAfterwards() throws Exception {
		lis.add(report("东乡"), "one", "李强");
		CountDownLatch told = new CountDownLatch(1);
		StringBuffer line = new StringBuffer();
		ObservationStore.whenWaiting(text -> {
			line.append(text);
			told.countDown();
		});
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(owners);
		CompletableFuture<Review> review;
		try (Connection other = source.getConnection(); Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("lock table observation in exclusive mode");
			review = CompletableFuture.supplyAsync(() -> wangs.reviews().confirm(List.of(figure(wangs)), "王芳"));
			assertThat(told.await(1, TimeUnit.MINUTES)).as("told for whom").isTrue();
			other.rollback();
		}
		assertThat(review.get(1, TimeUnit.MINUTES).figures()).isEqualTo(1);
		assertThat(line.toString()).contains(PostgresServer.USER).doesNotContain("\n");
	}

	@Test
	void questionsOfOneStateSeeNothingOfWhatOthersDoMeanwhile() {
		lis.add(report("东乡"), "one", "李强");
		int[] seen = lis.inOneState(() -> {
			int before = lis.documents().size();
			wangs.add(report("西乡"), "two", "王芳");
			wangs.history().undo(1, "王芳");
			return new int[]{before, lis.documents().size(), lis.observations(ObservationQuery.all()).size()};
		});
		assertThat(seen).containsExactly(1, 1, 1);
		assertThat(lis.documents()).extracting(SourceDocument::getSha256).containsExactly("西乡");
	}

	@Test
	void aConnectionThatWasCutIsMadeAnewWithoutAWord() throws SQLException {
		lis.add(report("东乡"), "one", "李强");
		cut();
		assertThat(lis.documents()).hasSize(1);
		cut();
		assertThat(lis.add(report("西乡"), "two", "李强")).isTrue();
		cut();
		assertThat(subject(lis.history().undo("李强"))).isEqualTo("西乡.txt");
		assertThat(lis.history().changes(10)).as("nothing was done twice").hasSize(3);
	}

	private void cut() throws SQLException {
		server.execute(owners, "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'li" + schema + "'");
	}

	@Test
	void theSameTextInOtherBytesIsFound() {
		lis.add(report("东乡"), "东乡司法所 受理\n 7 件", "李强");
		assertThat(wangs.documentsWithText("东乡司法所受理7件\r\n")).extracting(SourceDocument::getSha256).containsExactly("东乡");
		assertThat(wangs.documentsWithText("东乡司法所受理8件")).isEmpty();
	}

	private static Observation figure(ObservationStore store) {
		return store.observations(ObservationQuery.all()).getFirst();
	}

	private static Observation with(Observation figure, String quantity) {
		Observation corrected = EcoreUtil.copy(figure);
		corrected.setQuantity(Quantity.valueOf(quantity));
		return corrected;
	}

	private static String subject(Reversal reversal) {
		return Optional.of(reversal).filter(Reversal.Done.class::isInstance).map(Reversal.Done.class::cast)
				.map(done -> done.change().subject()).orElseGet(reversal::toString);
	}

	private static SourceDocument report(String sha256) {
		SourceDocument report = Reports.report(sha256, "511724", new Period.Year(2023));
		Reports.figure(report, "1", "LA.CASES_ACCEPTED", "7 件");
		return report;
	}

}
