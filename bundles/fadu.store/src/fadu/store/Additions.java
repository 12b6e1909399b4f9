package fadu.store;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;

import fadu.model.Observation;
import fadu.model.SourceDocument;

/** Keeps documents with their texts and observations, each as one change. */
final class Additions {

	private final Journal journal;

	Additions(Journal journal) {
		this.journal = journal;
	}

	/** @param copies whether a document is kept, too, where another file with its text is here */
	Addition keep(SourceDocument document, String text, String by, boolean copies) {
		Objects.requireNonNull(document.getSha256());
		for (Observation observation : document.getObservations()) {
			if (!Observations.keeps(observation.getQuantity().value())) {
				Object[] values = {document.getFileName(), observation.getText(), observation.getStart() + 1};
				throw new DocumentRefusedException(NLS.bind(Messages.Store_numberTooLong, values));
			}
		}
		try {
			return journal.change(ChangeKind.IMPORT, by, List.of(document.getSha256(), TextHash.of(text)),
					change -> insert(change, document, text, copies));
		} catch (StoreException e) {
			if (Failures.isKeyTaken(e) && journal.ask(this::rights).seen().isPresent()) {
				throw new DocumentRefusedException(NLS.bind(Messages.Store_keptUnseen, document.getFileName()), e);
			}
			if (Failures.isTextTooLong(e)) {
				throw new DocumentRefusedException(NLS.bind(Messages.Store_textTooLong, document.getFileName()), e);
			}
			throw e;
		}
	}

	private DistrictRights rights(DSLContext sql) {
		return DistrictRights.of(journal.database(), sql);
	}

	private void requireOwnDistrict(DSLContext sql, SourceDocument document) {
		DistrictRights rights = rights(sql);
		List<String> allowed = DistrictRights.districts(rights.added().orElse(List.of()));
		if (!allowed.isEmpty() && !rights.mayAdd(document.getDistrict())) {
			throw new NotYourDistrictException(NLS.bind(Messages.Store_notYourDistrict,
					new Object[]{document.getFileName(), document.getDistrict(), String.join(" ", allowed)}),
					document.getDistrict(), allowed);
		}
	}

	private Addition insert(Journal.Change change, SourceDocument document, String text, boolean copies) {
		DSLContext sql = change.sql();
		String sha256 = document.getSha256();
		if (sql.fetchExists(Documents.TABLE, Documents.SHA256.eq(sha256))) {
			return Addition.KNOWN;
		}
		if (!copies && sql.fetchExists(Documents.TABLE, Documents.TEXT_HASH.eq(TextHash.of(text)))) {
			return Addition.COPIED;
		}
		requireOwnDistrict(sql, document);
		change.about(document.getFileName(), document.getObservations().size());
		change.touch(Kept.DOCUMENT, sha256);
		change.touch(Kept.DOCUMENT_TEXT, sha256);
		change.touch(Kept.OBSERVATION, sha256);
		sql.insertInto(Documents.TABLE).set(Documents.row(document, text, change.at())).execute();
		sql.insertInto(Documents.TEXT_TABLE).set(Documents.TEXT_DOCUMENT, sha256).set(Documents.TEXT, text).execute();
		Observations.insert(sql, document.getObservations());
		return Addition.ADDED;
	}

}
