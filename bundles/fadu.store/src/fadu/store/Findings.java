package fadu.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What the checks found in a workspace, with what people made of it. */
public final class Findings {

	static final Table<?> TABLE = DSL.table(DSL.name("finding"));
	static final Field<String> ID = Column.field(TABLE, "id", SQLDataType.VARCHAR);
	private static final Field<String> RULE = Column.field(TABLE, "rule", SQLDataType.VARCHAR);
	private static final Field<List<FigureId>> FIGURES = Column.field(TABLE, "figures", Column.lines(FigureId::valueOf));
	private static final Field<KeptFinding.Status> STATUS = Column.field(TABLE, "status", 
			Column.labelled(KeptFinding.Status.class, KeptFinding.Status::valueOf, KeptFinding.Status::name));
	private static final Field<String> NOTE = Column.field(TABLE, "note", SQLDataType.VARCHAR);
	private static final Field<String> DECIDED_BY = Column.field(TABLE, "decided_by", SQLDataType.VARCHAR);
	private static final Field<Instant> DECIDED_AT = Column.field(TABLE, "decided_at", Column.INSTANT);
	static final List<? extends Field<?>> FIELDS = List.of(ID, RULE, FIGURES, STATUS, NOTE, DECIDED_BY, DECIDED_AT);

	private final Journal journal;

	Findings(Journal journal) {
		this.journal = journal;
	}

	/**
	 * All findings, by rule.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<KeptFinding> all() {
		return journal.ask(sql -> sql.select(FIELDS).from(TABLE).orderBy(RULE, ID).fetch(Findings::finding));
	}

	private static KeptFinding finding(Record row) {
		return new KeptFinding(new KeptFinding.Subject(row.get(RULE), row.get(FIGURES)), row.get(STATUS),
				Optional.ofNullable(row.get(NOTE)), Optional.ofNullable(row.get(DECIDED_BY)), Optional.ofNullable(row.get(DECIDED_AT)));
	}

	/**
	 * Takes the result of a run of all checks: what is new is open, what is open and was not found again goes, and what a person
	 * has decided stays. No change of the history, as the next run would undo what is taken back.
	 *
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public void replaceOpen(Collection<KeptFinding.Subject> found) {
		journal.write(sql -> {
			Set<String> gone = sql.select(ID).from(TABLE).where(STATUS.eq(KeptFinding.Status.OPEN)).fetchSet(ID);
			Set<String> known = new HashSet<>(sql.select(ID).from(TABLE).fetchSet(ID));
			for (KeptFinding.Subject subject : found) {
				String id = id(subject);
				gone.remove(id);
				if (known.add(id)) {
					insertOpen(sql, subject);
				}
			}
			gone.forEach(id -> sql.deleteFrom(TABLE).where(ID.eq(id)).execute());
			return found.size();
		});
	}

	/**
	 * Takes the result of a run of checks over part of the workspace: what is new is open, everything else stays.
	 *
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public void addOpen(Collection<KeptFinding.Subject> found) {
		journal.write(sql -> {
			Set<String> known = new HashSet<>(sql.select(ID).from(TABLE).fetchSet(ID));
			found.stream().filter(subject -> known.add(id(subject))).forEach(subject -> insertOpen(sql, subject));
			return found.size();
		});
	}

	private static void insertOpen(DSLContext sql, KeptFinding.Subject subject) {
		sql.insertInto(TABLE).columns(ID, RULE, FIGURES, STATUS)
				.values(id(subject), subject.rule(), subject.figures(), KeptFinding.Status.OPEN).execute();
	}

	/**
	 * Says what becomes of a finding.
	 *
	 * @param note why; may be empty
	 * @param by   who says so
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public void decide(KeptFinding.Subject subject, KeptFinding.Status status, String note, String by) {
		journal.change(ChangeKind.FINDING, by, change -> {
			String id = id(subject);
			change.about(subject.rule(), subject.figures().size());
			change.touch(Kept.FINDING, id);
			if (!change.sql().fetchExists(TABLE, ID.eq(id))) {
				insertOpen(change.sql(), subject);
			}
			boolean open = status == KeptFinding.Status.OPEN;
			return change.sql().update(TABLE).set(STATUS, status).set(NOTE, note.isEmpty() ? null : note)
					.set(DECIDED_BY, open ? null : by).set(DECIDED_AT, open ? null : change.at()).where(ID.eq(id)).execute();
		});
	}

	static String id(KeptFinding.Subject subject) {
		try {
			String text = subject.rule() + '\n' + subject.figures();
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
