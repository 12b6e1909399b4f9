package fadu.reading.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

/**
 * A zip file of reports. A report in it is named by a path that leads through the archive, {@code reports.zip/2024/a.docx}; nothing
 * is unpacked under such a name.
 */
public final class ReportArchive {

	private static final Set<String> OF_SYSTEM = Set.of("__macosx", "thumbs.db", "desktop.ini", "@eadir");
	private static final int MOST_ENTRIES = 20_000;
	private static final long MOST_UNPACKED = 32 * Limits.USUAL.documentBytes();

	private ReportArchive() {
	}

	/**
	 * The reports in an archive, as paths through it, in their order.
	 *
	 * @return nothing where the file is no archive, but a report itself or something else
	 * @throws UnreadableReport where the archive is encrypted, or too large to be one of reports
	 */
	public static Optional<List<Path>> reports(Path file) throws UnreadableReport {
		if (!isZip(file)) {
			return Optional.empty();
		}
		try (ZipFile zip = open(file)) {
			if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("OFD.xml") != null || OdfFile.isOne(zip)) {
				return Optional.empty();
			}
			return Optional.of(List.copyOf(entries(file, zip).keySet()));
		} catch (ZipException e) {
			if (String.valueOf(e.getMessage()).contains("encrypted")) {
				throw new UnreadableReport(NLS.bind(Messages.Reader_encrypted, file), e);
			}
			return Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * The bytes of a report in an archive.
	 *
	 * @param through a path through an archive
	 * @return nothing where no archive lies on the path, or nothing of this name in it
	 */
	public static Optional<InputStream> open(Path file, Path through) throws IOException {
		ZipFile zip = open(file);
		try {
			ZipEntry entry = entries(file, zip).get(through);
			if (entry == null) {
				zip.close();
				return Optional.empty();
			}
			return Optional.of(new FilterInputStream(zip.getInputStream(entry)) {
				@Override
				public void close() throws IOException {
					super.close();
					zip.close();
				}
			});
		} catch (IOException | UnreadableReport e) {
			zip.close();
			throw new IOException(e.getMessage(), e);
		}
	}

	/** The archive on a path that leads through one. */
	public static Optional<Path> on(Path through) {
		for (Path file = through.getParent(); file != null; file = file.getParent()) {
			if (Files.isRegularFile(file)) {
				return isZip(file) ? Optional.of(file) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static boolean isZip(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return Encoding.begins(in.readNBytes(4), 'P', 'K', 3, 4);
		} catch (IOException e) {
			return false;
		}
	}

	/** Names are UTF-8 where that fits, else those of a Chinese Windows. */
	private static ZipFile open(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		} catch (ZipException e) {
			return new ZipFile(file.toFile(), Charset.forName("GB18030"));
		}
	}

	private static Map<Path, ZipEntry> entries(Path file, ZipFile zip) throws UnreadableReport {
		if (zip.size() > MOST_ENTRIES) {
			throw new UnreadableReport(NLS.bind(Messages.ReportArchive_entries, new Object[]{file, zip.size(), MOST_ENTRIES}));
		}
		Map<Path, ZipEntry> entries = new LinkedHashMap<>();
		long unpacked = 0;
		for (ZipEntry entry : Collections.list(zip.entries())) {
			unpacked += Math.max(0, entry.getSize());
			if (!entry.isDirectory() && !isOfSystem(entry.getName())) {
				path(file, entry.getName()).ifPresent(path -> entries.putIfAbsent(path, entry));
			}
		}
		if (unpacked > MOST_UNPACKED) {
			throw new UnreadableReport(NLS.bind(Messages.Extractor_bomb, file));
		}
		return entries;
	}

	/**
	 * What an operating system or office program left beside the reports: hidden files and what lies in hidden folders, marks of an
	 * open document ({@code ~$…}), unfinished copies.
	 *
	 * @param path within the folder or archive, its parts parted by slashes
	 */
	public static boolean isOfSystem(String path) {
		return Stream.of(path.split("/")).anyMatch(ReportArchive::isName);
	}

	/** Steps of a path, which are no names. */
	private static final Set<String> STEPS = Set.of(".", "..");

	private static boolean isName(String part) {
		String name = part.toLowerCase(Locale.ROOT);
		return name.startsWith(".") && !STEPS.contains(name) || name.startsWith("~$") || name.startsWith("~wrl")
				|| name.endsWith("~")
				|| name.endsWith(".tmp") || name.endsWith(".crdownload") || name.endsWith(".lnk") || OF_SYSTEM.contains(name);
	}

	/** A name that leads out of the archive stays in it. */
	private static Optional<Path> path(Path file, String name) {
		List<String> parts = new ArrayList<>();
		for (String part : name.replace('\\', '/').split("/")) {
			if (!part.isEmpty() && !part.equals(".")) {
				parts.add(part.equals("..") ? "__" : part.replace(':', '_'));
			}
		}
		try {
			return Optional.of(file.resolve(String.join("/", parts)));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

}
