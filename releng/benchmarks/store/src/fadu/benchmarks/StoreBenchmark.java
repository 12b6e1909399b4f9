package fadu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Fills each database with the same generated figures, or asks each the same questions. Arguments: {@code fill} or
 * {@code measure}, a folder for the data, the URL of a PostgreSQL database or {@code -}, where it is filled the size as
 * {@code 500x200x40}, and the databases, all where none is named.
 */
final class StoreBenchmark {

	private final Path folder;
	private final String server;
	private final List<Contestant> contestants;
	private final Codes codes = Codes.ofCheckout();

	private StoreBenchmark(Path folder, String server, List<String> names) throws IOException {
		this.folder = folder;
		this.server = server;
		this.contestants = names.isEmpty()
				? Stream.of(Contestant.values()).filter(each -> each != Contestant.POSTGRESQL || !server.equals("-")).toList()
				: names.stream().map(name -> Contestant.valueOf(name.toUpperCase(Locale.ROOT))).toList();
	}

	public static void main(String[] words) throws SQLException, IOException {
		List<String> arguments = Arrays.asList(words);
		Path folder = Files.createDirectories(Path.of(words[1])).toRealPath();
		System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
		Path note = folder.resolve("size");
		if (words[0].equals("fill")) {
			Size size = Size.of(words[3]);
			new StoreBenchmark(folder, words[2], arguments.subList(4, words.length)).fill(size);
			Files.writeString(note, size.toString());
		} else {
			Size size = Size.of(Files.readString(note));
			new StoreBenchmark(folder, words[2], arguments.subList(3, words.length)).measure(size);
		}
	}

	private void fill(Size size) throws SQLException, IOException {
		for (Contestant contestant : contestants) {
			long begin = System.nanoTime();
			contestant.create(folder, server);
			// Derby shall not wait for the disk while it is filled, and sort its indices in few pieces.
			System.setProperty("derby.system.durability", "test");
			System.setProperty("derby.storage.sortBufferMax", "400000");
			try (Connection connection = contestant.connect(folder, server)) {
				new Generator(connection, size, codes).fill(contestant);
			}
			contestant.release(folder);
			System.out.printf("%s: %d figures in %.0f s, load %.1f%n", contestant, size.figures(),
					(System.nanoTime() - begin) / 1e9,
					Table.load());
		}
	}

	/** The database that the store does not speak to is asked in SQL alone. */
	private void measure(Size size) throws SQLException {
		Table table = new Table(size);
		for (Contestant contestant : contestants) {
			Questions questions = new Questions(size, codes, table.column(contestant.toString()));
			try (Connection connection = contestant.connect(folder, server)) {
				questions.sql(connection);
			}
			contestant.release(folder);
			contestant.location(folder, server).ifPresent(questions::store);
		}
		table.print();
	}

}
