package fadu.ui.uses;

import java.util.List;

import org.eclipse.swt.program.Program;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;

import fadu.analysis.derive.Derivation;
import fadu.ui.ComparePerspective;
import fadu.ui.ViewIds;
import fadu.ui.assess.IndexView;
import fadu.ui.assess.ScorecardView;
import fadu.ui.commands.Views;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.editor.OpenReview;
import fadu.ui.grid.KeptComparisons;
import fadu.ui.views.FindingsView;
import fadu.workspace.FigureUse;

/**
 * Opens the place that a line leads to.
 *
 * @param window where
 */
record OpenUse(IWorkbenchWindow window) {

	void open(UseLine line) {
		switch (line.place()) {
		case UseLine.Term(var term) -> OpenReview.at(term);
		case UseLine.Printed(var file) -> Program.launch(file.toString());
		case UseLine.Use(var use) -> open(use);
		}
	}

	private void open(FigureUse use) {
		switch (use) {
		case FigureUse.Computed(var number) -> compare(number);
		case FigureUse.Compared(var kept) -> {
			Views.perspective(ComparePerspective.ID);
			window.getService(KeptComparisons.class).open(kept);
		}
		case FigureUse.Checked(var checked) -> {
			if (Views.show(window, ViewIds.FINDINGS) instanceof FindingsView findings) {
				findings.reveal(checked.id());
			}
		}
		case FigureUse.Related(var other) -> OpenReview.at(other);
		case FigureUse.Ranked(var index, var indicator) -> {
			if (assess(ViewIds.INDEX) instanceof IndexView view) {
				view.model().choose(index);
			}
		}
		case FigureUse.Scored(var scorecard) -> {
			if (assess(ViewIds.SCORECARD) instanceof ScorecardView view) {
				view.model().choose(scorecard);
			}
		}
		}
	}

	private IViewPart assess(String view) {
		Views.perspective(ComparePerspective.ID);
		return Views.show(window, view);
	}

	/** Shows a computed number in the comparison, beside what is compared there. */
	private void compare(Derivation.Derived number) {
		Views.perspective(ComparePerspective.ID);
		ComparisonModel model = window.getService(ComparisonModel.class);
		model.chooseMetrics(List.of(number.metric()), true);
		model.chooseDistricts(model.catalogue().district(number.district().getCode()).stream().toList(), true);
	}

}
