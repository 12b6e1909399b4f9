package fadu.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;

/**
 * Reviews what was read in imported reports: each figure is confirmed, corrected or rejected. Figures of plug-ins were reviewed
 * before they were published, and are not touched.
 */
public final class ReviewFigures {

	private static final int SHORTEST_HASH = 6;

	private final Workspace workspace;
	private final String by;

	/**
	 * @param workspace where the figures are
	 * @param by        who reviews
	 */
	public ReviewFigures(Workspace workspace, String by) {
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

	/** Says that figures are right; returns how many. */
	public int confirm(List<Observation> figures) throws UserException {
		ObservationStore store = workspace.store();
		return Workspace.ask(() -> store.reviews().confirm(ids(figures), by));
	}

	/** Says that figures are none, or must not be used; returns how many. */
	public int reject(List<Observation> figures) throws UserException {
		ObservationStore store = workspace.store();
		return Workspace.ask(() -> store.reviews().reject(ids(figures), by));
	}

	/** Gives a figure other values; those that were read stay known. */
	public void correct(Observation figure, Correction correction) throws UserException {
		ObservationStore store = workspace.store();
		Observation corrected = EcoreUtil.copy(figure);
		correction.apply(corrected, workspace.catalogue());
		Workspace.ask(() -> store.reviews().correct(FigureId.of(figure), corrected, by));
	}

	/** A corrected figure as it was read; nothing for one that was never corrected. */
	public Optional<Observation> asRead(Observation figure) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty() ? Optional.empty() : Workspace.ask(() -> store.get().reviews().asRead(FigureId.of(figure)));
	}

	private static List<FigureId> ids(List<Observation> figures) {
		return figures.stream().map(FigureId::of).toList();
	}

}
