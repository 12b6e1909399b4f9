package fadu.ui.assess;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.ranking.DistrictIndex;
import fadu.model.CompositeIndex;
import fadu.model.FaduFactory;
import fadu.model.Metric;
import fadu.report.WriteAnswer;
import fadu.ui.changes.DataChanges;
import fadu.ui.changes.StepOutcome;
import fadu.workspace.IndexChanges;
import fadu.workspace.IndexChanges.Choice;
import fadu.workspace.IndexResult;
import fadu.workspace.OwnIndices;
import fadu.workspace.Person;
import fadu.workspace.RunIndex;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * An index, what is tried on it, and the places that come of it. Every step asks again in the background; an older question is
 * given
 * up. All methods are called on the thread of the window.
 */
public final class IndexModel {

	/** So many draws at first. */
	static final int USUAL_DRAWS = 2000;
	private static final long SEED = 1;
	private static final String FRESH = "IX.OWN";

	private final DataChanges data;
	private final StepOutcome outcome = new StepOutcome();
	private final TriedChanges tried = new TriedChanges();
	private Optional<CompositeIndex> index = Optional.empty();
	private Selection asked = Selection.ALL;
	private KnownIndices known = KnownIndices.NONE;
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

	/** The indices of plug-ins and of the user, as they were read last. */
	public List<CompositeIndex> indices() {
		return known.indices();
	}

	/** The metrics that indicators are chosen from, of plug-ins and of the user. */
	public List<Metric> metrics() {
		return known.metrics();
	}

	/** Whether the index that is chosen is one of the user, which can be changed and removed. */
	public boolean isOwn() {
		return index.map(CompositeIndex::getCode).filter(known.own()::contains).isPresent();
	}

	/** Reads again which indices there are; the one that was chosen is computed anew, where there is none such the first. */
	public void read() {
		data.ask(() -> KnownIndices.of(data.workspace()), now -> {
			known = now;
			Optional<String> before = index.map(CompositeIndex::getCode);
			Optional<CompositeIndex> same = now.indices().stream().filter(each -> before.filter(each.getCode()::equals).isPresent())
					.findFirst().or(() -> now.indices().stream().findFirst());
			same.ifPresentOrElse(this::choose, () -> {
				index = Optional.empty();
				result = Optional.empty();
				outcome.say(Optional.empty(), false);
			});
		}, outcome::fail);
	}

	/** The index as it is tried, to be written as one of the user; without changes to begin with where none is chosen. */
	public CompositeIndex draft() {
		try {
			if (index.isPresent()) {
				return tried.now().written(index.get());
			}
		} catch (UserException e) {
			outcome.fail(e); // what was tried no longer fits the index that was read anew
		}
		return index.map(EcoreUtil::copy).orElseGet(this::fresh);
	}

	/** An index to begin with, of a code that nobody has. */
	public CompositeIndex fresh() {
		List<String> taken = indices().stream().map(CompositeIndex::getCode).toList();
		CompositeIndex fresh = FaduFactory.eINSTANCE.createCompositeIndex();
		fresh.setCode(
				Stream.iterate(1, next -> next + 1).map(next -> FRESH + next).filter(code -> !taken.contains(code)).findFirst()
						.orElseThrow());
		return fresh;
	}

	/**
	 * Keeps an index of the user and chooses it.
	 *
	 * @param done is told what is wrong with it, nothing where it is kept
	 */
	public void keep(CompositeIndex some, Consumer<Optional<String>> done) {
		data.change(() -> {
			new OwnIndices(data.workspace()).add(some, Person.ofLogin());
			return some;
		}, kept -> {
			tried.forget();
			index = Optional.of(kept);
			done.accept(Optional.empty());
		}, e -> done.accept(Optional.of(e.getMessage())));
	}

	/** Removes the index of the user that is chosen. */
	public void remove() {
		index.filter(each -> isOwn()).ifPresent(gone -> data.change(() -> {
			new OwnIndices(data.workspace()).remove(gone.getCode(), Person.ofLogin());
			return gone;
		}, done -> tried.forget(), outcome::fail));
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
		tried.forget();
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
		return index.map(model -> IndexPart.of(model, tried.now(), known.metrics())).orElse(List.of());
	}

	/** Tries another weight. */
	public void weigh(IndexPart part, double weight) {
		tried.weigh(part, weight);
		compute();
	}

	/** Leaves an indicator out, or takes it in again. */
	public void count(IndexPart part, boolean counts) {
		tried.count(part, counts);
		compute();
	}

	/** Tries another method. */
	public void choose(Choice choice, String method) {
		tried.choose(choice, method);
		compute();
	}

	/** The method in force. */
	public String method(Choice choice) {
		return tried.method(choice).or(() -> index.map(choice::of)).orElse("");
	}

	/** Draws so often. */
	public void draw(int times) {
		draws = times;
		compute();
	}

	private void compute() {
		if (index.isEmpty()) {
			return;
		}
		running.ifPresent(earlier -> earlier.set(true));
		AtomicBoolean cancelled = new AtomicBoolean();
		running = Optional.of(cancelled);
		CompositeIndex model = index.get();
		IndexChanges changes = tried.now();
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
		write((out, model, changes, times) -> List.of(out.index(model.getCode(), changes, times, SEED, file)));
	}

	/** Writes the places, the numbers that they are computed from and the index itself, to be computed again elsewhere. */
	public void exportAll(Path file) {
		write((out, model, changes, times) -> out.recomputable(model, changes, times, SEED, file));
	}

	/** Writes files about an index. */
	@FunctionalInterface
	private interface Writing {
		List<Path> to(WriteAnswer out, CompositeIndex model, IndexChanges changes, int times) throws UserException;
	}

	private void write(Writing writing) {
		index.ifPresent(model -> {
			WriteAnswer out = new WriteAnswer(data.workspace(), asked, unreviewed);
			IndexChanges changes = tried.now();
			int times = draws;
			data.ask(() -> writing.to(out, model, changes, times), written -> outcome.say(NLS.bind(Messages.IndexModel_written,
					written.stream().map(Path::toString).collect(Collectors.joining(" ")))), outcome::fail);
		});
	}

}
