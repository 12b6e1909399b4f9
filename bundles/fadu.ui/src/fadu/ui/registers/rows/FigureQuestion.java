package fadu.ui.registers.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import fadu.model.District;
import fadu.model.value.Period;
import fadu.register.definition.DateWindow;
import fadu.register.expression.Expression.Presence;
import fadu.register.field.RowField;
import fadu.register.row.RowQuery;
import fadu.register.row.RowQuery.RowOrder;
import fadu.register.words.DefinitionWords;
import fadu.ui.registers.CountedBy;
import fadu.workspace.Registers;
import fadu.workspace.Registers.ComputedObservation;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * What is computed from the rows for a period; each figure leads to the rows that it counts. Called on the thread of the window.
 */
public final class FigureQuestion {

	private final RowSheet sheet;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<ComputedObservation> figures = List.of();
	private Optional<Period> period = Optional.empty();
	private Optional<String> fault = Optional.empty();
	private String asked = "";

	/** @param sheet whose rows are counted */
	public FigureQuestion(RowSheet sheet) {
		this.sheet = sheet;
	}

	/** Asks to be told of an answer. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Computes for a period, of the districts that are shown. @param typed as {@code 2024}, {@code 2024-H1} or in words */
	public void ask(String typed) {
		asked = typed.strip();
		if (asked.isEmpty()) {
			return;
		}
		try {
			Period of = Selection.period(asked);
			List<District> districts = sheet.filter().districts().stream().map(sheet.browser()::district).toList();
			sheet.data().ask(() -> new Registers(sheet.data().workspace()).compute(sheet.register(), of, districts), found -> {
				figures = found;
				period = Optional.of(of);
				tell(Optional.empty());
			}, e -> tell(Optional.of(e.getMessage())));
		} catch (UserException e) {
			tell(Optional.of(e.getMessage()));
		}
	}

	/** Computes for the year of the latest rows, as most ask for that first. */
	public void askLatest() {
		Optional<RowField> day = sheet.register().computations().stream().flatMap(each -> each.windows().stream())
				.map(DateWindow::field).findFirst();
		if (day.isPresent()) {
			RowQuery latest = new RowQuery(Optional.of(new Presence(day.get(), true)), List.of(),
					Optional.of(new RowOrder(day.get(), true)));
			sheet.data().ask(() -> sheet.browser().page(latest, 0, 1), rows -> {
				if (asked.isEmpty() && !rows.isEmpty()) {
					ask(Integer.toString(((LocalDate) rows.getFirst().values().get(day.get().name())).getYear()));
				}
			}, e -> tell(Optional.of(e.getMessage())));
		}
	}

	/** The period that was asked for last, as it was typed. */
	public String asked() {
		return asked;
	}

	/** Computes again, as rows may have changed. */
	public void again() {
		if (period.isPresent()) {
			ask(asked);
		}
	}

	private void tell(Optional<String> wrong) {
		fault = wrong;
		listeners.forEach(Runnable::run);
	}

	/** The answer. */
	public List<ComputedObservation> figures() {
		return figures;
	}

	/** Why there is none. */
	public Optional<String> fault() {
		return fault;
	}

	/** How a figure is computed, as a sentence. */
	public String sentence(ComputedObservation figure) {
		return new DefinitionWords(sheet.register()).sentence(figure.computation());
	}

	/** Shows the rows that a figure counts. */
	public void show(ComputedObservation figure) {
		try {
			sheet.show(CountedBy.rows(sheet.register(), figure.computation(), figure.observation().getPeriod(),
					figure.observation().getDocument().getDistrict()));
		} catch (UserException e) {
			tell(Optional.of(e.getMessage()));
		}
	}

}
