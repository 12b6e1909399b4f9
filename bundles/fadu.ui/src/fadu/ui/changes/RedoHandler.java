package fadu.ui.changes;

import java.util.Optional;

/** 重做: makes again what was taken back last. */
public final class RedoHandler extends TurnHandler {

	/** Created by the workbench. */
	public RedoHandler() {
		super(Messages.TurnHandler_redo, Messages.TurnHandler_redoNothing);
	}

	@Override
	Optional<String> next(HistoryModel history) {
		return history.nextForth();
	}

	@Override
	void turn(HistoryModel history) {
		history.redo();
	}

}
