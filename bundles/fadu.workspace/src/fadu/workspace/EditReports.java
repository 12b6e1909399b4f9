package fadu.workspace;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.model.Level;
import fadu.model.SourceDocument;
import fadu.store.ChangeSet;
import fadu.store.ObservationStore;
import fadu.wording.Wording;

/** Says otherwise what is known of an imported report, or takes the report out of the workspace. Each can be taken back. */
public final class EditReports {

	private static final Wording WORDS = UserWording.get();
	private static final int LONGEST_MONTHS = 12;

	private final Workspace workspace;
	private final Person by;

	/**
	 * @param workspace where the reports are
	 * @param by        who changes them
	 */
	public EditReports(Workspace workspace, Person by) {
		this.workspace = workspace;
		this.by = by;
	}

	/** What is known of a report. */
	public ReportDetails details(SourceDocument report) {
		return ReportDetails.of(report, workspace.areas().name(report.getDistrict()));
	}

	/**
	 * Says of which administrative level the district of a report is, where no list tells it.
	 *
	 * @param district its full name, its code, or its name
	 * @return whether that is different now
	 */
	public boolean level(String district, Level level) throws UserException {
		return new PlaceLevels(workspace).say(workspace.areas().code(district), level, by);
	}

	/**
	 * Says otherwise what is known of a report. Its figures that speak of its district move with it; their periods stay, and
	 * {@link ReadAgain} shows which would be read otherwise.
	 *
	 * @param seen the report as the user saw it
	 * @return whether anything is different now
	 * @throws UserException where the district is unknown or means several, or where somebody has changed the report since; then
	 *                           nothing is changed
	 */
	public boolean describe(SourceDocument seen, ReportDetails details) throws UserException {
		if (details.leastMonths() < 0 || details.leastMonths() > LONGEST_MONTHS) {
			throw new UserException(NLS.bind(Messages.EditReports_months, details.leastMonths()));
		}
		SourceDocument changed = EcoreUtil.copy(seen);
		details.apply(changed);
		if (!details.district().equals(details(seen).district())) {
			changed.setDistrict(workspace.areas().key(new DistrictByName(workspace).district(details.district())));
		}
		if (EcoreUtil.equals(changed, seen)) {
			return false;
		}
		ObservationStore store = workspace.store();
		Optional<SourceDocument> newer = Workspace
				.ask(() -> store.reports().describe(seen, changed, workspace.areas()::code, by.name()));
		if (newer.isPresent()) {
			Optional<ChangeSet> latest = Workspace.ask(() -> store.history().latestOfDocument(seen.getSha256()));
			throw new UserException(NLS.bind(Messages.EditReports_newer,
					new Object[]{words(newer.get()), latest.map(change -> change.by().toString()).orElse("?"),
							latest.map(Unseen::time).orElse("?")}));
		}
		return true;
	}

	/**
	 * Takes a report out of the workspace, with its figures and what was said of them.
	 *
	 * @throws UserException   where it is not here any more
	 * @throws UnseenException where somebody else was the last to change it and the person has not seen that
	 */
	public void remove(SourceDocument report) throws UserException {
		refuseUnseen(report);
		ObservationStore store = workspace.store();
		if (!Workspace.ask(() -> store.reports().remove(report.getSha256(), by.name()))) {
			throw new UserException(NLS.bind(Messages.ReviewFigures_noReport, report.getFileName()));
		}
	}

	/**
	 * Keeps the person from changing a report that somebody else was the last to change, for a user who names the report without
	 * seeing it on a screen.
	 */
	public void refuseUnseen(SourceDocument report) throws UserException {
		ObservationStore store = workspace.store();
		Unseen.refuse(store, Workspace.ask(() -> store.history().latestOfDocument(report.getSha256())), by,
				words(workspace.areas().joined(EcoreUtil.copy(report))));
	}

	private String words(SourceDocument report) {
		return NLS.bind(Messages.EditReports_words, new Object[]{report.getFileName(),
				workspace.areas().name(workspace.areas().code(report.getDistrict())), WORDS.display(report.getPeriod())});
	}

}
