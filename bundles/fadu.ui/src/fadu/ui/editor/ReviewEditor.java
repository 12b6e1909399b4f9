package fadu.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

import fadu.ui.changes.DataChanges;
import fadu.ui.changes.HistoryModel;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.ReviewChange;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.KeptAtOnce;
import fadu.ui.widgets.KeptSash;

/** 核对: one imported report. Its text above, its figures below; what is chosen in one is chosen in the other. */
public final class ReviewEditor extends KeptAtOnce implements IPersistableEditor {

	/** Identifier in plugin.xml. */
	public static final String ID = "fadu.ui.editor.review";
	private static final String CONTEXT = "fadu.ui.context.review";
	private static final String FILTER = "filter";
	private static final String PLACE = "place";

	private ReviewModel model;
	private Optional<FigureFilter> remembered = Optional.empty();
	private Optional<Integer> place = Optional.empty();
	private Optional<String> turned = Optional.empty();
	private ReviewDialogs dialogs;
	private ReviewNotices notices;
	private ReviewHeader header;
	private ReportTextPane text;
	private SashForm above;
	private PagePane page;
	private FactsLine facts;
	private FigureGrid grid;
	private FigureCopy copy;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ReviewInput report)) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(report.name());
		model = new ReviewModel(site.getService(DataChanges.class), report.sha256());
	}

	/** Hash of the report that is seen on a page, also where a view beside it has the keys; nothing where none is. */
	public static Optional<String> shown(IWorkbenchPage page) {
		return Stream.of(page.getEditorReferences()).map(reference -> reference.getEditor(false))
				.filter(ReviewEditor.class::isInstance).filter(editor -> page.isEditorAreaVisible() && page.isPartVisible(editor))
				.map(editor -> ((ReviewEditor) editor).model.sha256()).findFirst();
	}

	/** The review, for commands and tests. */
	public ReviewModel model() {
		return model;
	}

	@Override
	public void createPartControl(Composite parent) {
		TabsOfReports.makeRoom(parent);
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout(0));
		dialogs = new ReviewDialogs(getSite().getShell(), model);
		header = new ReviewHeader(area, model, this::correct, reportSteps());
		SashForm halves = KeptSash.vertical(area, "review", 40, 60);
		halves.setLayoutData(fill());
		above = new SashForm(halves, SWT.HORIZONTAL);
		text = new ReportTextPane(above, model);
		page = new PagePane(above, model, getSite().getService(DataChanges.class));
		above.setMaximizedControl(text.control());
		text.whenOpened(this::correct);
		Composite below = new Composite(halves, SWT.NONE);
		below.setLayout(layout(4));
		facts = new FactsLine(below, model);
		grid = new FigureGrid(below, model);
		facts.findIn(grid.control());
		grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		grid.whenOpened(this::correct);
		notices = new ReviewNotices(below, model, this::setFocus);
		MenuManager menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		grid.control().setMenu(menu.createContextMenu(grid.control()));
		text.control().setMenu(menu.createContextMenu(text.control()));
		getSite().registerContextMenu(menu, null);
		copy = new FigureCopy(model, text, grid);
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, copy);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		model.addListener(this::changed);
		HistoryModel history = getSite().getService(HistoryModel.class);
		turned = history.said();
		Runnable follower = () -> turned(history);
		history.addListener(follower);
		area.addDisposeListener(event -> history.removeListener(follower));
		model.open();
		facts.show();
	}

	private Map<String, Runnable> reportSteps() {
		Map<String, Runnable> steps = new LinkedHashMap<>();
		steps.put(Messages.ReviewEditor_details, dialogs::describe);
		steps.put(Messages.ReviewEditor_again, dialogs::readAgain);
		steps.put(Messages.ReviewEditor_add, this::add);
		steps.put(Messages.ReviewEditor_export, () -> copy.export(getSite().getService(DataChanges.class)));
		steps.put(Messages.ReviewEditor_page, this::togglePage);
		steps.put(Messages.ReviewEditor_remove, model.steps()::askToRemove);
		return steps;
	}

	/** With a size to begin from, as the platform would measure the whole text to find one. */
	private static GridData fill() {
		GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
		fill.widthHint = 400;
		fill.heightHint = 300;
		return fill;
	}

	private static GridLayout layout(int spacing) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = spacing;
		layout.verticalSpacing = spacing;
		return layout;
	}

	private void changed(ReviewChange change) {
		if (header == null || grid.control().isDisposed()) {
			return;
		}
		switch (change) {
		case REPORT -> {
			remembered.ifPresent(model::filter);
			remembered = Optional.empty();
			place.ifPresent(model::chooseAt);
			place = Optional.empty();
			model.report().ifPresent(report -> setPartName(TabsOfReports.name(model, report)));
			showFigures();
			showChoice();
		}
		case FIGURES -> showFigures();
		case CHOICE -> showChoice();
		case NOTICE -> notices.show();
		}
	}

	/** A step back or forth is said where the person looks, and nowhere else: in another report it would take a question away. */
	private void turned(HistoryModel history) {
		if (!history.said().equals(turned)) {
			turned = history.said();
			turned.filter(line -> grid.control().isVisible()).ifPresent(line -> {
				model.awaited().turn();
				model.decisions().say(line, history.isRefused());
			});
		}
	}

	private void showFigures() {
		header.show();
		text.showFigures();
		facts.showWords();
		grid.showFigures();
	}

	private void showChoice() {
		text.showChoice();
		grid.showChoice();
		facts.show();
		notices.rest(model.current().map(figure -> model.doubts().of(figure, model.report())).orElse(""));
		page.show();
	}

	/** Asks for other values of the figure looked at. */
	void correct() {
		dialogs.correct();
	}

	/** Asks what the marked passage is, as a figure that was missed. */
	void add() {
		Point marked = text.marked();
		dialogs.add(marked.x, marked.y);
	}

	/** Shows the page of the file beside the text, or takes it away. */
	void togglePage() {
		if (above.getMaximizedControl() == null || page.isThere()) {
			above.setMaximizedControl(above.getMaximizedControl() == null ? text.control() : null);
			page.show();
		} else {
			model.decisions().hint(Messages.PagePane_noPages);
		}
	}

	/** Brings a code point of the text to be seen, now or as soon as the report is read. */
	void show(int start) {
		text.show(start);
	}

	/** The dialogs of this review. */
	ReviewDialogs dialogs() {
		return dialogs;
	}

	@Override
	public void setFocus() {
		grid.control().setFocus();
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILTER, model.filter().name());
		model.current().ifPresent(figure -> memento.putInteger(PLACE, figure.getStart()));
	}

	@Override
	public void restoreState(IMemento memento) {
		String name = memento.getString(FILTER);
		remembered = List.of(FigureFilter.values()).stream().filter(each -> each.name().equals(name)).findFirst();
		place = Optional.ofNullable(memento.getInteger(PLACE));
	}

	@Override
	public void dispose() {
		model.close();
		super.dispose();
	}

}
