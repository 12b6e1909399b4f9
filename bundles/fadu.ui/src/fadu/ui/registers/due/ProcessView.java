package fadu.ui.registers.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import fadu.register.definition.RegisterDefinition;
import fadu.register.process.LimitState;
import fadu.register.words.ProcessWords;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.registers.OpenRegister;
import fadu.ui.registers.due.DueQuestion.Answer;
import fadu.ui.registers.due.MeasureLines.MeasureLine;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.PartFrame;
import fadu.ui.widgets.Palette;
import fadu.workspace.DueList.Due;
import fadu.workspace.UserWording;

/**
 * 办理: what is due of a register with stages at a day, overdue first, and what is measured of it, with the article of each limit.
 */
public final class ProcessView extends ViewPart {

	private DueQuestion question;
	private ProcessBar bar;
	private NoticeBar notice;
	private TableViewer due;
	private TableViewer measures;
	private Label details;

	@Override
	public void createPartControl(Composite parent) {
		DataChanges data = getSite().getService(DataChanges.class);
		question = new DueQuestion(data);
		PartFrame frame = new PartFrame(parent);
		Composite area = frame.area();
		bar = new ProcessBar(area, question);
		notice = new NoticeBar(area);
		SashForm sash = frame.sash(SWT.HORIZONTAL);
		createDue(sash);
		createMeasures(sash);
		sash.setWeights(52, 48);
		createDetails(area);
		question.addListener(this::show);
		ComparisonModel model = getSite().getService(ComparisonModel.class);
		Runnable changed = () -> {
			question.read();
			question.again();
		};
		Consumer<Change> catalogue = change -> {
			if (change == Change.CATALOGUE) {
				question.read();
			}
		};
		data.addListener(changed);
		model.addListener(catalogue);
		area.addDisposeListener(event -> {
			data.removeListener(changed);
			model.removeListener(catalogue);
		});
		question.read();
	}

	private void createDue(SashForm sash) {
		due = new ListTable<Due>(PartFrame.side(sash), "due", Messages.ProcessView_due, 1, SWT.SINGLE)
				.column(Messages.ProcessView_district, 14, 95, this::district).column(Messages.ProcessView_key, 20, 115, Due::key)
				.column(Messages.ProcessView_stage, 16, 90, one -> one.outcome().limit().to().label(isEnglish()))
				.column(Messages.ProcessView_last, 18, 80, ProcessView::last)
				.column(Messages.ProcessView_left, 16, 95, new DaysLeft())
				.column(Messages.ProcessView_law, 26, 60, one -> one.outcome().limit().law(isEnglish())).viewer();
		due.addDoubleClickListener(event -> question.asked().ifPresent(asked -> {
			if (due.getStructuredSelection().getFirstElement() instanceof Due one) {
				OpenRegister.rows(asked.register(), DueQuestion.row(asked.register(), one));
			}
		}));
	}

	private void createMeasures(SashForm sash) {
		measures = new ListTable<MeasureLine>(PartFrame.side(sash), "process-measures", Messages.ProcessView_measures, 1, SWT.MULTI)
				.column(Messages.ProcessView_district, 16, 95, MeasureLine::district)
				.column(Messages.ProcessView_measure, 32, 165, MeasureLine::name)
				.column(Messages.ProcessView_value, 32, 120, MeasureLine::value)
				.column(Messages.ProcessView_basis, 34, 100, MeasureLine::basis).viewer();
	}

	/** All of the line that was chosen last, as a cell may be too narrow for its words. */
	private void createDetails(Composite area) {
		details = PartFrame.note(area);
		due.addSelectionChangedListener(event -> detail(event.getStructuredSelection().getFirstElement()));
		measures.addSelectionChangedListener(event -> detail(event.getStructuredSelection().getFirstElement()));
	}

	private void detail(Object chosen) {
		String text = switch (chosen) {
		case Due one -> NLS.bind(Messages.ProcessView_detail, one.key(), ProcessWords.limit(one.outcome().limit(), isEnglish()));
		case MeasureLine line -> NLS.bind(Messages.ProcessView_measured, new Object[]{line.name(), line.value(), line.basis()});
		case null, default -> "";
		};
		PartFrame.tell(details, text);
	}

	private static boolean isEnglish() {
		return UserWording.get().english();
	}

	private String district(Due one) {
		return name(one.row().district());
	}

	private String name(String code) {
		return question.districts().stream().filter(district -> district.getCode().equals(code)).findFirst()
				.map(UserWording.get()::name).orElse(code);
	}

	private static String last(Due one) {
		String day = one.outcome().due().map(LocalDate::toString).orElse("");
		String told = one.outcome().provisional() ? NLS.bind(Messages.ProcessView_provisional, day) : day;
		String relief = ProcessWords.relief(one.outcome());
		return relief.isEmpty() ? told : NLS.bind(Messages.ProcessView_relief, told, relief);
	}

	/** How many days are left or over, in the colour of how the limit stands. */
	private final class DaysLeft extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			Due one = (Due) element;
			Optional<LocalDate> at = question.answer().map(Answer::at);
			Optional<LocalDate> last = one.outcome().due();
			if (at.isEmpty() || last.isEmpty()) {
				return ProcessWords.state(one.outcome().state());
			}
			long days = ChronoUnit.DAYS.between(at.get(), last.get());
			return NLS.bind(days < 0 ? Messages.ProcessView_over : Messages.ProcessView_daysLeft, Math.abs(days));
		}

		@Override
		public Color getForeground(Object element) {
			LimitState state = ((Due) element).outcome().state();
			return state == LimitState.OVERDUE ? Palette.RED : state == LimitState.RUNNING ? Palette.INK : Palette.QUIET;
		}
	}

	private void show() {
		if (due.getTable().isDisposed()) {
			return;
		}
		bar.show();
		question.answer().ifPresent(answer -> {
			due.setInput(answer.due());
			List<MeasureLine> lines = new ArrayList<>();
			answer.measured().districts().forEach((code, one) -> lines.addAll(MeasureLines.of(name(code), one)));
			measures.setInput(lines);
		});
		if (question.fault().isPresent()) {
			notice.say(question.fault().get(), true, List.of());
		} else if (question.processes().isEmpty()) {
			notice.hint(Messages.ProcessView_none, List.of());
		} else {
			question.answer().ifPresent(answer -> notice.hint(said(answer), List.of()));
		}
	}

	private static String said(Answer answer) {
		long over = answer.due().stream().filter(one -> one.outcome().state() == LimitState.OVERDUE).count();
		String line = NLS.bind(Messages.ProcessView_said, new Object[]{answer.at(), answer.total(), over,
				answer.measured().period().first(), answer.measured().period().last()});
		return answer.total() > answer.due().size() ? line + NLS.bind(Messages.ProcessView_first, answer.due().size()) : line;
	}

	/** Asks about a register, at the day that is asked about. */
	public void choose(RegisterDefinition register) {
		bar.choose(register);
	}

	@Override
	public void setFocus() {
		bar.setFocus();
	}

}
