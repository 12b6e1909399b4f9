package fadu.ui.views;

import java.util.List;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.graphics.Image;

import fadu.ui.review.ReportList.ReportingDistrict;
import fadu.ui.widgets.Icons;
import fadu.workspace.OpenReports.ListedReport;

/** The tree of districts and their reports: what is in it, what is the same, and how it is named. */
final class ReportTree {

	private ReportTree() {
	}

	/** A district by its name, a report by its title. */
	static final class Name extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return switch (element) {
			case ReportingDistrict district -> district.name();
			case ListedReport entry -> entry.document().getTitle();
			default -> "";
			};
		}

		@Override
		public Image getImage(Object element) {
			return Icons.get(element instanceof ListedReport ? "review" : "district");
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof ListedReport entry ? entry.document().getFileName() : null;
		}
	}

	/** A district and a report are the same though fewer of their figures wait. */
	static final class ByName implements IElementComparer {

		static Object key(Object element) {
			return switch (element) {
			case ReportingDistrict district -> district.name();
			case ListedReport entry -> entry.document().getSha256();
			default -> element;
			};
		}

		@Override
		public boolean equals(Object one, Object other) {
			return one.getClass() == other.getClass() && key(one).equals(key(other));
		}

		@Override
		public int hashCode(Object element) {
			return key(element).hashCode();
		}
	}

	/** Districts with their reports beneath. */
	static final class Reports implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof ReportingDistrict district ? district.reports().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof ReportingDistrict;
		}
	}

}
