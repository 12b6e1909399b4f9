package fadu.ui.widgets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor with nothing to save: what is done in it is kept when it is done. */
public abstract class KeptAtOnce extends EditorPart {

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// nothing is left to be saved
	}

	@Override
	public final void doSaveAs() {
		// nothing is left to be saved
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

}
