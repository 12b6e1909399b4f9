package fadu.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.model.ReviewStatus;
import fadu.register.definition.RegisterDefinition;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.RegisterRows;
import fadu.store.ServerTables;
import fadu.store.StoreLocation;
import fadu.store.admin.CityStore;
import fadu.store.admin.DumpRequest;
import fadu.store.admin.FederateStores;
import fadu.store.admin.GrantedDistrict;
import fadu.store.admin.Restriction;
import fadu.store.admin.RoleGrants;
import fadu.store.admin.StoreRole;
import fadu.store.admin.StoreStatus;
import fadu.store.admin.TableState;
import fadu.store.admin.UpgradeTables;

/**
 * What the administrator of a shared store does. Each step may be repeated and says what it did; a folder needs none of them: it
 * makes its database itself and, after a copy, brings it up to date.
 */
public final class AdministerStore {

	private final Workspace workspace;

	/** Works on the store of the workspace. */
	public AdministerStore(Workspace workspace) {
		this.workspace = workspace;
	}

	/** Makes the tables where there are none. */
	public String init() throws UserException {
		return onServer(Messages.AdministerStore_initFolder, tables -> switch (TableState.of(tables)) {
		case NONE -> {
			tables.make();
			yield NLS.bind(Messages.AdministerStore_made, new Object[]{tables.location(), tables.schema(), ServerTables.NEWEST});
		}
		case OLDER -> NLS.bind(Messages.AdministerStore_older, tables.location(), tables.version());
		case CURRENT -> NLS.bind(Messages.AdministerStore_there, tables.location(), tables.version());
		});
	}

	/**
	 * Brings the tables of an older program up to date.
	 *
	 * @param folder  where the data is dumped to before
	 * @param program the {@code pg_dump} to use, or nothing for the newest
	 * @param dumped  whether the user has a dump and needs none
	 */
	public String upgrade(Path folder, Optional<Path> program, boolean dumped) throws UserException {
		return onServer(Messages.AdministerStore_upgradeFolder, tables -> {
			UpgradeTables.Done done = new UpgradeTables(tables)
					.run(dumped ? Optional.empty() : Optional.of(new DumpRequest(folder, program)));
			if (done.before() == ServerTables.NEWEST) {
				return NLS.bind(Messages.AdministerStore_there, tables.location(), done.before());
			}
			Object[] values = {tables.location(), done.before(), ServerTables.NEWEST, done.dump().map(Path::toString).orElse("")};
			return NLS.bind(
					done.dump().isPresent() ? Messages.AdministerStore_upgradedAfterDump : Messages.AdministerStore_upgraded,
					values);
		});
	}

	/**
	 * Gives logins a role, all of them or none; a line for each.
	 *
	 * @param districts names or codes of those that it is given for alone, with what lies below them; empty for all
	 */
	public String grant(String role, List<String> logins, List<String> districts) throws UserException {
		StoreRole known = role(role);
		List<GrantedDistrict> granted = districts(districts);
		return onServer(null, tables -> {
			RoleGrants grants = new RoleGrants(tables);
			List<Restriction> before = grants.restrictions();
			String group = grants.grant(known, granted, logins.toArray(String[]::new));
			return lines(logins, login -> {
				Object[] values = {login, known.label(), group, names(granted.stream().map(GrantedDistrict::code).toList())};
				if (!granted.isEmpty()) {
					return NLS.bind(Messages.AdministerStore_grantedFor, values) + others(grants, known, login);
				}
				return NLS.bind(of(before, known, login) ? Messages.AdministerStore_lifted : Messages.AdministerStore_granted,
						values);
			});
		});
	}

	private List<GrantedDistrict> districts(List<String> named) throws UserException {
		if (named.isEmpty()) {
			return List.of();
		}
		List<String> kept = workspace.kept();
		return Selection.of(workspace, List.of(), named, Optional.empty()).districts().stream()
				.map(district -> new GrantedDistrict(district.getCode(), Stream.concat(Stream.of(workspace.areas().key(district)),
						workspace.areas().keys(List.of(district.getCode()), kept).stream()).distinct().toList()))
				.toList();
	}

	private String names(List<String> codes) {
		return codes.stream().map(code -> DistrictByName.described(workspace.areas(), code))
				.collect(Collectors.joining(Messages.Selection_separator));
	}

	private static boolean of(List<Restriction> restrictions, StoreRole role, String login) {
		return restrictions.stream().anyMatch(each -> each.login().equals(login) && each.role() == role);
	}

	/** Roles add up: another one that is for all districts lets the login see them all. */
	private static String others(RoleGrants grants, StoreRole role, String login) {
		List<Restriction> restrictions = grants.restrictions();
		List<String> forAll = grants.members().entrySet().stream()
				.filter(other -> other.getKey() != role && other.getValue().contains(login)
						&& !of(restrictions, other.getKey(), login))
				.map(other -> other.getKey().label()).toList();
		return forAll.isEmpty()
				? ""
				: System.lineSeparator() + NLS.bind(Messages.AdministerStore_seesAll, login, String.join(" ", forAll));
	}

