package fadu.ui.uses;

import java.nio.file.Path;

import fadu.model.Observation;
import fadu.workspace.FigureUse;
import fadu.workspace.FigureUseWords;

/**
 * A place that uses what is looked at, or that it comes from.
 *
 * @param words what it is called
 * @param place where it leads
 */
public record UseLine(FigureUseWords words, Place place) {

	/** Where a line leads. */
	public sealed interface Place {
	}

	/**
	 * To a place that uses it.
	 *
	 * @param use the place
	 */
	public record Use(FigureUse use) implements Place {
	}

	/**
	 * To a figure that it was computed from.
	 *
	 * @param term the figure
	 */
	public record Term(Observation term) implements Place {
	}

	/**
	 * To a report that was made and printed it.
	 *
	 * @param file the report
	 */
	public record Printed(Path file) implements Place {
	}

}
