package fadu.ui.registers.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import fadu.model.District;
import fadu.register.row.StoredRow;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.Palette;
import fadu.workspace.UserWording;

/** One row with all its columns, changed in place and kept as one change. Ctrl+Enter keeps, Escape takes back what was typed. */
final class RowForm {

	private static final int LINE = 22;

	private final RowDraft draft;
	private final RowSheet sheet;
	private final List<RowFormField> fields = new ArrayList<>();
	private final Composite area;
	private final NoticeBar notice;
	private final Label source;
	private final RowOrigin origin;
	private final Combo district;
	private final Button save;
	private final Button abandon;
	private final Button remove;
	private List<District> districts = List.of();

	RowForm(Composite parent, RowDraft draft, RowSheet sheet) {
		this.draft = draft;
		this.sheet = sheet;
		area = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		area.setLayout(grid);
		notice = new NoticeBar(area);
		Composite bar = new Composite(area, SWT.NONE);
		bar.setLayout(new GridLayout(4, false));
		save = Buttons.push(bar, Messages.RowForm_save, draft::save);
		abandon = Buttons.push(bar, Messages.RowForm_abandon, draft::abandon);
		Buttons.push(bar, Messages.RowForm_new, () -> draft.openNew(home()));
		remove = Buttons.push(bar, Messages.RowForm_remove, () -> draft.base().ifPresent(row -> {
			draft.abandon();
			sheet.removal().remove(List.of(row));
		}));
		district = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		Names.name(district, Messages.RowForm_district);
		district.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		district.addListener(SWT.Selection, event -> draft.district(districts.get(district.getSelectionIndex()).getCode()));
		createFields();
		source = new Label(area, SWT.WRAP);
		source.setForeground(Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		wide.widthHint = 200;
		wide.horizontalIndent = 6;
		source.setLayoutData(wide);
		draft.addListener(this::show);
		origin = new RowOrigin(sheet, this::showOrigin);
		fields.forEach(field -> field.control().addListener(SWT.FocusIn, event -> showOrigin()));
		sheet.addListener(this::follow);
		follow();
	}

	private void createFields() {
		ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
		scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite lines = new Composite(scroll, SWT.NONE);
		lines.setLayout(new GridLayout(2, false));
		sheet.register().fields().forEach(field -> fields.add(new RowFormField(lines, field, draft, this::isShown)));
		fields.forEach(field -> field.control().addListener(SWT.KeyDown, this::typed));
		fields.forEach(field -> field.control().addListener(SWT.FocusIn, event -> reveal(scroll, field.control())));
		scroll.setContent(lines);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.getVerticalBar().setIncrement(LINE);
		Runnable size = () -> scroll.setMinSize(lines.computeSize(Math.max(0, scroll.getClientArea().width), SWT.DEFAULT));
		scroll.addListener(SWT.Resize, event -> size.run());
		draft.addListener(() -> {
			if (!scroll.isDisposed()) {
				size.run();
			}
		});
	}

	private static void reveal(ScrolledComposite scroll, Control control) {
		Point origin = scroll.getOrigin();
		int top = control.getLocation().y - LINE;
		int bottom = control.getLocation().y + control.getSize().y + LINE;
		int height = scroll.getClientArea().height;
		if (top < origin.y || bottom > origin.y + height) {
			scroll.setOrigin(origin.x, top < origin.y ? top : bottom - height);
		}
	}

	private boolean isShown() {
		return sheet.isPersonal() || draft.isNew();
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			draft.save();
		} else if (event.character == SWT.ESC) {
			event.doit = false;
			draft.abandon();
		}
	}

	private String home() {
		return sheet.chosen().map(StoredRow::district)
				.or(() -> sheet.filter().districts().stream().findFirst())
				.or(() -> sheet.counts().keySet().stream().findFirst()).orElse("");
	}

	/** The row that is chosen in the table is shown, unless another one is being written. */
	private void follow() {
		if (area.isDisposed()) {
			return;
		}
		boolean taken = draft.open(sheet.chosen());
		if (!taken && draft.isDirty() && !sheet.chosen().equals(draft.base())) {
			notice.hint(Messages.RowForm_unsaved, List.of(new NoticeBar.Choice(Messages.RowForm_save, draft::save),
					new NoticeBar.Choice(Messages.RowForm_abandon, this::leave)));
		}
		show();
	}

	private void leave() {
		draft.abandon();
		draft.open(sheet.chosen());
		notice.clear();
	}

	private void show() {
		if (area.isDisposed()) {
			return;
		}
		Map<String, String> faults = draft.faults();
		boolean any = draft.base().isPresent() || draft.isNew();
		fields.forEach(field -> field.show(any, faults));
		save.setEnabled(draft.canSave());
		abandon.setEnabled(draft.isDirty() || draft.isNew());
		remove.setEnabled(draft.base().isPresent());
		showDistrict();
		origin.of(draft.base());
		showOrigin();
		draft.said().ifPresent(line -> notice.say(line, draft.isFailed(), draft.isFailed()
				? List.of(new NoticeBar.Choice(Messages.RowForm_reload, this::reload))
				: List.of()));
		area.layout(true);
	}

	private void reload() {
		draft.abandon();
		notice.clear();
		sheet.read();
	}

	private void showDistrict() {
		if (draft.isNew() && districts.isEmpty()) {
			sheet.data().ask(() -> sheet.data().workspace().districts(), all -> {
				if (!district.isDisposed()) {
					districts = all;
					district.setItems(all.stream().map(UserWording.get()::name).toArray(String[]::new));
					show();
				}
			}, e -> notice.say(e.getMessage(), true, List.of()));
		}
		district.select(districts.stream().map(District::getCode).toList().indexOf(draft.district()));
		((GridData) district.getLayoutData()).exclude = !draft.isNew();
		district.setVisible(draft.isNew());
	}

	/** Of the column that is being looked at, its cell. */
	private void showOrigin() {
		if (!area.isDisposed()) {
			source.setText(draft.isNew()
					? Messages.RowForm_newRow
					: origin.line(fields.stream().filter(field -> field.control().isFocusControl()).map(RowFormField::field)
							.findFirst()));
			area.layout(true);
		}
	}

	Composite control() {
		return area;
	}

	/** Goes to the first column that can be written. */
	void focus() {
		Optional<RowFormField> first = fields.stream().filter(field -> field.control().isEnabled()).findFirst();
		first.ifPresent(field -> field.control().setFocus());
	}

}
