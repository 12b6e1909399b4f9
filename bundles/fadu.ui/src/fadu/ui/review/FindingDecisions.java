package fadu.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.set.Settlement.Decision;
import fadu.ui.changes.DataChanges;
import fadu.wording.Wording;
import fadu.workspace.Person;
import fadu.workspace.SettleFindings;
import fadu.workspace.UnseenException;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What becomes of a finding: each step can be taken back, and is told until data is changed after it. Where somebody else was
 * faster, the person says which decision stands.
 */
public final class FindingDecisions {

	private static final Wording WORDS = UserWording.get();

	private final DataChanges changes;
	private final Runnable told;
	private Optional<String> said = Optional.empty();
	private Optional<Runnable> insisting = Optional.empty();
	private boolean done;
	private boolean doneNow;
	private boolean reasonWanted;

	/** @param told run when there is something else to say */
	FindingDecisions(DataChanges changes, Runnable told) {
		this.changes = changes;
		this.told = told;
	}

	/** What was done last, or could not be, one line; nothing of what was done once data was changed after it. */
	public Optional<String> said() {
		return said;
	}

	/** Whether what is said was done. */
	public boolean isDone() {
		return done;
	}

	/** Says the same of findings in one step: right, of no consequence, or open again; of no consequence needs a reason. */
	public void decide(List<CheckedFinding> checked, Decision decision, String reason) {
		if (decision == Decision.DISMISSED && reason.isBlank()) {
			silence();
			said = Optional.of(Messages.FindingDecisions_reason);
			reasonWanted = true;
			told.run();
			return;
		}
		decide(checked, decision, reason.strip(), Person.ofLogin());
	}

	private void decide(List<CheckedFinding> checked, Decision decision, String reason, Person by) {
		silence();
		changes.change(() -> {
			new SettleFindings(changes.workspace(), by).decide(checked.stream().map(CheckedFinding::finding).toList(), decision,
					reason);
			return checked;
		}, settled -> done(switch (decision) {
		case ACCEPTED -> Messages.FindingDecisions_accepted;
		case DISMISSED -> Messages.FindingDecisions_dismissed;
		case OPEN -> Messages.FindingDecisions_reopened;
		}, settled), e -> {
			if (e instanceof UnseenException unseen) {
				said = Optional.of(unseen.what());
				Person seeing = new Person(by.name(), OptionalInt.of(unseen.number()));
				insisting = Optional.of(() -> decide(checked, decision, reason, seeing));
				told.run();
			} else {
				failed(e);
			}
		});
	}

	/** Changes the figure as the finding proposes. */
	public void fix(CheckedFinding checked) {
		silence();
		changes.change(() -> {
			new SettleFindings(changes.workspace(), Person.ofLogin()).apply(checked.finding(), checked.id());
			return checked;
		}, fixed -> done(Messages.FindingDecisions_fixed, List.of(fixed)), this::failed);
	}

	private void done(String what, List<CheckedFinding> checked) {
		said = Optional.of(NLS.bind(what, checked.size() == 1
				? WORDS.message(checked.getFirst().finding())
				: NLS.bind(Messages.FindingDecisions_several, checked.size())));
		done = true;
		doneNow = true;
	}

	/** Data was changed: by what was just done here, or after it. */
	void changed() {
		if (done && !doneNow) {
			silence();
		}
		doneNow = false;
	}

	/** Whether somebody else decided meanwhile, and the person may decide all the same, having seen it. */
	public boolean canInsist() {
		return insisting.isPresent();
	}

	/** Decides all the same. */
	public void insist() {
		insisting.ifPresent(Runnable::run);
	}

	/** Says no more of it; where somebody else decided, it stays so. */
	public void leave() {
		silence();
		told.run();
	}

	/** A reason is given now, so none is asked for any longer. */
	public void reasonGiven() {
		if (reasonWanted) {
			leave();
		}
	}

	/** Whether a finding is not dismissed as long as no reason is given. */
	public boolean isReasonWanted() {
		return reasonWanted;
	}

	private void silence() {
		said = Optional.empty();
		insisting = Optional.empty();
		done = false;
		reasonWanted = false;
	}

	void failed(UserException e) {
		silence();
		said = Optional.of(e.getMessage());
		told.run();
	}

}
