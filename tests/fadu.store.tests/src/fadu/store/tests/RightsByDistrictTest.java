package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fadu.model.FigureId;
import fadu.model.FindingId;
import fadu.model.SourceDocument;
import fadu.store.ChangeSet;
import fadu.store.Definition;
import fadu.store.DefinitionKind;
import fadu.store.DocumentRefusedException;
import fadu.store.KeptDefinitions;
import fadu.store.KeptFinding;
import fadu.store.NotYourDistrictException;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.PeerGroup;
import fadu.store.Reversal;
import fadu.store.ServerTables;
import fadu.store.StoreLocation;
import fadu.store.admin.StoreRole;
import fadu.store.admin.StoreStatus;

/**
 * Roles for some districts only: what a login may not see is nowhere to be seen, and what it may not change stays, whatever program
 * asks.
 */
class RightsByDistrictTest extends OfficeFixture {

	@Test
	void aCitysLoginSeesTheCityAndWhatLiesBelowIt() throws SQLException {
		try (ObservationStore city = open(as("city", StoreRole.READER, ZHOUSHAN))) {
			assertThat(districts(city)).containsExactly(DINGHAI, PUTUO, ZHOUSHAN);
			assertThat(city.districtRights().sees(PUTUO)).isTrue();
			assertThat(city.districtRights().sees(HUANGYAN)).isFalse();
		}
	}

	@Test
	void whatIsOfOtherDistrictsIsNowhereToBeSeen() throws SQLException {
		office.reviews().confirm(office.observations(ObservationQuery.all()), "赵敏");
		office.reviews().correct(figure(PUTUO), with(figure(PUTUO), "74 件"), "赵敏");
		FindingId both = new FindingId("growth", List.of(new FigureId(sha(DINGHAI), "o1"), new FigureId(sha(PUTUO), "o1")));
		FindingId own = new FindingId("growth", List.of(new FigureId(sha(DINGHAI), "o1"), new FigureId("of-a-plug-in", "o1")));
		office.findings().decide(both, Optional.empty(), KeptFinding.Status.DISMISSED, "普陀另有口径", "赵敏");
		office.findings().decide(own, Optional.empty(), KeptFinding.Status.ACCEPTED, "", "赵敏");
		office.add(report("331004"), "text of 331004", "赵敏");
		office.history().undo("赵敏");
		StoreLocation.Server place = as("li", StoreRole.READER, DINGHAI);
		try (ObservationStore li = open(place)) {
			assertThat(districts(li)).containsExactly(DINGHAI);
			assertThat(li.documents()).singleElement().satisfies(document -> assertThat(document.getObservations()).hasSize(2));
			assertThat(li.observations(ObservationQuery.all())).hasSize(2)
					.allMatch(figure -> figure.getDocument().getDistrict().equals(DINGHAI));
			assertThat(li.observations(ObservationQuery.of(Set.of(), Set.of(PUTUO), Optional.empty()))).isEmpty();
			assertThat(li.values(ObservationQuery.all(), Collectors.toList())).hasSize(2);
			assertThat(li.districts()).containsExactly(DINGHAI);
			assertThat(li.metricsAbout(PUTUO)).isEmpty();
			assertThat(li.text(sha(DINGHAI))).contains("text of " + DINGHAI);
			assertThat(li.text(sha(PUTUO))).isEmpty();
			assertThat(li.document(sha(PUTUO))).isEmpty();
			assertThat(li.documentsWithText("text of " + PUTUO)).isEmpty();
			assertThat(li.reviews().asRead(new FigureId(sha(PUTUO), "o1"))).isEmpty();
			assertThat(li.findings().all()).extracting(KeptFinding::finding).containsExactly(own);
			assertThat(li.history().changes(100)).as("neither others' imports nor a review of several districts at once")
					.extracting(ChangeSet::subject).containsExactly("growth", "of-330902.txt");
			assertThat(li.history().latest(new FigureId(sha(PUTUO), "o1"))).isEmpty();
		}
		try (ServerTables tables = ServerTables.open(place)) {
			assertThat(StoreStatus.of(tables).counts()).isEqualTo(new StoreStatus.Counts(1, 2, 0));
		}
		assertThat(rows(place, "select count(*) from changed_rows where content like '%1290%' and root <> 'of-330902'"))
				.isEqualTo("0");
		assertThat(rows(place, "select count(*) from observation_as_read")).isEqualTo("0");
		assertThat(rows(place, "select string_agg(district, ' ') from document")).isEqualTo(DINGHAI);
		assertThat(rows(place, "set role " + group("reader") + "; select string_agg(district, ' ') from document"))
				.isEqualTo(DINGHAI);
	}

