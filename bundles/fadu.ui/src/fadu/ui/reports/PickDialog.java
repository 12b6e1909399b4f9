package fadu.ui.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import fadu.ui.reports.ParameterChoices.Offer;
import fadu.ui.widgets.Names;

/** Several of many are ticked, found by a part of their names. None ticked stands for all. */
final class PickDialog extends Dialog {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 380;

	private final String title;
	private final List<Offer> offers;
	private final Set<String> ticked;
	private Text words;
	private Table table;
	private Label count;

	private PickDialog(Shell parent, String title, List<Offer> offers, List<String> before) {
		super(parent);
		this.title = title;
		this.offers = offers;
		ticked = new HashSet<>(before);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The values that are ticked, in the order in which they are offered; nothing where the person changed his mind. */
	static Optional<List<String>> ask(Shell parent, String title, List<Offer> offers, List<String> before) {
		PickDialog dialog = new PickDialog(parent, title, offers, before);
		return dialog.open() == OK
				? Optional.of(offers.stream().map(Offer::value).filter(dialog.ticked::contains).toList())
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
		table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Names.name(table, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TableItem) event.item);
			}
		});
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		show();
		return area;
	}

	private void tick(TableItem item) {
		if (item.getChecked()) {
			ticked.add((String) item.getData());
		} else {
			ticked.remove(item.getData());
		}
		say();
	}

	private void show() {
		String part = words.getText().strip().toLowerCase(Locale.ROOT);
		table.setRedraw(false);
		table.removeAll();
		offers.stream().filter(offer -> (offer.label() + ' ' + offer.value()).toLowerCase(Locale.ROOT).contains(part))
				.forEach(offer -> {
					TableItem item = new TableItem(table, SWT.NONE);
					item.setText(offer.label());
					item.setData(offer.value());
					item.setChecked(ticked.contains(offer.value()));
				});
		table.setRedraw(true);
		say();
	}

	private void say() {
		count.setText(ticked.isEmpty() ? Messages.PickDialog_all : NLS.bind(Messages.PickDialog_ticked, ticked.size()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, Messages.PickDialog_none, false).addListener(SWT.Selection, event -> {
			ticked.clear();
			show();
		});
		createButton(parent, IDialogConstants.OK_ID, Messages.PickDialog_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.ReportDialog_cancel, false);
	}

}
