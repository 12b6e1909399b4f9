package fadu.ui.widgets;

import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of a list in a grid layout, which it fills; its columns share the width by their weights.
 *
 * @param <T> what a row shows
 */
public final class ListTable<T> {

	/** The heads and a row are seen however long a note below is. */
	private static final int LEAST_HEIGHT = 44;

	private final KeptColumns columns;
	private final TableViewer viewer;

	/**
	 * @param list  under which the widths of its columns are kept
	 * @param name  for screen readers
	 * @param span  columns of the grid that it takes
	 * @param style {@link SWT#MULTI} or {@link SWT#SINGLE}
	 */
	public ListTable(Composite area, String list, String name, int span, int style) {
		columns = new KeptColumns(list);
		Composite lines = new Composite(area, SWT.NONE);
		GridData place = new GridData(SWT.FILL, SWT.FILL, true, true, span, 1);
		place.minimumHeight = LEAST_HEIGHT;
		lines.setLayoutData(place);
		lines.setLayout(columns);
		viewer = new TableViewer(lines, style | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		Names.name(viewer.getTable(), name);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	/** The viewer, for its input, selection and listeners. */
	public TableViewer viewer() {
		return viewer;
	}

	/**
	 * Adds a column of words.
	 *
	 * @param least its least width in pixels
	 */
	public ListTable<T> column(String title, int weight, int least, Function<T, String> text) {
		return column(title, weight, least, new TextLabel(element -> text.apply(row(element))));
	}

	/** Adds a column whose cells may have a picture. */
	public ListTable<T> column(String title, int weight, int least, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		columns.add(column.getColumn(), weight, least);
		return this;
	}

	@SuppressWarnings("unchecked")
	private T row(Object element) {
		return (T) element;
	}

}
