package fadu.reading.benchmarks;

import java.nio.file.Path;
import java.util.List;

import fadu.reading.Figure;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;

/** Prints the place and the value of every figure of a folder's texts, and the speed; input of {@code compare.mjs}. */
public final class Values {

	private static final int ROUNDS = 300;

	private Values() {
	}

	/** The only argument is the folder. */
	public static void main(String[] arguments) {
		ReportReader reader = Checkout.reader();
		List<Path> files = Checkout.reports(Path.of(arguments[0]));
		List<String> texts = files.stream().map(Checkout::read).toList();
		long begin = 0;
		for (int i = 0; i < ROUNDS * 2; i++) {
			begin = i == ROUNDS ? System.nanoTime() : begin;
			texts.forEach(text -> reader.read(text, ReadingContext.unknown()));
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		long characters = texts.stream().mapToLong(String::length).sum() * ROUNDS;
		System.out.printf("{\"charactersPerSecond\":%.0f}%n", characters / seconds);
		for (int i = 0; i < files.size(); i++) {
			for (Figure figure : reader.read(texts.get(i), ReadingContext.unknown()).figures()) {
				System.out.printf("{\"file\":\"%s\",\"start\":%d,\"end\":%d,\"value\":%s}%n", files.get(i).getFileName(),
						figure.span().start(), figure.span().end(), figure.quantity().value().toPlainString());
			}
		}
	}

}
