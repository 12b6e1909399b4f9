package fadu.store.admin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.postgresql.ds.PGSimpleDataSource;

import fadu.store.StoreException;
import fadu.store.StoreLocation;

/**
 * A store that a province wants to read, as its server will reach it.
 *
 * @param name     what the province calls it
 * @param location where it is, with a login that has the role reader there
 */
public record CityStore(String name, StoreLocation.Server location) {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,12}");
	private static final Pattern TYPED = Pattern.compile("([^=]+)=(.*)");
	private static final String USUAL_SCHEMA = "fadu";
	private static final int USUAL_PORT = 5432;

	/**
	 * Reads {@code NAME=URL}.
	 *
	 * @throws StoreException where it is not that, or a password is in the URL
	 */
	public static CityStore of(String typed) {
		Matcher matcher = TYPED.matcher(typed.strip());
		Optional<StoreLocation> location = matcher.matches() ? StoreLocation.ofUrl(matcher.group(2)) : Optional.empty();
		if (location.isEmpty() || !NAME.matcher(matcher.group(1)).matches()) {
			throw new StoreException(
					NLS.bind(Messages.Federate_notNamed, typed.replaceFirst("[?].*", "").replaceFirst("//[^/]*@", "//")));
		}
		return new CityStore(matcher.group(1), (StoreLocation.Server) location.get());
	}

	/** The URL in parts; the password is the one in {@code ~/.pgpass}. */
	PGSimpleDataSource parts() {
		PGSimpleDataSource source = new PGSimpleDataSource();
		try {
			source.setURL(location.url());
		} catch (IllegalArgumentException e) {
			throw new StoreException(NLS.bind(Messages.Federate_notNamed, name + '=' + location));
		}
		return source;
	}

	static int port(PGSimpleDataSource source) {
		int port = source.getPortNumbers()[0];
		return port == 0 ? USUAL_PORT : port;
	}

	static String schema(PGSimpleDataSource source) {
		return Optional.ofNullable(source.getCurrentSchema()).orElse(USUAL_SCHEMA);
	}

}
