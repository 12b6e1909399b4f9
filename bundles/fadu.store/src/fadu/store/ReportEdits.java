package fadu.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;

/**
 * What people change about a report itself: figures that were missed, what is known of the report, the figures of a newer reading,
 * and whether it is here at all. Each is one change that can be taken back.
 */
public final class ReportEdits {

	private static final Pattern NUMBERED = Pattern.compile("\\d+");

	private final Journal journal;

	ReportEdits(Journal journal) {
		this.journal = journal;
	}

	/**
	 * Adds a figure that was missed, as one that a person has confirmed. It is given an id of its own.
	 *
	 * @param figure with its document, its place and its values
	 * @param by     the name of who adds it
	 * @return refused, with the figure that stands at the same characters, where there is one; none where the document is not here
	 * @throws StoreException where a value cannot be kept as it is or the database fails; then nothing is changed
	 */
	public Review add(Observation figure, String by) {
		String sha256 = figure.getDocument().getSha256();
		return journal.change(ChangeKind.ADD, by, List.of(sha256), change -> {
			Optional<String> file = file(change, sha256);
			if (file.isEmpty()) {
				return Review.done(0);
			}
			Optional<Observation> there = at(change.sql(), sha256, figure);
			if (there.isPresent()) {
				return Review.refused(Map.of(new FigureId(sha256, there.get().getId()), there.get()));
			}
			requireKept(file.get(), figure);
			Observation kept = Observations.copy(figure);
			kept.setId(nextIds(change.sql(), sha256, 1).getFirst());
			kept.setStatus(ReviewStatus.CONFIRMED);
			kept.setReviewedBy(change.by().toString());
			kept.setReviewedAt(Reviews.time(change));
			change.touch(Kept.OBSERVATION, sha256, kept.getId());
			insert(change.sql(), sha256, List.of(kept));
			change.about(file.get() + ' ' + figure.getText(), 1);
			return Review.done(1);
		});
	}

	/**
	 * Says otherwise what is known of a document.
	 *
	 * @param seen    the document as the user saw it
	 * @param changed carries the values; what the user did not change is as in the one seen
	 * @param area    what a kept district means, by which the two are held against each other
	 * @param by      the name of who says so
	 * @return the document as it stands now, where somebody has changed it since; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<SourceDocument> describe(SourceDocument seen, SourceDocument changed, UnaryOperator<String> area, String by) {
		String sha256 = seen.getSha256();
		Optional<SourceDocument> newer = journal.change(ChangeKind.DESCRIBE, by, List.of(sha256), change -> {
			Optional<SourceDocument> now = Search.document(change.sql(), sha256);
			boolean same = now.filter(kept -> Documents.isSame(seen, kept, area)).isPresent();
			if (!same) {
				return now;
			}
			boolean moves = !area.apply(changed.getDistrict()).equals(area.apply(now.get().getDistrict()));
			change.touch(Kept.DOCUMENT, sha256);
			Map<Field<?>, Object> row = Documents.description(changed);
			if (moves) {
				change.touch(Kept.OBSERVATION, sha256);
				Observations.move(change.sql(), sha256, changed.getDistrict());
			} else {
				row.remove(Documents.DISTRICT);
			}
			change.sql().update(Documents.TABLE).set(row).where(Documents.SHA256.eq(sha256)).execute();
			change.about(changed.getFileName(), 0);
			return Optional.empty();
		});
		journal.forgetDocuments();
		return newer;
	}

	/**
	 * Takes over a newer reading of a document: of figures that nobody has reviewed, some are read otherwise, some are no figures
	 * and are rejected, and new ones are there. All others wait.
	 *
	 * @param document of the figures
	 * @param seen     the figures that are to change or to be rejected, as the user saw them
	 * @param renewed  those of them that are not rejected, by their ids, with their new values
	 * @param added    new ones; their ids are known among themselves and to those renewed, and are replaced
	 * @param by       the name of who takes them over
	 * @return refused where somebody has changed one of the figures since; then nothing is changed
	 * @throws StoreException where a value cannot be kept as it is or the database fails; then nothing is changed
	 */
	public Review renew(SourceDocument document, Collection<Observation> seen, Map<String, Observation> renewed,
			List<Observation> added, String by) {
		String sha256 = document.getSha256();
		SeenFigures figures = new SeenFigures(seen);
		return journal.change(ChangeKind.READ_AGAIN, by, List.of(sha256), change -> {
			DSLContext sql = change.sql();
			Map<FigureId, Observation> now = figures.now(sql);
			Map<FigureId, Observation> newer = figures.newer(now);
			if (!newer.isEmpty() || file(change, sha256).isEmpty()) {
				return Review.refused(newer);
			}
			String home = home(sql, sha256);
			List<String> given = nextIds(sql, sha256, added.size());
			List<Slice> slices = new ArrayList<>();
			now.keySet().forEach(figure -> slices.add(slice(sha256, figure.id())));
			given.forEach(id -> slices.add(slice(sha256, id)));
			change.touch(slices);
			Map<String, String> ids = new HashMap<>();
			List<Observation> fresh = new ArrayList<>();
			for (int i = 0; i < added.size(); i++) {
				Observation kept = Observations.copy(added.get(i));
				ids.put(kept.getId(), given.get(i));
				kept.setId(given.get(i));
				fresh.add(kept);
			}
			Reviews.update(change, ReviewStatus.REJECTED,
					now.keySet().stream().filter(each -> !renewed.containsKey(each.id())).toList());
			renewed.forEach((id, values) -> {
				requireKept(document.getFileName(), values);
				Observation kept = Observations.copy(values);
				kept.setRelatedTo(ids.getOrDefault(values.getRelatedTo(), values.getRelatedTo()));
				sql.update(Observations.TABLE).set(Observations.reading(kept, home))
						.where(Kept.OBSERVATION.below(sha256, List.of(id))).execute();
			});
			fresh.forEach(kept -> kept.setRelatedTo(ids.getOrDefault(kept.getRelatedTo(), kept.getRelatedTo())));
			insert(sql, sha256, fresh);
			change.about(document.getFileName(), now.size() + fresh.size());
			return Review.done(now.size() + fresh.size());
		});
	}

