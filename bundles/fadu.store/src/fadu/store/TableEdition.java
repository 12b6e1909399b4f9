package fadu.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;

/** Keeps editions of tables: what is new in one, and what takes the place of figures of the one before, is one change. */
public final class TableEdition {

	private final Journal journal;

	TableEdition(Journal journal) {
		this.journal = journal;
	}

	/**
	 * What a table says of one district.
	 *
	 * @param document with the figures that are new
	 * @param text     the rows that speak of the district, which the spans of the figures point into
	 */
	public record DistrictPart(SourceDocument document, String text) {
	}

	/**
	 * Keeps an edition. A document that is here already, by its SHA-256, takes the new figures, under new ids.
	 *
	 * @param file      what the history calls the edition
	 * @param parts     what is new in it
	 * @param replaced  figures of earlier editions, as the user saw them, that are no longer kept
	 * @param confirmed whether the figures count as reviewed by who imports them
	 * @param by        the name of who imports it
	 * @return false where somebody has changed a figure that is to be replaced since the user saw it; then nothing is changed
	 * @throws StoreException where a value cannot be kept as it is or the database fails; then nothing is changed
	 */
	public boolean keep(String file, List<DistrictPart> parts, Collection<Observation> replaced, boolean confirmed, String by) {
		parts.stream().flatMap(part -> part.document().getObservations().stream())
				.filter(figure -> !Observations.keeps(figure.getQuantity().value())).findFirst().ifPresent(figure -> {
					throw new DocumentRefusedException(
							NLS.bind(Messages.Store_numberTooLong, new Object[]{file, figure.getText(), figure.getStart() + 1}));
				});
		SeenFigures seen = new SeenFigures(replaced);
		Set<String> roots = new LinkedHashSet<>(seen.documents());
		parts.forEach(part -> roots.add(part.document().getSha256()));
		boolean kept = journal.change(ChangeKind.IMPORT, by, roots, change -> {
			Map<FigureId, Observation> now = seen.now(change.sql());
			if (now.size() < seen.size() || !seen.newer(now).isEmpty()) {
				return false;
			}
			remove(change, now.keySet());
			parts.forEach(part -> add(change, part, confirmed));
			change.about(file, parts.stream().mapToInt(part -> part.document().getObservations().size()).sum());
			return true;
		});
		journal.forgetDocuments();
		return kept;
	}

	private static void add(Journal.Change change, DistrictPart part, boolean confirmed) {
		DSLContext sql = change.sql();
		SourceDocument document = part.document();
		String sha256 = document.getSha256();
		List<Observation> figures = new ArrayList<>();
		document.getObservations().forEach(each -> {
			Observation figure = Observations.copy(each);
			if (confirmed) {
				figure.setStatus(ReviewStatus.CONFIRMED);
				figure.setReviewedBy(change.by().toString());
				figure.setReviewedAt(Reviews.time(change));
			}
			figures.add(figure);
		});
		if (!sql.fetchExists(Documents.TABLE, Documents.SHA256.eq(sha256))) {
			change.touch(Kept.DOCUMENT, sha256);
			change.touch(Kept.DOCUMENT_TEXT, sha256);
			change.touch(Kept.OBSERVATION, sha256);
			sql.insertInto(Documents.TABLE).set(Documents.row(document, part.text(), change.at())).execute();
			sql.insertInto(Documents.TEXT_TABLE).set(Documents.TEXT_DOCUMENT, sha256).set(Documents.TEXT, part.text()).execute();
			ReportEdits.insert(sql, sha256, figures);
			return;
		}
		List<String> ids = ReportEdits.nextIds(sql, sha256, figures.size());
		for (int i = 0; i < figures.size(); i++) {
			figures.get(i).setId(ids.get(i));
		}
		change.touch(ids.stream().map(id -> new Slice(Kept.OBSERVATION, List.of(sha256, id))).toList());
		ReportEdits.insert(sql, sha256, figures);
	}

	private static void remove(Journal.Change change, Collection<FigureId> figures) {
		List<Kept> tables = List.of(Kept.OBSERVATION_AS_READ, Kept.OBSERVATION);
		tables.reversed().forEach(table -> change
				.touch(figures.stream().map(figure -> new Slice(table, List.of(figure.document(), figure.id()))).toList()));
		tables.forEach(table -> SeenFigures.conditions(table, figures)
				.forEach(condition -> change.sql().deleteFrom(table.table()).where(condition).execute()));
	}

}
