package fadu.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.FigureChoices;
import fadu.analysis.set.Settlement.Decision;
import fadu.analysis.value.Observations;
import fadu.model.FindingId;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.store.KeptFinding;
import fadu.store.ObservationStore;

/**
 * Says which of several figures of one metric, district and period stands for its cell, with a reason that is kept. The figure may
 * be that of a plug-in. Each choice is a change of its own that can be taken back.
 */
public final class ChooseFigure {

	private final Workspace workspace;
	private final Person by;

	/**
	 * @param workspace where the figures are
	 * @param by        who chooses
	 */
	public ChooseFigure(Workspace workspace, Person by) {
		this.workspace = workspace;
		this.by = by;
	}

	/**
	 * The figure that a user names.
	 *
	 * @param document the name of a file, or the beginning of its SHA-256
	 * @param id       of the figure in it
	 * @throws UserException where there is none
	 */
	public Observation find(String document, String id) throws UserException {
		List<SourceDocument> contributed = workspace.catalogue().documents().stream()
				.filter(one -> document.equals(one.getFileName()) || one.getSha256().startsWith(document)).toList();
		if (contributed.size() == 1) {
			return contributed.getFirst().getObservations().stream().filter(figure -> figure.getId().equals(id)).findFirst()
					.orElseThrow(() -> new UserException(NLS.bind(Messages.ChooseFigure_noFigure, document, id)));
		}
		ReviewFigures review = new ReviewFigures(workspace, by);
		return review.figures(review.report(document), List.of(id)).getFirst();
	}

	/**
	 * Has the figure stand for its cell.
	 *
	 * @param others the other figures of the cell; one of them that was chosen before is chosen no longer
	 * @param reason why
	 * @throws UserException where there is no reason; where somebody else has decided and the person has not seen it
	 */
	public void choose(Observation figure, Collection<Observation> others, String reason) throws UserException {
		if (reason.isBlank()) {
			throw new UserException(Messages.ChooseFigure_noReason);
		}
		for (FindingId chosen : chosen(others)) {
			decide(chosen, Decision.OPEN, reason);
		}
		decide(FigureChoices.id(figure), Decision.ACCEPTED, reason);
	}

	/** Has the figure stand for its cell only where the rules say so. */
	public void release(Observation figure) throws UserException {
		if (chosen(List.of(figure)).isEmpty()) {
			throw new UserException(NLS.bind(Messages.ChooseFigure_notChosen, figure.getText()));
		}
		decide(FigureChoices.id(figure), Decision.OPEN, "");
	}

	/** The other figures of the cell of one, as far as anybody has chosen them. */
	public List<Observation> others(Observation figure) throws UserException {
		Selection selection = new Selection(
				workspace.catalogue().metric(figure.getMetric() == null ? "" : figure.getMetric()).stream().toList(), List.of(),
				Optional.empty());
		if (selection.metrics().isEmpty()) {
			return List.of();
		}
		return workspace.figures().load(selection.inquiry(true)).history().stream()
				.filter(other -> !other.getId().equals(figure.getId()) || other.getDocument() != figure.getDocument())
				.filter(other -> other.getPeriod().equals(figure.getPeriod()) && Observations.district(other)
						.equals(Observations.district(figure)))
				.toList();
	}

	private List<FindingId> chosen(Collection<Observation> figures) throws UserException {
		ObservationStore store = workspace.store();
		Set<FindingId> wanted = figures.stream().map(FigureChoices::id).collect(Collectors.toSet());
		return Workspace.ask(() -> store.findings().of(FigureChoices.RULE)).stream()
				.filter(kept -> kept.status() == KeptFinding.Status.ACCEPTED).map(KeptFinding::finding).filter(wanted::contains)
				.toList();
	}

	private void decide(FindingId id, Decision decision, String reason) throws UserException {
		new SettleFindings(workspace, by).decideOn(List.of(id), decision, reason.strip());
	}

}
