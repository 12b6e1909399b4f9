package fadu.cli;

import fadu.workspace.ChangeHistory;
import fadu.workspace.ChangeHistory.Turned;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;

/** {@code fadu redo}: makes again what this login took back last, or a named change. */
@Command(name = "redo")
final class RedoCommand extends TurnCommand {

	RedoCommand(Session session) {
		super(session, new Words(Messages.RedoCommand_redone, Messages.RedoCommand_nothing, Messages.RedoCommand_noChange));
	}

	@Override
	Turned turn(ChangeHistory history, int latest) throws UserException {
		return history.redo(latest);
	}

	@Override
	Turned turnChange(ChangeHistory history, int number) throws UserException {
		return history.redoChange(number);
	}

}
