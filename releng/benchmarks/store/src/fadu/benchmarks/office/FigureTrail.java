package fadu.benchmarks.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.benchmarks.shared.FigureState;

/**
 * All that was told of one figure. Whoever changed it had seen it in the state that somebody else left it in, so that the moves
 * lead from the state in which it was read to that which the store holds: each state is left as often as it is reached, but for
 * the last. No clock is needed for that.
 */
final class FigureTrail {

	private final Map<FigureState, Integer> reached = new HashMap<>();
	private final List<Step> steps = new ArrayList<>();

	FigureTrail(FigureState asRead) {
		reached.merge(asRead, 1, Integer::sum);
	}

	void add(Step step, Step.Move move) {
		steps.add(step);
		reached.merge(move.to(), 1, Integer::sum);
		reached.merge(move.from(), -1, Integer::sum);
	}

	/** The states that were told and are left by nobody, beside that which the store holds: done, and gone. */
	int lost(FigureState now) {
		Map<FigureState, Integer> balance = new HashMap<>(reached);
		balance.merge(now, -1, Integer::sum);
		return balance.values().stream().filter(count -> count > 0).mapToInt(Integer::intValue).sum();
	}

	/** Whether the store holds a state that nobody was told of. */
	boolean isUntold(FigureState now) {
		return !reached.containsKey(now);
	}

	/** How many changes ended while somebody else looked at the figure, thought, and changed it too. */
	long met() {
		return steps.stream().filter(step -> steps.stream().anyMatch(
				other -> other != step && other.endedAt() > step.sawAt() && other.endedAt() < step.endedAt())).count();
	}

}
