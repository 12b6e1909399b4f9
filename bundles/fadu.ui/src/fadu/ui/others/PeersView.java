package fadu.ui.others;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.part.ViewPart;

import fadu.analysis.peer.Neighbour;
import fadu.model.District;
import fadu.ui.ViewIds;
import fadu.ui.changes.DataChanges;
import fadu.ui.commands.Views;
import fadu.ui.comparison.Change;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.ReplacedComparison;
import fadu.ui.kept.NameDialog;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.ListTable;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.PartFrame;
import fadu.wording.Wording;
import fadu.workspace.PeerDistricts;
import fadu.workspace.Selection;
import fadu.workspace.UserWording;

/** 同类区域: who is most like a district, by its population and the metrics that are ticked, and how near. */
public final class PeersView extends ViewPart {

	private static final Wording WORDS = UserWording.get();
	private static final int USUAL = 5;
	private static final int MOST = 40;

	private DataChanges data;
	private ComparisonModel model;
	private PeerSearch search;
	private List<District> districts = List.of();
	private Combo home;
	private Button population;
	private Button ticked;
	private Spinner count;
	private TableViewer table;
	private Label note;
	private NoticeBar notice;
	private Button keep;
	private Button compare;

	@Override
	public void createPartControl(Composite parent) {
		model = getSite().getService(ComparisonModel.class);
		data = getSite().getService(DataChanges.class);
		search = new PeerSearch(data);
		PartFrame frame = new PartFrame(parent);
		Composite area = frame.area();
		createQuestion(frame.bar());
		notice = new NoticeBar(area);
		createTable(area);
		note = PartFrame.note(area);
		search.outcome().addListener(this::show);
		Consumer<Change> follower = this::changed;
		model.addListener(follower);
		area.addDisposeListener(event -> model.removeListener(follower));
		changed(Change.CATALOGUE);
	}

	private void createQuestion(Composite bar) {
		home = PartFrame.combo(bar, Messages.PeersView_home, this::find);
		new Label(bar, SWT.NONE).setText(Messages.PeersView_by);
		population = check(bar, Messages.PeersView_population);
		ticked = check(bar, "");
		count = PartFrame.spinner(bar, Messages.PeersView_most);
		count.setValues(USUAL, 1, MOST, 0, 1, USUAL);
		count.addListener(SWT.Selection, event -> find());
		compare = Buttons.push(bar, Messages.PeersView_compare, this::compare);
		keep = Buttons.push(bar, Messages.PeersView_keep, this::keep);
	}

	private Button check(Composite bar, String name) {
		Button button = new Button(bar, SWT.CHECK);
		button.setText(name);
		button.setSelection(true);
		button.addListener(SWT.Selection, event -> find());
		return button;
	}

	private void createTable(Composite area) {
		table = new ListTable<Neighbour>(area, "peers", Messages.PeersView_list, 1, SWT.SINGLE)
				.column(Messages.PeersView_district, 20, 110, one -> WORDS.name(one.district()))
				.column(Messages.PeersView_distance, 0, 70, one -> String.format(Locale.ROOT, "%.2f", one.distance()))
				.column(Messages.PeersView_used, 35, 150, one -> names(one.used()))
				.column(Messages.PeersView_missing, 35, 150, one -> names(one.missing())).viewer();
	}

	private String names(List<String> variables) {
		return search.suggestion().map(answer -> String.join(Messages.PeersView_and, answer.names(variables, WORDS))).orElse("");
	}

	private void changed(Change change) {
		if (change == Change.CATALOGUE && !districts.equals(model.catalogue().districts())) {
			Optional<District> before = home();
			districts = model.catalogue().districts();
			home.setItems(districts.stream().map(WORDS::name).toArray(String[]::new));
			home.select(PeerSearch.place(districts, before));
			home.getParent().layout(true);
		}
		if (change == Change.CATALOGUE || change == Change.SELECTION) {
			ticked.setText(NLS.bind(Messages.PeersView_ticked, model.selection().metrics().size()));
			ticked.requestLayout();
			find();
		}
	}

	private Optional<District> home() {
		return home.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(districts.get(home.getSelectionIndex()));
	}

	private void find() {
		home().ifPresent(district -> search.find(new PeerSearch.Asked(district,
				ticked.getSelection() ? model.selection().metrics() : List.of(), population.getSelection(), count.getSelection())));
	}

	private void show() {
		if (table.getTable().isDisposed()) {
			return;
		}
		List<Neighbour> neighbours = search.suggestion().map(answer -> answer.neighbours()).orElse(List.of());
		table.setInput(neighbours);
		keep.setEnabled(!neighbours.isEmpty());
		compare.setEnabled(!neighbours.isEmpty());
		note.setText(neighbours.isEmpty() ? Messages.PeersView_none : Messages.PeersView_explained + silent());
		note.setToolTipText(note.getText());
		note.requestLayout();
		PartFrame.show(search.outcome(), notice);
	}

	private String silent() {
		List<String> silent = search.suggestion().map(answer -> answer.silent()).orElse(List.of());
		return silent.isEmpty() ? "" : ' ' + NLS.bind(Messages.PeersView_silent, names(silent));
	}

	private void compare() {
		getSite().getService(ReplacedComparison.class).compare(
				new Selection(model.selection().metrics(), search.districts(), Optional.empty()), model.periods(), model.per());
		Views.perspective("fadu.ui.perspective.compare");
		Views.show(getSite().getWorkbenchWindow(), ViewIds.COMPARISON);
	}

	private void keep() {
		data.ask(() -> new PeerDistricts(data.workspace()).all(),
				groups -> NameDialog
						.ask(getSite().getShell(), Messages.PeersView_title,
								groups.stream().map(PeerDistricts.Group::name).toList())
						.ifPresent(name -> search.keep(name, Messages.PeersView_kept)),
				e -> notice.say(e.getMessage(), true, List.of()));
	}

	@Override
	public void setFocus() {
		home.setFocus();
	}

}
