package fadu.ui.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.wording.Wording;
import fadu.workspace.Correction;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** What may be said of several figures of a report at once, and the correction that comes of it. Their numbers stay. */
public final class SharedCorrection {

	/** What figures can have in common, in the order in which it is asked. */
	public static final List<FigureColumn> COLUMNS = List.of(FigureColumn.PERIOD, FigureColumn.SCOPE, FigureColumn.METRIC,
			FigureColumn.DOMAIN, FigureColumn.RELATION);

	private static final Wording WORDS = UserWording.get();

	private final ReviewModel model;
	private final List<Observation> figures;

	/** @param figures of the report that the model shows, at least one */
	public SharedCorrection(ReviewModel model, List<Observation> figures) {
		this.model = model;
		this.figures = List.copyOf(figures);
	}

	/** What may be chosen; empty where it is typed. Figures have no other figure in common on which they depend. */
	public List<String> offered(FigureColumn column) {
		if (column == FigureColumn.RELATION) {
			return List.of(WORDS.display(RelationType.NONE));
		}
		Set<String> offered = new LinkedHashSet<>();
		figures.forEach(figure -> offered.addAll(change(figure, column).offered()));
		return List.copyOf(offered);
	}

	/** Whether something else than what is offered may be typed. */
	public boolean isTyped(FigureColumn column) {
		return change(figures.getFirst(), column).isTyped();
	}

	/**
	 * The correction of all of them.
	 *
	 * @param said what was chosen or typed; what is absent stays as it is
	 * @throws UserException where it makes no sense, or cannot be of one of the figures
	 */
	public Correction of(Map<FigureColumn, String> said) throws UserException {
		Correction correction = Correction.NOTHING;
		for (Map.Entry<FigureColumn, String> each : said.entrySet()) {
			correction = correction.and(change(figures.getFirst(), each.getKey()).said(each.getValue()));
		}
		long measured = figures.stream().filter(correction::contradictsMetric).count();
		if (measured > 0) {
			throw new UserException(NLS.bind(Messages.SharedCorrection_measured, measured));
		}
		return correction;
	}

	private CellChange change(Observation figure, FigureColumn column) {
		return new CellChange(model, figure, column);
	}

}