	@Test
	void whoMaySeeAllChangesOnlyWhatIsOwn() throws SQLException {
		StoreLocation.Server place = as("chen", StoreRole.READER);
		grant(place, StoreRole.REVIEWER, DINGHAI);
		try (ObservationStore chen = open(place)) {
			assertThat(districts(chen)).hasSize(4);
			assertThat(chen.districtRights().sees(HUANGYAN)).isTrue();
			assertThat(chen.reviews().confirm(List.of(figure(DINGHAI)), "陈晨").figures()).isEqualTo(1);
			assertOneLine("330902", () -> chen.reviews().confirm(List.of(figure(PUTUO)), "陈晨"));
			assertOneLine("330902", () -> chen.reviews().correct(figure(PUTUO), with(figure(PUTUO), "1 件"), "陈晨"));
			assertOneLine("330902", () -> chen.reviews().settleDistrict(sha(DINGHAI), PUTUO, "陈晨"));
			FindingId foreign = new FindingId("growth", List.of(new FigureId(sha(PUTUO), "o1")));
			assertOneLine("330902",
					() -> chen.findings().decide(foreign, Optional.empty(), KeptFinding.Status.DISMISSED, "", "陈晨"));
			PeerGroup group = new PeerGroup("海岛", PeerGroup.Choice.HAND, "", List.of(DINGHAI, PUTUO));
			assertOneLine("330902", () -> chen.peerGroups().keep(group, Optional.empty(), "陈晨"));
			assertThat(figure(PUTUO).getReviewedBy()).isNull();
			assertThat(chen.history().undo("陈晨")).isInstanceOf(Reversal.Done.class);
			assertOneLine("330902", () -> chen.history().undo(2, "陈晨"));
		}
		assertThat(changed(place, "update observation set note = 'x'")).as("by hand").isEqualTo(2);
		assertThat(changed(place, "update document set title = 'x' where district <> '330902'")).isZero();
		assertRefused(place, "update document set district = '330903'");
		assertRefused(place, "insert into observation_as_read values ('of-330903', 'o1', 'x')");
		assertRefused(place,
				"insert into changed_rows (change_set, ordinal, table_name, root, slice, content) values (1, 99, 'OBSERVATION', 'of-330903', 'of-330903', '[]')");
	}

	@Test
	void theResidentsOfAnotherDistrictAreSeenAndNotEntered() throws SQLException {
		StoreLocation.Server place = as("chen", StoreRole.REVIEWER, DINGHAI);
		new KeptDefinitions(office).keep(residents(PUTUO), PUTUO, Optional.empty(), "赵敏");
		try (ObservationStore chen = open(place)) {
			KeptDefinitions definitions = new KeptDefinitions(chen);
			assertThat(definitions.keep(residents(DINGHAI), DINGHAI, Optional.empty(), "陈晨")).isEmpty();
			assertThat(definitions.all(DefinitionKind.RESIDENTS)).containsExactly(residents(DINGHAI), residents(PUTUO));
			assertOneLine("330902", () -> definitions.keep(residents(HUANGYAN), HUANGYAN, Optional.empty(), "陈晨"));
			assertThat(chen.history().undo("陈晨")).isInstanceOf(Reversal.Done.class);
			assertThat(definitions.all(DefinitionKind.RESIDENTS)).containsExactly(residents(PUTUO));
		}
		assertThat(changed(place, "delete from definition")).as("by hand").isZero();
		assertRefused(place, "insert into definition values ('RESIDENTS 330903 2023', '{}')");
	}

	private static Definition residents(String district) {
		return new Definition(DefinitionKind.RESIDENTS, district + " 2024", "{\"people\":\"380000\"}");
	}

	@Test
	void aReportOfAnotherDistrictIsRefusedInOneLineBeforeAnythingIsKept() throws SQLException {
		try (ObservationStore wang = open(as("wang", StoreRole.IMPORTER, ZHOUSHAN))) {
			assertThat(wang.add(report("330921"), "text of 330921", "王芳")).isTrue();
			assertThatThrownBy(() -> wang.add(report("331081"), "text of 331081", "王芳"))
					.isInstanceOfSatisfying(NotYourDistrictException.class, refused -> {
						assertThat(refused.allowed()).containsExactly(ZHOUSHAN);
						assertThat(refused.district()).isEqualTo("331081");
					}).hasMessageNotContaining("\n").hasMessageContaining("of-331081.txt");
			assertThatThrownBy(() -> wang.add(Reports.report("without", null, YEAR), "x", "王芳"))
					.isInstanceOf(NotYourDistrictException.class);
			SourceDocument same = Reports.report(sha(HUANGYAN), DINGHAI, YEAR);
			assertThatThrownBy(() -> wang.add(same, "x", "王芳")).isInstanceOf(DocumentRefusedException.class)
					.hasMessageNotContaining("\n");
			assertThat(wang.history().undo("王芳")).isInstanceOf(Reversal.Done.class);
			assertThat(wang.history().redo("王芳")).as("also of what is gone").isInstanceOf(Reversal.Done.class);
			assertThat(wang.reports().remove(sha("330921"), "王芳")).isTrue();
			assertThat(wang.history().undo("王芳")).isInstanceOf(Reversal.Done.class);
		}
		assertThat(districts(office)).hasSize(5).contains("330921");
	}

}
