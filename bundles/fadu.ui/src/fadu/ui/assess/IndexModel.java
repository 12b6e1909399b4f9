package fadu.ui.assess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.ranking.DistrictIndex;
import fadu.catalogue.Assessments;
import fadu.model.CompositeIndex;
import fadu.report.WriteAnswer;
import fadu.ui.changes.DataChanges;
import fadu.ui.changes.StepOutcome;
import fadu.workspace.IndexChanges;
import fadu.workspace.IndexChanges.Choice;
import fadu.workspace.IndexResult;
import fadu.workspace.RunIndex;
import fadu.workspace.Selection;

/**
 * An index, what is tried on it, and the places that come of it. Every step asks again in the background; an older question is
 * given
 * up. All methods are called on the thread of the window.
 */
public final class IndexModel {

	/** So many draws at first. */
	static final int USUAL_DRAWS = 2000;
	private static final long SEED = 1;

	private final DataChanges data;
	private final StepOutcome outcome = new StepOutcome();
	private final Map<String, Double> weights = new TreeMap<>();
	private final Map<Choice, String> methods = new EnumMap<>(Choice.class);
	private final List<String> without = new ArrayList<>();
	private Optional<CompositeIndex> index = Optional.empty();
	private Selection asked = Selection.ALL;
	private boolean unreviewed;
	private int draws = USUAL_DRAWS;
	private Optional<IndexResult> result = Optional.empty();
	private Optional<AtomicBoolean> running = Optional.empty();

	/** @param data what asks in the background */
	public IndexModel(DataChanges data) {
		this.data = data;
	}

	/** What came of the last step, and who is told of it. */
	public StepOutcome outcome() {
		return outcome;
	}

	/** The indices that plug-ins bring. */
	public List<CompositeIndex> indices() {
		return Assessments.of(data.workspace().catalogue()).indices();
	}

	/** Takes an index as it is; of the one that was chosen before, read anew, what was tried stays. */
	public void choose(CompositeIndex some) {
		boolean again = index.map(CompositeIndex::getCode).filter(some.getCode()::equals).isPresent();
		index = Optional.of(some);
		if (again) {
			compute();
		} else {
			reset();
		}
	}

	/** The index. */
	public Optional<CompositeIndex> index() {
		return index;
	}

	/** Takes back all that was tried. */
	public void reset() {
		weights.clear();
		methods.clear();
		without.clear();
		compute();
	}

	/** Asks about these districts and period; those of nobody's choice are all. */
	public void ask(Selection selection, boolean withUnreviewed) {
		asked = new Selection(List.of(), selection.districts(), selection.period());
		unreviewed = withUnreviewed;
		compute();
	}

	/** The pillars and indicators with what is tried on them, in the order of the model. */
	public List<IndexPart> parts() {
		return index.map(model -> IndexPart.of(model, changes(), data.workspace())).orElse(List.of());
	}

	/** Tries another weight. */
	public void weigh(IndexPart part, double weight) {
		if (weight == part.own()) {
			weights.remove(part.code());
		} else {
			weights.put(part.code(), weight);
		}
		compute();
	}

	/** Leaves an indicator out, or takes it in again. */
	public void count(IndexPart part, boolean counts) {
		without.remove(part.code());
		if (!counts) {
			without.add(part.code());
		}
		compute();
	}

	/** Tries another method. */
	public void choose(Choice choice, String method) {
		methods.put(choice, method);
		compute();
	}

	/** The method in force. */
	public String method(Choice choice) {
		return Optional.ofNullable(methods.get(choice)).or(() -> index.map(choice::of)).orElse("");
	}

	/** Draws so often. */
	public void draw(int times) {
		draws = times;
		compute();
	}

	private IndexChanges changes() {
		return new IndexChanges(weights, methods, without);
	}

	private void compute() {
		if (index.isEmpty()) {
			return;
		}
		running.ifPresent(earlier -> earlier.set(true));
		AtomicBoolean cancelled = new AtomicBoolean();
		running = Optional.of(cancelled);
		CompositeIndex model = index.get();
		IndexChanges changes = changes();
		Selection wanted = asked;
		boolean all = unreviewed;
		int times = draws;
		outcome.say(Messages.IndexModel_computing);
		data.ask(() -> {
			DistrictIndex computed = RunIndex.of(data.workspace(), model, wanted, changes, all);
			try {
				return Optional.of(IndexResult.of(computed, computed.places(times, SEED, cancelled::get), false));
			} catch (CancellationException e) {
				return Optional.<IndexResult>empty(); // who cancelled knows
			}
		}, answer -> ended(cancelled, answer, Optional.empty()),
				e -> ended(cancelled, Optional.empty(), Optional.of(e.getMessage())));
	}

	private void ended(AtomicBoolean own, Optional<IndexResult> answer, Optional<String> failure) {
		if (running.filter(own::equals).isEmpty()) {
			return;
		}
		running = Optional.empty();
		if (answer.isPresent() || failure.isPresent()) {
			result = answer;
			outcome.say(failure.or(() -> Optional.of(NLS.bind(Messages.IndexModel_drawn, draws, SEED))), failure.isPresent());
		} else {
			outcome.say(Messages.IndexModel_cancelled);
		}
	}

	/** Gives up what is being computed; what is shown stays. */
	public void cancel() {
		running.ifPresent(own -> own.set(true));
	}

	/** Whether something is being computed. */
	public boolean isRunning() {
		return running.isPresent();
	}

	/** The districts, the best first. */
	public List<IndexResult.Row> rows() {
		return result.map(IndexResult::rows).orElse(List.of());
	}

	/** Writes the rows and what was tried, by the question {@code index}, so that it can be asked again. */
	public void export(Path file) {
		index.ifPresent(model -> {
			WriteAnswer out = new WriteAnswer(data.workspace(), asked, unreviewed);
			IndexChanges changes = changes();
			int times = draws;
			data.ask(() -> out.index(model.getCode(), changes, times, SEED, file),
					written -> outcome.say(NLS.bind(Messages.IndexModel_written, written)),
					outcome::fail);
		});
	}

}
