package fadu.ui.imports.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

import fadu.ui.changes.DataChanges;
import fadu.ui.editor.OpenReview;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.FileDrop;
import fadu.ui.widgets.KeptAtOnce;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.PageFoot;
import fadu.ui.widgets.Palette;
import fadu.workspace.TableImport.Taken;

/** 导入数字表: figures of a table without prose come in, after a person has seen what its heads and labels are taken for. */
public final class TableIntakePage extends KeptAtOnce {

	/** Identifier in plugin.xml. */
	public static final String ID = "fadu.ui.editor.table";

	private static final int FIELD = 150;

	private TableIntakeModel model;
	private NoticeBar notice;
	private Label file;
	private Combo map;
	private Text name;
	private Text area;
	private Text period;
	private Label counts;
	private Button start;
	private WordTable words;
	private FigureTabs figures;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		model = new TableIntakeModel(site.getService(DataChanges.class));
	}

	/** What is taken in, for commands and tests. */
	public TableIntakeModel model() {
		return model;
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		all.setLayout(new GridLayout());
		createBar(all);
		notice = new NoticeBar(all);
		SashForm sash = new SashForm(all, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		words = new WordTable(sash, model);
		figures = new FigureTabs(sash, model.data().workspace());
		sash.setWeights(42, 58);
		createEnd(all);
		FileDrop.on(all, files -> files.stream().findFirst().ifPresent(model::open));
		model.addListener(this::show);
		model.ends().whenKept(OpenReview::of);
		show();
	}

	private void createBar(Composite all) {
		Composite bar = new Composite(all, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.spacing = 6;
		bar.setLayout(row);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Buttons.push(bar, Messages.TableIntakePage_file, this::chooseFile);
		new Label(bar, SWT.NONE).setText(Messages.TableIntakePage_map);
		map = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		map.setToolTipText(Messages.TableIntakePage_mapHint);
		Names.name(map, Messages.TableIntakePage_map);
		map.addListener(SWT.Selection, event -> model.choose(map.getSelectionIndex() == 0 ? "" : map.getText()));
		name = field(bar, Messages.TableIntakePage_called, Messages.TableIntakePage_calledHint, model::name);
		area = field(bar, Messages.TableIntakePage_area, Messages.TableIntakePage_areaHint, model::area);
		period = field(bar, Messages.TableIntakePage_period, Messages.TableIntakePage_periodHint, model::period);
		file = new Label(bar, SWT.NONE);
		file.setForeground(Palette.QUIET);
	}

	private static Text field(Composite bar, String label, String hint, Consumer<String> typed) {
		new Label(bar, SWT.NONE).setText(label);
		Text text = new Text(bar, SWT.BORDER);
		text.setToolTipText(hint);
		text.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
		Names.name(text, label);
		text.addListener(SWT.DefaultSelection, event -> typed.accept(text.getText()));
		text.addListener(SWT.FocusOut, event -> typed.accept(text.getText()));
		return text;
	}

	private void createEnd(Composite all) {
		PageFoot end = new PageFoot(all, 2);
		counts = end.line();
		Button compared = new Button(end, SWT.CHECK);
		compared.setText(Messages.TableIntakePage_confirmed);
		compared.setToolTipText(Messages.TableIntakePage_confirmedHint);
		compared.addListener(SWT.Selection, event -> model.confirm(compared.getSelection()));
		start = Buttons.push(end, Messages.TableIntakePage_start, model::keep);
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(LegacyActionTools.removeMnemonics(Messages.TableIntakePage_file));
		dialog.setFilterExtensions(new String[]{"*.xlsx;*.xls;*.xlsm;*.ods;*.csv;*.tsv", "*.*"});
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(model::open);
	}

	private void show() {
		if (counts.isDisposed()) {
			return;
		}
		words.show();
		Optional<Taken> taken = model.taken();
		figures.show(taken);
		file.setText(model.file().map(path -> path.getFileName().toString()).orElse("").replace("&", "&&"));
		List<String> names = new ArrayList<>(List.of(Messages.TableIntakePage_noMap));
		names.addAll(model.maps());
		if (!names.equals(List.of(map.getItems()))) {
			map.setItems(names.toArray(String[]::new));
		}
		map.select(Math.max(0, names.indexOf(model.name())));
		set(name, model.name());
		set(area, model.area());
		set(period, model.period());
		counts.setText(taken.isEmpty()
				? model.isBusy() ? Messages.TableIntakePage_reading : Messages.TableIntakePage_none
				: NLS.bind(Messages.TableIntakePage_counts,
						new Object[]{taken.get().changes().added().size(), taken.get().changes().changed().size(),
								taken.get().changes().unchanged(), taken.get().read().refused().size()}));
		start.setEnabled(model.canKeep());
		tell();
		counts.getParent().getParent().layout(true, true);
	}

	private static void set(Text field, String text) {
		if (!field.isFocusControl() && !field.getText().strip().equals(text)) {
			field.setText(text);
		}
	}

	private void tell() {
		long unknown = model.words().stream().filter(word -> word.meaning().isEmpty()).count();
		if (!model.fault().isEmpty()) {
			notice.say(model.fault(), true, model.otherWay().isPresent()
					? List.of(new NoticeBar.Choice(Messages.TableIntakePage_asReport, this::leave))
					: List.of());
		} else if (model.said().isPresent()) {
			notice.say(model.said().get(), model.isFailed(), List.of());
		} else if (model.file().isEmpty()) {
			notice.hint(Messages.TableIntakePage_hint, List.of());
		} else if (unknown > 0) {
			notice.hint(NLS.bind(Messages.TableIntakePage_unknown, unknown), List.of());
		} else {
			notice.clear();
		}
	}

	/** What is no table may be a report. */
	private void leave() {
		model.otherWay().ifPresent(Runnable::run);
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	public void setFocus() {
		words.control().setFocus();
	}

}
