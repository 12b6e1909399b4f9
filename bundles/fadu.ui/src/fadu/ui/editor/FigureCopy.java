package fadu.ui.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

import fadu.ui.changes.DataChanges;
import fadu.ui.review.FigureTable;
import fadu.ui.review.ReviewModel;

/** Takes figures of a report out of the window: the chosen ones to the clipboard, those shown to a file. */
final class FigureCopy extends AbstractHandler {

	private static final String ENDING = ".csv";

	private final ReviewModel model;
	private final ReportTextPane text;
	private final Control grid;

	/**
	 * @param text copies its own words where it has the keys
	 * @param grid lists the figures
	 */
	FigureCopy(ReviewModel model, ReportTextPane text, Control grid) {
		this.model = model;
		this.text = text;
		this.grid = grid;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (grid.getDisplay().getFocusControl() instanceof Text typed) {
			typed.copy();
		} else if (text.control().isFocusControl()) {
			text.copy();
		} else if (!model.chosen().isEmpty()) {
			Clipboard clipboard = new Clipboard(grid.getDisplay());
			clipboard.setContents(new Object[]{FigureTable.of(model, model.chosen()).text()},
					new Transfer[]{TextTransfer.getInstance()});
			clipboard.dispose();
			model.decisions().say(NLS.bind(Messages.FigureCopy_copied, model.chosen().size()), false);
		}
		return null;
	}

	/** Asks for a file and writes the figures that the list shows. */
	void export(DataChanges changes) {
		FigureTable table = FigureTable.of(model, model.shown());
		FileDialog dialog = new FileDialog(grid.getShell(), SWT.SAVE);
		dialog.setText(Messages.FigureCopy_export);
		dialog.setFilterExtensions(new String[]{'*' + ENDING});
		dialog.setFileName(model.report().map(report -> report.document().getTitle()).orElse("") + ENDING);
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(typed -> Path.of(typed.endsWith(ENDING) ? typed : typed + ENDING))
				.ifPresent(file -> changes.ask(() -> table.write(file),
						done -> model.decisions().say(NLS.bind(Messages.FigureCopy_written, table.lines().size() - 1, done), false),
						failure -> model.decisions().say(failure.getMessage(), true)));
	}

}
