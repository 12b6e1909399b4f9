package fadu.ui.changes;

import java.util.Optional;

/** 撤销: takes back the latest change. */
public final class UndoHandler extends TurnHandler {

	/** Created by the workbench. */
	public UndoHandler() {
		super(Messages.TurnHandler_undo, Messages.TurnHandler_undoNothing);
	}

	@Override
	Optional<String> next(HistoryModel history) {
		return history.nextBack();
	}

	@Override
	void turn(HistoryModel history) {
		history.undo();
	}

}
