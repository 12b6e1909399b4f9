package fadu.ui.registers.rows;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fadu.model.Observation;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.Registers.ComputedObservation;
import fadu.workspace.UserWording;

/** The figures that are computed from the rows for a period, each with its sentence; Enter shows the rows that it counts. */
final class FigureList {

	private static final Wording WORDS = UserWording.get();

	private final RowSheet sheet;
	private final FigureQuestion question;
	private final Composite area;
	private final Text period;
	private final TableViewer table;
	private final Label sentence;
	private int counted;

	FigureList(Composite parent, RowSheet sheet) {
		this.sheet = sheet;
		question = new FigureQuestion(sheet);
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(3, false));
		new Label(area, SWT.NONE).setText(Messages.FigureList_period);
		period = new Text(area, SWT.BORDER);
		period.setToolTipText(Messages.FigureList_periodHint);
		Names.name(period, Messages.FigureList_period);
		period.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		period.addListener(SWT.DefaultSelection, event -> question.ask(period.getText()));
		Buttons.push(area, Messages.FigureList_compute, () -> question.ask(period.getText()));
		table = new ListTable<ComputedObservation>(area, "register-figures", Messages.FigureList_name, 3, SWT.SINGLE)
				.column(Messages.FigureList_metric, 34, 110, figure -> metric(figure.observation()))
				.column(Messages.FigureList_district, 22, 70, this::district)
				.column(Messages.FigureList_value, 24, 70, figure -> WORDS.display(figure.observation().getQuantity()))
				.column(Messages.FigureList_rows, 16, 50, figure -> Long.toString(figure.rows())).viewer();
		table.addDoubleClickListener(event -> chosen().ifPresent(question::show));
		table.addSelectionChangedListener(event -> explain());
		sentence = new Label(area, SWT.WRAP);
		sentence.setForeground(Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false, 3, 1);
		wide.widthHint = 200;
		sentence.setLayoutData(wide);
		question.addListener(this::show);
		sheet.addListener(this::follow);
		show();
		follow();
	}

	/** Rows were read again, and may be others. */
	private void follow() {
		if (!area.isDisposed() && sheet.reading() != counted) {
			counted = sheet.reading();
			if (question.asked().isEmpty()) {
				question.askLatest();
			}
			question.again();
		}
	}

	private String metric(Observation figure) {
		return sheet.data().workspace().catalogue().metric(figure.getMetric()).map(WORDS::name).orElse(figure.getMetricName());
	}

	private String district(ComputedObservation figure) {
		String code = figure.observation().getDocument().getDistrict();
		return sheet.district(code).map(WORDS::name).orElse(code);
	}

	private Optional<ComputedObservation> chosen() {
		return Optional.ofNullable((ComputedObservation) table.getStructuredSelection().getFirstElement());
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		List<ComputedObservation> figures = question.figures();
		if (period.getText().isBlank()) {
			period.setText(question.asked());
		}
		table.setInput(figures);
		explain();
	}

	private void explain() {
		String line = chosen().map(question::sentence)
				.map(words -> NLS.bind(Messages.FigureList_sentence, words))
				.orElse(question.figures().isEmpty() ? Messages.FigureList_none : Messages.FigureList_hint);
		sentence.setText(question.fault().orElse(line));
		sentence.setForeground(question.fault().isPresent() ? Palette.RED : Palette.QUIET);
		area.layout(true);
	}

	Composite control() {
		return area;
	}

}
