package fadu.ui.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file of the settings, {@code ~/.fadu/settings}: one {@code name=value} to a line in UTF-8, as the launcher reads it, too. A
 * line
 * that says nothing known is passed over, so that a damaged file never keeps the window from opening.
 */
public final class SettingsFile {

	private final Path file;

	/** The settings in a file, which need not exist. */
	public SettingsFile(Path file) {
		this.file = file;
	}

	/** The settings of the user. */
	public static SettingsFile ofUser() {
		return new SettingsFile(Path.of(System.getProperty("user.home"), ".fadu", "settings"));
	}

	/** What the file says, and what is usual where it says nothing. */
	public Settings read() {
		List<String> lines = lines();
		return new Settings(one(lines, "language", WindowLanguage.values()), one(lines, "appearance", Appearance.values()),
				one(lines, "text-size", TextSize.values()), value(lines, "place"), value(lines, "plug-ins"),
				values(lines, "recent").toList());
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return List.of();
		}
	}

	private static Stream<String> values(List<String> lines, String name) {
		return lines.stream().filter(line -> line.startsWith(name + '=')).map(line -> line.substring(name.length() + 1).strip())
				.filter(value -> !value.isEmpty());
	}

	private static Optional<String> value(List<String> lines, String name) {
		return values(lines, name).findFirst();
	}

	/** Of the values of an enumeration the first is the usual one. */
	private static <E extends Enum<E>> E one(List<E> known, Optional<String> word) {
		return known.stream().filter(each -> word.filter(lower(each)::equals).isPresent()).findFirst().orElse(known.getFirst());
	}

	private static <E extends Enum<E>> E one(List<String> lines, String name, E[] known) {
		return one(List.of(known), value(lines, name));
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Writes the settings, all or nothing.
	 *
	 * @throws IOException where the file cannot be written
	 */
	public void write(Settings settings) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("language=" + lower(settings.language()));
		lines.add("appearance=" + lower(settings.appearance()));
		lines.add("text-size=" + lower(settings.textSize()));
		settings.place().ifPresent(place -> lines.add("place=" + place));
		settings.plugIns().ifPresent(folder -> lines.add("plug-ins=" + folder));
		settings.recent().forEach(place -> lines.add("recent=" + place));
		Files.createDirectories(file.getParent());
		Path whole = Files.createTempFile(file.getParent(), "settings", ".part");
		try {
			Files.write(whole, lines, StandardCharsets.UTF_8);
			Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(whole);
		}
	}

}
