package fadu.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Tree;

import fadu.model.District;
import fadu.ui.review.ReportList.ReportingDistrict;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.MiddleCut;
import fadu.wording.Wording;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.UserWording;

/** The tree of districts and their reports: what is in it, what is the same, and how it is named. */
final class ReportTree {

	private static final Wording WORDS = UserWording.get();
	private static final int SHORTEST = 4;

	private ReportTree() {
	}

	/**
	 * A district by its own name, the areas above it after it: in a narrow list the own name is what must be read. A report by its
	 * title.
	 */
	static final class Name extends StyledCellLabelProvider {

		private static final int BESIDE = 64;

		private final Function<String, Optional<District>> districts;

		Name(Function<String, Optional<District>> districts) {
			this.districts = districts;
		}

		/** A title is cut in its middle: its end says what it is of. */
		private String cut(ViewerCell cell, String title) {
			Tree tree = (Tree) cell.getControl();
			return MiddleCut.of(tree, title, tree.getColumn(0).getWidth() - BESIDE);
		}

		@Override
		public void update(ViewerCell cell) {
			StyledString text = switch (cell.getElement()) {
			case ReportingDistrict district -> {
				String own = own(district);
				yield new StyledString(own).append(above(district.name(), own), StyledString.QUALIFIER_STYLER);
			}
			case ListedReport entry -> new StyledString(cut(cell, title(entry)));
			default -> new StyledString();
			};
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(Icons.get(cell.getElement() instanceof ListedReport ? "review" : "district"));
			super.update(cell);
		}

		private String own(ReportingDistrict district) {
			return district.reports().stream().findFirst().flatMap(this::own).orElse(district.name());
		}

		private Optional<String> own(ListedReport report) {
			return districts.apply(report.document().getDistrict()).map(WORDS::name);
		}

		/** Without the name of the district that stands above. */
		private String title(ListedReport report) {
			String title = report.document().getTitle();
			return own(report).filter(title::startsWith).map(own -> title.substring(own.length()).strip())
					.filter(rest -> rest.length() >= SHORTEST).orElse(title);
		}

		private static String above(String full, String own) {
			String above = full.endsWith(own) ? full.substring(0, full.length() - own.length()) : full;
			return above.isBlank() ? "" : "  " + above.strip();
		}

		@Override
		public String getToolTipText(Object element) {
			return switch (element) {
			case ReportingDistrict district -> district.name();
			case ListedReport entry -> entry.document().getTitle() + '\n' + entry.document().getFileName();
			default -> null;
			};
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
