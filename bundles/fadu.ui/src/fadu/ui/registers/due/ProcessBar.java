package fadu.ui.registers.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fadu.model.District;
import fadu.register.definition.RegisterDefinition;
import fadu.ui.registers.OpenRegister;
import fadu.ui.widgets.Names;
import fadu.workspace.UserWording;

/** Which process, at which day, of which districts; what is changed is asked at once. */
final class ProcessBar {

	private static final List<Optional<Integer>> WITHIN = List.of(Optional.empty(), Optional.of(0), Optional.of(7),
			Optional.of(30));
	private static final int DAY_WIDTH = 100;

	private final DueQuestion question;
	private final Combo process;
	private final Text at;
	private final Text period;
	private final Combo within;
	private final Combo district;
	private List<RegisterDefinition> processes = List.of();
	private List<District> districts = List.of();
	private Optional<String> wanted = Optional.empty();

	ProcessBar(Composite parent, DueQuestion question) {
		this.question = question;
		Composite area = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.spacing = 6;
		area.setLayout(row);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		process = combo(area, Messages.ProcessBar_process);
		new Label(area, SWT.NONE).setText(Messages.ProcessBar_at);
		at = text(area, Messages.ProcessBar_at, LocalDate.now().toString(), Messages.ProcessBar_atHint);
		within = combo(area, Messages.ProcessBar_within);
		within.setItems(Messages.ProcessBar_open, Messages.ProcessBar_overdue, Messages.ProcessBar_week, Messages.ProcessBar_month);
		within.select(0);
		district = combo(area, Messages.ProcessBar_district);
		new Label(area, SWT.NONE).setText(Messages.ProcessBar_period);
		period = text(area, Messages.ProcessBar_period, "", Messages.ProcessBar_periodHint);
	}

	private Combo combo(Composite area, String name) {
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		Names.name(combo, name);
		combo.setToolTipText(name);
		combo.addListener(SWT.Selection, event -> ask());
		return combo;
	}

	private Text text(Composite area, String name, String first, String hint) {
		Text text = new Text(area, SWT.BORDER);
		text.setText(first);
		text.setToolTipText(hint);
		text.setLayoutData(new RowData(DAY_WIDTH, SWT.DEFAULT));
		Names.name(text, name);
		text.addListener(SWT.DefaultSelection, event -> ask());
		return text;
	}

	private void ask() {
		if (process.getSelectionIndex() >= 0) {
			int of = district.getSelectionIndex();
			question.ask(new DueQuestion.Asked(processes.get(process.getSelectionIndex()), at.getText(), period.getText(),
					WITHIN.get(Math.max(0, within.getSelectionIndex())),
					of <= 0 ? Optional.empty() : Optional.of(districts.get(of - 1))));
		}
	}

	/** Asks about a register; where it is not offered yet, once it is. */
	void choose(RegisterDefinition register) {
		wanted = Optional.of(register.code());
		select(wanted);
	}

	private void select(Optional<String> code) {
		int place = code.map(one -> processes.stream().map(RegisterDefinition::code).toList().indexOf(one)).orElse(-1);
		if (place >= 0) {
			wanted = Optional.empty();
		}
		process.select(Math.max(0, place));
		ask();
	}

	/** Offers what there is; what was chosen stays so. */
	void show() {
		if (!question.districts().equals(districts) || district.getItemCount() == 0) {
			Optional<String> before = chosen(district, districts).map(District::getCode);
			districts = question.districts();
			List<String> names = new ArrayList<>(List.of(Messages.ProcessBar_all));
			districts.forEach(one -> names.add(UserWording.get().name(one)));
			district.setItems(names.toArray(String[]::new));
			district.select(1 + before.map(code -> districts.stream().map(District::getCode).toList().indexOf(code)).orElse(-1));
			district.getParent().getParent().layout(true, true);
		}
		if (!question.processes().equals(processes)) {
			int place = Math.max(0, process.getSelectionIndex());
			String before = place < processes.size() ? processes.get(place).code() : "";
			processes = question.processes();
			process.setItems(processes.stream().map(OpenRegister::name).toArray(String[]::new));
			process.getParent().getParent().layout(true, true);
			select(wanted.or(() -> Optional.of(before)));
		}
	}

	private static Optional<District> chosen(Combo combo, List<District> districts) {
		int place = combo.getSelectionIndex();
		return place <= 0 || place > districts.size() ? Optional.empty() : Optional.of(districts.get(place - 1));
	}

	void setFocus() {
		process.setFocus();
	}

}
