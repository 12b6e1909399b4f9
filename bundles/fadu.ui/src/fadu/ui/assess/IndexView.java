package fadu.ui.assess;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.part.ViewPart;

import fadu.model.CompositeIndex;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.ChoiceList;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.PartFrame;
import fadu.wording.ScoreWords;
import fadu.wording.Wording;
import fadu.workspace.IndexChanges.Choice;
import fadu.workspace.UserWording;

/** 指数: which places of an index hold, and what other weights and methods do to them, of the districts that are ticked. */
public final class IndexView extends ViewPart {

	private static final Wording WORDS = UserWording.get();
	private static final ScoreWords SAY = new ScoreWords(WORDS);
	private static final int DIGITS = 2;
	private static final int MOST_WEIGHT = 100_00;
	private static final int MOST_DRAWS = 100_000;

	private final Map<Choice, ChoiceList<String>> methods = new EnumMap<>(Choice.class);
	private ComparisonModel comparison;
	private IndexModel model;
	private ChoiceList<CompositeIndex> index;
	private NoticeBar notice;
	private TableViewer parts;
	private Spinner weight;
	private Button counts;
	private Button stop;
	private Button export;
	private Button recompute;
	private Button change;
	private Button remove;
	private IndexPlaces places;

	@Override
	public void createPartControl(Composite parent) {
		comparison = getSite().getService(ComparisonModel.class);
		model = new IndexModel(getSite().getService(DataChanges.class));
		PartFrame frame = new PartFrame(parent);
		Composite area = frame.area();
		createOwn(frame.bar());
		createMethods(frame.bar());
		createSteps(frame.bar());
		notice = new NoticeBar(area);
		SashForm sides = frame.sash(SWT.HORIZONTAL);
		createParts(PartFrame.side(sides));
		places = new IndexPlaces(PartFrame.side(sides));
		sides.setWeights(2, 3);
		model.outcome().addListener(this::show);
		Consumer<Change> follower = this::changed;
		comparison.addListener(follower);
		area.addDisposeListener(event -> {
			comparison.removeListener(follower);
			model.cancel();
		});
		fill();
	}

	private void createMethods(Composite bar) {
		for (Choice choice : Choice.values()) {
			methods.put(choice, new ChoiceList<>(bar, name(choice), SAY::method, word -> model.choose(choice, word)));
		}
	}

	static String name(Choice choice) {
		return switch (choice) {
		case SCALING -> Messages.IndexView_SCALING;
		case COMBINATION -> Messages.IndexView_COMBINATION;
		case IMPUTATION -> Messages.IndexView_IMPUTATION;
		case TREATMENT -> Messages.IndexView_TREATMENT;
		};
	}

	private void createSteps(Composite bar) {
		weight = PartFrame.spinner(bar, Messages.IndexView_weight);
		weight.setValues(100, 1, MOST_WEIGHT, DIGITS, 25, 100);
		weight.addListener(SWT.Selection,
				event -> part()
						.ifPresent(part -> model.weigh(part, BigDecimal.valueOf(weight.getSelection(), DIGITS).doubleValue())));
		counts = new Button(bar, SWT.CHECK);
		counts.setText(Messages.IndexView_counts);
		counts.addListener(SWT.Selection, event -> part().ifPresent(part -> model.count(part, counts.getSelection())));
		Spinner draws = PartFrame.spinner(bar, Messages.IndexView_draws);
		draws.setValues(IndexModel.USUAL_DRAWS, 1, MOST_DRAWS, 0, 1000, 10_000);
		draws.addListener(SWT.Selection, event -> model.draw(draws.getSelection()));
		Buttons.push(bar, Messages.IndexView_reset, model::reset);
		stop = Buttons.push(bar, Messages.IndexView_cancel, model::cancel);
	}

	private void createOwn(Composite bar) {
		index = new ChoiceList<>(bar, Messages.IndexView_index, each -> WORDS.choose(each.getName(), each.getNameEn()),
				model::choose);
		Buttons.push(bar, Messages.IndexView_new, () -> edit(model.fresh(), false));
		change = Buttons.push(bar, Messages.IndexView_change, this::change);
		remove = Buttons.push(bar, Messages.IndexView_remove, model::remove);
		export = Buttons.push(bar, Messages.IndexView_export, this::export);
		recompute = Buttons.push(bar, Messages.IndexView_recompute, this::exportAll);
	}

