package fadu.ui.review;

import java.util.function.BiFunction;
import java.util.function.Supplier;

import fadu.model.Observation;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** The columns of the grid of figures. */
public enum FigureColumn {
	/** What was said about it. */
	STATUS(66, 112, () -> Messages.FigureColumn_status, (figure, workspace) -> FigureWords.status(figure.getStatus())),
	/** As it stands in the text. */
	PRINTED(76, 90, () -> Messages.FigureColumn_printed, (figure, workspace) -> figure.getText()),
	/** The number in base units. */
	VALUE(73, 90, () -> Messages.FigureColumn_value, (figure, workspace) -> FigureWords.number(figure.getQuantity().value())),
	/** The unit or measure word. */
	UNIT(42, 84, () -> Messages.FigureColumn_unit, (figure, workspace) -> UserWording.get().unit(figure.getQuantity().unit())),
	/** How the number stands to the true one. */
	BOUND(50, 76, () -> Messages.FigureColumn_bound, (figure, workspace) -> FigureWords.bound(figure.getQuantity().bound())),
	/** What sort of number. */
	KIND(48, 64, () -> Messages.FigureColumn_kind, (figure, workspace) -> UserWording.get().display(figure.getKind())),
	/** The time it covers. */
	PERIOD(140, 156, () -> Messages.FigureColumn_period, (figure, workspace) -> UserWording.get().display(figure.getPeriod())),
	/** The line of business. */
	DOMAIN(128, 146, () -> Messages.FigureColumn_domain,
			(figure, workspace) -> FigureWords.domain(figure, workspace.catalogue())),
	/** What it measures. */
	METRIC(146, 158, () -> Messages.FigureColumn_metric,
			(figure, workspace) -> FigureWords.metric(figure, workspace.catalogue())),
	/** The area and the part of it. */
	SCOPE(84, 96, () -> Messages.FigureColumn_scope, FigureWords::scope),
	/** The figure that it depends on. */
	RELATION(122, 118, () -> Messages.FigureColumn_relation, (figure, workspace) -> FigureWords.relation(figure)),
	/** How sure the reader is. */
	CONFIDENCE(42, 46, () -> Messages.FigureColumn_confidence, (figure, workspace) -> FigureWords.confidence(figure));

	private final int width;
	private final int englishWidth;
	private final Supplier<String> title;
	private final BiFunction<Observation, Workspace, String> text;

	FigureColumn(int width, int englishWidth, Supplier<String> title, BiFunction<Observation, Workspace, String> text) {
		this.width = width;
		this.englishWidth = englishWidth;
		this.title = title;
		this.text = text;
	}

	/** How wide it is at first, in pixels. */
	public int width() {
		return UserWording.get().english() ? englishWidth : width;
	}

	/** What stands at its head. */
	public String title() {
		return title.get();
	}

	/** What it says of a figure. */
	public String text(Observation figure, Workspace workspace) {
		return text.apply(figure, workspace);
	}

}
