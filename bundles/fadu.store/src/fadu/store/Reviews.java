package fadu.store;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.jooq.Field;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;

/**
 * What people say about the figures that were read: each is confirmed, corrected or rejected, with who and when. A figure may be
 * reviewed again; its values as they were read stay known. Figures that are not here are passed over. Who reviews says what was
 * seen:
 * where somebody else has changed a figure since, nothing is done, and what stands there now comes back.
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
	 * @param seen the figures as the user saw them, with their documents
	 * @param by   the name of who says so
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Review confirm(Collection<Observation> seen, String by) {
		return decide(ChangeKind.CONFIRM, ReviewStatus.CONFIRMED, seen, by);
	}

	/**
	 * Says that figures are none, or must not be used.
	 *
	 * @param seen the figures as the user saw them, with their documents
	 * @param by   the name of who says so
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Review reject(Collection<Observation> seen, String by) {
		return decide(ChangeKind.REJECT, ReviewStatus.REJECTED, seen, by);
	}

	private Review decide(ChangeKind kind, ReviewStatus status, Collection<Observation> seen, String by) {
		SeenFigures figures = new SeenFigures(seen);
		return journal.change(kind, by, figures.documents(), change -> {
			DSLContext sql = change.sql();
			Map<FigureId, Observation> now = figures.now(sql);
			Map<FigureId, Observation> newer = figures.newer(now);
			if (!newer.isEmpty()) {
				return Review.refused(newer);
			}
			change.touch(now.keySet().stream().map(Reviews::slice).toList());
			Set<FigureId> corrected = status == ReviewStatus.CONFIRMED ? SeenFigures.corrected(sql, now.keySet()) : Set.of();
			update(change, status, now.keySet().stream().filter(figure -> !corrected.contains(figure)).toList());
			update(change, ReviewStatus.CORRECTED, corrected);
			now.entrySet().stream().findFirst().ifPresent(first -> tell(change, first.getKey(), first.getValue(), now.size()));
			return Review.done(now.size());
		});
	}

	static void update(Journal.Change change, ReviewStatus status, Collection<FigureId> figures) {
		SeenFigures.conditions(Kept.OBSERVATION, figures).forEach(condition -> change.sql().update(Observations.TABLE)
				.set(review(status, change)).where(condition).execute());
	}

	private static void tell(Journal.Change change, FigureId figure, Observation observation, int count) {
		String file = ofDocument(change, figure, Documents.FILE_NAME);
		change.about(count == 1 ? file + ' ' + observation.getText() : file, count);
	}

	/**
	 * Gives a figure other values. Its place in the text, what is printed there, and the values as they were read are kept.
	 *
	 * @param seen      the figure as the user saw it, with its document
	 * @param corrected carries the values; its id, place, confidence and review are not looked at
	 * @param by        the name of who says so
	 * @throws StoreException where a value cannot be kept as it is or the database fails; then nothing is changed
	 */
	public Review correct(Observation seen, Observation corrected, String by) {
		return correct(Map.of(seen, corrected), by);
	}

	/**
	 * Gives several figures other values, in one change. Their places in the text, what is printed there, and the values as they
	 * were read are kept.
	 *
	 * @param corrections each figure as the user saw it, with its document, and with the values that it is to have
	 * @param by          the name of who says so
	 * @throws StoreException where a value cannot be kept as it is or the database fails; then nothing is changed
	 */
	public Review correct(Map<Observation, Observation> corrections, String by) {
		SeenFigures figures = new SeenFigures(corrections.keySet());
		return journal.change(ChangeKind.CORRECT, by, figures.documents(), change -> {
			Map<FigureId, Observation> now = figures.now(change.sql());
			Map<FigureId, Observation> newer = figures.newer(now);
			if (now.isEmpty() || !newer.isEmpty()) {
				return Review.refused(newer);
			}
			corrections.forEach((seen, corrected) -> {
				if (now.containsKey(FigureId.of(seen))) {
					correct(change, now.get(FigureId.of(seen)), FigureId.of(seen), corrected);
				}
			});
			now.entrySet().stream().findFirst().ifPresent(first -> tell(change, first.getKey(), first.getValue(), now.size()));
			return Review.done(now.size());
		});
	}

	private static void correct(Journal.Change change, Observation now, FigureId figure, Observation corrected) {
		if (!Observations.keeps(corrected.getQuantity().value())) {
			Object[] values = {ofDocument(change, figure, Documents.FILE_NAME), corrected.getQuantity().value(),
					now.getStart() + 1};
			throw new StoreException(NLS.bind(Messages.Store_numberTooLong, values));
		}
		change.touch(Kept.OBSERVATION, figure.document(), figure.id());
		keepAsRead(change, figure);
		Map<Field<?>, Object> values = Observations.correction(corrected);
		String district = corrected.getDistrict();
		values.put(Observations.AREA, district != null ? district : ofDocument(change, figure, Documents.DISTRICT));
		values.putAll(review(ReviewStatus.CORRECTED, change));
		SeenFigures.conditions(Kept.OBSERVATION, List.of(figure))
				.forEach(condition -> change.sql().update(Observations.TABLE).set(values).where(condition).execute());
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
		boolean settled = journal.change(ChangeKind.DISTRICT, by, List.of(sha256), change -> {
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
		if (SeenFigures.corrected(change.sql(), List.of(figure)).isEmpty()) {
			change.touch(Kept.OBSERVATION_AS_READ, figure.document(), figure.id());
			Slice slice = slice(figure);
			change.sql().insertInto(AsRead.TABLE).columns(AsRead.DOCUMENT, AsRead.ID, AsRead.CONTENT)
					.values(figure.document(), figure.id(), new SliceRows(List.of(slice)).contents(change.sql()).get(slice))
					.execute();
		}
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

	private static Slice slice(FigureId figure) {
		return new Slice(Kept.OBSERVATION, List.of(figure.document(), figure.id()));
	}

	private static <T> T ofDocument(Journal.Change change, FigureId figure, Field<T> field) {
		return change.sql().select(field).from(Documents.TABLE).where(Documents.SHA256.eq(figure.document())).fetchOne(field);
	}

	private static Map<Field<?>, Object> review(ReviewStatus status, Journal.Change change) {
		return Observations.review(status, change.by().toString(), time(change));
	}

	/** When a change is made, as a review keeps it. */
	static String time(Journal.Change change) {
		return OffsetDateTime.ofInstant(change.at(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS).toString();
	}

}
