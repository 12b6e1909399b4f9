package fadu.report.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for a typeface with all the characters that reports need: the best ranked one, else any in the product's own folder or of
 * the
 * system.
 */
public final class FontFinder {

	/** Characters that every report needs, those of the marks and bounds included. */
	private static final String NEEDED = "法度区域对比报告件元年余万亿镇街道省市县，。：、（）《》0123456789%>≈≤≥●◎○"
			+ "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-/()";
	private static final int DEPTH = 6;

	private final List<Path> ownFolders;
	private final List<Path> systemFolders;

	/**
	 * @param ownFolders    folders in which every single TrueType file is welcome
	 * @param systemFolders folders in which the files named in the ranking are looked at, best first, and others where there is
	 *                          none
	 */
	public FontFinder(List<Path> ownFolders, List<Path> systemFolders) {
		this.ownFolders = List.copyOf(ownFolders);
		this.systemFolders = List.copyOf(systemFolders);
	}

	/** A finder for this machine and the given product folder. */
	public static FontFinder ofMachine(Optional<Path> productFolder) {
		return new FontFinder(productFolder.map(folder -> folder.resolve("fonts")).stream().toList(),
				lines("folders.txt").flatMap(line -> expand(line).stream()).toList());
	}

	/** The typeface to use, or nothing where the machine has none. */
	public Optional<Typeface> find() {
		Map<String, Path> own = trueTypeFiles(ownFolders);
		Map<String, Path> all = trueTypeFiles(systemFolders);
		all.putAll(own);
		return ranked(all).or(() -> any(own)).or(() -> any(all))
				.map(typeface -> typeface.with(further(typeface, all)));
	}

	private static Optional<Typeface> ranked(Map<String, Path> files) {
		return lines("ranking.txt").flatMap(line -> {
			String[] names = line.toLowerCase(Locale.ROOT).split("\\s*;\\s*");
			Path regular = files.get(names[0]);
			Path bold = names.length > 1 ? files.get(names[1]) : null;
			return regular == null ? Stream.empty() : typeface(regular, bold).stream();
		}).findFirst();
	}

	/** The first that has what is needed, whatever its name. */
	private static Optional<Typeface> any(Map<String, Path> files) {
		return files.values().stream().sorted().flatMap(file -> typeface(file, null).stream()).findFirst();
	}

	/** Those that have rare characters need not have the common ones. */
	private static List<Typeface> further(Typeface typeface, Map<String, Path> files) {
		return lines("rare.txt").flatMap(name -> Stream.ofNullable(files.get(name.toLowerCase(Locale.ROOT))))
				.filter(file -> !typeface.files().contains(file))
				.flatMap(file -> read(file)
						.map(font -> new Typeface(font.getFamily(Locale.ENGLISH), file, Optional.empty())).stream())
				.toList();
	}

	private static Optional<Typeface> typeface(Path regular, Path bold) {
		return read(regular).filter(font -> font.canDisplayUpTo(NEEDED) < 0)
				.map(font -> new Typeface(font.getFamily(Locale.ENGLISH), regular, Optional.ofNullable(bold)));
	}

	private static Optional<Font> read(Path file) {
		try {
			return Optional.of(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
		} catch (IOException | FontFormatException e) {
			// A broken font file is as good as none; the next in the ranking is tried.
			return Optional.empty();
		}
	}

	private static Map<String, Path> trueTypeFiles(List<Path> folders) {
		Map<String, Path> files = new HashMap<>();
		for (Path folder : folders) {
			collect(folder, files);
		}
		return files;
	}

	private static void collect(Path folder, Map<String, Path> files) {
		try {
			Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
					if (name.endsWith(".ttf")) {
						files.putIfAbsent(name, file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			// A folder that cannot be read has no fonts for us.
			return;
		}
	}

	private static Optional<Path> expand(String line) {
		String windows = System.getenv("SystemRoot");
		if (line.startsWith("{windows}") && windows == null) {
			return Optional.empty();
		}
		String text = line.replace("{home}", System.getProperty("user.home"));
		return Optional.of(Path.of(windows == null ? text : text.replace("{windows}", windows)));
	}

	private static Stream<String> lines(String resource) {
		try (InputStream in = FontFinder.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
					.filter(line -> !line.isEmpty() && !line.startsWith("#"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
