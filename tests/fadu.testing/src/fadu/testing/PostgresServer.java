package fadu.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of its own for the tests of one program: a cluster in a temporary folder, on a free port of the loopback
 * interface, with a password. It needs Debian's package {@code postgresql}, and ends with the program.
 */
public final class PostgresServer {

	/** The owner of the database and of all that is in it. */
	public static final String USER = "fadu";
	/** The password of the owner. */
	public static final String PASSWORD = "correct horse";

	private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
	/** The server refuses to run as root; the package brings this user. */
	private static final String SERVICE = "postgres";
	private static final AtomicInteger SCHEMAS = new AtomicInteger();
	/** Where the driver looks for passwords, as it does in {@code ~/.pgpass}: none is ever part of a URL. */
	private static final Path PASSWORDS = passwords();
	private static Optional<PostgresServer> shared;

	private final Path programs;
	private final Path folder;
	private final List<String> settings;
	private Process process;
	private int port;

	private PostgresServer(Path programs, Path folder, List<String> settings) {
		this.programs = programs;
		this.folder = folder;
		this.settings = settings;
	}

	private static Path passwords() {
		try {
			Path file = Files.createTempFile("fadu-postgres", ".pgpass",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			file.toFile().deleteOnExit();
			System.setProperty("org.postgresql.pgpassfile", file.toString());
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The file with the passwords of all users, for programs that a test starts: the value of PGPASSFILE. */
	public static Path passwordFile() {
		return PASSWORDS;
	}

	/** The server that all tests of this program share; nothing where PostgreSQL is not installed. */
	public static synchronized Optional<PostgresServer> shared() {
		if (shared == null) {
			shared = another();
		}
		return shared;
	}

	/**
	 * One more server, for a test that stops it or needs it to be different; nothing where PostgreSQL is not installed.
	 *
	 * @param settings as {@code ssl=on}; they go after those of every test server and count more
	 */
	public static Optional<PostgresServer> another(String... settings) {
		return programs().map(programs -> begin(programs, List.of(settings)));
	}

	private static Optional<Path> programs() {
		if (!Files.isDirectory(PROGRAMS)) {
			return Optional.empty();
		}
		try (Stream<Path> versions = Files.list(PROGRAMS)) {
			return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
					.max(Comparator.naturalOrder());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static PostgresServer begin(Path programs, List<String> settings) {
		try {
			PostgresServer server = new PostgresServer(programs, Files.createTempDirectory("fadu-postgres"), settings);
			Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
			server.create();
			server.start();
			return server;
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private void create() throws IOException, InterruptedException {
		Path password = Files.writeString(folder.resolve("password"), PASSWORD);
		for (Path path : List.of(folder, password)) {
			own(path);
		}
		run("initdb", "-D", data(), "-U", USER, "--pwfile=" + password, "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8",
				"--no-sync");
		Files.writeString(folder.resolve("data/pg_hba.conf"), "host all all all scram-sha-256\n", StandardOpenOption.APPEND);
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
	}

	/** Starts the server, also again after {@link #stop()}. */
	public void start() throws IOException {
		List<String> arguments = new ArrayList<>(List.of("-D", data(), "-p", Integer.toString(port)));
		Stream.concat(Stream.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"), settings.stream())
				.forEach(setting -> arguments.addAll(List.of("-c", setting)));
		process = command("postgres", arguments.toArray(String[]::new)).redirectErrorStream(true).start();
		BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
		String line = log.readLine();
		while (line != null && !line.contains("ready to accept connections")) {
			line = log.readLine();
		}
		if (line == null) {
			throw new IOException("PostgreSQL did not start");
		}
		Thread reader = new Thread(() -> log.lines().forEach(ignored -> {
			// Read on, or the server would wait for someone to read its log.
		}));
		reader.setDaemon(true);
		reader.start();
	}

	/** Stops the server at once, as a crash would. */
	public void stop() throws IOException, InterruptedException {
		run("pg_ctl", "stop", "-m", "immediate", "-D", data());
		process.waitFor();
	}

	/** Offers encryption from now on, with a certificate and its key, files in PEM that are copied. */
	public void encrypt(Path certificate, Path key) throws IOException, InterruptedException {
		for (Path file : List.of(certificate, key)) {
			Path copy = Files.copy(file, folder.resolve("data").resolve(file == key ? "server.key" : "server.crt"));
			Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
			own(copy);
		}
		Files.writeString(folder.resolve("data/postgresql.auto.conf"), "ssl = on\n", StandardOpenOption.APPEND);
		stop();
		start();
	}

	private static void own(Path path) throws IOException {
		if (isRoot()) {
			Files.setOwner(path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SERVICE));
		}
	}

	private String data() {
		return folder.resolve("data").toString();
	}

	private void run(String program, String... arguments) throws IOException, InterruptedException {
		Process running = command(program, arguments).redirectErrorStream(true).start();
		String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (running.waitFor() != 0) {
			throw new IOException(program + ": " + output);
		}
	}

	private ProcessBuilder command(String program, String... arguments) {
		List<String> words = new ArrayList<>();
		if (isRoot()) {
			words.addAll(List.of("setpriv", "--reuid=" + SERVICE, "--regid=" + SERVICE, "--clear-groups"));
		}
		words.add(programs.resolve(program).toString());
		words.addAll(List.of(arguments));
		return new ProcessBuilder(words).directory(folder.toFile());
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private void remove() {
		try {
			if (process != null && process.isAlive()) {
				stop();
			}
			try (Stream<Path> files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
			}
		} catch (IOException | InterruptedException e) {
			process.destroyForcibly();
		}
	}

	/** Where the server listens, without the name of a database. */
	public String address() {
		return "jdbc:postgresql://127.0.0.1:" + port + '/';
	}

	/** The URL of an empty place for the tables, with the user, whose password the driver finds. */
	public String newUrl() {
		return url("test" + SCHEMAS.incrementAndGet(), USER, PASSWORD);
	}

	/**
	 * The URL of the same place for a new user who may read its tables as they are now and nothing else.
	 *
	 * @param owners the URL of its owner
	 */
	public String readersUrl(String owners) throws SQLException {
		String schema = owners.replaceFirst(".*currentSchema=", "");
		String reader = "reader" + schema;
		execute(owners, "create role " + reader + " login password 'reading'",
				"grant usage on schema " + schema + " to " + reader,
				"grant select on all tables in schema " + schema + " to " + reader);
		return url(schema, reader, "reading");
	}

	/** Executes statements in the name of the user that the URL names. */
	public void execute(String url, String... statements) throws SQLException {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(url);
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			for (String text : statements) {
				statement.execute(text);
			}
		}
	}

	/** The URL of a place for the tables; the driver finds the password, where the user had none before. */
	public String url(String schema, String user, String password) {
		try {
			Files.writeString(PASSWORDS, String.join(":", "*", Integer.toString(port), "*", user, password) + '\n',
					StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return address() + "postgres?user=" + user + "&currentSchema=" + schema;
	}

}
