package fadu.ui.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import fadu.catalogue.ReportDesign;
import fadu.catalogue.ReportParameter;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.report.DesignFile;
import fadu.report.OneDistrict;
import fadu.report.format.ReportFormat;
import fadu.report.format.ReportFormat.Layout;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.CatalogueContent;
import fadu.ui.reports.ParameterChoices.Offer;
import fadu.ui.reports.SubjectFields.Subject;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.WindowSettings;
import fadu.workspace.Unshown;
import fadu.workspace.Selection;
import fadu.workspace.ShownComparison;
import fadu.workspace.UserException;

/** What one report is to print: what it is about, its parameters, each with what may be given, and the kind of file. */
final class ReportPane {

	private static final Set<String> SUBJECT = Set.of("metrics", "districts", "period", OneDistrict.PARAMETER);
	/** Papers that are about all that a district reports. */
	private static final Set<String> OF_ALL = Set.of("fadu.report.brief", "fadu.report.annual");
	private static final int WIDTH = 440;

	private final DataChanges data;
	private final CatalogueContent catalogue;
	private final ShownComparison before;
	private final ScrolledComposite scroll;
	private final Composite pane;
	private final Map<ReportParameter, Combo> fields = new LinkedHashMap<>();
	private final Map<ReportParameter, List<Offer>> offers = new LinkedHashMap<>();
	private final KeptSubject kept;
	private final Map<String, String> typed = new HashMap<>();
	private SubjectFields subject;
	private ShellFields shell;
	private Combo format;
	private int chosenFormat;
	private Optional<ReportDesign> design = Optional.empty();

