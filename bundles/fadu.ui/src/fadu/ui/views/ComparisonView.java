package fadu.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.analysis.compare.Comparison;
import fadu.model.value.Period;
import fadu.ui.changes.HistoryModel;
import fadu.ui.comparison.Change;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserWording;

/** 对比表: the chosen metrics over the chosen districts. */
public final class ComparisonView extends FaduView {

	private static final Wording WORDS = UserWording.get();

	private Label title;
	private Combo period;
	private List<Period> periods = List.of();
	private ComparisonTable table;

	/** Created by the workbench. */
	public ComparisonView() {
		super("empty-compare");
	}

	@Override
	void createAbove(Composite parent) {
		new TurnNotice(parent, getSite().getService(HistoryModel.class), Messages.ComparisonView_close);
	}

	@Override
	void createContent(Composite parent) {
		Composite header = new Composite(parent, SWT.NONE);
		header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		header.setLayout(new GridLayout(4, false));
		title = new Label(header, SWT.NONE);
		title.setForeground(Palette.QUIET);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(header, SWT.NONE).setText(Messages.ComparisonView_period);
		period = new Combo(header, SWT.DROP_DOWN | SWT.READ_ONLY);
		period.addListener(SWT.Selection, event -> model().choosePeriod(
				period.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(periods.get(period.getSelectionIndex() - 1))));
		Button unreviewed = new Button(header, SWT.CHECK);
		unreviewed.setText(Messages.ComparisonView_unreviewed);
		unreviewed.setSelection(model().isWithUnreviewed());
		unreviewed.addListener(SWT.Selection, event -> model().chooseUnreviewed(unreviewed.getSelection()));
		table = new ComparisonTable(parent, model());
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new Legend(parent).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	@Override
	boolean concerns(Change change) {
		return true;
	}

	@Override
	void show() {
		showPeriods();
		Selection selection = model().selection();
		Optional<Comparison> comparison = model().comparison();
		if (selection.metrics().isEmpty() || selection.districts().isEmpty()) {
			showEmpty(Messages.ComparisonView_nothingChosen, selection.metrics().isEmpty() && selection.districts().isEmpty()
					? Messages.ComparisonView_chooseBoth
					: selection.metrics().isEmpty()
							? Messages.ComparisonView_chooseMetrics
							: Messages.ComparisonView_chooseDistricts);
		} else if (model().failure().isPresent()) {
			showEmpty(Messages.ComparisonView_failed, model().failure().get());
		} else if (comparison.isPresent()) {
			title.setText(NLS.bind(Messages.ComparisonView_title, comparison.get().rows().size(),
					comparison.get().districts().size()));
			table.show(comparison.get());
			showContent();
		} else {
			showEmpty(Messages.ComparisonView_working, "");
		}
	}

	private void showPeriods() {
		List<Period> known = model().catalogue().periods();
		if (!known.equals(periods) || period.getItemCount() == 0) {
			periods = known;
			List<String> items = new ArrayList<>(List.of(Messages.ComparisonView_allPeriods));
			periods.forEach(item -> items.add(WORDS.display(item)));
			period.setItems(items.toArray(String[]::new));
		}
		period.select(model().selection().period().map(chosen -> periods.indexOf(chosen) + 1).orElse(0));
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

}
