package fadu.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.osgi.util.NLS;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes all that a store keeps into a zip that no database is needed to read: a file of JSON lines for each table, the first line
 * with the names of the columns, and a list of all with their digests. Rows are written as they are read, of one state of the data.
 */
public final class StoreDump {

	static final String TABLES = "tables/";
	static final String FILES = "files/";
	static final String ENDING = ".jsonl";
	private static final int FETCHED = 500;
	private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("\n").build()
			.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

	private final ZipOutputStream zip;
	private final List<DumpManifest.Part> parts = new ArrayList<>();

	private StoreDump(ZipOutputStream zip) {
		this.zip = zip;
	}

	/**
	 * Writes a dump; a file that is there is replaced when the dump is whole.
	 *
	 * @param location where the store is
	 * @param files    files of the workspace that go with it, by their paths in it
	 * @param plugIns  names and versions of the plug-ins that are needed beside it, to be told by whoever restores it
	 * @param target   the zip
	 * @return how many rows it has; nothing where nothing was ever kept there, and no files are given
	 * @throws StoreException where the store cannot be read as a whole, e.g. because the user may see some districts only
	 * @throws IOException    where the file cannot be written
	 */
	public static Optional<Long> write(StoreLocation location, Map<String, Path> files, List<String> plugIns, Path target)
			throws IOException {
		Optional<Database> database = FirstSteps.openToAsk(location);
		try {
			if (database.isEmpty() && files.isEmpty()) {
				return Optional.empty();
			}
			if (database.isPresent() && !(database.get() instanceof DerbyDatabase || database.get() instanceof PostgresDatabase)) {
				throw new StoreException(NLS.bind(Messages.Dump_notOwn, location));
			}
			return Optional.of(write(database, Schema.NEWEST, files, plugIns, target));
		} finally {
			database.ifPresent(Database::close);
		}
	}

	/** Before the tables of a folder are changed: a dump beside the copy of the database. */
	static void before(Database database, int version, Path target) {
		try {
			write(Optional.of(database), version, Map.of(), List.of(), target);
		} catch (IOException e) {
			throw Failures.ofFiles(e, target);
		}
	}

	private static long write(Optional<Database> database, int structure, Map<String, Path> files, List<String> plugIns,
			Path target)
			throws IOException {
		Path whole = target.toAbsolutePath();
		Path unfinished = whole.resolveSibling('.' + whole.getFileName().toString() + ".tmp");
		Files.createDirectories(whole.getParent());
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
			StoreDump dump = new StoreDump(zip);
			database.ifPresent(open -> new Transactions(open).read(sql -> {
				dump.tables(sql, structure, open.schema() != null);
				return null;
			}));
			for (Map.Entry<String, Path> file : files.entrySet()) {
				dump.part(FILES + file.getKey(), 0, out -> Files.copy(file.getValue(), out));
			}
			zip.putNextEntry(new ZipEntry(DumpManifest.FILE));
			zip.write(new DumpManifest(structure, plugIns, dump.parts).toBytes());
			zip.closeEntry();
			zip.close();
			Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
			return dump.parts.stream().mapToLong(DumpManifest.Part::rows).sum();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/** On a server whoever may see some districts only is refused, rather than given a dump that looks whole. */
	private void tables(DSLContext sql, int structure, boolean server) {
		if (server) {
			sql.execute("set local row_security = off");
		}
		for (String table : DumpTables.of(sql, structure)) {
			long[] rows = new long[1];
			try {
				part(TABLES + table + ENDING, rows, out -> rows[0] = rows(sql, table, out));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private static long rows(DSLContext sql, String table, OutputStream out) throws IOException {
		long count = 0;
		try (JsonGenerator json = JSON.createGenerator(out);
				Cursor<Record> cursor = sql.resultQuery("select * from " + table + " order by " + DumpTables.order(table))
						.fetchSize(FETCHED).fetchLazy()) {
			json.writeStartArray();
			for (Field<?> column : cursor.fields()) {
				json.writeString(column.getName().toLowerCase(Locale.ROOT));
			}
			json.writeEndArray();
			for (Record row : cursor) {
				json.writeStartArray();
				for (int i = 0; i < row.size(); i++) {
					DumpValues.write(row.get(i), json);
				}
				json.writeEndArray();
				count++;
			}
			json.writeRaw('\n');
		}
		return count;
	}

	/** Writes the content of a part. */
	@FunctionalInterface
	private interface Content {
		void to(OutputStream out) throws IOException;
	}

	private void part(String path, long rows, Content content) throws IOException {
		part(path, new long[]{rows}, content);
	}

	private void part(String path, long[] rows, Content content) throws IOException {
		MessageDigest digest = digest();
		Counted counted = new Counted(new DigestOutputStream(zip, digest));
		zip.putNextEntry(new ZipEntry(path));
		content.to(counted);
		zip.closeEntry();
		parts.add(new DumpManifest.Part(path, rows[0], counted.count, HexFormat.of().formatHex(digest.digest())));
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Counts what goes through it, and is not closed with it. */
	private static final class Counted extends OutputStream {

		private final OutputStream out;
		private long count;

		Counted(OutputStream out) {
			this.out = out;
		}

		@Override
		public void write(int one) throws IOException {
			out.write(one);
			count++;
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
			count += length;
		}
	}

}
