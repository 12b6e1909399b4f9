package fadu.ui.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.part.ViewPart;

import fadu.model.CompositeIndex;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.widgets.Buttons;
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

	private final Map<Choice, Combo> methods = new EnumMap<>(Choice.class);
	private final List<CompositeIndex> known = new ArrayList<>();
	private ComparisonModel comparison;
	private IndexModel model;
	private Combo index;
	private NoticeBar notice;
	private TableViewer parts;
	private Spinner weight;
	private Button counts;
	private Button stop;
	private Button export;
	private IndexPlaces places;

	@Override
	public void createPartControl(Composite parent) {
		comparison = getSite().getService(ComparisonModel.class);
		model = new IndexModel(getSite().getService(DataChanges.class));
		PartFrame frame = new PartFrame(parent);
		Composite area = frame.area();
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
		index = PartFrame.combo(bar, Messages.IndexView_index, () -> model.choose(known.get(index.getSelectionIndex())));
		for (Choice choice : Choice.values()) {
			String name = switch (choice) {
			case SCALING -> Messages.IndexView_SCALING;
			case COMBINATION -> Messages.IndexView_COMBINATION;
			case IMPUTATION -> Messages.IndexView_IMPUTATION;
			case TREATMENT -> Messages.IndexView_TREATMENT;
			};
			Combo combo = PartFrame.combo(bar, name,
					() -> model.choose(choice, choice.words().get(methods.get(choice).getSelectionIndex())));
			combo.setItems(choice.words().stream().map(SAY::method).toArray(String[]::new));
			methods.put(choice, combo);
		}
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
		export = Buttons.push(bar, Messages.IndexView_export, this::export);
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
		Optional<String> before = model.index().map(CompositeIndex::getCode);
		known.clear();
		known.addAll(comparison.isRead() ? model.indices() : List.of());
		index.setItems(known.stream().map(each -> WORDS.choose(each.getName(), each.getNameEn())).toArray(String[]::new));
		int place = Math.max(0, before.map(code -> known.stream().map(CompositeIndex::getCode).toList().indexOf(code)).orElse(0));
		if (known.isEmpty()) {
			notice.hint(Messages.IndexView_none, List.of());
		} else {
			index.select(place);
			model.ask(comparison.selection(), comparison.isWithUnreviewed());
			model.choose(known.get(place));
		}
		index.getParent().getParent().layout(true, true);
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
		methods.forEach((choice, combo) -> combo.select(choice.words().indexOf(model.method(choice))));
		showPart();
		places.show(model.rows());
		stop.setEnabled(model.isRunning());
		export.setEnabled(!model.rows().isEmpty());
		PartFrame.show(model.outcome(), notice);
	}

	private void export() {
		PartFrame.askSheet(getSite().getShell(), Messages.IndexView_export, model.index().map(CompositeIndex::getCode).orElse(""))
				.ifPresent(model::export);
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
