package fadu.benchmarks.shared;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import fadu.store.ServerTables;
import fadu.store.StoreLocation;
import fadu.store.admin.RoleGrants;
import fadu.store.admin.StoreRole;

/**
 * A PostgreSQL server of its own in a folder, with the programs that are installed. It refuses to run as root: then it runs as the
 * user that Debian's package brings. The owner of the database and of Fadu's tables is {@code fadu}; nobody has a password.
 */
public final class PostgresServer implements AutoCloseable {

	private static final String OWNER = "fadu";
	private static final String BACKENDS = "select pid from pg_stat_activity where application_name like 'Fadu%'";
	private static final boolean ROOT = System.getProperty("user.name").equals("root");

	private final Path programs;
	private final Path folder;
	private final Path data;
	private final int port;
	private final List<String> before;

	private PostgresServer(Path programs, Path folder, int port, List<String> before) {
		this.programs = programs;
		this.folder = folder;
		this.data = folder.resolve("data");
		this.port = port;
		this.before = before;
	}

	/**
	 * Makes a new database in a folder, or finds the one that is there, and starts it.
	 *
	 * @param settings as {@code shared_buffers=256MB}
	 */
	public static PostgresServer start(Path folder, String... settings) {
		return start(folder, List.of(), settings);
	}

	/**
	 * The same, started by a program that sets limits.
	 *
	 * @param before that program and its arguments, as {@code prlimit --fsize=4000000}
	 */
	public static PostgresServer start(Path folder, List<String> before, String... settings) {
		try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
			Path programs = versions.max(Comparator.comparingInt(version -> Integer.parseInt(version.getFileName().toString())))
					.orElseThrow().resolve("bin");
			Path home = Files.createDirectories(folder.resolve("server")).toRealPath();
			PostgresServer server = new PostgresServer(programs, home, freePort(), before);
			server.make(settings);
			server.start();
			Runtime.getRuntime().addShutdownHook(new Thread(server::close));
			return server;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			return free.getLocalPort();
		}
	}

	private void make(String... settings) throws IOException {
		if (ROOT) {
			command(List.of("chown", "postgres", folder.toString()));
			command(List.of("chmod", "755", folder.getParent().toString()));
		}
		if (!Files.isDirectory(data)) {
			as(List.of(), "initdb", "-D", data.toString(), "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
					"--wal-segsize=1");
		}
		List<String> lines = new ArrayList<>(List.of("listen_addresses='127.0.0.1'", "unix_socket_directories=''",
				"max_connections=200", "shared_buffers=256MB", "max_wal_size=2GB", "lc_messages='C'"));
		lines.addAll(List.of(settings));
		Path file = data.resolve("campaign.conf");
		Files.write(file, lines);
		if (ROOT) {
			command(List.of("chown", "postgres", file.toString()));
		}
		Path main = data.resolve("postgresql.conf");
		if (!Files.readString(main).contains("campaign.conf")) {
			Files.writeString(main, Files.readString(main) + "\ninclude 'campaign.conf'\n");
		}
	}

	/** Starts what was stopped or killed, and waits until it answers. */
	public void start() {
		as(before, "pg_ctl", "-D", data.toString(), "-l", log().toString(), "-w", "-t", "120", "-o", "-p " + port, "start");
	}

	/** Whether it answers. */
	public boolean answers() {
		try (Connection owner = connect()) {
			return owner.isValid(5);
		} catch (SQLException e) {
			return false;
		}
	}

	/** Waits until it answers, and none of Fadu's users is left from before. */
	public void awaitAnswer() throws InterruptedException {
		for (int attempt = 0; attempt < 600; attempt++) {
			try (Connection owner = connect()) {
				if (Sql.rows(owner, BACKENDS).isEmpty()) {
					return;
				}
			} catch (SQLException e) {
				// It is recovering still.
			}
			Thread.sleep(100);
		}
		throw new IllegalStateException("the server does not answer, or a backend does not end");
	}

	/** Waits until it answers, where it recovers by itself; starts it where it has gone. */
	public void revive() throws InterruptedException {
		for (int attempt = 0; attempt < 600 && running().isPresent(); attempt++) {
			if (answers()) {
				return;
			}
			Thread.sleep(100);
		}
		start();
	}

	/** Stops at once, as a power cut would find it, with the write-ahead log as the only truth. */
	public void stopAtOnce() {
		as(List.of(), "pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
	}

	/** The process that starts all others. */
	public ProcessHandle postmaster() {
		return running().orElseThrow();
	}

	private Optional<ProcessHandle> running() {
		try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
			return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The processes that serve Fadu's users. */
	public List<Long> backends() {
		try (Connection owner = connect()) {
			return Sql.rows(owner, BACKENDS).stream().map(Long::valueOf).toList();
		} catch (SQLException e) {
			return List.of();
		}
	}

	/** A connection of the owner, beside the store. */
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(url(port, OWNER));
	}

	/** Where the store of a user is. */
	public StoreLocation.Server location(String user) {
		return new StoreLocation.Server(url(port, user));
	}

	/** Where the owner's store is. */
	public StoreLocation.Server location() {
		return location(OWNER);
	}

	/** The same database through another port. */
	public StoreLocation.Server through(int otherPort) {
		return new StoreLocation.Server(url(otherPort, OWNER));
	}

	/** The port. */
	public int port() {
		return port;
	}

	/** The file that the server writes its messages to. */
	public Path log() {
		return folder.resolve("log");
	}

	private static String url(int port, String user) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + user;
	}

	/** Makes the tables, and logins that review and import. */
	public void makeTables(List<String> logins) throws SQLException {
		try (Connection owner = connect(); ServerTables tables = ServerTables.open(new StoreLocation.Server(url(port, OWNER)))) {
			tables.make();
			for (String login : logins) {
				Sql.run(owner, "create role " + login + " login");
				for (StoreRole role : List.of(StoreRole.REVIEWER, StoreRole.IMPORTER)) {
					new RoleGrants(tables).grant(role, login);
				}
			}
		}
	}

	/** Stops; also where the program is ended in the middle. */
	@Override
	public synchronized void close() {
		if (!Files.exists(data.resolve("postmaster.pid"))) {
			return;
		}
		try {
			as(List.of(), "pg_ctl", "-D", data.toString(), "-m", "fast", "-t", "30", "stop");
		} catch (IllegalStateException e) {
			System.err.println(e.getMessage());
		}
	}

	private void as(List<String> limits, String program, String... words) {
		List<String> command = new ArrayList<>(
				ROOT ? List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") : List.of());
		command.addAll(limits);
		command.add(programs.resolve(program).toString());
		command.addAll(List.of(words));
		command(command);
	}

	private void command(List<String> command) {
		try {
			Path output = Files.createTempFile("campaign", ".out");
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
					.redirectOutput(output.toFile()).start();
			boolean ended = process.waitFor(150, TimeUnit.SECONDS);
			String text = Files.readString(output);
			Files.delete(output);
			if (!ended || process.exitValue() != 0) {
				throw new IllegalStateException(String.join(" ", command) + ": " + text);
			}
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

}
