package fadu.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Where a store is. Its text is for messages and holds no password. */
public sealed interface StoreLocation {

	/**
	 * A database of its own in the folder {@code store} of a workspace, for one program at a time.
	 *
	 * @param workspace the folder of the workspace
	 */
	record Folder(Path workspace) implements StoreLocation {

		@Override
		public boolean exists() {
			return Files.exists(StoreFolder.database(workspace));
		}

		@Override
		public String toString() {
			return workspace.toString();
		}

	}

	/**
	 * A PostgreSQL database that several programs share.
	 *
	 * @param url as the driver reads it, {@code jdbc:postgresql://host:port/database?user=…}, without a password: that is in the
	 *                environment variable PGPASSWORD or in the file {@code ~/.pgpass}. The tables are in the schema {@code fadu},
	 *                unless the parameter {@code currentSchema} names another
	 */
	record Server(String url) implements StoreLocation {

		static final String PREFIX = "jdbc:postgresql:";
		/** As a parameter, or behind the user before the host. */
		private static final Pattern PASSWORD = Pattern.compile("(?i)[?&]password=|//[^/?]*:[^/?@]*@");

		/** @throws StoreException where a password is in the URL: other users see it in the list of processes */
		public Server {
			if (PASSWORD.matcher(url).find()) {
				throw new StoreException(NLS.bind(Messages.Server_passwordInUrl, place(url)));
			}
		}

		/** A server always counts as there: only a connection could tell. */
		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public String toString() {
			return place(url);
		}

		private static String place(String url) {
			return url.replaceFirst("[?].*$", "").replaceFirst("//[^/]*@", "//");
		}

	}

	/**
	 * An engine that can only be asked, over tables of Fadu that something else keeps.
	 *
	 * @param url {@code jdbc:trino://host:port/catalog/schema?user=…}, without a password. A plug-in has to bring the driver
	 */
	record Asked(String url) implements StoreLocation {

		static final String PREFIX = "jdbc:trino:";

		/** @throws StoreException where a password is in the URL */
		public Asked {
			if (Server.PASSWORD.matcher(url).find()) {
				throw new StoreException(NLS.bind(Messages.Asked_password, Server.place(url)));
			}
		}

		/** As for a server, only a connection could tell. */
		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public String toString() {
			return Server.place(url);
		}

	}

	/**
	 * Whether anything was ever kept there. Asking costs nothing, while opening a store starts a database, and makes one where
	 * there is none.
	 */
	boolean exists();

	/**
	 * The location that a user writes as a URL.
	 *
	 * @return nothing where the URL is of no kind that a store can be at
	 * @throws StoreException where a password is in the URL
	 */
	static Optional<StoreLocation> ofUrl(String url) {
		String text = url.strip();
		return text.startsWith(Server.PREFIX)
				? Optional.of(new Server(text))
				: text.startsWith(Asked.PREFIX) ? Optional.of(new Asked(text)) : Optional.empty();
	}

}
