package fadu.reading.formats.tests;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A font for PDF files of tests, whatever its name: one that has all that the tests write. Fallback fonts often have no digits. */
final class ChineseFont {

	private static final List<Path> FOLDERS = Stream
			.of("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:\\Windows\\Fonts")
			.map(Path::of).filter(Files::isDirectory).toList();
	private static final String NEEDED = ascii() + common() + "—，。：、（）《》％“”";
	private static final Optional<File> FOUND = find(FOLDERS);

	private ChineseFont() {
	}

	/** The font of this machine, where it has one. */
	static Optional<File> ofMachine() {
		return FOUND;
	}

	private static Optional<File> find(List<Path> folders) {
		return folders.stream().flatMap(ChineseFont::fonts).filter(ChineseFont::hasAll).findFirst();
	}

	private static Stream<File> fonts(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().toLowerCase().endsWith(".ttf")).sorted().map(Path::toFile).toList()
					.stream();
		} catch (IOException e) {
			return Stream.empty();
		}
	}

	/** Whether the font is one that tests can write with. */
	static boolean hasAll(File file) {
		try {
			return Font.createFont(Font.TRUETYPE_FONT, file).canDisplayUpTo(NEEDED) < 0;
		} catch (IOException | FontFormatException e) {
			return false;
		}
	}

	private static String ascii() {
		StringBuilder characters = new StringBuilder();
		for (char character = ' '; character < 0x7F; character++) {
			characters.append(character);
		}
		return characters.toString();
	}

	/** The 3,755 Han characters in common use: rows 16 to 55 of GB 2312, where the last has 5 fewer. */
	private static String common() {
		byte[] bytes = new byte[3755 * 2];
		for (int i = 0; i < bytes.length / 2; i++) {
			bytes[2 * i] = (byte) (0xA0 + 16 + i / 94);
			bytes[2 * i + 1] = (byte) (0xA1 + i % 94);
		}
		return new String(bytes, Charset.forName("GB2312"));
	}

}
