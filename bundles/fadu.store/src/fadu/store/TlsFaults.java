package fadu.store;

import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

import org.eclipse.osgi.util.NLS;
import org.postgresql.ds.PGSimpleDataSource;

/** What is wrong with the encryption of a connection, or missing from it. */
final class TlsFaults {

	private static final Pattern MODE = Pattern.compile("[?&]sslmode=([^&]*)");
	private static final Set<String> DEMANDING = Set.of("require", "verify-ca", "verify-full");
	private static final Set<String> LENIENT = Set.of("disable", "allow", "prefer");
	/** The message SSLRequest of the protocol; the server answers with one letter. */
	private static final int SSL_REQUEST = 80877103;
	private static final int PATIENCE = 3000;

	private TlsFaults() {
	}

	/** A failure to connect that comes from the encryption asked for. */
	static Optional<StoreException> explain(Exception failure, List<Throwable> chain, StoreLocation.Server location) {
		String mode = mode(location).orElse("prefer");
		if (!DEMANDING.contains(mode) && !LENIENT.contains(mode)) {
			return Optional.of(line(Messages.Server_sslmode, location, failure));
		}
		if (!DEMANDING.contains(mode) || Failures.states(chain).stream().noneMatch(state -> state.startsWith("08"))) {
			return Optional.empty();
		}
		if (chain.stream().anyMatch(link -> link instanceof SSLException || link instanceof GeneralSecurityException
				|| link instanceof FileNotFoundException)) {
			return Optional.of(certificate(failure, chain, location));
		}
		return switch (answer(location)) {
		case 'N' -> Optional.of(line(Messages.Server_noTls, location, failure));
		// What the driver says of a name that is not the one in the certificate has no cause and this state of its own.
		case 'S' -> Failures.states(chain).contains("08006") && chain.size() == 1
				? Optional.of(certificate(failure, chain, location))
				: Optional.empty();
		default -> Optional.empty();
		};
	}

	private static StoreException certificate(Exception failure, List<Throwable> chain, StoreLocation location) {
		return new StoreException(NLS.bind(Messages.Server_certificate, location, Failures.firstLine(chain.getLast())), failure);
	}

	private static StoreException line(String message, StoreLocation location, Exception failure) {
		return new StoreException(NLS.bind(message, location), failure);
	}

	private static Optional<String> mode(StoreLocation.Server location) {
		Matcher matcher = MODE.matcher(location.url());
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** What the server says to the wish for encryption: S that it can, N that it cannot; a blank where it says nothing. */
	private static char answer(StoreLocation.Server location) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(location.url());
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(source.getServerNames()[0], port(source)), PATIENCE);
			socket.setSoTimeout(PATIENCE);
			DataOutputStream request = new DataOutputStream(socket.getOutputStream());
			request.writeInt(Integer.BYTES * 2);
			request.writeInt(SSL_REQUEST);
			request.flush();
			int answer = socket.getInputStream().read();
			return answer < 0 ? ' ' : (char) answer;
		} catch (IOException e) {
			return ' ';
		}
	}

	private static int port(PGSimpleDataSource source) {
		int port = source.getPortNumbers()[0];
		return port == 0 ? 5432 : port;
	}

	/** Says that anybody on the way can read along: an open connection to another host that nobody encrypted. */
	static Optional<String> clearText(Database database) {
		if (!(database.location() instanceof StoreLocation.Server location)
				|| mode(location).filter(DEMANDING::contains).isPresent()
				|| isHere(database) || Boolean.TRUE.equals(
						database.sql().fetchValue(
								"select coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false)"))) {
			return Optional.empty();
		}
		return Optional.of(NLS.bind(Messages.Server_clearText, location));
	}

	private static boolean isHere(Database database) {
		try {
			return InetAddress.getByName(((PGSimpleDataSource) database.source()).getServerNames()[0]).isLoopbackAddress();
		} catch (UnknownHostException e) {
			return false;
		}
	}

}
