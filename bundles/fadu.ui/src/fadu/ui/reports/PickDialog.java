package fadu.ui.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import fadu.ui.reports.PickList.Pick;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/**
 * Several of many are ticked, in their groups, found by a part of their names; those without figures are left out until they are
 * wanted. None ticked stands for all.
 */
final class PickDialog extends Dialog {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 380;

	private final String title;
	private final PickList picks;
	private final Set<String> ticked;
	private Text words;
	private Button withFigures;
	private Tree tree;
	private Label count;

	private PickDialog(Shell parent, String title, PickList picks, List<String> before) {
		super(parent);
		this.title = title;
		this.picks = picks;
		ticked = new HashSet<>(before);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The values that are ticked, in the order in which they are offered; nothing where the person changed his mind. */
	static Optional<List<String>> ask(Shell parent, String title, PickList picks, List<String> before) {
		PickDialog dialog = new PickDialog(parent, title, picks, before);
		return dialog.open() == OK
				? Optional.of(picks.all().stream().map(Pick::value).filter(dialog.ticked::contains).toList())
				: Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 6).applyTo(area);
		words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.PickDialog_search);
		Names.name(words, Messages.PickDialog_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		words.addListener(SWT.Modify, event -> show());
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.setFocus();
			}
		});
		createWithFigures(area);
		tree = new Tree(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Names.name(tree, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
		tree.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TreeItem) event.item);
			}
		});
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		show();
		return area;
	}

	/** What is ticked already is shown, whether or not there are figures of it. */
	private void createWithFigures(Composite area) {
		withFigures = new Button(area, SWT.CHECK);
		withFigures.setText(NLS.bind(Messages.PickDialog_withFigures, picks.withFigures(), picks.all().size()));
		boolean some = picks.withFigures() > 0 && picks.withFigures() < picks.all().size();
		withFigures.setVisible(some);
		GridDataFactory.fillDefaults().exclude(!some).applyTo(withFigures);
		withFigures.setSelection(
				some && picks.all().stream().noneMatch(pick -> pick.count() == 0 && ticked.contains(pick.value())));
		withFigures.addListener(SWT.Selection, event -> show());
	}

	/** The tick of a group is that of all that is shown of it. */
	private void tick(TreeItem item) {
		for (TreeItem each : item.getData() == null ? item.getItems() : new TreeItem[]{item}) {
			each.setChecked(item.getChecked());
			if (item.getChecked()) {
				ticked.add((String) each.getData());
			} else {
				ticked.remove(each.getData());
			}
		}
		if (item.getParentItem() != null) {
			whole(item.getParentItem());
		}
		say();
	}

	private static void whole(TreeItem group) {
		group.setChecked(Stream.of(group.getItems()).allMatch(TreeItem::getChecked));
	}

	private void show() {
		tree.setRedraw(false);
		tree.removeAll();
		picks.shown(words.getText(), withFigures.getSelection()).forEach((group, members) -> {
			if (group.isEmpty()) {
				members.forEach(pick -> fill(new TreeItem(tree, SWT.NONE), pick));
			} else {
				TreeItem head = new TreeItem(tree, SWT.NONE);
				head.setText(NLS.bind(Messages.PickDialog_group, group, members.size()));
				members.forEach(pick -> fill(new TreeItem(head, SWT.NONE), pick));
				head.setExpanded(true);
				whole(head);
			}
		});
		tree.setRedraw(true);
		say();
	}

	private void fill(TreeItem item, Pick pick) {
		item.setText(pick.count() == 0 ? pick.label() : NLS.bind(Messages.PickDialog_counted, pick.label(), pick.count()));
		item.setForeground(pick.count() == 0 && picks.withFigures() > 0 ? Palette.QUIET : Palette.INK);
		item.setData(pick.value());
		item.setChecked(ticked.contains(pick.value()));
	}

	private void say() {
		count.setText(ticked.isEmpty() ? Messages.PickDialog_all : NLS.bind(Messages.PickDialog_ticked, ticked.size()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, Messages.PickDialog_none, false).addListener(SWT.Selection, event -> {
			ticked.clear();
			show();
			tree.setFocus();
		});
		createButton(parent, IDialogConstants.OK_ID, Messages.PickDialog_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.ReportDialog_cancel, false);
	}

}
