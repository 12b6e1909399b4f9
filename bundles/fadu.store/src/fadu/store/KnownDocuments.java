package fadu.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import fadu.model.SourceDocument;

/**
 * The rows of documents that were read before. A question about one metric needs a document for each figure, and to find those
 * takes longer than to find the figures. Only where no other program can write: a document seldom changes, and then it is
 * forgotten here.
 */
final class KnownDocuments {

	private static final int MOST = 50_000;
	/** Few enough that a database looks each up by its key; to a server, each question more is a way there and back. */
	private static final int AT_ONCE = 64;
	private static final int AT_ONCE_FROM_SERVER = 512;
	private static final Comparator<Known> ORDER = Comparator.comparing(Known::importedAt).thenComparing(Known::sha256);

	private final boolean alone;
	private final Map<String, Known> known = new HashMap<>();

	/** @param alone whether nobody else changes the database */
	KnownDocuments(boolean alone) {
		this.alone = alone;
	}

	private record Known(String sha256, Instant importedAt, Record row) {
	}

	/** New objects for the documents, without observations, in the order of import. */
	List<SourceDocument> documents(DSLContext sql, Collection<String> sha256) {
		if (!alone || known.size() > MOST) {
			known.clear();
		}
		List<String> missing = sha256.stream().filter(wanted -> !known.containsKey(wanted)).toList();
		int atOnce = alone ? AT_ONCE : AT_ONCE_FROM_SERVER;
		for (int from = 0; from < missing.size(); from += atOnce) {
			sql.select(Documents.FIELDS).select(Documents.IMPORTED_AT).from(Documents.TABLE)
					.where(oneOf(missing.subList(from, Math.min(missing.size(), from + atOnce))))
					.forEach(this::keep);
		}
		List<Known> found = new ArrayList<>();
		sha256.forEach(wanted -> found.add(known.get(wanted)));
		found.sort(ORDER);
		return found.stream().map(document -> Documents.document(document.row())).toList();
	}

	/** A server takes the whole list as one value, which it need not read as so many words of the question. */
	private Condition oneOf(List<String> hashes) {
		return alone ? Documents.SHA256.in(hashes) : Documents.SHA256.eq(DSL.any(hashes.toArray(String[]::new)));
	}

	private void keep(Record row) {
		Known document = new Known(row.get(Documents.SHA256), row.get(Documents.IMPORTED_AT), row);
		known.put(document.sha256(), document);
	}

	void forget() {
		known.clear();
	}

}
