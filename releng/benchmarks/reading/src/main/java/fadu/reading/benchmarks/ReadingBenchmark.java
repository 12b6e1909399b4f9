package fadu.reading.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;

/** Reading a folder of reports, warm, on one core. The score is in reads a second; the characters are printed once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class ReadingBenchmark {

	/** A folder of texts; empty for the own texts of the checkout. */
	@Param("")
	public String folder;

	private ReportReader reader;
	private String text;

	/** Loads the metrics and the texts. */
	@Setup
	public void load() {
		reader = Checkout.reader();
		text = folder.isEmpty() ? Checkout.ownTexts() : Checkout.texts(Path.of(folder));
		System.out.println("characters: " + text.length());
	}

	/** One read of all texts as one. */
	@Benchmark
	public Reading read() {
		return reader.read(text, ReadingContext.unknown());
	}

}
