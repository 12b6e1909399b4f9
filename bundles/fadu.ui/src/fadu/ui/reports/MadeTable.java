package fadu.ui.reports;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import fadu.report.format.ReportFormat;
import fadu.report.stamp.Stamp;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** The reports that were made, one in a row, latest first. */
final class MadeTable {

	private static final int[] WIDTHS = {150, 220, 166, 140, 300};

	private final MadeReports made;
	private final Table table;
	private List<MadeReport> rows = List.of();

	/**
	 * @param chosen is told when another row is chosen
	 * @param open   opens a report, by Enter or double click
	 */
	MadeTable(Composite parent, MadeReports made, Runnable chosen, Consumer<MadeReport> open) {
		this.made = made;
		table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		Names.name(table, Messages.MadeTable_name);
		List<String> heads = List.of(Messages.MadeTable_report, Messages.MadeTable_about, Messages.MadeTable_generated,
				Messages.MadeTable_format,
				Messages.MadeTable_file);
		for (int i = 0; i < heads.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(heads.get(i));
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.Selection, event -> chosen.run());
		table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(open));
		table.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.DEL) {
				chosen().ifPresent(made::forget);
			}
		});
	}

	Control control() {
		return table;
	}

	/** The row that is chosen. */
	Optional<MadeReport> chosen() {
		int row = table.getSelectionIndex();
		return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
	}

	/** Shows the list as it stands now; the chosen row stays chosen, else the first is. */
	void show() {
		if (rows.equals(made.reports())) {
			return;
		}
		Optional<MadeReport> before = chosen();
		boolean added = rows.size() < made.reports().size();
		rows = made.reports();
		table.removeAll();
		for (MadeReport report : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[]{report.stamp().map(made::title).orElse(Messages.MadeTable_gone),
					report.stamp().map(made::about).orElse(""),
					report.stamp().map(MadeTable::time).orElse(""), report.stamp().map(MadeTable::format).orElse(""),
					report.file().toString()});
			if (report.stamp().isEmpty()) {
				item.setForeground(Palette.QUIET);
			}
		}
		int place = added ? 0 : before.map(rows::indexOf).orElse(0);
		if (!rows.isEmpty()) {
			table.select(Math.max(0, place));
			table.showSelection();
		}
	}

	private static String format(Stamp stamp) {
		return ReportFormat.of(stamp.format()).map(Formats::name).orElse(stamp.format());
	}

	private static String time(Stamp stamp) {
		try {
			return DateTimeFormatter.ofPattern(Messages.MadeTable_time)
					.format(OffsetDateTime.parse(stamp.generated()).atZoneSameInstant(ZoneId.systemDefault()));
		} catch (DateTimeParseException e) {
			return stamp.generated();
		}
	}

}
