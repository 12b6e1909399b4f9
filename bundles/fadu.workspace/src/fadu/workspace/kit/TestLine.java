package fadu.workspace.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;

/**
 * A line of a file of tests: cells parted by tabs.
 *
 * @param file   the name of the file
 * @param number the line, from 1
 * @param cells  the cells
 */
public record TestLine(String file, int number, List<String> cells) {

	/**
	 * What came of it.
	 *
	 * @param line   the line
	 * @param passed whether it is as it must be
	 * @param found  what was found instead, in the language of the user; empty where it passed
	 */
	public record Outcome(TestLine line, boolean passed, String found) {
	}

	/**
	 * The lines of a file of a plug-in, without remarks; none where there is no such file.
	 *
	 * @param least the cells that a line must have
	 * @throws UserException where a line has fewer cells, or the file cannot be read
	 */
	public static List<TestLine> of(Path plugIn, String file, int least) throws UserException {
		Path path = plugIn.resolve(file);
		List<TestLine> lines = new ArrayList<>();
		if (!Files.exists(path)) {
			return lines;
		}
		try {
			int number = 0;
			for (String text : Files.readAllLines(path)) {
				number++;
				if (!text.isBlank() && !text.startsWith("#")) {
					TestLine line = new TestLine(file, number, List.of(text.split("\t", -1)));
					if (line.cells().size() < least) {
						throw new UserException(NLS.bind(Messages.TestLine_cells, new Object[]{file, number, least}));
					}
					lines.add(line);
				}
			}
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.TestLine_unreadable, path, e.getLocalizedMessage()), e);
		}
		return lines;
	}

	/** A cell without blanks around it. */
	public String cell(int index) {
		return cells.get(index).strip();
	}

	/** That it is as it must be. */
	public Outcome passed() {
		return new Outcome(this, true, "");
	}

	/** That something else was found. */
	public Outcome failed(String found) {
		return new Outcome(this, false, found);
	}

}
