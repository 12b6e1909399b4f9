package fadu.ui.start;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;

import fadu.ui.changes.DataChanges;
import fadu.ui.commands.Views;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.editor.OpenReview;
import fadu.ui.review.ReportList;
import fadu.ui.settings.SettingsFile;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Palette;
import fadu.wording.Wording;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.Selection;
import fadu.workspace.UserWording;

/** The first page: import, go on with what waits or with the last comparison, open other data. */
public final class StartView extends ViewPart {

	private static final Wording WORDS = UserWording.get();
	private static final int WIDTH = 360;
	private static final int MOST_NAMES = 4;

	private ComparisonModel model;
	private ReportList reports;
	private ScrolledComposite scrolled;
	private Composite page;
	private Composite waiting;
	private Composite compared;
	private Link first;

	@Override
	public void createPartControl(Composite parent) {
		model = getSite().getService(ComparisonModel.class);
		reports = new ReportList(getSite().getService(DataChanges.class));
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		page = new Composite(scrolled, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 64;
		layout.marginHeight = 44;
		layout.horizontalSpacing = 72;
		layout.verticalSpacing = 20;
		page.setLayout(layout);
		heading(page);
		Composite left = column(page);
		section(left, Messages.StartView_begin);
		first = action(left, "import", Messages.StartView_import, () -> Views.command("fadu.ui.command.import"));
		Samples.imported().ifPresent(work -> action(left, "report", Messages.StartView_samples, work));
		action(left, "compare", Messages.StartView_compare, () -> Views.perspective("fadu.ui.perspective.compare"));
		action(left, "about", Messages.StartView_handbook, () -> Views.command("fadu.ui.command.handbook"));
		section(left, Messages.StartView_data);
		line(left, model.workspace().place()).setForeground(Palette.QUIET);
		action(left, "district", Messages.StartView_open, () -> Views.command("fadu.ui.command.open"));
		SettingsFile.ofUser().read().recent().stream().filter(place -> !place.equals(model.workspace().place())).limit(MOST_NAMES)
				.forEach(place -> line(left, place).setForeground(Palette.QUIET));
		action(left, "about", Messages.StartView_settings, () -> Views.command("fadu.ui.command.settings"));
		Composite right = column(page);
		section(right, Messages.StartView_review);
		waiting = column(right);
		section(right, Messages.StartView_last);
		compared = column(right);
		scrolled.setContent(page);
		Consumer<Change> listener = this::changed;
		model.addListener(listener);
		reports.addListener(this::showWaiting);
		page.addDisposeListener(event -> {
			model.removeListener(listener);
			reports.close();
		});
		showCompared();
		reports.read();
	}

	private void changed(Change change) {
		if (change == Change.SELECTION || change == Change.CATALOGUE) {
			showCompared();
		}
	}

	private void showWaiting() {
		clear(waiting);
		Waiting now = Waiting.of(reports.districts());
		line(waiting, reports.failure().orElseGet(() -> now.reports() == 0
				? Messages.StartView_noReports
				: now.figures() == 0
						? NLS.bind(Messages.StartView_nothingWaits, now.reports())
						: NLS.bind(Messages.StartView_waiting, now.figures(), now.reports())));
		for (ListedReport report : now.next()) {
			action(waiting, "review", NLS.bind(Messages.StartView_report,
					new Object[]{report.district(), WORDS.display(report.document().getPeriod()), report.waiting(),
							Waiting.title(report)}),
					() -> OpenReview.of(report.document()));
		}
		fit();
	}

	private void showCompared() {
		clear(compared);
		Selection selection = model.selection();
		if (selection.districts().isEmpty() || selection.metrics().isEmpty()) {
			line(compared, Messages.StartView_noComparison);
		} else {
			String names = selection.districts().stream().limit(MOST_NAMES).map(WORDS::name)
					.collect(Collectors.joining(Messages.StartView_comma));
			action(compared, "compare", NLS.bind(Messages.StartView_comparison,
					new Object[]{names, selection.districts().size(), selection.metrics().size()}),
					() -> Views.perspective("fadu.ui.perspective.compare"));
		}
		fit();
	}

	private void fit() {
		page.layout(true, true);
		scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private static void clear(Composite column) {
		Stream.of(column.getChildren()).forEach(Control::dispose);
	}

	private static void heading(Composite page) {
		Composite line = new Composite(page, SWT.NONE);
		line.setLayout(new GridLayout(2, false));
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		new Label(line, SWT.NONE).setImage(Icons.get("fadu"));
		Label name = new Label(line, SWT.WRAP);
		name.setText(Messages.StartView_motto);
		name.setForeground(Palette.NAVY);
		name.setFont(JFaceResources.getResources()
				.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(4)));
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		column.setLayout(layout);
		column.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false, 1, 1));
		return column;
	}

	private static void section(Composite column, String title) {
		Label label = line(column, title);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		label.setForeground(Palette.NAVY);
		((GridData) label.getLayoutData()).verticalIndent = 10;
	}

	private static Label line(Composite column, String text) {
		Label label = new Label(column, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(wide(2));
		return label;
	}

	private static GridData wide(int columns) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		data.widthHint = WIDTH;
		return data;
	}

	private static Link action(Composite column, String icon, String name, Runnable work) {
		new Label(column, SWT.NONE).setImage(Icons.get(icon));
		Link link = new Link(column, SWT.NONE);
		link.setText("<a>" + name.replace("&", "&&") + "</a>");
		link.setLayoutData(wide(1));
		link.addListener(SWT.Selection, event -> work.run());
		return link;
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}

}
