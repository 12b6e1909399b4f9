package fadu.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;

import fadu.ui.ComparePerspective;
import fadu.ui.ViewIds;
import fadu.ui.commands.Views;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.NoticeBar.Choice;
import fadu.ui.widgets.Palette;

/** 我的报告: the reports that were made. One is opened, held against the figures of now, made again; the way to new ones. */
public final class MadeView extends ViewPart {

	private MadeReports made;
	private NoticeBar notice;
	private Composite progress;
	private Label doing;
	private MadeTable table;
	private Text changes;
	private final List<Button> ofOne = new ArrayList<>();

	/** Brings it up beside the comparison, where it has room, wherever the person is. */
	static void bring(IWorkbenchWindow window) {
		Views.perspective(ComparePerspective.ID);
		Views.show(window, ViewIds.MADE);
	}

	@Override
	public void createPartControl(Composite parent) {
		made = getSite().getService(MadeReports.class);
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(plain());
		createTools(area);
		notice = new NoticeBar(area);
		createProgress(area);
		SashForm halves = new SashForm(area, SWT.VERTICAL);
		halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table = new MadeTable(halves, made, this::chosen, this::open);
		changes = new Text(halves, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		changes.setForeground(Palette.INK);
		Names.name(changes, Messages.MadeView_changes);
		halves.setWeights(62, 38);
		createSteps(area);
		Buttons.menu(table.control(), ofOne);
		Runnable listener = this::show;
		made.addListener(listener);
		area.addDisposeListener(event -> made.removeListener(listener));
		made.look();
		show();
	}

	private static GridLayout plain() {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		return layout;
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.wrap = true;
		row.setLayout(layout);
		return row;
	}

	private void createTools(Composite area) {
		Composite tools = row(area);
		Buttons.push(tools, Messages.MadeView_make, () -> Views.command("fadu.ui.command.export"));
		Buttons.push(tools, Messages.MadeView_own, () -> Views.command("fadu.ui.command.ownReport"));
		Buttons.push(tools, Messages.MadeView_bring, this::bring);
	}

	private void createProgress(Composite area) {
		progress = new Composite(area, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		progress.setLayoutData(data);
		progress.setVisible(false);
		progress.setLayout(new GridLayout(3, false));
		doing = new Label(progress, SWT.NONE);
		doing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new ProgressBar(progress, SWT.INDETERMINATE).setLayoutData(new GridData(120, SWT.DEFAULT));
		Buttons.push(progress, Messages.MadeView_cancel, made::cancel);
	}

	private void createSteps(Composite area) {
		Composite steps = row(area);
		ofOne.add(Buttons.push(steps, Messages.MadeView_open, () -> with(this::open)));
		ofOne.add(Buttons.push(steps, Messages.MadeView_folder, () -> with(report -> launch(report.file().getParent()))));
		ofOne.add(Buttons.push(steps, Messages.MadeView_compare, () -> with(made::compare)));
		ofOne.add(Buttons.push(steps, Messages.MadeView_again, () -> with(this::again)));
		ofOne.add(Buttons.push(steps, Messages.MadeView_forget, () -> with(made::forget)));
	}

	private void with(Consumer<MadeReport> work) {
		table.chosen().ifPresent(work);
	}

	private void bring() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(Messages.MadeView_bringTitle);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(made::bring);
	}

	private void open(MadeReport report) {
		launch(report.file());
	}

	private void launch(Path file) {
		if (!Program.launch(file.toString())) {
			made.say(NLS.bind(Messages.MadeView_noProgram, file), true);
		}
	}

	private void again(MadeReport report) {
		String name = report.file().getFileName().toString();
		int dot = name.lastIndexOf('.');
		MakeReportHandler.file(getSite().getShell(), Messages.MadeView_againTitle, dot < 0 ? name : name.substring(0, dot),
				dot < 0 ? "pdf" : name.substring(dot + 1)).ifPresent(target -> made.again(report, target));
	}

	private void chosen() {
		boolean known = table.chosen().flatMap(MadeReport::stamp).isPresent();
		ofOne.forEach(button -> button.setEnabled(known));
		ofOne.getLast().setEnabled(table.chosen().isPresent());
		changes.setText(table.chosen().flatMap(report -> made.compared().filter(all -> all.report().file().equals(report.file())))
				.map(all -> String.join("\n", all.lines()))
				.orElse(!made.reports().isEmpty()
						? Messages.MadeView_hint
						: made.doing().isPresent() ? "" : Messages.MadeView_none));
	}

	private void show() {
		made.said().ifPresentOrElse(said -> notice.say(said.text(), said.failed(), choices(said)), notice::clear);
		boolean busy = made.doing().isPresent();
		made.doing().ifPresent(line -> doing.setText(line.replace("&", "&&")));
		((GridData) progress.getLayoutData()).exclude = !busy;
		progress.setVisible(busy);
		progress.getParent().layout(true, true);
		table.show();
		chosen();
	}

	private List<Choice> choices(MadeReports.Said said) {
		List<Choice> choices = new ArrayList<>();
		said.file().ifPresent(file -> {
			choices.add(new Choice(Messages.MadeView_open, () -> launch(file)));
			choices.add(new Choice(Messages.MadeView_folder, () -> launch(file.toAbsolutePath().getParent())));
		});
		choices.add(new Choice(Messages.MadeView_close, made::hush));
		return choices;
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

}
