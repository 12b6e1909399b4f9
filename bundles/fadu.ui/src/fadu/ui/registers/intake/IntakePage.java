package fadu.ui.registers.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

import fadu.register.definition.RegisterDefinition;
import fadu.register.row.Refusal;
import fadu.ui.changes.DataChanges;
import fadu.ui.registers.OpenRegister;
import fadu.ui.registers.FormFiles;
import fadu.ui.registers.RegisterInput;
import fadu.ui.registers.TakesSheets;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.EmptyState;
import fadu.ui.widgets.FileDrop;
import fadu.ui.widgets.KeptAtOnce;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.PageFoot;
import fadu.ui.widgets.Palette;
import fadu.workspace.Registers.Taken;
import fadu.workspace.UserWording;

/** 导入台账: a spreadsheet comes into a register, after a person has seen what its columns are taken for and what it changes. */
public final class IntakePage extends KeptAtOnce implements TakesSheets {

	private DataChanges data;
	private Composite area;
	private IntakeModel model;
	private FormList forms;
	private NoticeBar notice;
	private Label file;
	private Combo district;
	private Label counts;
	private Button start;
	private HeadingTable headings;
	private RefusedTable refused;
	private ChangeTable changed;
	private ChangeTable added;
	private LeftTable left;
	private TabFolder tabs;
	private List<Path> waiting = List.of();
	private boolean keeping;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(NLS.bind(Messages.IntakePage_title, input.getName()));
		data = site.getService(DataChanges.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		String code = ((RegisterInput) getEditorInput()).code();
		data.ask(() -> data.workspace().catalogue().register(code), this::create, e -> create(Optional.empty()));
	}

	/** What is taken in, for commands and tests; nothing before the register was found. */
	public Optional<IntakeModel> model() {
		return Optional.ofNullable(model);
	}

	/** The forms of several districts, for commands and tests; nothing before the register was found. */
	public Optional<FormList> forms() {
		return Optional.ofNullable(forms);
	}

