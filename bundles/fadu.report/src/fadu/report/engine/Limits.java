package fadu.report.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * How much one report may use. A design or a selection that was not thought through ends with one line instead of a machine that
 * no longer answers. The defaults can be changed by the system properties {@code fadu.report.seconds}, {@code fadu.report.rows}
 * and {@code fadu.report.memory} (per cent of the heap).
 *
 * @param time   the longest run: a thousand pages take less than a tenth of it on a slow machine
 * @param rows   the most rows of all questions together: two hundred districts with sixty metrics take a tenth of it
 * @param memory the largest share of the heap, in per cent, that may be in use after a collection: beyond it, the rest of the
 *                   program no longer works
 */
public record Limits(Duration time, long rows, int memory) {

	private static final int SECONDS = 600;
	private static final int ROWS = 2_000_000;
	private static final int PER_CENT = 90;
	private static final int WHOLE = 100;
	/** What lives longer lies in this part of the heap, whichever collector is at work. */
	private static final Pattern OLD = Pattern.compile("Old|Tenured");

	/** The limits of this process. */
	public static Limits ofProcess() {
		return new Limits(Duration.ofSeconds(Integer.getInteger("fadu.report.seconds", SECONDS)),
				Long.getLong("fadu.report.rows", ROWS), Integer.getInteger("fadu.report.memory", PER_CENT));
	}

	/** What to tell the user where a run of this length is at its end for time or memory; nothing where it may go on. */
	Optional<String> exceeded(Duration elapsed) {
		if (elapsed.compareTo(time) > 0) {
			return Optional.of(NLS.bind(Messages.Limits_time, time.toSeconds()));
		}
		return heapIsFull() ? Optional.of(NLS.bind(Messages.Limits_memory, memory)) : Optional.empty();
	}

	/** What to tell the user where there were too many rows. */
	String tooManyRows() {
		return NLS.bind(Messages.Limits_rows, rows);
	}

	/** What to tell the user where memory ran out before it was seen to. */
	static String outOfMemory() {
		return NLS.bind(Messages.Limits_memory, WHOLE);
	}

	/** Only what the last collection left is counted; before the first one nothing is known and nothing said. */
	private boolean heapIsFull() {
		for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
			MemoryUsage left = OLD.matcher(pool.getName()).find() ? pool.getCollectionUsage() : null;
			if (left != null && left.getMax() > 0 && left.getUsed() * WHOLE / left.getMax() >= memory) {
				return true;
			}
		}
		return false;
	}

}
