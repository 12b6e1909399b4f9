package fadu.ui.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;

import fadu.ui.commands.Notice;

/** Copies a chart, or saves it as PNG or SVG by the ending of the file. */
final class ChartSaving {

	private static final String SVG = ".svg";
	private static final String PNG = ".png";

	private final ChartCanvas chart;
	private final IViewSite site;

	ChartSaving(ChartCanvas chart, IViewSite site) {
		this.chart = chart;
		this.site = site;
	}

	void copy() {
		chart.picture().ifPresent(picture -> {
			Clipboard clipboard = new Clipboard(site.getShell().getDisplay());
			clipboard.setContents(new Object[]{picture}, new Transfer[]{ImageTransfer.getInstance()});
			clipboard.dispose();
			say(Messages.ChartView_copied);
		});
	}

	void save(String name) {
		Shell shell = site.getShell();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.ChartView_save);
		dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|]", "_") + PNG);
		dialog.setFilterExtensions(new String[]{'*' + PNG, '*' + SVG});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		boolean svg = chosen.toLowerCase(Locale.ROOT).endsWith(SVG)
				|| !chosen.toLowerCase(Locale.ROOT).endsWith(PNG) && dialog.getFilterIndex() == 1;
		String ending = svg ? SVG : PNG;
		Path file = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending);
		try {
			write(file, svg);
			say(NLS.bind(Messages.ChartView_saved, file));
		} catch (IOException e) {
			Notice.error(shell, Messages.ChartView_save, NLS.bind(Messages.ChartView_unwritable, file, e.getLocalizedMessage()));
		}
	}

	private void write(Path file, boolean svg) throws IOException {
		if (svg) {
			Files.writeString(file, chart.svg().orElse(""));
			return;
		}
		ImageLoader loader = new ImageLoader();
		loader.data = chart.picture().stream().toArray(ImageData[]::new);
		try (var out = Files.newOutputStream(file)) {
			loader.save(out, SWT.IMAGE_PNG);
		}
	}

	private void say(String line) {
		site.getActionBars().getStatusLineManager().setMessage(line);
	}

}
