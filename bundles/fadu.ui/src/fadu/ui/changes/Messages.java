package fadu.ui.changes;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String HistoryModel_nothing;
	public static String HistoryModel_redone;
	public static String HistoryModel_undone;
	public static String TurnHandler_redo;
	public static String TurnHandler_redoNothing;
	public static String TurnHandler_undo;
	public static String TurnHandler_undoNothing;
	public static String Unforeseen_line;
	public static String Unforeseen_memory;

	static {
		initializeMessages("fadu.ui.changes.messages", Messages.class);
	}

	private Messages() {
	}

}
