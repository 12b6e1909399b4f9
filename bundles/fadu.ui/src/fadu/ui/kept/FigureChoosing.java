package fadu.ui.kept;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewSite;

import fadu.analysis.compare.Cell;
import fadu.model.Observation;
import fadu.ui.changes.DataChanges;
import fadu.wording.Wording;
import fadu.workspace.ChooseFigure;
import fadu.workspace.Person;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** Has another figure of a cell stand for it, with a reason; a step that Ctrl+Z takes back. */
public final class FigureChoosing {

	private static final Wording WORDS = UserWording.get();

	private final IViewSite site;
	private final DataChanges changes;

	/** Chooses for a view. */
	public FigureChoosing(IViewSite site) {
		this.site = site;
		this.changes = site.getService(DataChanges.class);
	}

	/** Asks for the reason, and has the figure stand for the cell. */
	public void choose(Cell.Reported cell, Observation figure) {
		List<Observation> others = cell.observations().stream().filter(other -> other != figure).toList();
		String number = WORDS.display(figure.getQuantity());
		ReasonDialog.ask(site.getShell(), NLS.bind(Messages.FigureChoosing_question, number, WORDS.display(figure.getPeriod())))
				.ifPresent(reason -> change(work -> work.choose(figure, others, reason),
						NLS.bind(Messages.FigureChoosing_chosen, number)));
	}

	/** Has the rules decide again. */
	public void release(Observation figure) {
		change(work -> work.release(figure), NLS.bind(Messages.FigureChoosing_released, WORDS.display(figure.getQuantity())));
	}

	/** A step of the use case. */
	private interface Step {
		void take(ChooseFigure work) throws UserException;
	}

	private void change(Step step, String done) {
		Consumer<String> say = line -> site.getActionBars().getStatusLineManager().setMessage(line);
		changes.change(() -> {
			step.take(new ChooseFigure(changes.workspace(), Person.ofLogin()));
			return done;
		}, say, failure -> say.accept(failure.getMessage()));
	}

}