	ReportPane(Composite parent, DataChanges data, CatalogueContent catalogue, ShownComparison before) {
		this.data = data;
		this.catalogue = catalogue;
		this.before = before;
		kept = new KeptSubject(WindowSettings.get(), before.selection());
		chosenFormat = ReportFormat.all().indexOf(Layout.DOCX);
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
		wide.widthHint = WIDTH;
		scroll.setLayoutData(wide);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		pane = new Composite(scroll, SWT.NONE);
		pane.setLayout(SubjectFields.rows());
		scroll.setContent(pane);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	private void fit() {
		int width = Math.max(1, scroll.getClientArea().width);
		scroll.setMinSize(width, pane.computeSize(width, SWT.DEFAULT).y);
	}

	/** Shows what may be said of a report. */
	void show(ReportDesign chosen) {
		keep();
		design = Optional.of(chosen);
		Arrays.stream(pane.getChildren()).forEach(Control::dispose);
		fields.clear();
		offers.clear();
		line(chosen.description().isEmpty() ? chosen.title() : chosen.description(), false);
		subject = new SubjectFields(pane, catalogue, before.selection(), isOfAll(chosen), last());
		for (ReportParameter parameter : chosen.parameters()) {
			if (!SUBJECT.contains(parameter.name())) {
				fields.put(parameter, combo(NLS.bind(Messages.ReportPane_parameter, parameter.title(), fields.size() + 1),
						SWT.DROP_DOWN));
				fields.get(parameter).setText(typed.getOrDefault(parameter.name(), ""));
				offer(parameter);
			}
		}
		boolean divides = chosen.parameters().stream().anyMatch(parameter -> parameter.name().equals(ParameterChoices.PER));
		if (before.per().isPresent() && !divides) {
			line(NLS.bind(Messages.ReportPane_undivided, ParameterChoices.divisor(before.per().get()).label()), true);
		}
		Optional<Label> promise = Optional.empty();
		if (!before.leftOut().isNothing()) {
			promise = Optional.of(line(promised(), false));
		}
		format = combo(Messages.ReportPane_format, SWT.DROP_DOWN | SWT.READ_ONLY);
		format.setItems(Formats.names().toArray(String[]::new));
		format.select(chosenFormat);
		shell = new ShellFields(pane, WindowSettings.get(), Optional.ofNullable(shell));
		shell.about(subject.district());
		shell.inWord(isWord());
		shell.whenChanged(this::grow);
		format.addListener(SWT.Selection, event -> {
			chosenFormat = format.getSelectionIndex();
			shell.inWord(isWord());
			grow();
		});
		follow(promise);
		grow();
	}

	private boolean isWord() {
		return ReportFormat.all().get(chosenFormat) == Layout.DOCX;
	}

	/** What is promised and the office follow the districts. */
	private void follow(Optional<Label> promise) {
		Optional<District> about = subject.district();
		subject.whenChanged(() -> {
			promise.ifPresent(label -> label.setText(promised()));
			if (!subject.district().equals(about)) {
				shell.keep();
				shell.about(subject.district());
				follow(promise);
				grow();
			}
		});
	}

	/** Keeps what was chosen and written, for another report and for the next time. */
	void keep() {
		if (subject != null && !pane.isDisposed()) {
			kept.keep(subject.chosen(), isOfOne());
			shell.keep();
			fields.forEach((parameter, combo) -> typed.put(parameter.name(), combo.getText()));
		}
	}

	/** Whether it shows what was chosen here last, and not the comparison. */
	boolean isAsBefore() {
		return kept.isKnown(isOfOne());
	}

	private Optional<Subject> last() {
		return kept.last(isOfOne(), before.selection().districts().stream().map(District::getCode).toList());
	}

	private boolean isOfOne() {
		return design.filter(one -> OF_ALL.contains(one.id()) || OneDistrict.isRequired(one)).isPresent();
	}

	/** Known before a district is chosen: that choice must not change the metrics behind the person's back. */
	private boolean isOfAll(ReportDesign chosen) {
		return OF_ALL.contains(chosen.id()) && (OneDistrict.isRequired(chosen) || before.selection().districts().size() == 1);
	}

	private void grow() {
		pane.layout(true, true);
		fit();
	}

	/** What the report will say that it leaves out; nothing where it leaves out nothing, or of what was typed nobody knows. */
	private String promised() {
		try {
			Unshown leftOut = before.about(subject.selection()).leftOut();
			return leftOut.isNothing() ? "" : leftOut(leftOut);
		} catch (UserException e) {
			return "";
		}
	}

	private static String leftOut(Unshown leftOut) {
		List<String> parts = new ArrayList<>();
		count(parts, Messages.ReportPane_hiddenMetrics, leftOut.hiddenMetrics());
		count(parts, Messages.ReportPane_hiddenDistricts, leftOut.hiddenDistricts());
		count(parts, Messages.ReportPane_emptyMetrics, leftOut.emptyMetrics());
		return NLS.bind(Messages.ReportPane_leftOut, String.join(Messages.separator, parts));
	}

	private static void count(List<String> parts, String words, int count) {
		if (count > 0) {
			parts.add(NLS.bind(words, count));
		}
	}

	private Label line(String text, boolean doubt) {
		Label label = new Label(pane, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(doubt ? Palette.AMBER : Palette.QUIET);
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = 200;
		label.setLayoutData(wide);
		return label;
	}

	private Combo combo(String title, int style) {
		new Label(pane, SWT.NONE).setText(title);
		Combo combo = new Combo(pane, style);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Names.name(combo, LegacyActionTools.removeMnemonics(title));
		return combo;
	}

	/** What is offered may have to be asked of the store. */
	private void offer(ReportParameter parameter) {
		Combo combo = fields.get(parameter);
		offers.put(parameter, List.of());
		data.ask(() -> new Offered(ParameterChoices.of(parameter, catalogue, data.workspace()), preset(parameter)), found -> {
			if (!combo.isDisposed()) {
				String said = combo.getText();
				offers.put(parameter, found.offers());
				combo.setItems(found.offers().stream().map(Offer::label).toArray(String[]::new));
				combo.setText(said.isEmpty() ? found.preset() : said);
			}
		}, failure -> {
		});
	}

	private record Offered(List<Offer> offers, String preset) {
	}

	private String preset(ReportParameter parameter) {
		return parameter.name().equals(ParameterChoices.PER)
				? before.per().map(ParameterChoices::divisor).map(Offer::label).orElse("")
				: "";
	}

	/**
	 * The report that is wanted.
	 *
	 * @throws UserException where what was typed for the period is none
	 */
	ReportWish wish() throws UserException {
		Map<String, String> values = new LinkedHashMap<>();
		fields.forEach((parameter, combo) -> {
			String value = ParameterChoices.value(combo.getText(), offers.get(parameter));
			if (!value.isEmpty()) {
				values.put(parameter.name(), value);
			}
		});
		Selection selection = subject.selection();
		values.putAll(shell.parameters());
		if (DesignFile.isMeant(design.orElseThrow().id())) {
			values.putAll(subject(selection)); // a report of one's own has a usual subject, in whose place this one is
		}
		return new ReportWish(design.orElseThrow(), before.about(selection), values, ReportFormat.all().get(chosenFormat));
	}

	private static Map<String, String> subject(Selection selection) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("metrics", selection.metrics().stream().map(Metric::getCode).collect(Collectors.joining(",")));
		values.put("districts", selection.districts().stream().map(District::getCode).collect(Collectors.joining(",")));
		values.put("period", selection.period().map(Period::toString).orElse(""));
		values.values().removeIf(String::isEmpty);
		return values;
	}

}
