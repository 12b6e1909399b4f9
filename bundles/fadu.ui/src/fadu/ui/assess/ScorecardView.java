package fadu.ui.assess;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import fadu.model.Scorecard;
import fadu.model.value.Period;
import fadu.register.field.FieldRole;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.editor.OpenReview;
import fadu.ui.reports.PrintScorecard;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.ChoiceList;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.PartFrame;
import fadu.wording.Wording;
import fadu.workspace.HandSheet;
import fadu.workspace.ScorePoints;
import fadu.workspace.UserWording;

/** 考核: the points of districts by rule, each with what it rests on, and what persons enter beside them. */
public final class ScorecardView extends ViewPart {

	private static final Wording WORDS = UserWording.get();

	private DataChanges data;
	private ComparisonModel comparison;
	private ScorecardModel model;
	private ChoiceList<Scorecard> scorecard;
	private ChoiceList<HandSheet> district;
	private ChoiceList<Period> period;
	private ChoiceList<String> unitClass;
	private Button sheet;
	private Button print;
	private NoticeBar notice;
	private Label summary;
	private TableViewer items;
	private TableViewer bases;

	@Override
	public void createPartControl(Composite parent) {
		comparison = getSite().getService(ComparisonModel.class);
		data = getSite().getService(DataChanges.class);
		model = new ScorecardModel(data);
		PartFrame frame = new PartFrame(parent);
		createBar(frame.bar());
		notice = new NoticeBar(frame.area());
		SashForm halves = frame.sash(SWT.VERTICAL);
		createItems(PartFrame.side(halves));
		createBases(PartFrame.side(halves));
		halves.setWeights(65, 35);
		model.outcome().addListener(this::show);
		Consumer<Change> follower = this::changed;
		Runnable changes = model::again;
		comparison.addListener(follower);
		data.addListener(changes);
		frame.area().addDisposeListener(event -> {
			comparison.removeListener(follower);
			data.removeListener(changes);
		});
		fill();
	}

	private void createBar(Composite bar) {
		scorecard = new ChoiceList<>(bar, Messages.ScorecardView_scorecard, ScoreLine.SAY::name, model::choose);
		district = new ChoiceList<>(bar, Messages.IndexView_district, each -> WORDS.name(each.sheet().district()),
				each -> model.show(each.sheet().district().getCode()));
		period = new ChoiceList<>(bar, Messages.ScorecardView_period, WORDS::display, model::choose);
		unitClass = new ChoiceList<>(bar, Messages.ScorecardView_class, ScorePoints::called, model::set);
		sheet = Buttons.push(bar, Messages.IndexView_export, this::export);
		print = Buttons.push(bar, Messages.ScorecardView_print, () -> model.scorecard().ifPresent(chosen -> PrintScorecard
				.ask(getSite().getWorkbenchWindow(), chosen, model.printed(), model.isWithUnreviewed())));
	}

	private void createItems(Composite area) {
		items = new ListTable<ScoreLine>(area, "scorecard-items", Messages.ScorecardView_items, 1, SWT.SINGLE)
				.column(Messages.ScorecardView_item, 40, 180,
						line -> "\u3000".repeat(line.item().depth()) + line.code() + ' ' + line.name())
				.column(Messages.ScorecardView_most, 0, 44, ScoreLine::most)
				.column(Messages.IndexView_score, 0, 64, ScoreLine::points)
				.column(Messages.ScorecardView_self, 0, 56, line -> line.text(FieldRole.SELF_SCORE))
				.column(Messages.ScorecardView_checked, 0, 60, line -> line.text(FieldRole.CHECKED_SCORE))
				.column(Messages.ScorecardView_appeal, 10, 80, line -> line.text(FieldRole.APPEAL))
				.column(Messages.ScorecardView_rules, 40, 200, ScoreLine::rules).viewer();
		new ScoreEntry(items, model);
		items.addSelectionChangedListener(event -> showBases());
		summary = PartFrame.note(area);
	}

	private void createBases(Composite area) {
		bases = new ListTable<ScoreLine.Basis>(area, "scorecard-bases", Messages.ScorecardView_bases, 1, SWT.SINGLE)
				.column(Messages.ScorecardView_basis, 30, 140, ScoreLine.Basis::basis)
				.column(Messages.ScorecardView_outcome, 26, 120, ScoreLine.Basis::outcome)
				.column(Messages.ScorecardView_figure, 44, 180, ScoreLine.Basis::source).viewer();
		bases.addDoubleClickListener(event -> {
			if (bases.getStructuredSelection().getFirstElement() instanceof ScoreLine.Basis basis) {
				basis.figure().ifPresent(OpenReview::at);
			}
		});
	}

	private void changed(Change change) {
		if (change == Change.CATALOGUE) {
			fill();
		} else if (change == Change.SELECTION) {
			model.ask(comparison.selection(), comparison.isWithUnreviewed());
		}
	}

	private void fill() {
		Optional<Scorecard> shown = offer();
		List<Period> periods = comparison.catalogue().periods();
		Optional<Period> usual = model.period().filter(periods::contains)
				.or(() -> periods.stream().filter(Period.Year.class::isInstance).findFirst());
		Optional<Period> when = period.offer(periods, each -> usual.filter(each::equals).isPresent());
		if (shown.isEmpty() && comparison.isRead()) {
			notice.hint(Messages.ScorecardView_none, List.of());
		} else if (shown.isPresent()) {
			when.ifPresent(model::choose);
			model.ask(comparison.selection(), comparison.isWithUnreviewed());
			model.choose(shown.get());
		}
	}

	private Optional<Scorecard> offer() {
		return scorecard.offer(comparison.isRead() ? model.scorecards() : List.of(),
				each -> model.scorecard().map(Scorecard::getCode).filter(each.getCode()::equals).isPresent());
	}

	private Optional<ScoreLine> line() {
		return Optional.ofNullable((ScoreLine) items.getStructuredSelection().getFirstElement());
	}

	private void show() {
		if (items.getTable().isDisposed()) {
			return;
		}
		Optional<String> chosen = line().map(ScoreLine::code);
		List<ScoreLine> lines = model.lines();
		items.setInput(lines);
		lines.stream().filter(line -> chosen.filter(line.code()::equals).isPresent()).findFirst()
				.ifPresent(line -> items.setSelection(new StructuredSelection(line)));
		offer();
		Optional<HandSheet> shown = model.sheet();
		district.offer(model.sheets(), each -> shown.filter(each::equals).isPresent());
		unitClass.offer(model.classes(), model.unitClass()::equals);
		showBases();
		PartFrame.tell(summary, lines.isEmpty() ? Messages.ScorecardView_noDistricts : model.summary());
		sheet.setEnabled(!lines.isEmpty());
		print.setEnabled(!lines.isEmpty());
		PartFrame.show(model.outcome(), notice);
	}

	private void showBases() {
		bases.setInput(line().map(ScoreLine::bases).orElse(List.of()));
	}

	private void export() {
		PartFrame.askSheet(getSite().getShell(), Messages.IndexView_export, model.scorecard().map(Scorecard::getCode).orElse(""))
				.ifPresent(model::export);
	}

	/** What the view shows, for tests. */
	public ScorecardModel model() {
		return model;
	}

	@Override
	public void setFocus() {
		scorecard.setFocus();
	}

}
