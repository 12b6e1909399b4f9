package fadu.ui.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import fadu.model.Direction;
import fadu.model.IndexIndicator;
import fadu.model.Metric;
import fadu.model.Pillar;
import fadu.ui.assess.IndexDraft.Field;
import fadu.ui.assess.IndexDraft.Line;
import fadu.ui.widgets.InPlaceEditor;
import fadu.ui.widgets.ListTable;
import fadu.wording.Wording;
import fadu.workspace.MistypedException;
import fadu.workspace.UserWording;

/** The pillars and indicators of a draft; a double click or F2 changes a cell, Delete takes a line out. */
final class DraftTable {

	private static final Wording WORDS = UserWording.get();
	private static final List<Field> FIELDS = List.of(Field.values());
	private static final Map<String, String> PER = Map.of("month", Messages.DraftTable_month, "100k", Messages.DraftTable_people);

	private final IndexDraft draft;
	private final Function<String, Optional<Metric>> metrics;
	private final Consumer<Optional<String>> changed;
	private final TableViewer viewer;
	private final InPlaceEditor editor;

	/**
	 * @param metrics the metric of a code
	 * @param changed is told of each change, with what is wrong where it was not made
	 */
	DraftTable(Composite area, IndexDraft draft, Function<String, Optional<Metric>> metrics, Consumer<Optional<String>> changed) {
		this.draft = draft;
		this.metrics = metrics;
		this.changed = changed;
		viewer = new ListTable<Line>(area, "index-draft", Messages.IndexView_part, 1, SWT.SINGLE)
				.column(Messages.IndexView_part, 100, 190, line -> "\u3000".repeat(line.depth()) + name(line.part()))
				.column(Messages.IndexView_weight, 0, 50, cell(Field.WEIGHT))
				.column(Messages.DraftTable_direction, 0, 126, line -> shown(line.part(), Field.DIRECTION))
				.column(Messages.DraftTable_per, 0, 110, line -> shown(line.part(), Field.PER))
				.column(Messages.DraftTable_target, 0, 50, cell(Field.TARGET))
				.column(Messages.DraftTable_least, 0, 50, cell(Field.LEAST))
				.column(Messages.DraftTable_most, 0, 50, cell(Field.MOST)).viewer();
		Table table = viewer.getTable();
		editor = new InPlaceEditor(table);
		table.addListener(SWT.MouseDoubleClick, this::clicked);
		table.addListener(SWT.KeyDown, this::typed);
		show();
	}

	private static Function<Line, String> cell(Field field) {
		return line -> IndexDraft.text(line.part(), field);
	}

	private String name(EObject part) {
		return part instanceof Pillar pillar
				? WORDS.choose(pillar.getName(), pillar.getNameEn())
				: metrics.apply(((IndexIndicator) part).getMetric()).map(WORDS::name).orElse(((IndexIndicator) part).getMetric());
	}

	/** What stands in a cell with a list. */
	private String shown(EObject part, Field field) {
		String word = IndexDraft.text(part, field);
		if (part instanceof Pillar) {
			return "";
		}
		return field == Field.PER
				? PER.getOrDefault(word, word)
				: direction(part, Optional.ofNullable(Direction.get(word)).orElse(Direction.NEUTRAL));
	}

	private String direction(EObject part, Direction direction) {
		return switch (direction) {
		case UP -> Messages.DraftTable_up;
		case DOWN -> Messages.DraftTable_down;
		case NEUTRAL -> metrics.apply(((IndexIndicator) part).getMetric()).map(Metric::getDirection)
				.filter(own -> own != Direction.NEUTRAL)
				.map(own -> own == Direction.UP ? Messages.DraftTable_upByMetric : Messages.DraftTable_downByMetric)
				.orElse(Messages.DraftTable_neither);
		};
	}

	private void clicked(Event event) {
		TableItem item = viewer.getTable().getItem(new Point(event.x, event.y));
		if (item != null) {
			begin(item, Math.max(0, editor.columnAt(item, new Point(event.x, event.y))));
		}
	}

	private void typed(Event event) {
		if (viewer.getTable().getSelectionCount() == 1 && event.keyCode == SWT.F2) {
			TableItem item = viewer.getTable().getSelection()[0];
			begin(item, ((Line) item.getData()).part() instanceof Pillar ? 0 : FIELDS.indexOf(Field.WEIGHT));
		} else if (event.keyCode == SWT.DEL) {
			remove();
		}
	}

	private void begin(TableItem item, int column) {
		Field field = FIELDS.get(column);
		EObject part = ((Line) item.getData()).part();
		if (!IndexDraft.isOpen(part, field)) {
			return;
		}
		switch (field) {
		case DIRECTION -> {
			List<Direction> all = List.of(Direction.NEUTRAL, Direction.UP, Direction.DOWN);
			List<String> words = all.stream().map(direction -> direction(part, direction)).toList();
			editor.begin(item, column, shown(part, field), words, false,
					chosen -> set(part, field, all.get(Math.max(0, words.indexOf(chosen))).getLiteral()));
		}
		case PER -> editor.begin(item, column, shown(part, field), Stream.concat(Stream.of(""), PER.values().stream()).toList(),
				true, chosen -> set(part, field, PER.entrySet().stream().filter(per -> per.getValue().equals(chosen))
						.map(Map.Entry::getKey).findFirst().orElse(chosen)));
		default -> editor.begin(item, column, IndexDraft.text(part, field), List.of(), true, chosen -> set(part, field, chosen));
		}
	}

	private void set(EObject part, Field field, String text) {
		try {
			draft.set(part, field, text);
			changed.accept(Optional.empty());
		} catch (MistypedException e) {
			changed.accept(Optional.of(e.getMessage()));
		}
		show();
	}

	/** The line that is marked. */
	Optional<EObject> chosen() {
		return Optional.ofNullable((Line) viewer.getStructuredSelection().getFirstElement()).map(Line::part);
	}

	/** Takes the marked line out. */
	void remove() {
		chosen().ifPresent(part -> {
			draft.remove(part);
			show();
			changed.accept(Optional.empty());
		});
	}

	/** Shows the lines as they are now, and marks one. */
	void show(EObject part) {
		show();
		lines().filter(line -> line.part() == part).findFirst()
				.ifPresent(line -> viewer.setSelection(new StructuredSelection(line), true));
	}

	/** Has the name of a pillar typed. */
	void rename(EObject part) {
		show(part);
		begin(viewer.getTable().getSelection()[0], 0);
	}

	private void show() {
		Optional<EObject> before = chosen();
		viewer.setInput(draft.lines());
		lines().filter(line -> before.filter(part -> part == line.part()).isPresent()).findFirst()
				.ifPresent(line -> viewer.setSelection(new StructuredSelection(line)));
	}

	private Stream<Line> lines() {
		return Stream.of(viewer.getTable().getItems()).map(item -> (Line) item.getData());
	}

}
