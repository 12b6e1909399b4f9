package fadu.ui.assess;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;

import org.eclipse.osgi.util.NLS;

import fadu.export.ExportFormat;
import fadu.export.ExportFormats;
import fadu.export.ExportTable;
import fadu.model.CompositeIndex;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.question.paper.IndexQuestion;
import fadu.workspace.IndexChanges;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** Writes the places of an index into a file, as {@code fadu ask index} does with the same parameters. */
record IndexFile(Workspace workspace, Selection asked, boolean unreviewed) {

	private static final String QUESTION = "index";

	/** Writes the file; its ending is the name of the format. */
	Path write(CompositeIndex index, IndexChanges changes, int draws, long seed, Path file) throws UserException {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1);
		ExportFormat format = ExportFormats.named(ending)
				.orElseThrow(() -> new UserException(NLS.bind(Messages.IndexFile_format, ending)));
		Question<?> question = Questions.named(QUESTION).orElseThrow();
		write(question, index, changes, draws, seed, format, file);
		return file;
	}

	private <R> void write(Question<R> question, CompositeIndex index, IndexChanges changes, int draws, long seed,
			ExportFormat format, Path file) throws UserException {
		ReportData data = new ReportData(workspace, asked, unreviewed, ZonedDateTime.now());
		ExportTable<R> table = new ExportTable<>(question.name(), question.description(),
				question.answer(data, IndexQuestion.arguments(index.getCode(), changes, draws, seed)));
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			format.write(table, out);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.IndexFile_failed, file, e.getMessage()), e);
		}
	}

}
