package fadu.ui.editor;

import java.nio.file.Path;
import java.util.List;
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

	/** The first is what is offered. */
	private static final List<String> ENDINGS = List.of(FigureTable.WORKBOOK, ".csv");

	private final ReviewModel model;
	private final ReportTextPane text;
	private final FigureGrid figures;
	private final Control grid;

	/**
	 * @param text    copies its own words where it has the keys
	 * @param figures lists the figures
	 */
	FigureCopy(ReviewModel model, ReportTextPane text, FigureGrid figures) {
		this.model = model;
		this.text = text;
		this.figures = figures;
		grid = figures.control();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (grid.getDisplay().getFocusControl() instanceof Text typed) {
			typed.copy();
		} else if (text.control().isFocusControl()) {
			text.copy();
		} else if (!model.chosen().isEmpty()) {
			Clipboard clipboard = new Clipboard(grid.getDisplay());
			clipboard.setContents(new Object[]{FigureTable.of(model, model.chosen(), figures.columns()).text()},
					new Transfer[]{TextTransfer.getInstance()});
			clipboard.dispose();
			model.decisions().say(NLS.bind(Messages.FigureCopy_copied, model.chosen().size()), false);
		}
		return null;
	}

	/** Asks for a file and writes the figures that the list shows, in its columns and their order. */
	void export(DataChanges changes) {
		FigureTable table = FigureTable.of(model, model.shown(), figures.columns());
		String title = model.report().map(report -> report.document().getTitle()).orElse("");
		FileDialog dialog = new FileDialog(grid.getShell(), SWT.SAVE);
		dialog.setText(Messages.FigureCopy_export);
		dialog.setFilterExtensions(ENDINGS.stream().map(ending -> '*' + ending).toArray(String[]::new));
		dialog.setFilterNames(new String[]{Messages.FigureCopy_workbook, Messages.FigureCopy_csv});
		dialog.setFileName(title + ENDINGS.getFirst());
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(typed -> file(typed, Math.max(0, dialog.getFilterIndex())))
				.ifPresent(file -> changes.ask(() -> table.write(file, title),
						done -> model.decisions().say(NLS.bind(Messages.FigureCopy_written, table.rows().size(), done), false),
						failure -> model.decisions().say(failure.getMessage(), true)));
	}

	/** The kind that was chosen beside the name counts where the name still has the ending that was offered. */
	private static Path file(String typed, int kind) {
		String offered = ENDINGS.getFirst();
		if (kind > 0 && typed.endsWith(offered)) {
			return Path.of(typed.substring(0, typed.length() - offered.length()) + ENDINGS.get(kind));
		}
		return Path.of(ENDINGS.stream().anyMatch(typed::endsWith) ? typed : typed + ENDINGS.get(kind));
	}

}
