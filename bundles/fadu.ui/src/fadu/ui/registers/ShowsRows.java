package fadu.ui.registers;

/** A part of the window that shows rows of a register. */
public interface ShowsRows {

	/** Shows some rows in place of those that it shows. */
	void show(RowFilter filter);

}
