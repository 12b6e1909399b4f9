package fadu.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a store is.
 *
 * @param place     the folder, or the server and database
 * @param server    the server, where there is one
 * @param structure the structure of the tables; 0 where nothing was ever kept
 * @param needed    the structure that this program works with
 * @param documents imported reports
 * @param figures   their figures
 * @param waiting   those of them that nobody has reviewed
 */
public record StoreState(String place, Optional<Server> server, int structure, int needed, long documents, long figures,
		long waiting) {

	/**
	 * What is to be said of a server.
	 *
	 * @param version    of PostgreSQL
	 * @param database   the database and, behind a dot, the schema
	 * @param user       who asks
	 * @param release    the Fadu that made or last changed the tables, as far as it is known
	 * @param bytes      what the database takes on the disk of the server
	 * @param encrypted  how the connection is encrypted; nothing where anybody on the way can read it
	 * @param clients    who is connected
	 * @param roles      the logins that have each role, by the name of the role
	 * @param sources    the databases that a province's reads; none where the data is here
	 * @param restricted who has a role for some districts only
	 */
	public record Server(String version, String database, String user, Optional<String> release, long bytes,
			Optional<String> encrypted, List<Client> clients, Map<String, List<String>> roles, List<Source> sources,
			List<Restricted> restricted) {
	}

	/**
	 * Connections of one login with one program.
	 *
	 * @param login       the login
	 * @param program     the program, as it calls itself
	 * @param connections how many
	 */
	public record Client(String login, String program, int connections) {
	}

	/**
	 * That a login has a role for some districts only.
	 *
	 * @param login     the login
	 * @param role      the name of the role
	 * @param districts their codes, or names that stand in the place of one
	 * @param names     their full names with the codes, for people
	 */
	public record Restricted(String login, String role, List<String> districts, String names) {
	}

	/**
	 * A database that a province's reads.
	 *
	 * @param name    what the province calls it
	 * @param place   where it is
	 * @param answers whether it can be reached now and has tables of the right structure
	 */
	public record Source(String name, String place, boolean answers) {
	}

}
