package fadu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.store.Author;
import fadu.store.ChangeSet;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.Review;
import fadu.wording.Wording;
import fadu.workspace.OvertakenException.Newer;

/**
 * Reviews what was read in imported reports: each figure is confirmed, corrected or rejected. Figures of plug-ins were reviewed
 * before they were published, and are not touched.
 */
public final class ReviewFigures {

	private static final Wording WORDS = UserWording.get();
	private static final int SHORTEST_HASH = 6;

	/** So many figures that somebody changed are named; of more, the number is enough. */
	private static final int NAMED = 3;

	private final Workspace workspace;
	private final Person by;

	/**
	 * @param workspace where the figures are
	 * @param by        who reviews
	 */
	public ReviewFigures(Workspace workspace, Person by) {
		this.workspace = workspace;
		this.by = by;
	}

	/** The figures that wait, report by report in the order of their import. */
	public List<Observation> waiting() throws UserException {
		return figures(ObservationQuery.all().withStatus(ReviewStatus.READ));
	}

	/** The figures of one report that wait. */
	public List<Observation> waiting(SourceDocument report) throws UserException {
		return figures(ObservationQuery.all().withStatus(ReviewStatus.READ).inDocuments(Set.of(report.getSha256())));
	}

	/**
	 * The imported report that a user names.
	 *
	 * @param name the name of its file, or the beginning of its SHA-256
	 * @throws UserException where there is none, or more than one
	 */
	public SourceDocument report(String name) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		List<SourceDocument> reports = store.isEmpty() ? List.of() : Workspace.ask(store.get()::documentList);
		List<SourceDocument> named = reports.stream()
				.filter(report -> name.equals(report.getFileName())
						|| name.length() >= SHORTEST_HASH && report.getSha256().startsWith(name))
				.toList();
		if (named.size() == 1) {
			return named.getFirst();
		}
		if (named.isEmpty()) {
			throw new UserException(NLS.bind(Messages.ReviewFigures_noReport, name));
		}
		String all = named.stream().map(report -> report.getSha256().substring(0, Math.min(12, report.getSha256().length())))
				.collect(Collectors.joining(Messages.Selection_separator));
		throw new UserException(NLS.bind(Messages.ReviewFigures_severalReports, name, all));
	}

	/**
	 * The figures of a report with these ids, whatever was said about them before.
	 *
	 * @throws UserException where the report has no figure with one of the ids
	 */
	public List<Observation> figures(SourceDocument report, List<String> ids) throws UserException {
		List<Observation> all = figures(ObservationQuery.all().inDocuments(Set.of(report.getSha256())));
		for (String id : ids) {
			if (all.stream().noneMatch(figure -> figure.getId().equals(id))) {
				throw new UserException(NLS.bind(Messages.ReviewFigures_noFigure, report.getFileName(), id));
			}
		}
		return all.stream().filter(figure -> ids.contains(figure.getId())).toList();
	}

	private List<Observation> figures(ObservationQuery query) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		List<Observation> figures = store.isEmpty() ? List.of() : Workspace.ask(() -> store.get().observations(query));
		figures.stream().map(Observation::getDocument).distinct().forEach(workspace.areas()::joined);
		return figures;
	}

	/**
	 * Says that figures are right; returns how many.
	 *
	 * @param seen the figures as the user saw them
	 * @throws UserException where somebody has changed one since, saying what, who and when; then nothing is changed
	 */
	public int confirm(List<Observation> seen) throws UserException {
		ObservationStore store = workspace.store();
		return done(store, seen, Workspace.ask(() -> store.reviews().confirm(seen, by.name())));
	}

	/**
	 * Says that figures are none, or must not be used; returns how many.
	 *
	 * @param seen the figures as the user saw them
	 * @throws UserException where somebody has changed one since, saying what, who and when; then nothing is changed
	 */
	public int reject(List<Observation> seen) throws UserException {
		ObservationStore store = workspace.store();
		return done(store, seen, Workspace.ask(() -> store.reviews().reject(seen, by.name())));
	}

	/**
	 * Gives a figure other values; those that were read stay known.
	 *
	 * @param seen the figure as the user saw it
	 * @throws UserException where somebody has changed it since, saying what, who and when, or where the correction cannot be;
	 *                           then nothing is changed
	 */
	public void correct(Observation seen, Correction correction) throws UserException {
		correct(List.of(seen), correction);
	}

	/**
	 * Says the same of several figures of a report, in one step; those that are so already are passed over.
	 *
	 * @param seen the figures as the user saw them
	 * @return how many are different now
	 * @throws UserException where somebody has changed one since, saying what, who and when, or where the correction cannot be of
	 *                           one of them; then nothing is changed
	 */
	public int correct(List<Observation> seen, Correction correction) throws UserException {
		ObservationStore store = workspace.store();
		Set<String> documents = seen.stream().map(figure -> figure.getDocument().getSha256()).collect(Collectors.toSet());
		List<Observation> report = correction.relation().isPresent()
				? figures(ObservationQuery.all().inDocuments(documents))
				: List.of();
		Map<Observation, Observation> corrections = new LinkedHashMap<>();
		for (Observation figure : seen) {
			requirePossible(figure, correction, report);
			if (seen.size() == 1 || correction.changes(figure, workspace.catalogue())) {
				Observation corrected = EcoreUtil.copy(figure);
				correction.apply(corrected, workspace.catalogue());
				corrections.put(figure, corrected);
			}
		}
		return corrections.isEmpty()
				? 0
				: done(store, List.copyOf(corrections.keySet()),
						Workspace.ask(() -> store.reviews().correct(corrections, by.name())));
	}

	/** @param report all figures of the report, where the correction says how this one depends on another */
	static void requirePossible(Observation figure, Correction correction, List<Observation> report) throws UserException {
		if (correction.contradictsMetric(figure)) {
			throw new UserException(Messages.ReviewFigures_domainOfMetric);
		}
		if (correction.relation().isPresent()) {
			correction.relation().get().require(figure, report);
		}
	}

	/**
	 * Keeps the person from changing figures that somebody else has reviewed, unless the person says to have seen that. For a user
	 * who names figures without seeing them on a screen.
	 *
	 * @throws UserException where there is such a figure, saying what stands there, who wrote it and when
	 */
	public void refuseUnseen(List<Observation> figures) throws UserException {
		ObservationStore store = workspace.store();
		Author self = Workspace.ask(() -> store.history().author(by.name()));
		for (Observation figure : figures) {
			if (figure.getReviewedBy() != null && !self.isSame(figure.getReviewedBy())) {
				Unseen.refuse(store, Workspace.ask(() -> store.history().latest(FigureId.of(figure))), by, words(figure));
			}
		}
	}

	/** How many figures were reviewed; where somebody was faster, it says who changed what. */
	static int done(ObservationStore store, List<Observation> seen, Review review) throws UserException {
		if (!review.isRefused()) {
			return review.figures();
		}
		List<Newer> newer = new ArrayList<>();
		for (Observation figure : seen) {
			FigureId id = FigureId.of(figure);
			Observation now = review.newer().get(id);
			if (now != null) {
				Optional<ChangeSet> latest = Workspace.ask(() -> store.history().latest(id));
				newer.add(new Newer(figure, now, latest.map(change -> change.by().toString()).orElse(""),
						latest.map(ChangeSet::at).orElse(Instant.EPOCH)));
			}
		}
		String named = newer.stream().limit(NAMED)
				.map(each -> NLS.bind(Messages.ReviewFigures_now,
						new Object[]{words(each.now()), each.by(), Unseen.time(each.at())}))
				.collect(Collectors.joining(Messages.ReviewFigures_separator));
		throw new OvertakenException(NLS.bind(Messages.ReviewFigures_newer, newer.size(), named), newer);
	}

	/** The figure as printed, and what it is taken for now. */
	private static String words(Observation figure) {
		return NLS.bind(Messages.ReviewFigures_figure,
				new Object[]{figure.getText(), WORDS.display(figure.getQuantity()), WORDS.display(figure.getStatus())});
	}

	/** A corrected figure as it was read; nothing for one that was never corrected. */
	public Optional<Observation> asRead(Observation figure) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty() ? Optional.empty() : Workspace.ask(() -> store.get().reviews().asRead(FigureId.of(figure)));
	}

}
