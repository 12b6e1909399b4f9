package fadu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import javax.sql.DataSource;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;

/** A province's database, which reads those of its cities: it can only be asked, and goes on without a city that is away. */
final class FederatedDatabase implements Database {

	private final Database province;
	private final List<FederatedSource> all;
	private final Set<String> notices = new LinkedHashSet<>();
	private Sources sources;
	private Copies copies;
	private DSLContext sql;

	private FederatedDatabase(Database province, List<FederatedSource> all) {
		this.province = province;
		this.all = all;
	}

	/** The database as one of a province; nothing where it keeps its data itself. */
	static Optional<FederatedDatabase> of(Database database) {
		List<FederatedSource> all = Federation.sources(database.sql(), database.schema());
		return all.isEmpty() ? Optional.empty() : Optional.of(new FederatedDatabase(database, all));
	}

	/** Which cities were left out so far. */
	synchronized List<String> notices() {
		return List.copyOf(notices);
	}

	/** Looks which cities answer, outside of any transaction; again after a connection was cut, theirs or ours. */
	private synchronized void look() {
		if (sources == null) {
			Sources now = Sources.look(province.sql(), schema(), all);
			if (now.answering().isEmpty()) {
				throw new StoreException(NLS.bind(Messages.Sources_none, location()));
			}
			sources = now;
			sql = province.sql();
			copies = null;
			notices.addAll(now.notices());
		}
	}

	@Override
	public Connection connection() {
		look();
		return province.connection();
	}

	@Override
	public synchronized DSLContext sql() {
		look();
		return sql;
	}

	/** Each question begins with how far the cities' histories went; where one went on, with what they hold twice. */
	@Override
	public synchronized void begin(Connection transaction, boolean asking) throws SQLException {
		if (!asking) {
			throw new StoreException(NLS.bind(Messages.Server_federated, location()));
		}
		province.begin(transaction, asking);
		if (copies == null || !copies.hold(province.sql(), sources.answering())) {
			copies = null;
			copies = Copies.look(province.sql(), sources.answering());
			sql = sources.over(province.sql(), copies);
		}
	}

	@Override
	public synchronized void forget() {
		sources = null;
		sql = null;
		province.forget();
	}

	@Override
	public StoreException explain(Exception failure) {
		if (trouble(failure) == Trouble.CUT) {
			forget();
		}
		return province.explain(failure);
	}

	@Override
	public StoreLocation location() {
		return province.location();
	}

	@Override
	public Dialect dialect() {
		return province.dialect();
	}

	@Override
	public boolean mayChangeTables() {
		return false;
	}

	@Override
	public DataSource source() {
		return province.source();
	}

	@Override
	public String schema() {
		return province.schema();
	}

	@Override
	public String login() {
		return province.login();
	}

	@Override
	public void lock(Connection transaction, SortedSet<String> roots) throws SQLException {
		province.lock(transaction, roots);
	}

	@Override
	public Optional<String> holder() {
		return province.holder();
	}

	@Override
	public String waiting(String holder) {
		return province.waiting(holder);
	}

	@Override
	public Trouble trouble(Exception failure) {
		return province.trouble(failure);
	}

	@Override
	public StoreException unknown(Exception failure) {
		return province.unknown(failure);
	}

	@Override
	public void close() {
		province.close();
	}

}
