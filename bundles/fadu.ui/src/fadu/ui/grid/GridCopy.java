package fadu.ui.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * A part of a grid for a spreadsheet: for each metric its unit, and for each district the number, its period and its source. A
 * number
 * with a bound is words, so that no sum takes it for exact; an empty cell says why.
 *
 * @param text columns parted by tabs
 * @param html the same as a table
 */
public record GridCopy(String text, String html) {

	private static final Wording WORDS = UserWording.get();

	/** Copies the cells where some rows and some columns of the content meet; heads of groups are left out. */
	public static GridCopy of(GridContent content, Collection<Integer> rows, Collection<Integer> columns) {
		List<Integer> across = new TreeSet<>(columns).stream().filter(at -> at >= 0 && at < content.columns().size()).toList();
		List<List<String>> lines = new ArrayList<>();
		List<GridRow.Line> chosen = new TreeSet<>(rows).stream().filter(at -> at >= 0 && at < content.rows().size())
				.map(content.rows()::get).filter(GridRow.Line.class::isInstance).map(GridRow.Line.class::cast).toList();
		boolean divided = chosen.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.divided().isPresent());
		lines.add(head(content, across, divided));
		chosen.forEach(line -> lines.add(line(line, across, divided)));
		return new GridCopy(lines.stream().map(GridCopy::tabs).collect(Collectors.joining("\n", "", "\n")), html(lines));
	}

	private static List<String> head(GridContent content, List<Integer> columns, boolean divided) {
		List<String> head = new ArrayList<>(List.of(Messages.GridCopy_metric, Messages.GridCopy_unit));
		for (int at : columns) {
			GridColumn column = content.columns().get(at);
			String name = column.head().isEmpty()
					? GridText.heading(column)
					: NLS.bind(Messages.GridCopy_column, GridText.heading(column), GridText.period(column));
			head.add(name);
			if (divided) {
				head.add(NLS.bind(Messages.GridCopy_divided, name));
			}
			head.add(NLS.bind(Messages.GridCopy_period, name));
			head.add(NLS.bind(Messages.GridCopy_source, name));
		}
		return head;
	}

	private static List<String> line(GridRow.Line line, List<Integer> columns, boolean divided) {
		List<String> cells = new ArrayList<>(
				List.of(WORDS.name(line.metric()), WORDS.unit(line.metric().getUnit())));
		for (int at : columns) {
			GridCell cell = line.cells().get(at);
			cells.add(cell.other().isPresent() ? GridText.figure(cell) : number(cell.cell()));
			if (divided) {
				cells.add(cell.dividedCell().map(GridCopy::number).orElse(""));
			}
			cells.add(cell.cell().value().map(GridCopy::time).orElse(""));
			cells.add(GridText.source(cell));
		}
		return cells;
	}

	/** The period, and that the number speaks of a part only. */
	private static String time(Value value) {
		String period = WORDS.display(value.period());
		return WORDS.limits(value).map(part -> NLS.bind(Messages.GridText_limited, part, period)).orElse(period);
	}

	/** An exact number as a spreadsheet reads it; anything else in words. */
	private static String number(Cell cell) {
		return cell.value().filter(Value::exact).filter(value -> value instanceof Value.Reported)
				.map(value -> value.quantity().value().toPlainString()).orElseGet(() -> WORDS.display(cell));
	}

	private static String tabs(List<String> cells) {
		return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
	}

	private static String html(List<List<String>> lines) {
		StringBuilder html = new StringBuilder("<meta charset=\"utf-8\"><table border=\"1\">");
		for (int i = 0; i < lines.size(); i++) {
			String tag = i == 0 ? "th" : "td";
			html.append("<tr>");
			lines.get(i).forEach(cell -> html.append('<').append(tag).append('>').append(escaped(cell)).append("</").append(tag)
					.append('>'));
			html.append("</tr>\n");
		}
		return html.append("</table>\n").toString();
	}

	private static String escaped(String cell) {
		return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
