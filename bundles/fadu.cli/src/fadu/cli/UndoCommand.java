package fadu.cli;

import fadu.workspace.ChangeHistory;
import fadu.workspace.ChangeHistory.Turned;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;

/** {@code fadu undo}: takes back the latest changes of this login, or a named one. */
@Command(name = "undo")
final class UndoCommand extends TurnCommand {

	UndoCommand(Session session) {
		super(session, new Words(Messages.UndoCommand_undone, Messages.UndoCommand_nothing, Messages.UndoCommand_noChange));
	}

	@Override
	Turned turn(ChangeHistory history, int latest) throws UserException {
		return history.undo(latest);
	}

	@Override
	Turned turnChange(ChangeHistory history, int number) throws UserException {
		return history.undoChange(number);
	}

}
