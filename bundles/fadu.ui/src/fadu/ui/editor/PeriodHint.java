package fadu.ui.editor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.model.value.Period;
import fadu.ui.review.PeriodChoices;
import fadu.ui.widgets.Palette;
import fadu.workspace.UserException;

/** The line below a field for a period: which forms may be typed, and what will be kept where that is written otherwise. */
final class PeriodHint {

	private static final int WIDTH = 420;

	private final Combo field;
	private final PeriodChoices periods;
	private final Label line;

	private PeriodHint(Combo field, PeriodChoices periods, Label line) {
		this.field = field;
		this.periods = periods;
		this.line = line;
	}

	/** Puts the line below the field that was made last, in a grid of two columns. */
	static void below(Composite fields, Combo field, PeriodChoices periods) {
		new Label(fields, SWT.NONE);
		Label line = new Label(fields, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = WIDTH;
		line.setLayoutData(wide);
		PeriodHint hint = new PeriodHint(field, periods, line);
		field.addListener(SWT.Modify, event -> hint.say());
		hint.say();
	}

	private void say() {
		String typed = field.getText().strip();
		try {
			Period understood = periods.period(typed);
			String kept = periods.name(understood);
			boolean same = kept.equals(typed);
			line.setText(same ? Messages.PeriodHint_forms : NLS.bind(Messages.PeriodHint_kept, kept));
			line.setForeground(same ? Palette.QUIET : null);
		} catch (UserException e) {
			line.setText(Messages.PeriodHint_forms);
			line.setForeground(typed.isEmpty() ? Palette.QUIET : Palette.RED);
		}
	}

}
