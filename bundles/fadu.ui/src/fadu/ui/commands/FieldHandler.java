package fadu.ui.commands;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Ctrl+F: goes to the field in which words are looked for, of the part that has the keys. */
public final class FieldHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPart active = HandlerUtil.getActivePart(event);
		if (active != null && active.getSite().getService(MPart.class) instanceof MPart part
				&& part.getWidget() instanceof Composite area) {
			field(area).ifPresent(field -> {
				field.setFocus();
				field.selectAll();
			});
		}
		return null;
	}

	private static Optional<Text> field(Control control) {
		return switch (control) {
		case Text text when (text.getStyle() & SWT.SEARCH) != 0 && text.isVisible() -> Optional.of(text);
		case Composite area -> Stream.of(area.getChildren()).flatMap(child -> field(child).stream()).findFirst();
		default -> Optional.empty();
		};
	}

}