	private void create(Optional<RegisterDefinition> register) {
		if (area.isDisposed()) {
			return;
		}
		if (register.isEmpty()) {
			new EmptyState(area, "empty-source").say(Messages.IntakePage_gone, "");
			area.layout(true);
			return;
		}
		setPartName(NLS.bind(Messages.IntakePage_title, OpenRegister.name(register.get())));
		model = new IntakeModel(data, register.get());
		Composite all = new Composite(area, SWT.NONE);
		all.setLayout(new GridLayout());
		forms = new FormList(data, register.get());
		createBar(all);
		new FormTable(all, forms, (form, of) -> {
			model.district(of);
			model.open(form);
		});
		notice = new NoticeBar(all); // below the forms, so that these stay under the mouse when it comes and goes
		SashForm sash = new SashForm(all, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		headings = new HeadingTable(sash, model);
		createTabs(sash);
		sash.setWeights(34, 66);
		createEnd(all);
		FileDrop.on(all, this::take);
		model.addListener(this::show);
		area.layout(true, true);
		show();
		if (!waiting.isEmpty()) {
			take(waiting);
		}
	}

	private void createBar(Composite all) {
		Composite bar = new Composite(all, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.spacing = 6;
		bar.setLayout(row);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Buttons.push(bar, Messages.IntakePage_file, this::chooseFile);
		Buttons.push(bar, Messages.IntakePage_folder, this::chooseSeveral);
		Buttons.push(bar, Messages.IntakePage_paste, this::paste);
		new Label(bar, SWT.NONE).setText(Messages.IntakePage_district);
		district = new Combo(bar, SWT.DROP_DOWN);
		district.setToolTipText(Messages.IntakePage_districtHint);
		Names.name(district, Messages.IntakePage_district);
		for (int said : new int[]{SWT.Selection, SWT.DefaultSelection, SWT.FocusOut}) {
			district.addListener(said, event -> district(district.getText()));
		}
		data.ask(() -> data.workspace().districts(), found -> {
			if (!district.isDisposed()) {
				district.setItems(found.stream().map(UserWording.get()::name).toArray(String[]::new));
				bar.getParent().layout(true, true);
			}
		}, e -> notice.say(e.getMessage(), true, List.of()));
		FormFiles files = new FormFiles(data, getSite().getShell(), (line, failed) -> notice.say(line, failed, List.of()));
		Buttons.push(bar, Messages.IntakePage_form, () -> files.form(model.register()));
		Buttons.push(bar, Messages.IntakePage_sample, () -> files.sample(model.register()))
				.setEnabled(model.register().sample().isPresent());
		file = new Label(bar, SWT.NONE);
		file.setForeground(Palette.QUIET);
	}

	private void createTabs(Composite parent) {
		tabs = new TabFolder(parent, SWT.TOP);
		refused = new RefusedTable(tabs, model);
		changed = new ChangeTable(tabs, false);
		added = new ChangeTable(tabs, true);
		left = new LeftTable(tabs);
		for (Control control : List.of(refused.control(), changed.control(), added.control(), left.control())) {
			new TabItem(tabs, SWT.NONE).setControl(control);
		}
	}

	private void createEnd(Composite all) {
		PageFoot end = new PageFoot(all, 2);
		counts = end.line();
		Buttons.push(end, Messages.IntakePage_rows, () -> OpenRegister.rows(model.register()));
		start = Buttons.push(end, Messages.IntakePage_start, model::keep);
	}

	/** Of the form, too, where the sheet is one of several. */
	private void district(String typed) {
		model.district(typed);
		model.file().ifPresent(form -> forms.district(form, typed));
	}

	/** One file is looked at; several, and those of folders, are listed. */
	@Override
	public void take(List<Path> files) {
		if (model == null) {
			waiting = files;
		} else if (files.size() == 1 && Files.isRegularFile(files.getFirst()) && forms.forms().isEmpty()) {
			model.open(files.getFirst());
		} else {
			forms.add(files);
		}
	}

	private void chooseSeveral() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.IntakePage_folder);
		dialog.setFilterExtensions(new String[]{"*.xlsx;*.xls;*.xlsm;*.ods;*.csv;*.tsv", "*.*"});
		if (dialog.open() != null) {
			forms.add(Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(Messages.IntakePage_file);
		dialog.setFilterExtensions(new String[]{"*.xlsx;*.xls;*.xlsm;*.ods;*.csv;*.tsv", "*.*"});
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(model::open);
	}

	private void paste() {
		Clipboard clipboard = new Clipboard(area.getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		model.paste(text instanceof String words ? words : "");
	}

	private void show() {
		if (counts == null || counts.isDisposed()) {
			return;
		}
		headings.show();
		refused.show();
		changed.show(model.register(), model.taken());
		added.show(model.register(), model.taken());
		left.show(model.taken());
		Optional<Taken> taken = model.taken();
		int[] numbers = {taken.map(found -> found.read().refused().size()).orElse(0),
				taken.map(found -> found.changes().changed().size()).orElse(0),
				taken.map(found -> found.changes().added().size()).orElse(0),
				taken.map(found -> found.read().left().size()).orElse(0)};
		String[] names = {Messages.IntakePage_refused, Messages.IntakePage_changed, Messages.IntakePage_added,
				Messages.IntakePage_left};
		for (int i = 0; i < names.length; i++) {
			tabs.getItem(i).setText(NLS.bind(names[i], numbers[i]));
		}
		file.setText(model.file().map(path -> path.getFileName().toString()).orElse(""));
		file.getParent().layout(true);
		counts.setText(state(numbers));
		start.setEnabled(model.canKeep());
		if (keeping && !model.isKeeping()) {
			model.file().ifPresent(forms::look);
		}
		keeping = model.isKeeping();
		if (!district.isFocusControl() && !district.getText().strip().equals(model.district())) {
			district.setText(model.district());
		}
		tell();
		counts.getParent().getParent().layout(true);
	}

	private String state(int... numbers) {
		if (model.isKeeping()) {
			return Messages.IntakePage_keeping;
		}
		if (model.taken().isPresent()) {
			return NLS.bind(Messages.IntakePage_counts,
					new Object[]{numbers[2], numbers[1], model.taken().get().changes().unchanged(), numbers[0]});
		}
		if (model.isBusy()) {
			return Messages.IntakePage_reading;
		}
		return model.file().isEmpty() ? Messages.IntakePage_none : Messages.IntakePage_notYet;
	}

	private void tell() {
		if (!model.fault().isEmpty()) {
			notice.say(model.fault(), true, List.of());
		} else if (model.said().isPresent()) {
			notice.say(model.said().get(), model.isFailed(), List.of());
		} else if (model.file().isEmpty()) {
			notice.hint(Messages.IntakePage_hint, List.of());
		} else if (!model.remembered().isEmpty()) {
			notice.hint(NLS.bind(Messages.IntakePage_remembered, model.remembered().size()),
					List.of(new NoticeBar.Choice(Messages.IntakePage_forget, model::forget)));
		} else {
			notice.clear();
		}
	}

	/** Where something refused stands. */
	static String place(Refusal refusal) {
		String cell = refusal.cell().isEmpty() ? Integer.toString(refusal.row()) : refusal.cell();
		return refusal.sheet().isEmpty() ? cell : refusal.sheet() + '!' + cell;
	}

	@Override
	public void setFocus() {
		area.setFocus();
	}

}
