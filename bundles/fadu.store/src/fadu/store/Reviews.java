package fadu.store;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;

/**
 * What people say about the figures that were read: each is confirmed, corrected or rejected, with who and when. A figure may be
 * reviewed again; its values as they were read stay known. Figures that are not here are passed over.
 */
public final class Reviews {

	private final Journal journal;

	Reviews(Journal journal) {
		this.journal = journal;
	}

	/**
	 * Says that figures are right as they stand. One that was corrected before stays corrected, since its values are not those
	 * that were read.
	 *
	 * @param by who says so
	 * @return how many figures were here
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public int confirm(Collection<FigureId> figures, String by) {
		return decide(ChangeKind.CONFIRM, ReviewStatus.CONFIRMED, figures, by);
	}

	/**
	 * Says that figures are none, or must not be used.
	 *
	 * @param by who says so
	 * @return how many figures were here
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public int reject(Collection<FigureId> figures, String by) {
		return decide(ChangeKind.REJECT, ReviewStatus.REJECTED, figures, by);
	}

	private int decide(ChangeKind kind, ReviewStatus status, Collection<FigureId> figures, String by) {
		return journal.change(kind, by, change -> {
			int found = 0;
			for (FigureId figure : figures) {
				Optional<Observation> known = observation(change, figure);
				if (known.isPresent()) {
					change.touch(Kept.OBSERVATION, figure.document(), figure.id());
					boolean stays = status == ReviewStatus.CONFIRMED && isCorrected(change.sql(), figure);
					change.sql().update(Observations.TABLE).set(review(stays ? ReviewStatus.CORRECTED : status, by, change))
							.where(is(figure)).execute();
					found++;
					tell(change, figure, known.get(), found);
				}
			}
			return found;
		});
	}

	private static void tell(Journal.Change change, FigureId figure, Observation observation, int count) {
		String file = ofDocument(change, figure, Documents.FILE_NAME);
		change.about(count == 1 ? file + ' ' + observation.getText() : file, count);
	}

	/**
	 * Gives a figure other values. Its place in the text, what is printed there, and the values as they were read are kept.
	 *
	 * @param figure    which one
	 * @param corrected carries the values; its id, place, confidence and review are not looked at
	 * @param by        who says so
	 * @return whether the figure was here
	 * @throws StoreException where a value cannot be kept as it is or the database fails; then nothing is changed
	 */
	public boolean correct(FigureId figure, Observation corrected, String by) {
		return journal.change(ChangeKind.CORRECT, by, change -> {
			Optional<Observation> known = observation(change, figure);
			known.ifPresent(before -> {
				if (!Observations.keeps(corrected.getQuantity().value())) {
					Object[] values = {ofDocument(change, figure, Documents.FILE_NAME), corrected.getQuantity().value(),
							before.getStart() + 1};
					throw new StoreException(NLS.bind(Messages.Store_numberTooLong, values));
				}
				change.touch(Kept.OBSERVATION, figure.document(), figure.id());
				keepAsRead(change, figure);
				Map<Field<?>, Object> values = Observations.correction(corrected);
				String district = corrected.getDistrict();
				values.put(Observations.AREA, district != null ? district : ofDocument(change, figure, Documents.DISTRICT));
				values.putAll(review(ReviewStatus.CORRECTED, by, change));
				change.sql().update(Observations.TABLE).set(values).where(is(figure)).execute();
				tell(change, figure, before, 1);
			});
			return known.isPresent();
		});
	}

	/**
	 * Says which district a document is about, where its name alone did not tell.
	 *
	 * @param sha256   hash of its file
	 * @param district under which it and its figures are kept from now on
	 * @param by       who says so
	 * @return false where there is no such document
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public boolean settleDistrict(String sha256, String district, String by) {
		boolean settled = journal.change(ChangeKind.DISTRICT, by, change -> {
			String file = change.sql().select(Documents.FILE_NAME).from(Documents.TABLE).where(Documents.SHA256.eq(sha256))
					.fetchOne(Documents.FILE_NAME);
			if (file == null) {
				return false;
			}
			change.touch(Kept.DOCUMENT, sha256);
			change.touch(Kept.OBSERVATION, sha256);
			change.about(file, 0);
			Observations.move(change.sql(), sha256, district);
			change.sql().update(Documents.TABLE).set(Documents.DISTRICT, district).where(Documents.SHA256.eq(sha256)).execute();
			return true;
		});
		journal.forgetDocuments();
		return settled;
	}

	private static void keepAsRead(Journal.Change change, FigureId figure) {
		if (!isCorrected(change.sql(), figure)) {
			change.touch(Kept.OBSERVATION_AS_READ, figure.document(), figure.id());
			change.sql().insertInto(AsRead.TABLE).columns(AsRead.DOCUMENT, AsRead.ID, AsRead.CONTENT)
					.values(figure.document(), figure.id(), slice(figure).content(change.sql())).execute();
		}
	}

	private static boolean isCorrected(DSLContext sql, FigureId figure) {
		return sql.fetchExists(AsRead.TABLE, AsRead.DOCUMENT.eq(figure.document()), AsRead.ID.eq(figure.id()));
	}

	/**
	 * A corrected figure as it was read.
	 *
	 * @return the observation alone, without its document; nothing for a figure that was never corrected
	 * @throws StoreException where the database fails
	 */
	public Optional<Observation> asRead(FigureId figure) {
		return journal.ask(sql -> sql.select(AsRead.CONTENT).from(AsRead.TABLE)
				.where(AsRead.DOCUMENT.eq(figure.document()), AsRead.ID.eq(figure.id())).fetchOptional(AsRead.CONTENT)
				.map(content -> Observations
						.observation(RowImages.row(RowImages.read(content).getFirst(), Kept.OBSERVATION.fields()))));
	}

	private static Optional<Observation> observation(Journal.Change change, FigureId figure) {
		return change.sql().select(Observations.FIELDS).from(Observations.TABLE).where(is(figure))
				.fetchOptional(Observations::observation);
	}

	private static Condition is(FigureId figure) {
		return Kept.OBSERVATION.where(slice(figure).key());
	}

	private static Slice slice(FigureId figure) {
		return new Slice(Kept.OBSERVATION, List.of(figure.document(), figure.id()));
	}

	private static <T> T ofDocument(Journal.Change change, FigureId figure, Field<T> field) {
		return change.sql().select(field).from(Documents.TABLE).where(Documents.SHA256.eq(figure.document())).fetchOne(field);
	}

	private static Map<Field<?>, Object> review(ReviewStatus status, String by, Journal.Change change) {
		return Observations.review(status, by, OffsetDateTime.ofInstant(change.at(), ZoneId.systemDefault())
				.truncatedTo(ChronoUnit.SECONDS).toString());
	}

}
