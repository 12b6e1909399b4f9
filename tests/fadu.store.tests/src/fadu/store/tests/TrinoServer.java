package fadu.store.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * A Trino for the tests of one program, in a process of its own that ends with it; where the variable FADU_TRINO names the file
 * with
 * its class path. Its driver is a service, as a plug-in would bring it.
 */
final class TrinoServer {

	private static final String VARIABLE = "FADU_TRINO";
	private static final String ADDRESS = "jdbc:trino:";
	private static TrinoServer shared;
	/** Open as long as the driver is used: to the end of the program. */
	private static URLClassLoader driverClasses;

	private final String address;
	private final Driver driver;

	private TrinoServer(String address, Driver driver) {
		this.address = address;
		this.driver = driver;
	}

	static boolean isWanted() {
		return Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of).filter(Files::isRegularFile).isPresent();
	}

	static synchronized TrinoServer shared() {
		if (shared == null) {
			try {
				String libraries = Files.readString(Path.of(System.getenv(VARIABLE)));
				Driver driver = driver(libraries);
				BundleContext context = FrameworkUtil.getBundle(TrinoServer.class).getBundleContext();
				context.registerService(Driver.class, driver, null);
				shared = new TrinoServer(start(libraries), driver);
			} catch (IOException | ReflectiveOperationException e) {
				throw new IllegalStateException(e);
			}
		}
		return shared;
	}

	private static Driver driver(String libraries) throws IOException, ReflectiveOperationException {
		String jar = Arrays.stream(libraries.split(File.pathSeparator)).filter(path -> path.contains("trino-jdbc")).findFirst()
				.orElseThrow();
		URL[] place = {Path.of(jar).toUri().toURL()};
		driverClasses = new URLClassLoader(place, ClassLoader.getPlatformClassLoader());
		return (Driver) driverClasses.loadClass("io.trino.jdbc.TrinoDriver").getConstructor().newInstance();
	}

	private static String start(String libraries) throws IOException {
		Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--add-modules=jdk.incubator.vector", "-Xmx1g", "-cp", libraries, "fadu.trino.TrinoForTests"))
				.redirectErrorStream(true).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
		StringBuilder said = new StringBuilder();
		String line = log.readLine();
		while (line != null && !line.contains(ADDRESS)) {
			said.append(line).append('\n');
			line = log.readLine();
		}
		if (line == null) {
			throw new IOException("Trino did not start: " + said);
		}
		Thread reader = new Thread(() -> log.lines().forEach(ignored -> {
			// Read on, or Trino would wait for someone to read its log.
		}));
		reader.setDaemon(true);
		reader.start();
		return line.substring(line.indexOf(ADDRESS)); // behind a time, where it went through its log
	}

	/** The URL of a schema in its memory. */
	String url(String schema) {
		return address + schema + "?user=fadu";
	}

	Connection connect(String url) throws SQLException {
		return driver.connect(url, new Properties());
	}

}
