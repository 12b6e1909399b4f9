package fadu.reading.benchmarks;

import java.lang.management.ManagementFactory;

import fadu.model.FigureKind;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;

/**
 * Prints how time and memory grow with the text; {@link HostileTexts} does on texts that nobody writes. Times
 * are processor time of the reading thread, memory is what lives behind a collection.
 */
public final class Growth {

	private static final int MILLION = 1_000_000;

	private Growth() {
	}

	/** first: one report in a fresh process; size: reports of growing size; memory N: a heap. */
	public static void main(String[] arguments) {
		switch (arguments[0]) {
		case "first" -> first();
		case "size" -> size();
		default -> memory(Integer.parseInt(arguments[1]));
		}
	}

	private static void first() {
		var domains = Checkout.domains();
		String text = Checkout.ownTexts();
		text = text.substring(0, Math.min(5000, text.length()));
		FigureKind.values();
		long begin = System.nanoTime();
		long cpu = cpu();
		ReportReader reader = new ReportReader(fadu.reading.metric.MetricLexicon.ofDomains(domains));
		long lexicon = cpu();
		Reading reading = reader.read(text, ReadingContext.unknown());
		System.out.printf("metrics %d ms, first report %d ms of processor, %d ms in all by the clock (%d characters, %d figures)%n",
				(lexicon - cpu) / MILLION, (cpu() - lexicon) / MILLION, (System.nanoTime() - begin) / MILLION, text.length(),
				reading.figures().size());
	}

	private static void size() {
		ReportReader reader = warm();
		String own = Checkout.ownTexts();
		for (int size = 1000; size <= 10 * MILLION; size *= 10) {
			String text = own.repeat(size / own.length() + 1).substring(0, size);
			double best = Double.MAX_VALUE;
			for (int i = 0; i < (size <= 100_000 ? 20 : 3); i++) {
				best = Math.min(best, time(reader, text));
			}
			System.out.printf("%,12d characters %10.2f ms %8.2f million a second%n", size, best, size / best / 1000);
		}
	}

	/** Reads a text of so many characters and tells what the reading takes; run it in heaps of several sizes. */
	private static void memory(int size) {
		ReportReader reader = Checkout.reader();
		String own = Checkout.ownTexts();
		String text = own.repeat(size / own.length() + 1).substring(0, size);
		reader.read(own, ReadingContext.unknown());
		long before = used();
		try {
			Reading reading = reader.read(text, ReadingContext.unknown());
			System.out.printf(
					"text %.1f MB, before %.1f MB, the reading %.1f MB (%,d figures, %,d put aside), heap %d MB suffices%n",
					text.length() * 2.0 / MILLION, before * 1.0 / MILLION, (used() - before) * 1.0 / MILLION,
					reading.figures().size(), reading.rejected().size(), Runtime.getRuntime().maxMemory() / MILLION);
		} catch (OutOfMemoryError e) {
			System.out.printf("heap of %d MB is too small%n", Runtime.getRuntime().maxMemory() / MILLION);
		}
	}

	private static ReportReader warm() {
		ReportReader reader = Checkout.reader();
		String own = Checkout.ownTexts();
		for (int i = 0; i < 100; i++) {
			reader.read(own, ReadingContext.unknown());
		}
		return reader;
	}

	private static double time(ReportReader reader, String text) {
		long begin = cpu();
		reader.read(text, ReadingContext.unknown());
		return (cpu() - begin) * 1.0 / MILLION;
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long used() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

}
