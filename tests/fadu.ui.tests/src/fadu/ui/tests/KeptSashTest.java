package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import fadu.ui.widgets.KeptSash;

/** The line between two parts is where the user left it, also in the next part that is opened. */
class KeptSashTest {

	@Test
	void whereTheLineWasLeftItIsAgain() {
		assertThat(share(700)).isEqualTo(400);
		assertThat(share(0)).isBetween(698, 702);
	}

	/** Opens two parts, draws the line where that is wanted, and says which thousandths the upper one had at first. */
	private static int share(int drawn) {
		AtomicReference<Integer> first = new AtomicReference<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
			shell.setLayout(new FillLayout());
			SashForm parts = KeptSash.vertical(shell, "test", 40, 60);
			new Composite(parts, SWT.NONE);
			new Composite(parts, SWT.NONE);
			shell.setSize(600, 500);
			shell.open();
			shell.layout(true, true);
			first.set(parts.getWeights()[0]);
			if (drawn > 0) {
				parts.setWeights(drawn, 1000 - drawn);
			}
			shell.dispose();
		});
		return first.get();
	}

}