	/**
	 * Takes a document out, with its text, its figures and what was said of them. The history keeps all of it.
	 *
	 * @param by the name of who takes it out
	 * @return false where there is no such document
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public boolean remove(String sha256, String by) {
		boolean removed = journal.change(ChangeKind.REMOVE, by, List.of(sha256), change -> {
			Optional<String> file = file(change, sha256);
			if (file.isEmpty()) {
				return false;
			}
			List<Kept> tables = List.of(Kept.DOCUMENT, Kept.DOCUMENT_TEXT, Kept.OBSERVATION, Kept.OBSERVATION_AS_READ);
			int figures = change.sql().fetchCount(Observations.TABLE, Observations.DOCUMENT.eq(sha256));
			tables.forEach(table -> change.touch(table, sha256));
			tables.reversed().stream().filter(table -> change.sql().fetchExists(table.table(), table.below(sha256)))
					.forEach(table -> change.sql().deleteFrom(table.table()).where(table.below(sha256)).execute());
			change.about(file.get(), figures);
			return true;
		});
		journal.forgetDocuments();
		return removed;
	}

	private static Optional<String> file(Journal.Change change, String sha256) {
		return change.sql().select(Documents.FILE_NAME).from(Documents.TABLE).where(Documents.SHA256.eq(sha256))
				.fetchOptional(Documents.FILE_NAME);
	}

	private static Optional<Observation> at(DSLContext sql, String sha256, Observation figure) {
		return sql.select(Observations.FIELDS).from(Observations.TABLE)
				.where(Observations.DOCUMENT.eq(sha256), Observations.START.lt(figure.getEnd()),
						Observations.END.gt(figure.getStart()))
				.orderBy(Observations.START).limit(1).fetchOptional(Observations::observation);
	}

	private static void requireKept(String file, Observation figure) {
		if (!Observations.keeps(figure.getQuantity().value())) {
			throw new StoreException(
					NLS.bind(Messages.Store_numberTooLong, new Object[]{file, figure.getText(), figure.getStart() + 1}));
		}
	}

	/** Ids beyond the highest number that a figure of the document has. */
	static List<String> nextIds(DSLContext sql, String sha256, int count) {
		int highest = sql.select(Observations.ID).from(Observations.TABLE).where(Observations.DOCUMENT.eq(sha256))
				.fetch(Observations.ID).stream().map(NUMBERED::matcher).filter(Matcher::matches)
				.mapToInt(matcher -> Integer.parseInt(matcher.group())).max().orElse(0);
		List<String> ids = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			ids.add(Integer.toString(highest + i));
		}
		return ids;
	}

	/** The district that the document is kept under. */
	private static String home(DSLContext sql, String sha256) {
		return sql.select(Documents.DISTRICT).from(Documents.TABLE).where(Documents.SHA256.eq(sha256)).fetchOne(Documents.DISTRICT);
	}

	static void insert(DSLContext sql, String sha256, List<Observation> figures) {
		String home = home(sql, sha256);
		Integer last = sql.select(DSL.max(Observations.ORDINAL)).from(Observations.TABLE).where(Observations.DOCUMENT.eq(sha256))
				.fetchOne(DSL.max(Observations.ORDINAL));
		int ordinal = last == null ? 0 : last + 1;
		List<Map<Field<?>, Object>> rows = new ArrayList<>();
		for (Observation figure : figures) {
			rows.add(Observations.row(figure, sha256, home, ordinal));
			ordinal++;
		}
		Observations.insertRows(sql, rows);
	}

	private static Slice slice(String sha256, String id) {
		return new Slice(Kept.OBSERVATION, List.of(sha256, id));
	}

}
