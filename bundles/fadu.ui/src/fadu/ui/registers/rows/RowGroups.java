package fadu.ui.registers.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.register.row.RowQuery;
import fadu.ui.registers.RowWords;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Names;
import fadu.workspace.UserWording;

/** How many of the rows that are shown have each code of a column; Enter or a double click shows these alone. */
final class RowGroups {

	private static final int MOST = 500;

	private final RowSheet sheet;
	private final List<RowField> fields;
	private final Composite area;
	private final Combo by;
	private final TableViewer table;
	private int counted = -1;
	private int column = -1;

	private record Group(Optional<Object> value, long rows) {
	}

	RowGroups(Composite parent, RowSheet sheet) {
		this.sheet = sheet;
		fields = sheet.register().fields().stream().filter(field -> !field.personal() && !field.isKey())
				.filter(field -> field.kind() == FieldKind.CODE || field.kind() == FieldKind.TRUTH
						|| field.kind() == FieldKind.TEXT)
				.sorted((one, other) -> Boolean.compare(one.kind() == FieldKind.TEXT, other.kind() == FieldKind.TEXT)).toList();
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(2, false));
		new Label(area, SWT.NONE).setText(Messages.RowGroups_by);
		by = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		Names.name(by, Messages.RowGroups_by);
		by.setItems(fields.stream().map(RowWords::label).toArray(String[]::new));
		by.select(0);
		by.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		by.addListener(SWT.Selection, event -> follow());
		table = new ListTable<Group>(area, "register-groups", Messages.RowGroups_name, 2, SWT.SINGLE)
				.column(Messages.RowGroups_value, 60, 100, this::text)
				.column(Messages.RowGroups_rows, 20, 60, group -> String.format(UserWording.get().locale(), "%,d", group.rows()))
				.column(Messages.RowGroups_share, 20, 60, this::share).viewer();
		table.addDoubleClickListener(event -> choose());
		sheet.addListener(this::follow);
		follow();
	}

	private Optional<RowField> field() {
		return by.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(fields.get(by.getSelectionIndex()));
	}

	private String text(Group group) {
		return field().flatMap(field -> group.value().map(value -> RowWords.text(field, value, false)))
				.orElse(Messages.RowGroups_missing);
	}

	private String share(Group group) {
		long all = Math.max(1, sheet.totals().rows());
		return String.format(UserWording.get().locale(), "%.1f%%", 100.0 * group.rows() / all);
	}

	private void follow() {
		if (area.isDisposed() || field().isEmpty() || sheet.reading() == counted && by.getSelectionIndex() == column) {
			return;
		}
		RowQuery asked = sheet.query();
		RowField field = field().get();
		counted = sheet.reading();
		column = by.getSelectionIndex();
		sheet.data().ask(() -> sheet.browser().groups(asked, field, MOST), groups -> {
			if (!area.isDisposed() && asked.equals(sheet.query()) && field().equals(Optional.of(field))) {
				show(groups);
			}
		}, e -> table.setInput(List.of()));
	}

	private void show(Map<Optional<Object>, Long> groups) {
		table.setInput(groups.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toList());
	}

	private void choose() {
		Group group = (Group) table.getStructuredSelection().getFirstElement();
		Optional<RowField> field = field();
		if (group != null && field.isPresent()) {
			String text = group.value().map(value -> RowWords.text(field.get(), value, true)).orElse("");
			boolean whole = group.value().isEmpty() || field.get().kind() == FieldKind.TEXT;
			sheet.show(sheet.filter().withColumn(field.get().name(), whole ? "=" + text : text));
		}
	}

	Composite control() {
		return area;
	}

}
