package fadu.store;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;

import javax.sql.DataSource;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * An SQL engine over tables of Fadu that can only be asked: Trino, whose driver a plug-in brings as a service of the type
 * {@link Driver}. Each question is a transaction of its own; whether it sees one state of the data is up to what lies below.
 */
final class AskedDatabase implements Database {

	private static final String USER = "user";

	private final StoreLocation.Asked location;
	private Connection connection;
	private DSLContext sql;

	private AskedDatabase(StoreLocation.Asked location) {
		this.location = location;
	}

	/**
	 * Connects.
	 *
	 * @throws StoreException where no plug-in brings a driver, the engine cannot be reached, or the tables are of another structure
	 */
	static AskedDatabase open(StoreLocation.Asked location) {
		AskedDatabase database = new AskedDatabase(location);
		int structure = FirstSteps.using(database, () -> Schema.version(database.sql()));
		if (structure != Schema.NEWEST) {
			database.close();
			throw new StoreException(
					NLS.bind(Messages.Asked_structure, new Object[]{location, structure, Schema.NEWEST}));
		}
		return database;
	}

	@Override
	public synchronized DSLContext sql() {
		if (sql == null) {
			try {
				Properties user = new Properties();
				if (!location.url().contains(USER + '=')) {
					user.setProperty(USER, System.getProperty("user.name"));
				}
				connection = driver().connect(location.url(), user);
			} catch (SQLException e) {
				throw explain(e);
			}
			sql = dialect().on(connection);
		}
		return sql;
	}

	private Driver driver() throws SQLException {
		Bundle bundle = FrameworkUtil.getBundle(AskedDatabase.class);
		if (bundle != null) {
			BundleContext context = bundle.getBundleContext();
			for (ServiceReference<Driver> reference : drivers(context)) {
				Driver driver = context.getService(reference);
				if (driver != null && driver.acceptsURL(location.url())) {
					return driver;
				}
			}
		}
		throw new StoreException(NLS.bind(Messages.Asked_noDriver, location));
	}

	private static Collection<ServiceReference<Driver>> drivers(BundleContext context) {
		try {
			return context.getServiceReferences(Driver.class, null);
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public synchronized Connection connection() {
		sql();
		return connection;
	}

	@Override
	public void begin(Connection transaction, boolean asking) throws SQLException {
		if (!asking) {
			throw new StoreException(NLS.bind(Messages.Asked_only, location));
		}
		transaction.setReadOnly(true);
	}

	@Override
	public StoreLocation location() {
		return location;
	}

	@Override
	public Dialect dialect() {
		return Dialect.TRINO;
	}

	@Override
	public boolean mayChangeTables() {
		return false;
	}

	@Override
	public DataSource source() {
		throw new UnsupportedOperationException(location.toString());
	}

	@Override
	public String schema() {
		return null;
	}

	@Override
	public String login() {
		try {
			return String.valueOf(connection().getMetaData().getUserName());
		} catch (SQLException e) {
			throw explain(e);
		}
	}

	@Override
	public void lock(Connection transaction, SortedSet<String> roots) {
		throw new UnsupportedOperationException(location.toString());
	}

	@Override
	public Optional<String> holder() {
		return Optional.empty();
	}

	@Override
	public String waiting(String holder) {
		return NLS.bind(Messages.Server_waiting, location, holder);
	}

	@Override
	public Trouble trouble(Exception failure) {
		return ServerFailures.isCutOff(failure) ? Trouble.CUT : Trouble.FAILED;
	}

	@Override
	public StoreException explain(Exception failure) {
		return new StoreException(
				NLS.bind(Messages.Asked_failed, location, Failures.firstLine(Failures.chain(failure).getLast())), failure);
	}

	@Override
	public StoreException unknown(Exception failure) {
		return explain(failure);
	}

	@Override
	public synchronized void forget() {
		sql = null;
		close();
	}

	@Override
	public synchronized void close() {
		try {
			if (connection != null) {
				connection.close();
			}
		} catch (SQLException e) {
			// Nothing was written that could be lost.
		} finally {
			connection = null;
		}
	}

}