	/** An index of the user is changed; of one of a plug-in another is made that begins as it is tried. */
	private void change() {
		CompositeIndex draft = model.draft();
		if (!model.isOwn()) {
			draft.setCode(NLS.bind(Messages.IndexView_copyCode, draft.getCode()));
			draft.setName(NLS.bind(Messages.IndexView_copyName, draft.getName()));
			draft.setNameEn(NLS.bind(Messages.IndexView_copyName, draft.getNameEn()));
			draft.setSource(null);
		}
		edit(draft, model.isOwn());
	}

	private void edit(CompositeIndex draft, boolean known) {
		new IndexDialog(getSite().getShell(), draft, model.metrics(), comparison.catalogue()::reporting, known, model::keep).open();
	}

	private void createParts(Composite area) {
		parts = new ListTable<IndexPart>(area, "index-parts", Messages.IndexView_part, 1, SWT.SINGLE)
				.column(Messages.IndexView_part, 100, 160, part -> "\u3000".repeat(part.depth()) + part.name())
				.column(Messages.IndexView_weight, 0, 50,
						part -> BigDecimal.valueOf(part.weight()).stripTrailingZeros().toPlainString())
				.column(Messages.IndexView_counts, 0, 50,
						part -> part.counts() ? Messages.IndexView_counted : Messages.IndexView_uncounted)
				.viewer();
		parts.addSelectionChangedListener(event -> showPart());
	}

	private void changed(Change change) {
		if (change == Change.CATALOGUE) {
			fill();
		} else if (change == Change.SELECTION) {
			model.ask(comparison.selection(), comparison.isWithUnreviewed());
		}
	}

	private void fill() {
		if (comparison.isRead()) {
			model.ask(comparison.selection(), comparison.isWithUnreviewed());
			model.read();
		}
	}

	private Optional<IndexPart> part() {
		return Optional.ofNullable((IndexPart) parts.getStructuredSelection().getFirstElement());
	}

	private void showPart() {
		weight.setEnabled(part().isPresent());
		counts.setEnabled(part().filter(IndexPart::indicator).isPresent());
		part().ifPresent(part -> {
			weight.setSelection(BigDecimal.valueOf(part.weight()).movePointRight(DIGITS).intValue());
			counts.setSelection(part.counts());
		});
	}

	private void show() {
		if (parts.getTable().isDisposed()) {
			return;
		}
		Optional<String> chosen = part().map(IndexPart::code);
		List<IndexPart> now = model.parts();
		parts.setInput(now);
		now.stream().filter(part -> chosen.filter(part.code()::equals).isPresent()).findFirst()
				.ifPresent(part -> parts.setSelection(new StructuredSelection(part)));
		index.offer(model.indices(), each -> model.index().map(CompositeIndex::getCode).filter(each.getCode()::equals).isPresent());
		methods.forEach((choice, list) -> list.offer(choice.words(), model.method(choice)::equals));
		showPart();
		places.show(model.rows());
		stop.setEnabled(model.isRunning());
		export.setEnabled(!model.rows().isEmpty());
		recompute.setEnabled(!model.rows().isEmpty());
		change.setText(model.isOwn() ? Messages.IndexView_change : Messages.IndexView_copy);
		change.setEnabled(model.index().isPresent());
		change.requestLayout();
		remove.setEnabled(model.isOwn());
		if (model.indices().isEmpty()) {
			notice.hint(Messages.IndexView_none, List.of());
		} else {
			PartFrame.show(model.outcome(), notice);
		}
	}

	private void export() {
		PartFrame.askSheet(getSite().getShell(), Messages.IndexView_export, model.index().map(CompositeIndex::getCode).orElse(""))
				.ifPresent(model::export);
	}

	private void exportAll() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.IndexView_recompute);
		dialog.setFilterExtensions(new String[]{"*.csv"});
		dialog.setFileName(model.index().map(CompositeIndex::getCode).orElse("") + ".csv");
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(model::exportAll);
	}

	/** What the view shows, for tests. */
	public IndexModel model() {
		return model;
	}

	@Override
	public void setFocus() {
		index.setFocus();
	}

}
