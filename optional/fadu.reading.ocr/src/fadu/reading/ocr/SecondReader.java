package fadu.reading.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import fadu.reading.formats.RecognisedPage.Line;

/**
 * Reads lines with numbers again with tesseract, where it and its Chinese are installed, and doubts the numbers on which it
 * differs.
 */
final class SecondReader {

	private static final String PROGRAM = "tesseract";
	private static final String LANGUAGE = "chi_sim";
	private static final int HEIGHT = 56;
	private static final int MARGIN = 12;
	private static final int WIDEST = 4000;
	private static final long PATIENCE_MILLIS = 50;
	private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(40);

	private Boolean present;

	/** The lines; the signs of a number on which the second reader differs are not sure at all. */
	List<Line> compared(Picture page, List<Line> lines, BooleanSupplier cancelled) throws IOException {
		List<Line> numbered = lines.stream().filter(line -> !Numerals.of(line).isEmpty()).toList();
		if (numbered.isEmpty() || !isPresent()) {
			return lines;
		}
		List<String> second = read(page, numbered, cancelled);
		return lines.stream().map(line -> numbered.contains(line) && numbered.indexOf(line) < second.size()
				? Numerals.compared(line, second.get(numbered.indexOf(line)))
				: line).toList();
	}

	private synchronized boolean isPresent() {
		if (present == null) {
			present = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
					.anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM))) && speaksChinese();
		}
		return present;
	}

	private static boolean speaksChinese() {
		try {
			Process process = new ProcessBuilder(PROGRAM, "--list-langs").redirectErrorStream(true).start();
			boolean speaks = new String(process.getInputStream().readAllBytes()).lines().anyMatch(LANGUAGE::equals);
			return process.waitFor() == 0 && speaks;
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** What it reads of each line; nothing where it fails or takes too long. */
	private static List<String> read(Picture page, List<Line> lines, BooleanSupplier cancelled) throws IOException {
		Path folder = Files.createTempDirectory("fadu");
		try {
			List<String> names = new ArrayList<>();
			for (Line line : lines) {
				Path file = folder.resolve(names.size() + ".png");
				ImageIO.write(picture(page, line), "png", file.toFile());
				names.add(file.toString());
			}
			Files.write(folder.resolve("lines"), names);
			ProcessBuilder builder = new ProcessBuilder(PROGRAM, folder.resolve("lines").toString(),
					folder.resolve("read").toString(),
					"-l", LANGUAGE, "--psm", "7").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
			builder.environment().put("OMP_THREAD_LIMIT", "1");
			Process process = builder.start();
			try {
				return ended(process, cancelled)
						? List.of(Files.readString(folder.resolve("read.txt")).split("\f", -1))
						: List.of();
			} finally {
				process.destroyForcibly();
			}
		} finally {
			delete(folder);
		}
	}

	private static boolean ended(Process process, BooleanSupplier cancelled) {
		long end = System.nanoTime() + LONGEST_NANOS;
		try {
			while (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				if (System.nanoTime() > end) {
					return false;
				}
			}
			return process.exitValue() == 0;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	private static BufferedImage picture(Picture page, Line line) {
		double left = line.signs().get(0).left();
		double right = line.signs().get(line.signs().size() - 1).right();
		Rectangle part = LineReader.part(page, new PrintBoxes.Box(left, line.top(), right, line.bottom()));
		int width = Math.clamp(Math.round((float) part.width * HEIGHT / part.height), 1, WIDEST);
		BufferedImage picture = new BufferedImage(width + 2 * MARGIN, HEIGHT + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		pen.drawImage(page.part(part, width, HEIGHT), MARGIN, MARGIN, null);
		pen.dispose();
		return picture;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.deleteIfExists(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}

}
