package fadu.ui.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import fadu.model.CompositeIndex;
import fadu.model.Metric;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.ChoiceList;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.PartFrame;
import fadu.wording.ScoreWords;
import fadu.workspace.IndexChanges.Choice;
import fadu.workspace.UserWording;

/** 自己的指数: indicators from the catalogue into pillars, with weights, directions and methods; kept when everything in it is right. */
final class IndexDialog extends Dialog {

	private static final ScoreWords SAY = new ScoreWords(UserWording.get());
	private static final int WIDTH = 1100;
	private static final int HEIGHT = 620;
	private static final int WHOLE = 100;

	/** Keeps a draft; {@code done} is told what is wrong, nothing where it is kept. */
	@FunctionalInterface
	interface Keeper {
		void keep(CompositeIndex index, Consumer<Optional<String>> done);
	}

	private final IndexDraft draft;
	private final List<Metric> metrics;
	private final ToIntFunction<Metric> reporting;
	private final boolean codeFixed;
	private final Keeper keeper;
	private final Map<Choice, ChoiceList<String>> methods = new EnumMap<>(Choice.class);
	private Text code;
	private Text name;
	private Spinner availability;
	private MetricCatalogue catalogue;
	private DraftTable parts;
	private Label said;

	/**
	 * @param begun     the index to begin with
	 * @param metrics   what indicators are chosen from
	 * @param reporting how many districts report a metric
	 * @param codeFixed whether the index is there already under its code
	 */
	IndexDialog(Shell parent, CompositeIndex begun, List<Metric> metrics, ToIntFunction<Metric> reporting, boolean codeFixed,
			Keeper keeper) {
		super(parent);
		draft = new IndexDraft(begun);
		this.metrics = metrics;
		this.reporting = reporting;
		this.codeFixed = codeFixed;
		this.keeper = keeper;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(codeFixed ? Messages.IndexDialog_change : Messages.IndexDialog_new);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		PartFrame frame = new PartFrame(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame.area());
		createHead(frame.bar());
		createMethods(frame.bar());
		SashForm sides = frame.sash(SWT.HORIZONTAL);
		Composite left = PartFrame.side(sides);
		catalogue = new MetricCatalogue(left, metrics, reporting, draft::has, metric -> add(List.of(metric)));
		Buttons.push(left, Messages.IndexDialog_add, () -> add(catalogue.chosen()));
		Composite right = PartFrame.side(sides);
		parts = new DraftTable(right, draft, this::metric, this::changed);
		Composite steps = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(steps);
		Buttons.push(steps, Messages.IndexDialog_pillar, () -> pillar(Optional.empty()));
		Buttons.push(steps, Messages.IndexDialog_within, () -> pillar(parts.chosen()));
		Buttons.push(steps, Messages.IndexDialog_remove, () -> parts.remove());
		sides.setWeights(2, 3);
		said = PartFrame.note(frame.area());
		PartFrame.tell(said, Messages.IndexDialog_hint);
		return area;
	}

	private void createHead(Composite bar) {
		code = text(bar, Messages.IndexDialog_code, draft.index().getCode(), 130);
		code.setEnabled(!codeFixed);
		code.addListener(SWT.Modify, event -> draft.index().setCode(code.getText().strip()));
		name = text(bar, Messages.IndexDialog_name, draft.index().getName(), 240);
		name.addListener(SWT.Modify, event -> draft.index().setName(name.getText().strip()));
		Text english = text(bar, Messages.IndexDialog_nameEn, draft.index().getNameEn(), 200);
		english.addListener(SWT.Modify, event -> draft.index().setNameEn(english.getText().strip()));
	}

	private static Text text(Composite bar, String called, String before, int width) {
		new Label(bar, SWT.NONE).setText(called);
		Composite room = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(room);
		Text text = new Text(room, SWT.BORDER);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(text);
		text.setText(Optional.ofNullable(before).orElse(""));
		Names.name(text, called);
		return text;
	}

	private void createMethods(Composite bar) {
		for (Choice choice : Choice.values()) {
			ChoiceList<String> list = new ChoiceList<>(bar, IndexView.name(choice), SAY::method,
					word -> choice.set(draft.index(), word));
			list.offer(choice.words(), choice.of(draft.index())::equals);
			methods.put(choice, list);
		}
		availability = PartFrame.spinner(bar, Messages.IndexDialog_availability);
		availability.setValues((int) Math.round(draft.index().getAvailability() * WHOLE), 0, WHOLE, 0, 5, 20);
		availability.addListener(SWT.Selection,
				event -> draft.index().setAvailability(availability.getSelection() / (double) WHOLE));
	}

	private Optional<Metric> metric(String wanted) {
		return metrics.stream().filter(each -> each.getCode().equals(wanted)).findFirst();
	}

	private void add(List<Metric> some) {
		Optional<EObject> near = parts.chosen();
		for (Metric metric : some) {
			draft.add(metric, near).ifPresent(added -> parts.show(added));
		}
		changed(Optional.empty());
	}

	private void pillar(Optional<EObject> inside) {
		parts.rename(draft.addPillar(inside));
	}

	private void changed(Optional<String> fault) {
		catalogue.refresh();
		say(fault);
	}

	private void say(Optional<String> fault) {
		if (!said.isDisposed()) {
			said.setForeground(fault.isPresent() ? Palette.RED : Palette.QUIET);
			PartFrame.tell(said, fault.orElse(Messages.IndexDialog_hint));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.IndexDialog_keep, false); // Enter ends the change of a cell
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.IndexDialog_cancel, false);
	}

	/** The dialog stays where something in the draft is wrong. */
	@Override
	protected void okPressed() {
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		keeper.keep(draft.index(), fault -> {
			if (getShell() == null || getShell().isDisposed()) {
				return;
			}
			if (fault.isEmpty()) {
				super.okPressed();
			} else {
				getButton(IDialogConstants.OK_ID).setEnabled(true);
				say(fault);
			}
		});
	}

}
