package fadu.ui.others;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import fadu.analysis.programme.FindProgrammes.Found;
import fadu.model.District;
import fadu.ui.ViewIds;
import fadu.ui.changes.DataChanges;
import fadu.ui.commands.Views;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.ReplacedComparison;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.FieldOfList;
import fadu.ui.widgets.Halves;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.Names;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserWording;

/** 项目: who else does this, and what it yields; the districts of some are compared by the metrics that measure them. */
public final class ProgrammesView extends ViewPart {

	private static final Wording WORDS = UserWording.get();
	private static final int WAIT_MILLISECONDS = 250;

	private ProgrammeSearch search;
	private ComparisonModel model;
	private Text typed;
	private TableViewer table;
	private Text details;
	private Button compare;

	@Override
	public void createPartControl(Composite parent) {
		model = getSite().getService(ComparisonModel.class);
		DataChanges data = getSite().getService(DataChanges.class);
		search = new ProgrammeSearch(data);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout(2, false);
		grid.marginHeight = 6;
		area.setLayout(grid);
		typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		typed.setMessage(Messages.ProgrammesView_search);
		Names.name(typed, Messages.ProgrammesView_search);
		typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Runnable find = () -> {
			if (!typed.isDisposed()) {
				search.find(typed.getText());
			}
		};
		typed.addListener(SWT.Modify, event -> typed.getDisplay().timerExec(WAIT_MILLISECONDS, find));
		compare = Buttons.push(area, Messages.ProgrammesView_compare, this::compare);
		compare.setToolTipText(Messages.ProgrammesView_compareTip);
		SashForm halves = Halves.in(area, 2);
		createTable(halves);
		FieldOfList.join(typed, table.getControl());
		details = new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		Names.name(details, Messages.ProgrammesView_details);
		halves.setWeights(60, 40);
		search.addListener(this::show);
		data.addListener(find);
		area.addDisposeListener(event -> data.removeListener(find));
		show();
		search.find("");
	}

	private void createTable(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().create());
		table = new ListTable<Found>(area, "programmes", Messages.ProgrammesView_list, 1, SWT.MULTI)
				.column(Messages.ProgrammesView_name, 40, 170, found -> WORDS.name(found.programme()))
				.column(Messages.ProgrammesView_district, 0, 110, this::district)
				.column(Messages.ProgrammesView_yield, 60, 220, found -> yields(found, Messages.ProgrammesView_and)).viewer();
		table.addSelectionChangedListener(event -> explain());
		table.addDoubleClickListener(event -> compare());
	}

	private String district(Found found) {
		String code = found.programme().getDistrict();
		return model.catalogue().district(code).map(WORDS::name).orElse(code);
	}

	private static String yields(Found found, String separator) {
		return !found.isMeasured()
				? Messages.ProgrammesView_noFigure
				: found.yields().stream().filter(measure -> !measure.figures().isEmpty())
						.map(measure -> WORDS.name(measure.metric()) + ' ' + measure.figures().stream()
								.map(figure -> WORDS.display(figure.getQuantity())).distinct()
								.collect(Collectors.joining(Messages.ProgrammesView_or)))
						.collect(Collectors.joining(separator));
	}

	private void show() {
		if (table.getTable().isDisposed()) {
			return;
		}
		table.setInput(search.found());
		explain();
	}

	@SuppressWarnings("unchecked")
	private List<Found> chosen() {
		return table.getStructuredSelection().toList();
	}

	private void explain() {
		List<Found> chosen = chosen();
		compare.setEnabled(!search.found().isEmpty());
		details.setText(chosen.isEmpty()
				? search.failure().orElseGet(() -> !search.isAsked()
						? Messages.ProgrammesView_reading
						: search.found().isEmpty()
								? Messages.ProgrammesView_none
								: NLS.bind(Messages.ProgrammesView_count, search.found().size()))
				: chosen.stream().map(this::text).collect(Collectors.joining("\n\n")));
	}

	private String text(Found found) {
		return String.join("\n", district(found) + "　" + WORDS.name(found.programme()),
				WORDS.choose(found.programme().getPurpose(), found.programme().getPurposeEn()), yields(found, "\n"),
				Messages.ProgrammesView_note);
	}

	/** Of those chosen, or of all that were found. */
	private void compare() {
		List<Found> some = chosen().isEmpty() ? search.found() : chosen();
		List<District> districts = ProgrammeSearch.districts(some, model.catalogue().districts());
		getSite().getService(ReplacedComparison.class)
				.compare(new Selection(ProgrammeSearch.metrics(some), districts, Optional.empty()), List.of(), Optional.empty());
		Views.perspective("fadu.ui.perspective.compare");
		Views.show(getSite().getWorkbenchWindow(), ViewIds.COMPARISON);
	}

	@Override
	public void setFocus() {
		typed.setFocus();
	}

}
