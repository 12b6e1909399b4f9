package fadu.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.export.ExportFormat;
import fadu.export.ExportFormats;
import fadu.export.ExportTable;
import fadu.model.CompositeIndex;
import fadu.question.IndexParameters;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.workspace.IndexChanges;
import fadu.workspace.IndexFile;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * Writes the answer to a question into a file, as {@code fadu ask} does with the same parameters.
 *
 * @param workspace  whose figures count
 * @param asked      districts and period
 * @param unreviewed whether figures that nobody has reviewed count
 */
public record WriteAnswer(Workspace workspace, Selection asked, boolean unreviewed) {

	private static final String SCORECARD = "scorecard";
	private static final String CSV = ".csv";

	/**
	 * Writes the places of an index.
	 *
	 * @param index   code of the index
	 * @param changes what is tried on it
	 * @param file    its ending is the name of the format
	 * @throws UserException where there is no such format, or the file cannot be written
	 */
	public Path index(String index, IndexChanges changes, int draws, long seed, Path file) throws UserException {
		return write(IndexParameters.INDEX, IndexParameters.of(index, changes, draws, seed), file);
	}

	/**
	 * Writes all that somebody needs to compute an index again: the places as CSV, and beside them the numbers that they come from
	 * and the index as it was tried.
	 *
	 * @param file of the places; the others are called after it
	 * @return the files
	 * @throws UserException where one cannot be written
	 */
	public List<Path> recomputable(CompositeIndex index, IndexChanges changes, int draws, long seed, Path file)
			throws UserException {
		String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		Path places = file.resolveSibling(stem + CSV);
		Path values = file.resolveSibling(stem + "-values" + CSV);
		Path model = file.resolveSibling(stem + ".fadu");
		Map<String, Object> arguments = IndexParameters.of(index.getCode(), changes, draws, seed);
		write(IndexParameters.INDEX, arguments, places);
		write(IndexParameters.VALUES, arguments, values);
		try {
			Files.writeString(model, IndexFile.write(changes.written(index)));
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.WriteAnswer_failed, model, e.getMessage()), e);
		}
		return List.of(places, values, model);
	}

	/**
	 * Writes the sheets of a scorecard.
	 *
	 * @param scorecard code of the scorecard
	 * @param file      its ending is the name of the format
	 * @throws UserException where there is no such format, or the file cannot be written
	 */
	public Path scorecard(String scorecard, Path file) throws UserException {
		return write(SCORECARD, Map.of(SCORECARD, scorecard), file);
	}

	private Path write(String question, Map<String, Object> arguments, Path file) throws UserException {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1);
		ExportFormat format = ExportFormats.named(ending)
				.orElseThrow(() -> new UserException(NLS.bind(Messages.WriteAnswer_format, ending)));
		write(Questions.named(question).orElseThrow(), arguments, format, file);
		return file;
	}

	private <R> void write(Question<R> question, Map<String, Object> arguments, ExportFormat format, Path file)
			throws UserException {
		ReportData data = new ReportData(workspace, asked, unreviewed, ZonedDateTime.now());
		ExportTable<R> table = new ExportTable<>(question.name(), question.description(), question.answer(data, arguments));
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			format.write(table, out);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.WriteAnswer_failed, file, e.getMessage()), e);
		}
	}

}
