package fadu.ui.registers.rows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import fadu.register.expression.Expression.Presence;
import fadu.register.field.RowField;
import fadu.ui.registers.OpenRegister;
import fadu.ui.registers.FormFiles;
import fadu.ui.registers.RowFilter;
import fadu.ui.registers.RowWords;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.workspace.UserWording;

/** What narrows the rows: district and condition; what else is done with a register: import, forms, personal values. */
final class RowBar {

	private final RowSheet sheet;
	private final Composite area;
	private final Combo district;
	private final Text where;
	private final Button open;
	private final Button personal;
	private List<String> codes = List.of();

	RowBar(Composite parent, RowSheet sheet, FormFiles files) {
		this.sheet = sheet;
		area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout grid = new GridLayout(8, false);
		grid.marginHeight = 3;
		area.setLayout(grid);
		district = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		Names.name(district, Messages.RowBar_district);
		district.addListener(SWT.Selection, event -> district());
		where = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
		where.setMessage(NLS.bind(Messages.RowBar_where, example()));
		where.setToolTipText(Messages.RowBar_whereHint);
		Names.name(where, Messages.RowBar_condition);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 120;
		where.setLayoutData(wide);
		where.addListener(SWT.DefaultSelection, event -> sheet.show(sheet.filter().withWhere(where.getText())));
		open = Buttons.push(area, Messages.RowBar_all, () -> sheet.show(RowFilter.ALL.withOrder(sheet.filter().order())));
		personal = new Button(area, SWT.CHECK);
		personal.setText(Messages.RowBar_personal);
		personal.addListener(SWT.Selection, event -> sheet.showPersonal(personal.getSelection()));
		boolean any = sheet.register().fields().stream().anyMatch(RowField::personal);
		personal.setVisible(any);
		personal.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		((GridData) personal.getLayoutData()).exclude = !any;
		Buttons.push(area, Messages.RowBar_intake, () -> OpenRegister.intake(sheet.register()));
		Buttons.push(area, Messages.RowBar_form, () -> files.form(sheet.register()));
		Button sample = Buttons.push(area, Messages.RowBar_sample, () -> files.sample(sheet.register()));
		sample.setEnabled(sheet.register().sample().isPresent());
		sheet.addListener(this::show);
		show();
	}

	/** A condition over the first column of its own. */
	private String example() {
		return sheet.register().fields().stream().filter(field -> !field.isKey() && !field.personal()).findFirst()
				.map(field -> RowWords.condition(new Presence(field, true), sheet.register().fields())).orElse("");
	}

	private void district() {
		int chosen = district.getSelectionIndex();
		sheet.show(sheet.filter().withDistricts(chosen <= 0 ? List.of() : List.of(codes.get(chosen - 1))));
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		List<String> now = new ArrayList<>(sheet.counts().keySet());
		sheet.filter().districts().stream().filter(code -> !now.contains(code)).forEach(now::add);
		if (!now.equals(codes) || district.getItemCount() == 0) {
			codes = now;
			List<String> names = new ArrayList<>(List.of(Messages.RowBar_allDistricts));
			codes.forEach(code -> names.add(sheet.district(code).map(UserWording.get()::name).orElse(code)));
			district.setItems(names.toArray(String[]::new));
			area.layout(true);
		}
		district.select(sheet.filter().districts().isEmpty() ? 0 : 1 + codes.indexOf(sheet.filter().districts().getFirst()));
		if (!where.getText().strip().equals(sheet.filter().where()) && sheet.fault().isEmpty()) {
			where.setText(sheet.filter().where());
		}
		where.setForeground(sheet.fault().isPresent() ? Palette.RED : Palette.INK);
		open.setEnabled(!sheet.filter().isOpen());
	}

}
