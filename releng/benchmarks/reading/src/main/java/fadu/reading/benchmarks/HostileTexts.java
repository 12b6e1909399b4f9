package fadu.reading.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;

/**
 * Reads a million characters of each hostile text and, in turns with them, reports. Times are processor time of the reading thread,
 * the least of some; the ratio is that of the time for a character beside the reports read right before, which says the same on a
 * busy machine and a slow one.
 */
public final class HostileTexts {

	private static final int MILLION = 1_000_000;
	private static final int REPORTS_LENGTH = 200_000;
	private static final double BOUND = 2_000;
	private static final int WARM = 12;

	private final ReportReader reader = Checkout.reader();
	private final String reports;
	private final List<Double> speeds = new ArrayList<>();
	private int slow;

	private HostileTexts(String texts) {
		reports = texts.repeat(REPORTS_LENGTH / texts.length() + 1);
	}

	/** The arguments: a folder of reports, empty for the own texts of the checkout; and the names of the only texts to read. */
	public static void main(String[] arguments) {
		boolean own = arguments.length == 0 || arguments[0].isEmpty();
		List<String> only = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
		new HostileTexts(own ? Checkout.ownTexts() : Checkout.texts(Path.of(arguments[0]))).run(only);
	}

	private void run(List<String> only) {
		least(reports, WARM);
		System.out.printf("%10s %10s %8s %8s  %s%n", "quarter", "all", "growth", "ratio", "a million characters of");
		List<HostileText> texts = HostileText.all().stream().filter(text -> only.isEmpty() || only.contains(text.name())).toList();
		texts.forEach(this::time);
		speeds.sort(Comparator.naturalOrder());
		System.out.printf(Locale.ROOT,
				"%d texts, %d above %.0f ms; the reports, read %d times in between: median %.2f, best %.2f million a second%n",
				texts.size(), slow, BOUND, speeds.size(), speeds.get(speeds.size() / 2), speeds.getLast());
	}

	private void time(HostileText text) {
		double report = least(reports, 2) / reports.length();
		speeds.add(1 / report / 1000);
		String part = text.text().apply(MILLION / 4);
		double quarter = least(part, 1);
		String all = text.text().apply(MILLION);
		double whole = least(all, 1);
		if (whole > BOUND / 2) {
			quarter = Math.min(quarter, least(part, 1));
			whole = Math.min(whole, least(all, 1));
		}
		slow += whole > BOUND ? 1 : 0;
		System.out.printf(Locale.ROOT, "%7.0f ms %7.0f ms %8.2f %8.2f  %s%n", quarter, whole, whole / quarter / 4,
				whole / all.length() / report, text.name());
	}

	private double least(String text, int times) {
		double least = Double.MAX_VALUE;
		for (int i = 0; i < times; i++) {
			long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			reader.read(text, ReadingContext.unknown());
			least = Math.min(least, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6);
		}
		return least;
	}

}
