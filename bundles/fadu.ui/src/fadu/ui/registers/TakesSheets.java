package fadu.ui.registers;

import java.nio.file.Path;
import java.util.List;

/** A part of the window that takes spreadsheets into a register. */
public interface TakesSheets {

	/** Looks at files before they come in, at once or as soon as the register was found. */
	void take(List<Path> files);

}
