package fadu.ui.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.model.District;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.CellWords;
import fadu.ui.widgets.KeptColumns;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.TextLabel;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** 区域: the districts, each beneath the area that contains it, to be chosen with check boxes. */
public final class DistrictsView extends FaduView {

	private static final Wording WORDS = UserWording.get();

	private CheckboxTreeViewer tree;
	private Label note;

	/** Created by the workbench. */
	public DistrictsView() {
		super("empty-districts");
	}

	@Override
	void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		KeptColumns columns = new KeptColumns("districts");
		area.setLayout(columns);
		tree = new CheckboxTreeViewer(area, SWT.FULL_SELECTION);
		tree.getTree().setHeaderVisible(true);
		Names.name(tree.getTree(), getPartName());
		tree.setContentProvider(new DistrictTree(() -> model().catalogue()));
		column(columns, Messages.DistrictsView_name, 60, 150, new DistrictName());
		column(columns, Messages.DistrictsView_level, 0, 48,
				new TextLabel(element -> CellWords.of(((District) element).getLevel())));
		column(columns, Messages.DistrictsView_parent, 40, 72,
				new TextLabel(element -> CellWords.parent(model().catalogue(), (District) element)));
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.setCheckStateProvider(new Choice());
		tree.addCheckStateListener(this::chosen);
		note = new Label(parent, SWT.WRAP);
		note.setForeground(Palette.AMBER);
		GridData noteData = new GridData(SWT.FILL, SWT.CENTER, true, false);
		noteData.horizontalIndent = 8;
		noteData.widthHint = 200;
		note.setLayoutData(noteData);
	}

	private void column(KeptColumns columns, String title, int weight, int least, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		columns.add(column.getColumn(), weight, least);
	}

	@Override
	boolean concerns(Change change) {
		return change == Change.CATALOGUE || change == Change.SELECTION;
	}

	@Override
	void show() {
		if (!model().isRead()) {
			showEmpty(Messages.DistrictsView_reading, "");
			return;
		}
		List<District> districts = model().catalogue().districts();
		if (districts.isEmpty()) {
			showEmpty(Messages.DistrictsView_none, Messages.DistrictsView_noneHint);
			return;
		}
		if (districts.equals(tree.getInput())) {
			tree.refresh();
		} else {
			tree.setInput(districts);
			tree.expandAll();
		}
		showContainment();
		showContent();
	}

	private void showContainment() {
		List<District> chosen = model().selection().districts();
		Optional<String> contained = chosen.stream().flatMap(inner -> model().catalogue().parent(inner).filter(chosen::contains)
				.stream().map(outer -> NLS.bind(Messages.DistrictsView_contains, WORDS.name(outer), WORDS.name(inner))))
				.findFirst();
		note.setText(contained.orElseGet(
				() -> NLS.bind(Messages.DistrictsView_count, chosen.size(), model().catalogue().districts().size())));
		note.setForeground(contained.isPresent() ? Palette.AMBER : Palette.QUIET);
		note.getParent().layout();
	}

	/** Goes to a district. */
	public void reveal(District district) {
		showIfDue();
		tree.setSelection(new StructuredSelection(district), true);
		setFocus();
	}

	private void chosen(CheckStateChangedEvent event) {
		model().chooseDistricts(List.of((District) event.getElement()), event.getChecked());
	}

	@Override
	void focusContent() {
		tree.getControl().setFocus();
	}

	/** A district is checked by itself: a city does not stand for its districts. */
	private final class Choice implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			return model().isChosen((District) element);
		}

		@Override
		public boolean isGrayed(Object element) {
			return false;
		}
	}

}
