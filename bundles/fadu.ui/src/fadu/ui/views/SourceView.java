package fadu.ui.views;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Judged;
import fadu.model.Observation;
import fadu.ui.commands.Views;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.SourceSheet;
import fadu.ui.comparison.CellWords;
import fadu.ui.editor.OpenReview;
import fadu.wording.Wording;
import fadu.workspace.SourceText.Sentence;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** 来源: where the figure looked at comes from, and how it stands to the others of its row. */
public final class SourceView extends FaduView {

	private static final Wording WORDS = UserWording.get();
	private static final String ENTER = "fadu.ui.command.residents";
	private static final int FACT_INDENT = 76;

	private StyledText text;
	private Optional<Observation> shown = Optional.empty();
	private Optional<SourceSheet> sheet = Optional.empty();

	/** Created by the workbench. */
	public SourceView() {
		super("empty-source");
	}

	@Override
	void createContent(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		text.setMargins(12, 10, 12, 10);
		text.setLineSpacing(4);
		text.setTabStops(new int[]{FACT_INDENT});
		text.setCaret(null);
		text.addListener(SWT.MouseUp, event -> linkAt(event).ifPresent(this::follow));
		text.addListener(SWT.MouseMove, event -> text.setCursor(
				linkAt(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		text.addListener(SWT.MouseDoubleClick, event -> shown.ifPresent(OpenReview::at));
	}

	private Optional<SourceSheet.Link> linkAt(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? Optional.empty() : sheet.flatMap(known -> known.linkAt(offset));
	}

	/** To the sentence of a figure, or to figures that may be compared. */
	private void follow(SourceSheet.Link link) {
		link.figure().ifPresent(OpenReview::at);
		link.per().ifPresent(per -> model().choosePer(Optional.of(per)));
		if (link.people()) {
			enterPeople();
		}
	}

	private void enterPeople() {
		Views.command(ENTER);
	}

	@Override
	boolean concerns(Change change) {
		return change == Change.FOCUS || change == Change.CATALOGUE;
	}

	@Override
	void show() {
		Optional<Cell> cell = model().focusedCell();
		if (cell.isEmpty()) {
			shown = Optional.empty();
			showEmpty(Messages.SourceView_none, Messages.SourceView_noneHint);
			return;
		}
		switch (cell.get()) {
		case Cell.Empty empty -> {
			shown = Optional.empty();
			showEmpty(WORDS.display(empty.kind()), CellWords.explain(empty.kind()));
		}
		case Cell.NotComputable none -> {
			shown = Optional.empty();
			showEmpty(CellWords.figure(none), CellWords.period(none), CellWords.lacksPeople(none) ? CellWords.enterPeople() : "",
					this::enterPeople);
		}
		case Cell.Computed computed -> {
			shown = Optional.empty();
			judged().ifPresent(judged -> show(SourceSheet.of(judged, computed)));
			showContent();
		}
		case Cell.Reported reported -> {
			Observation observation = reported.principal();
			shown = Optional.of(observation);
			fill(reported, Optional.empty());
			findSentence(reported, observation);
			showContent();
		}
		}
	}

	private void findSentence(Cell.Reported cell, Observation observation) {
		Display display = text.getDisplay();
		Job job = Job.create(Messages.SourceView_looking, (ICoreRunnable) monitor -> sentence(observation)
				.ifPresent(sentence -> display.asyncExec(() -> {
					if (!text.isDisposed() && shown.isPresent() && shown.get() == observation) {
						fill(cell, Optional.of(sentence));
					}
				})));
		job.setSystem(true);
		job.schedule();
	}

	private Optional<Sentence> sentence(Observation observation) {
		try {
			return new SourceText(model().workspace()).of(observation);
		} catch (UserException e) {
			return Optional.empty();
		}
	}

	private void fill(Cell.Reported cell, Optional<Sentence> sentence) {
		judged().ifPresent(judged -> show(SourceSheet.of(judged, cell, sentence)));
	}

	private Optional<Judged> judged() {
		return model().compared().flatMap(all -> model().focus().flatMap(all::judged));
	}

	private void show(SourceSheet source) {
		sheet = Optional.of(source);
		text.setText(source.text());
		text.setStyleRanges(source.spans().stream().map(SourceStyles::range).toArray(StyleRange[]::new));
		for (int line = 0; line < text.getLineCount(); line++) {
			if (text.getLine(line).contains("\t")) {
				text.setLineWrapIndent(line, 1, FACT_INDENT);
			}
		}
		text.setSelection(0);
		text.setTopPixel(0);
	}

	@Override
	void focusContent() {
		text.setFocus();
	}

}
