package fadu.ui.registers;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import fadu.register.definition.RegisterDefinition;
import fadu.workspace.UserWording;

/** Opens the rows of registers and the pages that take spreadsheets into them, where the user looks for them. */
public final class OpenRegister {

	/** Where registers are worked on, in plugin.xml. */
	public static final String PERSPECTIVE = "fadu.ui.perspective.registers";
	/** Identifier of the editor of rows in plugin.xml. */
	public static final String ROWS = "fadu.ui.editor.register";
	/** Identifier of the page of a spreadsheet in plugin.xml. */
	public static final String INTAKE = "fadu.ui.editor.intake";

	private OpenRegister() {
	}

	/** What a register is called in the language of the user. */
	public static String name(RegisterDefinition register) {
		return register.name(UserWording.get().english());
	}

	/** Opens the rows of a register as they were shown last. */
	public static Optional<IEditorPart> rows(RegisterDefinition register) {
		return open(new RegisterInput(register.code(), name(register), false), ROWS);
	}

	/** Opens some rows of a register. */
	public static void rows(RegisterDefinition register, RowFilter filter) {
		rows(register).filter(ShowsRows.class::isInstance).map(ShowsRows.class::cast).ifPresent(part -> part.show(filter));
	}

	/** Opens the page that takes a spreadsheet into a register. */
	public static Optional<IEditorPart> intake(RegisterDefinition register) {
		return open(new RegisterInput(register.code(), name(register), true), INTAKE);
	}

	private static Optional<IEditorPart> open(RegisterInput input, String id) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window);
			if (page.isPageZoomed() && page.getActivePartReference() instanceof IWorkbenchPartReference filling) {
				page.setPartState(filling, IWorkbenchPage.STATE_RESTORED);
			}
			return Optional.ofNullable(page.openEditor(input, id));
		} catch (WorkbenchException e) {
			ILog.of(OpenRegister.class).error(e.getMessage(), e);
			return Optional.empty();
		}
	}

}