	/** Takes a role from logins; a line for each. */
	public String revoke(String role, List<String> logins) throws UserException {
		StoreRole known = role(role);
		return onServer(null, tables -> lines(logins, login -> NLS.bind(
				new RoleGrants(tables).revoke(known, login) ? Messages.AdministerStore_revoked : Messages.AdministerStore_hadNot,
				login, known.label())));
	}

	private static String lines(List<String> logins, UnaryOperator<String> line) {
		return logins.stream().map(line).collect(Collectors.joining(System.lineSeparator()));
	}

	/**
	 * Sets the database over others, which it then reads as one.
	 *
	 * @param sources each {@code NAME=URL}
	 */
	public String federate(List<String> sources) throws UserException {
		List<CityStore> cities = Workspace.ask(() -> sources.stream().map(CityStore::of).toList());
		return onServer(null, tables -> {
			new FederateStores(tables).run(cities);
			Object[] values = {tables.location(), String.join(" ", cities.stream().map(CityStore::name).toList()),
					StoreStatus.of(tables).counts().documents()};
			return NLS.bind(Messages.AdministerStore_federated, values);
		});
	}

	/**
	 * Makes the tables of all registers of the installed plug-ins, or extends them, and gives the roles their rights on them.
	 *
	 * @return one line
	 */
	public String registers() throws UserException {
		int made = 0;
		for (RegisterDefinition register : workspace.catalogue().registers()) {
			made += prepare(workspace.store().register(register)) ? 1 : 0;
		}
		return NLS.bind(Messages.AdministerStore_registers,
				new Object[]{workspace.place(), workspace.catalogue().registers().size(),
						made});
	}

	/** Makes the table of a register where the user may, or extends it; says whether there was anything to do. */
	boolean prepare(RegisterRows rows) throws UserException {
		boolean made = Workspace.ask(rows::makeTable);
		if (made && workspace.location() instanceof StoreLocation.Server server) {
			Workspace.ask(() -> {
				try (ServerTables tables = ServerTables.open(server)) {
					new RoleGrants(tables).setRights();
				}
				return null;
			});
		}
		return made;
	}

	private static StoreRole role(String name) throws UserException {
		return StoreRole.of(name).orElseThrow(() -> new UserException(
				NLS.bind(Messages.AdministerStore_noRole, name, String.join(" ", StoreRole.labels()))));
	}

	/** How the store is. */
	public StoreState status() throws UserException {
		if (workspace.location() instanceof StoreLocation.Server server) {
			return Workspace.ask(() -> {
				try (ServerTables tables = ServerTables.open(server)) {
					return state(StoreStatus.of(tables));
				}
			});
		}
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return Workspace.ask(() -> new StoreState(workspace.place(), Optional.empty(), store.isPresent() ? ServerTables.NEWEST : 0,
				ServerTables.NEWEST, store.map(kept -> kept.documentList().size()).orElse(0), count(store, ObservationQuery.all()),
				count(store, ObservationQuery.all().withStatus(ReviewStatus.READ))));
	}

	private static long count(Optional<ObservationStore> store, ObservationQuery query) {
		return store.map(kept -> kept.count(query)).orElse(0L);
	}

	private StoreState state(StoreStatus status) {
		Map<String, List<String>> roles = new LinkedHashMap<>();
		status.roles().forEach((role, logins) -> roles.put(role.label(), logins));
		StoreState.Server server = new StoreState.Server(status.server(), status.database(), status.user(), status.release(),
				status.bytes(), status.encrypted(), status.clients().stream()
						.map(client -> new StoreState.Client(client.login(), client.program(), client.connections())).toList(),
				roles, status.sources().entrySet().stream()
						.map(source -> new StoreState.Source(source.getKey().name(), source.getKey().place(), source.getValue()))
						.toList(),
				status.restricted().stream().map(each -> new StoreState.Restricted(each.login(),
						each.role().label(), each.districts(), names(each.districts()))).toList());
		return new StoreState(workspace.place(), Optional.of(server), status.structure(), ServerTables.NEWEST,
				status.counts().documents(), status.counts().figures(), status.counts().waiting());
	}

	/** @param otherwise what is to be said of a folder; {@code null} where that is an error */
	private String onServer(String otherwise, Function<ServerTables, String> work) throws UserException {
		if (workspace.location() instanceof StoreLocation.Server server) {
			return Workspace.ask(() -> {
				try (ServerTables tables = ServerTables.open(server)) {
					return work.apply(tables);
				}
			});
		}
		if (workspace.location() instanceof StoreLocation.Asked) {
			throw new UserException(NLS.bind(Messages.AdministerStore_asked, workspace.place()));
		}
		if (otherwise == null) {
			throw new UserException(NLS.bind(Messages.AdministerStore_folder, workspace.place()));
		}
		return NLS.bind(otherwise, workspace.place());
	}

}
