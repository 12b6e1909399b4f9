package fadu.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Fix;
import fadu.analysis.set.Settlement.Decision;
import fadu.model.FindingId;
import fadu.model.Observation;
import fadu.store.KeptFinding;
import fadu.store.ObservationStore;

/** Settles what the checks found: a finding is accepted or dismissed, or its fix applied. Each can be taken back. */
public final class SettleFindings {

	private final Workspace workspace;
	private final Person by;

	/**
	 * @param workspace where the figures are
	 * @param by        who decides
	 */
	public SettleFindings(Workspace workspace, Person by) {
		this.workspace = workspace;
		this.by = by;
	}

	/**
	 * The finding that a user names.
	 *
	 * @param id its id, or the beginning of it
	 * @throws UserException where there is none, or more than one
	 */
	public Finding find(String id) throws UserException {
		List<CheckedFinding> named = new CheckFigures(workspace).run(Selection.ALL).stream()
				.filter(checked -> !id.isBlank() && checked.id().startsWith(id.strip())).toList();
		if (named.isEmpty()) {
			throw new UserException(NLS.bind(Messages.SettleFindings_unknown, id));
		}
		if (named.size() > 1) {
			throw new UserException(NLS.bind(Messages.SettleFindings_ambiguous, id));
		}
		return named.getFirst().finding();
	}

	/**
	 * Applies the fix of a finding.
	 *
	 * @param id what the user calls the finding
	 * @throws UserException where it has none, or its figure is that of a plug-in
	 */
	public void apply(Finding finding, String id) throws UserException {
		Optional<Fix> fix = finding.fix();
		if (fix.isEmpty()) {
			throw new UserException(NLS.bind(Messages.SettleFindings_noFix, id));
		}
		apply(fix.get());
	}

	/**
	 * Says what becomes of a finding.
	 *
	 * @param note why; may be empty
	 * @throws UserException where somebody else has decided and the person has not seen it; then nothing is changed
	 */
	public void decide(Finding finding, Decision decision, String note) throws UserException {
		decide(List.of(finding), decision, note);
	}

	/**
	 * Says what becomes of several findings, the same of all, in one step.
	 *
	 * @param note why; may be empty
	 * @throws UserException where somebody else has decided on one and the person has not seen it; then nothing is changed
	 */
	public void decide(List<Finding> findings, Decision decision, String note) throws UserException {
		decideOn(findings.stream().map(CheckedFindings::id).toList(), decision, note);
	}

	void decideOn(List<FindingId> ids, Decision decision, String note) throws UserException {
		ObservationStore store = workspace.store();
		KeptFinding.Status status = switch (decision) {
		case OPEN -> KeptFinding.Status.OPEN;
		case ACCEPTED -> KeptFinding.Status.ACCEPTED;
		case DISMISSED -> KeptFinding.Status.DISMISSED;
		};
		Map<FindingId, Optional<KeptFinding>> seen = new LinkedHashMap<>();
		ids.forEach(id -> seen.put(id, Optional.empty()));
		Workspace.ask(() -> store.findings().all()).forEach(kept -> seen.replace(kept.finding(), Optional.of(kept)));
		for (Optional<KeptFinding> kept : seen.values()) {
			if (kept.isPresent() && kept.get().status() != KeptFinding.Status.OPEN) {
				FindingId id = kept.get().finding();
				Unseen.refuse(store, Workspace.ask(() -> store.history().latest(id)), by, words(kept.get()));
			}
		}
		Optional<KeptFinding> faster = Workspace.ask(() -> store.findings().decide(seen, status, note, by.name()));
		if (faster.isPresent()) {
			throw new UserException(NLS.bind(Messages.SettleFindings_faster, words(faster.get()), faster.get().by().orElse("?")));
		}
	}

	private static String words(KeptFinding decision) {
		String status = switch (decision.status()) {
		case OPEN -> Messages.SettleFindings_open;
		case ACCEPTED -> Messages.SettleFindings_accepted;
		case DISMISSED -> Messages.SettleFindings_dismissed;
		};
		return decision.note().map(note -> joined(status, note)).orElse(status);
	}

	/**
	 * Applies a fix to a figure of an imported report, which counts as reviewed and corrected then.
	 *
	 * @throws UserException where the figure is that of a plug-in, which is changed in the plug-in only; where somebody has changed
	 *                           the figure meanwhile
	 */
	public void apply(Fix fix) throws UserException {
		ObservationStore store = workspace.store();
		Observation corrected = EcoreUtil.copy(fix.figure());
		switch (fix) {
		case Fix.Remark remark -> corrected.setNote(joined(corrected.getNote(), UserWording.get().text(remark.note())));
		case Fix.Relate relate -> {
			corrected.setRelation(relate.relation());
			corrected.setRelatedTo(relate.to().getId());
		}
		}
		int here = ReviewFigures.done(store, List.of(fix.figure()),
				Workspace.ask(() -> store.reviews().correct(fix.figure(), corrected, by.name())));
		if (here == 0) {
			throw new UserException(NLS.bind(Messages.SettleFindings_plugIn, fix.figure().getText()));
		}
	}

	private static String joined(String note, String more) {
		return note == null || note.isBlank() ? more : note + Messages.SettleFindings_separator + more;
	}

}
