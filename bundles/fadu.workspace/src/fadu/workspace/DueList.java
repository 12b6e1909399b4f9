package fadu.workspace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.process.LimitClock;
import fadu.register.process.LimitOutcome;
import fadu.register.row.RowKey;
import fadu.register.row.StoredRow;

/** The limits of open matters at a day; no more than so many are kept, those that end first. */
public final class DueList {

	private static final Comparator<Due> ORDER = Comparator
			.comparing((Due due) -> due.outcome().due().orElse(LocalDate.MAX)).thenComparing(due -> due.row().district())
			.thenComparing(due -> due.row().file()).thenComparingInt(due -> due.row().number())
			.thenComparing(due -> due.outcome().limit().to().name());

	private final RegisterDefinition register;
	private final LimitClock clock;
	private final Predicate<LimitOutcome> asked;
	private final int most;
	private final PriorityQueue<Due> kept = new PriorityQueue<>(ORDER.reversed());
	private long total;

	DueList(RegisterDefinition register, LimitClock clock, Predicate<LimitOutcome> asked, int most) {
		this.register = register;
		this.clock = clock;
		this.asked = asked;
		this.most = most;
	}

	/**
	 * The limit of a matter.
	 *
	 * @param key     how the matter is known; masked where that tells of a person
	 * @param row     its row
	 * @param outcome how the limit stands
	 */
	public record Due(String key, StoredRow row, LimitOutcome outcome) {
	}

	void take(StoredRow row) {
		clock.of(row.values()).stream().filter(outcome -> outcome.done().isEmpty()).filter(asked).forEach(outcome -> {
			total++;
			kept.add(new Due(key(row), row, outcome));
			if (kept.size() > most) {
				kept.remove();
			}
		});
	}

	private String key(StoredRow row) {
		return register.key().stream().anyMatch(RowField::personal) ? RowField.MASK : RowKey.of(register, row.values());
	}

	/** Those kept, in the order of their last days. */
	public List<Due> list() {
		return kept.stream().sorted(ORDER).toList();
	}

	/** How many there are. */
	public long total() {
		return total;
	}

}
