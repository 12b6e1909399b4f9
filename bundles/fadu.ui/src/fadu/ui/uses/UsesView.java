package fadu.ui.uses;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.editor.OpenReview;
import fadu.ui.editor.ReviewEditor;
import fadu.ui.reports.MadeReports;
import fadu.ui.review.ReviewChange;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Palette;
import fadu.workspace.FigureUseWords;
import fadu.workspace.UserWording;

/** 用在哪里: every place that uses the figure looked at in the comparison or in a report, and what a computed number comes from. */
public final class UsesView extends ViewPart {

	private UsesModel uses;
	private ComparisonModel comparison;
	private final Set<ReviewModel> followed = new HashSet<>();
	private Label title;
	private Label state;
	private TableViewer table;
	private Button open;

	@Override
	public void createPartControl(Composite parent) {
		comparison = getSite().getService(ComparisonModel.class);
		MadeReports made = getSite().getService(MadeReports.class);
		uses = new UsesModel(getSite().getService(DataChanges.class), made::reports, this::name);
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		title = line(area);
		state = line(area);
		state.setForeground(Palette.QUIET);
		createTable(area);
		open = Buttons.push(area, Messages.UsesView_open, () -> chosen().ifPresent(this::open));
		open.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
		Buttons.menu(table.getTable(), List.of(open));
		uses.addListener(this::show);
		Consumer<Change> follower = this::changed;
		comparison.addListener(follower);
		IPartListener2 parts = new FrontPart();
		getSite().getPage().addPartListener(parts);
		area.addDisposeListener(event -> {
			comparison.removeListener(follower);
			getSite().getPage().removePartListener(parts);
			uses.close();
		});
		made.look();
		look();
		show();
	}

	private String name(String code) {
		return comparison.catalogue().district(code).map(UserWording.get()::name).orElse(code);
	}

	private static Label line(Composite area) {
		Label line = new Label(area, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 160;
		line.setLayoutData(wide);
		return line;
	}

	private void createTable(Composite area) {
		ListTable<UseLine> list = new ListTable<UseLine>(area, "uses", Messages.UsesView_name, 1, SWT.SINGLE)
				.column(Messages.UsesView_kind, 24, 88, words(FigureUseWords::kind))
				.column(Messages.UsesView_place, 34, 110, words(FigureUseWords::name))
				.column(Messages.UsesView_more, 42, 120, words(FigureUseWords::more));
		table = list.viewer();
		table.addSelectionChangedListener(event -> offer());
		table.addDoubleClickListener(event -> chosen().ifPresent(this::open));
	}

	private static Function<UseLine, String> words(Function<FigureUseWords, String> part) {
		return line -> part.apply(line.words());
	}

	private Optional<UseLine> chosen() {
		return Optional.ofNullable((UseLine) table.getStructuredSelection().getFirstElement());
	}

	private void open(UseLine line) {
		new OpenUse(getSite().getWorkbenchWindow()).open(line);
	}

	private void offer() {
		open.setEnabled(chosen().isPresent());
	}

	private void changed(Change change) {
		if (change == Change.FOCUS) {
			look();
		}
	}

	/** Where reports are reviewed, the report that is open says what is looked at; elsewhere the comparison does. */
	private Optional<ReviewModel> review() {
		IWorkbenchPage page = getSite().getPage();
		boolean reviewing = page.getPerspective() != null && page.getPerspective().getId().equals(OpenReview.PERSPECTIVE);
		return reviewing && page.getActiveEditor() instanceof ReviewEditor editor ? Optional.of(editor.model()) : Optional.empty();
	}

	private void changed(ReviewChange change) {
		if (change == ReviewChange.CHOICE || change == ReviewChange.FIGURES) {
			look();
		}
	}

	private void look() {
		if (!title.isDisposed() && getSite().getPage().isPartVisible(this)) {
			Optional<ReviewModel> review = review();
			review.filter(followed::add).ifPresent(model -> model.addListener(this::changed));
			uses.look(review.isPresent()
					? review.flatMap(ReviewModel::current).map(Value.Reported::new)
					: comparison.focusedCell().flatMap(Cell::value));
		}
	}

	private void show() {
		if (title.isDisposed()) {
			return;
		}
		title.setText(uses.title().orElse(Messages.UsesView_choose).replace("&", "&&"));
		String said = uses.failure().orElse(uses.isLooking()
				? Messages.UsesView_looking
				: uses.title().isPresent() && uses.lines().isEmpty() ? Messages.UsesView_none : "");
		state.setText(said.replace("&", "&&"));
		((GridData) state.getLayoutData()).exclude = said.isEmpty();
		state.setVisible(!said.isEmpty());
		if (!uses.lines().equals(table.getInput())) {
			table.setInput(uses.lines());
		}
		offer();
		title.requestLayout();
		state.requestLayout();
	}

	/** Every place that is listed, for tests. */
	public UsesModel model() {
		return uses;
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	/** Follows what comes to the front, and looks again when the view itself comes to be seen. */
	private final class FrontPart implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			look();
		}

		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == UsesView.this) {
				look();
			}
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			if (part.getPart(false) instanceof ReviewEditor editor) {
				followed.remove(editor.model());
				look();
			}
		}
	}

}
