package fadu.ui.commands;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.framework.Version;

import fadu.catalogue.PlugIn;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Palette;

/** What Fadu is, its version and licence, where the workspace lies, and the plug-ins that contribute. */
final class AboutDialog extends Dialog {

	private static final int WIDTH = 460;
	private static final int ROWS = 150;

	private final ComparisonModel model;

	AboutDialog(Shell parent, ComparisonModel model) {
		super(parent);
		this.model = model;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.AboutDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 24;
		layout.marginHeight = 20;
		layout.horizontalSpacing = 20;
		area.setLayout(layout);
		Label logo = new Label(area, SWT.NONE);
		logo.setImage(Icons.get("fadu"));
		logo.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false, 1, 4));
		Label name = line(area, Messages.AboutDialog_name, Palette.NAVY);
		name.setFont(JFaceResources.getResources()
				.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(8).setStyle(SWT.BOLD)));
		line(area, NLS.bind(Messages.AboutDialog_version, version()), Palette.QUIET);
		line(area, Messages.AboutDialog_text, Palette.INK);
		line(area, NLS.bind(Messages.AboutDialog_workspace, model.workspace().place()), Palette.QUIET);
		List<PlugIn> plugIns = model.workspace().catalogue().plugIns();
		Label heading = line(area, NLS.bind(Messages.AboutDialog_plugIns, plugIns.size()), Palette.NAVY);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		showPlugIns(area, plugIns);
		return area;
	}

	private static Label line(Composite parent, String text, Color color) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		label.setForeground(color);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
		return label;
	}

	private static void showPlugIns(Composite parent, List<PlugIn> plugIns) {
		Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		data.heightHint = ROWS;
		table.setLayoutData(data);
		for (int i = 0; i < 3; i++) {
			new TableColumn(table, SWT.NONE);
		}
		for (PlugIn plugIn : plugIns) {
			Version version = Version.parseVersion(plugIn.version());
			new TableItem(table, SWT.NONE).setText(new String[]{plugIn.name(), plugIn.id(), plain(version)});
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
	}

	private static String version() {
		return plain(Platform.getBundle("fadu.ui").getVersion());
	}

	private static String plain(Version version) {
		return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Notice_close, true);
	}

}
