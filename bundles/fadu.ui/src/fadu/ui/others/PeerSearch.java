package fadu.ui.others;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.model.Metric;
import fadu.ui.changes.DataChanges;
import fadu.ui.changes.StepOutcome;
import fadu.workspace.PeerDistricts;
import fadu.workspace.Person;
import fadu.workspace.SuggestPeers;
import fadu.workspace.SuggestPeers.Suggestion;

/** The districts most like one, by variables. All methods are called on the thread of the window. */
public final class PeerSearch {

	private final DataChanges data;
	private final StepOutcome outcome = new StepOutcome();
	private Optional<Asked> asked = Optional.empty();
	private Optional<Suggestion> suggestion = Optional.empty();

	/** @param data what asks and changes in the background */
	public PeerSearch(DataChanges data) {
		this.data = data;
	}

	/**
	 * What is asked.
	 *
	 * @param home       the district that the others are held against
	 * @param metrics    variables
	 * @param population whether the population is one, too
	 * @param most       how many neighbours
	 */
	public record Asked(District home, List<Metric> metrics, boolean population, int most) {

		/** Whether it is the same question, of a catalogue that may have been read anew. */
		boolean isLike(Asked other) {
			return home.getCode().equals(other.home.getCode()) && population == other.population && most == other.most
					&& metrics.stream().map(Metric::getCode).toList().equals(other.metrics.stream().map(Metric::getCode).toList());
		}
	}

	/** Where a district stands in a list that was read anew; the first where there is none, or no such one any more. */
	public static int place(List<District> districts, Optional<District> chosen) {
		return Math.max(0, chosen.map(one -> districts.stream().map(District::getCode).toList().indexOf(one.getCode())).orElse(0));
	}

	/** What came of the last step, and who is told of an answer. */
	public StepOutcome outcome() {
		return outcome;
	}

	/** Looks for the nearest; an answer to an older question is not shown. Asked the same again, what was said stays. */
	public void find(Asked question) {
		boolean again = !outcome.isFailed() && asked.filter(question::isLike).isPresent();
		asked = Optional.of(question);
		data.ask(() -> {
			List<District> known = data.workspace().districts();
			Optional<FigureSet> figures = question.metrics().isEmpty()
					? Optional.empty()
					: Optional.of(data.workspace().figures()
							.load(SuggestPeers.inquiry(question.home(), known, question.metrics(), true)));
			return SuggestPeers.run(question.home(), known, figures, question.population(), question.most());
		}, answer -> {
			if (asked.filter(question::equals).isPresent()) {
				suggestion = Optional.of(answer);
				outcome.say(again ? outcome.said() : Optional.empty(), false);
			}
		}, outcome::fail);
	}

	/** The answer to the last question. */
	public Optional<Suggestion> suggestion() {
		return suggestion;
	}

	/** The district with its neighbours; nothing before an answer. */
	public List<District> districts() {
		return asked.flatMap(question -> suggestion.map(answer -> Stream.concat(
				Stream.of(question.home()), answer.neighbours().stream().map(one -> one.district())).toList()))
				.orElse(List.of());
	}

	/** Keeps the district and its neighbours as a group; the step can be taken back like any other. */
	public void keep(String name, String message) {
		asked.ifPresent(question -> suggestion.ifPresent(answer -> data.change(
				() -> new PeerDistricts(data.workspace()).keepNearest(name, question.home(), answer, Person.ofLogin()),
				group -> outcome.say(NLS.bind(message, group.name())),
				outcome::fail)));
	}

}
