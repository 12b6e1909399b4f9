package fadu.register.table;

import java.util.List;

import fadu.register.row.Refusal;

/**
 * What was found in the tables of a file.
 *
 * @param text    the cells as text, of which parts are taken
 * @param figures the figures, in the order of the text
 * @param refused the cells that hold something and make no figure, with the reason
 * @param left    what is not needed or not understood, as heads and labels that mean nothing
 * @param unknown the heads and labels that mean nothing, each once
 */
public record TableRead(TableText text, List<TableFigure> figures, List<Refusal> refused, List<Refusal> left,
		List<String> unknown) {
}
