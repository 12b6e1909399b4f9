package fadu.ui.registers.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fadu.register.field.RowField;
import fadu.ui.registers.RowWords;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** A column in a form: its name, what stands in it, and what is wrong with that. */
final class RowFormField {

	private static final int WIDTH = 120;

	private final RowField field;
	private final RowDraft draft;
	private final BooleanSupplier shown;
	private final Control control;
	private final Label fault;
	private boolean filling;

	RowFormField(Composite parent, RowField field, RowDraft draft, BooleanSupplier shown) {
		this.field = field;
		this.draft = draft;
		this.shown = shown;
		Label name = new Label(parent, SWT.WRAP);
		name.setText(RowWords.label(field) + (field.isKey() || field.required() ? " *" : ""));
		GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
		narrow.widthHint = WIDTH;
		name.setLayoutData(narrow);
		control = create(parent);
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		control.setToolTipText(field.guide().isEmpty() ? null : field.guide());
		Names.name(control, RowWords.label(field));
		fault = new Label(parent, SWT.WRAP);
		fault.setForeground(Palette.RED);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = WIDTH;
		wide.exclude = true;
		fault.setLayoutData(wide);
	}

	private Control create(Composite parent) {
		List<String> offered = RowWords.offered(field);
		if (offered.isEmpty()) {
			Text text = new Text(parent, SWT.BORDER);
			text.addListener(SWT.Modify, event -> type(text.getText()));
			return text;
		}
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		List<String> items = new ArrayList<>(List.of(""));
		items.addAll(offered);
		combo.setItems(items.toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> type(combo.getText()));
		return combo;
	}

	private void type(String text) {
		if (!filling) {
			draft.type(field, text);
		}
	}

	RowField field() {
		return field;
	}

	Control control() {
		return control;
	}

	/** Shows what stands there now. @param any whether there is a row */
	void show(boolean any, Map<String, String> faults) {
		boolean masked = field.personal() && !shown.getAsBoolean();
		control.setEnabled(any && draft.isOpen(field) && !masked);
		String text = draft.text(field, shown.getAsBoolean());
		filling = true;
		switch (control) {
		case Text line when !line.getText().strip().equals(text.strip()) -> line.setText(text);
		case Combo combo when !combo.getText().equals(text) -> {
			if (masked) {
				combo.deselectAll();
			} else {
				combo.setText(text);
			}
		}
		default -> {
			// it stands there
		}
		}
		filling = false;
		String reason = faults.getOrDefault(field.label(), "");
		if (!fault.getText().equals(reason)) {
			fault.setText(reason);
			((GridData) fault.getLayoutData()).exclude = reason.isEmpty();
			fault.setVisible(!reason.isEmpty());
			fault.requestLayout();
		}
	}

}
