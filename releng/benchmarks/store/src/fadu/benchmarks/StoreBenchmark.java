package fadu.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.ObservationStore;
import fadu.store.StoreLocation;

/**
 * Fills each database with the same generated figures and asks the same questions. Arguments: a folder for the data, the URL of
 * an empty PostgreSQL schema or {@code -}, the size as {@code 500x200x40}, and the databases, all where none is named.
 */
final class StoreBenchmark {

	private static final int ROUNDS = 200;
	private static final int REPORTS = 100;

	private StoreBenchmark() {
	}

	public static void main(String[] words) throws SQLException, IOException {
		Path folder = Files.createDirectories(Path.of(words[0])).toAbsolutePath();
		String server = words[1];
		Size size = words.length > 2 ? Size.of(words[2]) : Size.FULL;
		List<Contestant> contestants = words.length > 3
				? Arrays.stream(words).skip(3).map(Contestant::valueOf).toList()
				: Stream.of(Contestant.values()).filter(each -> each != Contestant.POSTGRESQL || !server.equals("-")).toList();
		System.out.println(size);
		for (Contestant contestant : contestants) {
			System.out.println(contestant + ", load " + load());
			run(contestant, folder, server, size);
		}
	}

	private static void run(Contestant contestant, Path folder, String server, Size size) throws SQLException, IOException {
		Questions questions = new Questions(size, ROUNDS);
		long begin = System.nanoTime();
		contestant.create(folder, server);
		System.setProperty("derby.system.durability", "test"); // Derby shall not wait for the disk while it is filled
		try (Connection connection = contestant.connect(folder, server)) {
			new Generator(connection, size).fill(contestant);
			System.out.printf("  generated in %.0f s%n", seconds(begin));
		}
		contestant.release(folder);
		System.clearProperty("derby.system.durability");
		try (Connection connection = contestant.connect(folder, server)) {
			questions.sql(connection);
		}
		contestant.release(folder);
		Optional<StoreLocation> location = contestant.location(folder, server);
		if (location.isPresent()) {
			begin = System.nanoTime();
			try (ObservationStore store = ObservationStore.open(location.get())) {
				System.out.printf("  opened in %.2f s%n", seconds(begin));
				questions.store(store);
				begin = System.nanoTime();
				for (int report = 0; report < REPORTS; report++) {
					store.add(report(report), "text ".repeat(2000), "benchmark");
				}
				System.out.printf("  import of %d reports of 200 figures in %.1f s%n", REPORTS, seconds(begin));
				begin = System.nanoTime();
				store.history().undo();
				System.out.printf("  undo of one import in %.0f ms%n", seconds(begin) * 1000);
			}
		}
	}

	private static SourceDocument report(int number) {
		SourceDocument report = FaduFactory.eINSTANCE.createSourceDocument();
		report.setSha256(String.format("%064x", 0x1000_0000L + number));
		report.setFileName("new" + number + ".txt");
		report.setDistrict(Size.district(number));
		report.setPeriod(new Period.Year(2025));
		for (int i = 0; i < 200; i++) {
			Observation figure = FaduFactory.eINSTANCE.createObservation();
			figure.setId(Integer.toString(i));
			figure.setMetric(Size.metric(i));
			figure.setQuantity(new Quantity(BigDecimal.valueOf(i), "\u4ef6", Bound.EXACT));
			figure.setKind(FigureKind.COUNT);
			figure.setPeriod(report.getPeriod());
			figure.setText(i + "\u4ef6");
			report.getObservations().add(figure);
		}
		return report;
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

	private static String load() {
		return Double.toString(java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

}
