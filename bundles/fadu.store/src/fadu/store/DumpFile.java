package fadu.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

/** A dump that somebody sent: what it says of itself is not believed, and what is not as it says is refused. */
final class DumpFile implements AutoCloseable {

	private static final int MOST_PARTS = 100_000;
	private static final int MOST_MANIFEST = 32 << 20;

	/** No table of ours shrinks more when it is packed. */
	private static final long MOST_SHRUNK = 500;
	private static final long ALWAYS_ADMITTED = 16L << 20;

	private final Path path;
	private final ZipFile zip;
	private final DumpManifest manifest;

	private DumpFile(Path path, ZipFile zip) throws IOException {
		this.path = path;
		this.zip = zip;
		this.manifest = manifest();
	}

	/**
	 * Opens a dump.
	 *
	 * @throws StoreException where it is none, or holds something that no dump has
	 */
	static DumpFile open(Path path) {
		try {
			ZipFile zip = new ZipFile(path.toFile());
			boolean opened = false;
			try {
				DumpFile dump = new DumpFile(path, zip);
				opened = true;
				return dump;
			} finally {
				if (!opened) {
					zip.close();
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new StoreException(NLS.bind(Messages.Dump_none, path), e);
		}
	}

	private DumpManifest manifest() throws IOException {
		ZipEntry entry = zip.getEntry(DumpManifest.FILE);
		if (entry == null || zip.size() > MOST_PARTS) {
			throw new StoreException(NLS.bind(Messages.Dump_none, path));
		}
		try (InputStream in = zip.getInputStream(entry)) {
			DumpManifest found = DumpManifest.of(in.readNBytes(MOST_MANIFEST))
					.orElseThrow(() -> new StoreException(NLS.bind(Messages.Dump_none, path)));
			if (found.structure() > Schema.NEWEST) {
				throw new StoreException(NLS.bind(Messages.Dump_newer, path));
			}
			requireSame(found);
			return found;
		}
	}

	/** What the list names is there, and nothing else. */
	private void requireSame(DumpManifest found) {
		Set<String> listed = new HashSet<>();
		for (DumpManifest.Part part : found.parts()) {
			ZipEntry entry = zip.getEntry(part.path());
			if (!isAdmitted(part.path()) || !listed.add(part.path()) || entry == null) {
				throw refused(part.path());
			}
			if (part.bytes() > ALWAYS_ADMITTED + MOST_SHRUNK * Math.max(0, entry.getCompressedSize())) {
				throw refused(part.path());
			}
		}
		for (ZipEntry entry : Collections.list(zip.entries())) {
			if (!listed.contains(entry.getName()) && !entry.getName().equals(DumpManifest.FILE)) {
				throw refused(entry.getName());
			}
		}
	}

	private static boolean isAdmitted(String name) {
		if (name.startsWith(StoreDump.TABLES) && name.endsWith(StoreDump.ENDING)) {
			return DumpTables.isTable(
					name.substring(StoreDump.TABLES.length(), name.length() - StoreDump.ENDING.length()));
		}
		return name.startsWith(StoreDump.FILES) && !name.contains("\\") && !name.contains(":") && !name.endsWith("/")
				&& List.of(name.split("/", -1)).stream().noneMatch(step -> step.isBlank() || step.startsWith("."));
	}

	/** That a part is not as it must be. */
	StoreException refused(String part) {
		return new StoreException(NLS.bind(Messages.Dump_refused, path, part));
	}

	int structure() {
		return manifest.structure();
	}

	List<String> plugIns() {
		return manifest.plugIns();
	}

	/** Those whose paths begin so, in order. */
	List<DumpManifest.Part> parts(String beginning) {
		return manifest.parts().stream().filter(part -> part.path().startsWith(beginning)).toList();
	}

	/** Reads a part to its end. */
	@FunctionalInterface
	interface Reading {
		void of(InputStream in) throws IOException;
	}

	/** Lets a part be read, no more than it says it has, and refuses one that is another. */
	void read(DumpManifest.Part part, Reading reading) {
		MessageDigest digest = StoreDump.digest();
		try (InputStream in = new Limited(new DigestInputStream(zip.getInputStream(zip.getEntry(part.path())), digest),
				part.bytes())) {
			reading.of(in);
			in.transferTo(java.io.OutputStream.nullOutputStream());
		} catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
			throw new StoreException(NLS.bind(Messages.Dump_refused, path, part.path()), e);
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
			throw refused(part.path());
		}
	}

	@Override
	public void close() {
		try {
			zip.close();
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.Dump_none, path), e);
		}
	}

	/** Fails where there is more than was said. */
	private static final class Limited extends InputStream {

		private final InputStream in;
		private long left;

		Limited(InputStream in, long most) {
			this.in = in;
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			int one = in.read();
			take(one < 0 ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int count = in.read(bytes, from, length);
			take(Math.max(0, count));
			return count;
		}

		private void take(int count) throws IOException {
			left -= count;
			if (left < 0) {
				throw new IOException("more than was said");
			}
		}

		@Override
		public void close() throws IOException {
			in.close();
		}
	}

}
