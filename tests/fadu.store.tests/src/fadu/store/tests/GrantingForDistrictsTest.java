package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;

import fadu.store.DistrictRights;
import fadu.store.ObservationStore;
import fadu.store.ServerTables;
import fadu.store.StoreLocation;
import fadu.store.admin.GrantedDistrict;
import fadu.store.admin.Restriction;
import fadu.store.admin.RoleGrants;
import fadu.store.admin.StoreRole;

/** How roles for some districts are given, changed and lifted. */
class GrantingForDistrictsTest extends OfficeFixture {

	@Test
	void itIsLiftedByAGrantForAllAndNothingOfItStays() throws SQLException {
		StoreLocation.Server li = as("li", StoreRole.READER, DINGHAI);
		StoreLocation.Server wang = as("wang", StoreRole.REVIEWER, PUTUO, HUANGYAN);
		try (ServerTables tables = ServerTables.open(owners)) {
			RoleGrants grants = new RoleGrants(tables);
			assertThat(grants.restrictions()).containsExactly(new Restriction(login(li), StoreRole.READER, List.of(DINGHAI)),
					new Restriction(login(wang), StoreRole.REVIEWER, List.of(PUTUO, HUANGYAN)));
			grants.grant(StoreRole.READER, login(li));
			try (ObservationStore store = open(li)) {
				assertThat(districts(store)).hasSize(4);
				assertThat(store.districtRights()).isEqualTo(DistrictRights.ALL);
			}
			try (ObservationStore store = open(wang)) {
				assertThat(districts(store)).containsExactly(PUTUO, HUANGYAN);
			}
			grants.grant(StoreRole.REVIEWER, List.of(new GrantedDistrict(DINGHAI, List.of())), login(wang));
			try (ObservationStore store = open(wang)) {
				assertThat(districts(store)).as("a grant says what holds from now on").containsExactly(DINGHAI);
			}
			grants.revoke(StoreRole.REVIEWER, login(wang));
			assertThat(grants.restrictions()).isEmpty();
		}
		assertThat(rows(owners, "select count(*) from pg_policies where schemaname = '" + schema + "'")).isEqualTo("0");
		assertThat(rows(owners, "select count(*) from pg_class where relrowsecurity and relnamespace = '" + schema
				+ "'::regnamespace")).isEqualTo("0");
	}

	@Test
	void aNameThatStandsInThePlaceOfACodeIsMeantToTheLetter() throws SQLException {
		office.add(Reports.report("named", "青_浦", YEAR), "named", "赵敏");
		office.add(Reports.report("other", "青山浦", YEAR), "other", "赵敏");
		StoreLocation.Server place = as("li", StoreRole.READER);
		try (ServerTables tables = ServerTables.open(owners)) {
			new RoleGrants(tables).grant(StoreRole.READER, List.of(new GrantedDistrict("青_浦", List.of())), login(place));
		}
		try (ObservationStore li = open(place)) {
			assertThat(districts(li)).containsExactly("青_浦");
			assertThat(li.districtRights().sees("青_浦")).isTrue();
			assertThat(li.districtRights().sees("青山浦")).isFalse();
		}
	}

	@Test
	void everyTableHasItsPoliciesButThoseThatSayNothingOfAnyReport() throws SQLException {
		as("li", StoreRole.READER, DINGHAI);
		assertThat(rows(owners, "select string_agg(relname, ' ' order by relname) from pg_class where relkind in ('r', 'p')"
				+ " and not relrowsecurity and relnamespace = '" + schema + "'::regnamespace"))
				.isEqualTo("district_right flyway_schema_history register_column");
	}

}
