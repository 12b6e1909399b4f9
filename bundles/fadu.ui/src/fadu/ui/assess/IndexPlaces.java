package fadu.ui.assess;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.PartFrame;
import fadu.workspace.IndexResult;

/** The places of the districts, and why the one that is chosen has no score. */
final class IndexPlaces {

	private final TableViewer table;
	private final Label reason;

	IndexPlaces(Composite area) {
		table = new ListTable<IndexResult.Row>(area, "index-places", Messages.IndexView_places, 1, SWT.SINGLE)
				.column(Messages.IndexView_place, 0, 46, row -> place(row, String.valueOf(row.rank())))
				.column(Messages.IndexView_district, 40, 110, IndexResult.Row::name)
				.column(Messages.IndexView_score, 0, 60, row -> row.score().map(BigDecimal::toPlainString).orElse(""))
				.column(Messages.IndexView_interval, 0, 90,
						row -> place(row, row.low() == row.high() ? String.valueOf(row.low()) : row.low() + "–" + row.high()))
				.column(Messages.IndexView_median, 0, 60, row -> place(row, String.valueOf(row.median())))
				.column(Messages.IndexView_holds, 60, 190,
						row -> row.leftOut().flatMap(text -> text.lines().findFirst())
								.orElse(row.holds() ? Messages.IndexView_yes : Messages.IndexView_no))
				.viewer();
		reason = PartFrame.note(area);
		table.addSelectionChangedListener(event -> showReason());
	}

	private static String place(IndexResult.Row row, String words) {
		return row.score().isPresent() ? words : "";
	}

	void show(List<IndexResult.Row> rows) {
		table.setInput(rows);
		showReason();
	}

	private void showReason() {
		IndexResult.Row row = (IndexResult.Row) table.getStructuredSelection().getFirstElement();
		String text = row == null ? "" : row.leftOut().map(why -> row.name() + '\n' + why).orElse("");
		PartFrame.tell(reason, text);
	}

}
