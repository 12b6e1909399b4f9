package fadu.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.review.ReviewModel;

/** The commands of the review, by the last part of their identifier, for the report that is open in front. */
public final class ReviewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReviewEditor editor) {
			String id = event.getCommand().getId();
			run(editor, editor.model(), id.substring(id.lastIndexOf('.') + 1));
		}
		return null;
	}

	private static void run(ReviewEditor editor, ReviewModel model, String command) {
		switch (command) {
		case "next" -> model.next();
		case "previous" -> model.previous();
		case "doubtful" -> model.nextDoubtful();
		case "confirm" -> model.decisions().confirm();
		case "confirmShown" -> model.decisions().askToConfirmShown();
		case "reject" -> model.decisions().reject();
		case "correct" -> editor.correct();
		case "add" -> editor.add();
		case "page" -> editor.togglePage();
		case "details" -> editor.dialogs().describe();
		case "again" -> editor.dialogs().readAgain();
		case "remove" -> model.steps().askToRemove();
		default -> throw new IllegalArgumentException(command);
		}
	}

}
