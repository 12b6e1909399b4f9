package fadu.store.admin;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.postgresql.ds.PGSimpleDataSource;

import fadu.store.ServerTables;
import fadu.store.StoreException;

/** Dumps the schema of the tables with PostgreSQL's own {@code pg_dump}, to a file that only its owner may read. */
final class DumpProgram {

	/** Where Debian keeps the programs of each version. */
	private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
	private static final Pattern MAJOR = Pattern.compile("\\D(\\d+)(\\.\\d+)*");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private final ServerTables tables;
	private final PGSimpleDataSource connection;

	DumpProgram(ServerTables tables) {
		this.tables = tables;
		this.connection = tables.connection();
	}

	/** @throws StoreException where there is no such program, it is older than the server or fails; then there is no file */
	Path run(DumpRequest request) {
		int server = tables.ask(sql -> sql.fetchOne("select current_setting('server_version_num')::integer / 10000")
				.get(0, Integer.class));
		Path program = request.program().or(DumpProgram::newest)
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.Dump_missing, server)));
		int version = version(program).orElseThrow(() -> new StoreException(NLS.bind(Messages.Dump_notThere, program)));
		if (version < server) {
			throw new StoreException(NLS.bind(Messages.Dump_older, new Object[]{program, version, server}));
		}
		Path file = request.folder().toAbsolutePath().resolve("fadu-" + connection.getDatabaseName() + '-' + tables.version() + '-'
				+ TIME.format(LocalDateTime.now()) + ".dump");
		try {
			Path unfinished = unfinished(file);
			try {
				dump(program, unfinished);
				return Files.move(unfinished, file);
			} finally {
				Files.deleteIfExists(unfinished);
			}
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.Dump_failed, program, String.valueOf(e.getLocalizedMessage())), e);
		}
	}

	private static Path unfinished(Path file) throws IOException {
		Path unfinished = file.resolveSibling('.' + file.getFileName().toString() + ".tmp");
		return Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")
				? Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
				: Files.createFile(unfinished);
	}

	private void dump(Path program, Path file) throws IOException {
		int port = connection.getPortNumbers()[0];
		List<String> words = new ArrayList<>(List.of(program.toString(), "--format=custom", "--no-password", "--file=" + file,
				"--schema=\"" + tables.schema().replace("\"", "\"\"") + '"', "--host=" + connection.getServerNames()[0],
				"--port=" + (port == 0 ? 5432 : port), "--dbname=" + connection.getDatabaseName()));
		Optional.ofNullable(connection.getUser()).ifPresent(user -> words.add("--username=" + user));
		ProcessBuilder process = new ProcessBuilder(words);
		Map<String, String> environment = process.environment();
		put(environment, "PGPASSWORD", connection.getPassword());
		put(environment, "PGSSLMODE", connection.getSslmode());
		put(environment, "PGSSLROOTCERT", connection.getSslRootCert());
		Said said = Said.of(process);
		if (said.status() != 0) {
			throw new IOException(said.lastLine());
		}
	}

	private static void put(Map<String, String> environment, String name, String value) {
		if (value != null) {
			environment.put(name, value);
		}
	}

	private record Said(int status, String text) {

		static Said of(ProcessBuilder builder) throws IOException {
			Process process = builder.redirectErrorStream(true).start();
			process.getOutputStream().close();
			String text = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
			try {
				return new Said(process.waitFor(), text);
			} catch (InterruptedException e) {
				process.destroy();
				Thread.currentThread().interrupt();
				throw new IOException(e);
			}
		}

		String lastLine() {
			return text.lines().filter(line -> !line.isBlank()).reduce((one, next) -> next).orElse("").strip();
		}

	}

	private static Optional<Path> newest() {
		String name = File.separatorChar == '\\' ? "pg_dump.exe" : "pg_dump";
		List<Path> folders = new ArrayList<>(Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.filter(folder -> !folder.isBlank()).map(Path::of).toList());
		if (Files.isDirectory(INSTALLED)) {
			try (Stream<Path> versions = Files.list(INSTALLED)) {
				versions.map(version -> version.resolve("bin")).forEach(folders::add);
			} catch (IOException e) {
				// Not to be looked into: what PATH has must do.
			}
		}
		return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable)
				.max(Comparator.comparing(program -> version(program).orElse(0)));
	}

	/** The major version that the program says it is of; nothing where it cannot be run. */
	private static Optional<Integer> version(Path program) {
		try {
			Matcher matcher = MAJOR.matcher(Said.of(new ProcessBuilder(program.toString(), "--version")).text());
			return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

}
