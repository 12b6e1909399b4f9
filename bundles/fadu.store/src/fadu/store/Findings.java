package fadu.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.model.FigureId;
import fadu.model.FindingId;

/** What people decided on what the checks found. */
public final class Findings {

	/** Between the rules of several findings that were settled in one change, in its subject. */
	public static final String RULES = " ";
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
	 * All decisions, by rule.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<KeptFinding> all() {
		return journal.ask(sql -> kept(sql, DSL.noCondition()));
	}

	/**
	 * The decisions on what one rule finds.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<KeptFinding> of(String rule) {
		return journal.ask(sql -> kept(sql, RULE.eq(rule)));
	}

	private static List<KeptFinding> kept(DSLContext sql, Condition condition) {
		return sql.select(FIELDS).from(TABLE).where(condition).orderBy(RULE, ID).fetch(Findings::finding);
	}

	private static KeptFinding finding(Record row) {
		return new KeptFinding(new FindingId(row.get(RULE), row.get(FIGURES)), row.get(STATUS),
				Optional.ofNullable(row.get(NOTE)), Optional.ofNullable(row.get(DECIDED_BY)),
				Optional.ofNullable(row.get(DECIDED_AT)));
	}

	/**
	 * Keeps what a person decides on a finding.
	 *
	 * @param seen the decision that the user saw; nothing where there was none
	 * @param note why; may be empty
	 * @param by   the name of who decides
	 * @return the decision of somebody who was faster, where there is one; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<KeptFinding> decide(FindingId finding, Optional<KeptFinding> seen, KeptFinding.Status status, String note,
			String by) {
		return decide(Map.of(finding, seen), status, note, by);
	}

	/**
	 * Keeps the same decision of a person on several findings, in one change.
	 *
	 * @param seen the findings, each with the decision that the user saw; nothing where there was none
	 * @param note why; may be empty
	 * @param by   the name of who decides
	 * @return the decision of somebody who was faster, where there is one; then nothing is changed
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<KeptFinding> decide(Map<FindingId, Optional<KeptFinding>> seen, KeptFinding.Status status, String note,
			String by) {
		Set<String> ids = seen.keySet().stream().map(FindingId::digest).collect(Collectors.toCollection(TreeSet::new));
		return journal.change(ChangeKind.FINDING, by, ids, change -> {
			Optional<KeptFinding> faster = kept(change.sql(), ID.in(ids)).stream()
					.filter(now -> !Optional.of(now).equals(seen.get(now.finding()))).findFirst();
			if (faster.isPresent()) {
				return faster;
			}
			change.about(seen.keySet().stream().map(FindingId::rule).distinct().sorted().collect(Collectors.joining(RULES)),
					(int) seen.keySet().stream().flatMap(finding -> finding.figures().stream()).distinct().count());
			seen.keySet().forEach(finding -> keep(change, finding, status, note));
			return Optional.empty();
		});
	}

	private static void keep(Journal.Change change, FindingId finding, KeptFinding.Status status, String note) {
		String id = finding.digest();
		change.touch(Kept.FINDING, id);
		change.sql().deleteFrom(TABLE).where(ID.eq(id)).execute();
		change.sql().insertInto(TABLE).columns(ID, RULE, FIGURES, STATUS, NOTE, DECIDED_BY, DECIDED_AT)
				.values(id, finding.rule(), finding.figures(), status, note.isEmpty() ? null : note, change.by().toString(),
						change.at())
				.execute();
	}

}
