package fadu.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

import fadu.ui.changes.DataChanges;
import fadu.ui.changes.HistoryModel;
import fadu.ui.comparison.Change;
import fadu.ui.editor.OpenReview;
import fadu.ui.editor.ReviewEditor;
import fadu.ui.review.FindingDecisions;
import fadu.ui.review.FindingsModel;
import fadu.ui.widgets.Halves;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.NoticeBar.Choice;

/** 检查: what contradicts itself or others in the figures. Each is accepted, dismissed with a reason, or set right. */
public final class FindingsView extends FaduView {

	private FindingsModel findings;
	private NoticeBar notice;
	private FindingHeader header;
	private FindingTable table;
	private FindingPane pane;
	private boolean onlyReport = true;
	private Optional<String> wanted = Optional.empty();

	/** Created by the workbench. */
	public FindingsView() {
		super("empty-problems");
	}

	@Override
	void createAbove(Composite parent) {
		new TurnNotice(parent, getSite().getService(HistoryModel.class), Messages.ComparisonView_close);
	}

	@Override
	void createContent(Composite parent) {
		findings = new FindingsModel(getSite().getService(DataChanges.class), () -> model().selection());
		notice = new NoticeBar(parent);
		header = new FindingHeader(parent, findings, () -> model().selection(), only -> {
			onlyReport = only;
			findings.showEverything(false);
			findings.only(report());
		}, this::showEverything);
		SashForm halves = Halves.in(parent, 1);
		table = new FindingTable(halves, this::showChoice, model().workspace()::districtsOf,
				checked -> OpenReview.at(checked.finding().figures().getFirst()));
		pane = new FindingPane(halves, findings.decisions(), this::focusContent);
		pane.offerAt(table.control());
		halves.setWeights(52, 48);
		findings.addListener(this::show);
		parent.addDisposeListener(event -> findings.close());
		followEditors(parent);
		findings.look();
		showChoice();
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				copy();
				return null;
			}
		});
	}

	/** A field copies its own words; else the chosen findings are copied. */
	private void copy() {
		Display display = table.control().getDisplay();
		if (display.getFocusControl() instanceof Text field) {
			field.copy();
		} else if (display.getFocusControl() instanceof StyledText text && text.getSelectionCount() > 0) {
			text.copy();
		} else if (!table.chosen().isEmpty()) {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[]{table.text()}, new Transfer[]{TextTransfer.getInstance()});
			clipboard.dispose();
			notice.say(NLS.bind(Messages.FindingsView_copied, table.chosen().size()), false,
					List.of(answer(Messages.ComparisonView_close, notice::clear)));
		}
	}

	/** Lists the findings about all reports, or again those about the open report or what is ticked. */
	private void showEverything(boolean all) {
		onlyReport = !all;
		findings.showEverything(all);
		findings.only(report());
	}

	/** The report that is open in front, where only its findings are wanted; the box never says more than is listed. */
	private Optional<String> report() {
		Optional<String> shown = ReviewEditor.shown(getSite().getPage());
		header.offerReport(shown.isPresent(), onlyReport);
		return shown.filter(one -> onlyReport);
	}

	private void followEditors(Composite parent) {
		PartActivated listener = new PartActivated(this::followEditor);
		getSite().getPage().addPartListener(listener);
		getSite().getWorkbenchWindow().addPerspectiveListener(listener);
		parent.addDisposeListener(event -> {
			getSite().getPage().removePartListener(listener);
			getSite().getWorkbenchWindow().removePerspectiveListener(listener);
		});
		followEditor();
	}

	/** Only where a report is seen can its findings alone be listed. */
	private void followEditor() {
		findings.only(report());
	}

	/** Chooses a finding, among those of all reports where it is not shown. */
	public void reveal(String id) {
		showIfDue();
		wanted = Optional.of(id).filter(one -> !table.choose(one));
		wanted.ifPresent(one -> {
			findings.showSettled(true);
			showEverything(true);
		});
	}

	@Override
	void told(Change change) {
		if (change == Change.SELECTION) {
			findings.look();
		} else if (change == Change.CATALOGUE) {
			findings.forget();
		}
	}

	/** What the checks find is shown once they have run. */
	@Override
	boolean concerns(Change change) {
		return false;
	}

	@Override
	void show() {
		if (header.isDisposed()) {
			return;
		}
		findings.decisions().said().ifPresentOrElse(this::say, notice::clear);
		if (!findings.isLooked()) {
			showEmpty(Messages.FindingsView_checking, findings.decisions().said().orElse(""));
			return;
		}
		header.show();
		long open = findings.open() + findings.openElsewhere();
		setPartName(open == 0 ? Messages.FindingsView_name : NLS.bind(Messages.FindingsView_badge, open));
		table.show(findings.shown());
		wanted = wanted.filter(id -> !table.choose(id));
		showChoice();
		showContent();
	}

	private void say(String line) {
		FindingDecisions decisions = findings.decisions();
		if (decisions.canInsist()) {
			Choice leave = answer(Messages.FindingsView_leave, decisions::leave);
			notice.ask(line, true, List.of(leave, answer(Messages.FindingsView_insist, decisions::insist)), leave);
		} else {
			notice.say(line, !decisions.isDone(), List.of(answer(Messages.ComparisonView_close, decisions::leave)));
		}
	}

	/** A button that goes away with its line gives the keys back to the list. */
	private Choice answer(String name, Runnable work) {
		return new Choice(name, () -> {
			focusContent();
			work.run();
		});
	}

	private void showChoice() {
		pane.show(table.chosen());
	}

	@Override
	void focusContent() {
		table.control().setFocus();
	}

}
