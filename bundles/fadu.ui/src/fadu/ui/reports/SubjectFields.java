package fadu.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fadu.analysis.value.PeriodOrder;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.ui.comparison.CatalogueContent;
import fadu.ui.reports.ParameterChoices.Offer;
import fadu.ui.reports.PickList.Pick;
import fadu.ui.widgets.Names;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** What a report is about: districts and metrics, which are ticked in a list, and the period. Nothing stands for all. */
final class SubjectFields {

	private static final Wording WORDS = UserWording.get();
	private static final int NAMED = 3;
	private static final int WIDTH = 200;
	/** Between the words of a button and its edges, both together. */
	private static final int EDGES = 24;

	private final CatalogueContent catalogue;
	private final List<Offer> periods;
	private final Button districts;
	private final Button metrics;
	private final Combo period;
	private final List<String> presetMetrics;
	private List<String> chosenDistricts;
	private List<String> chosenMetrics;
	private Runnable changed = () -> {
	};

	/**
	 * @param before what is preset
	 * @param ofAll  whether the report is about all metrics where the person chooses none
	 */
	SubjectFields(Composite fields, CatalogueContent catalogue, Selection before, boolean ofAll) {
		this(fields, catalogue, before, ofAll, Optional.empty());
	}

	/** @param kept what the person chose last; nothing for what is preset */
	SubjectFields(Composite fields, CatalogueContent catalogue, Selection before, boolean ofAll, Optional<Subject> kept) {
		this.catalogue = catalogue;
		chosenDistricts = kept.map(Subject::districts).orElseGet(() -> before.districts().stream().map(District::getCode).toList());
		presetMetrics = ofAll ? List.of() : before.metrics().stream().map(Metric::getCode).toList();
		chosenMetrics = kept.flatMap(Subject::metrics).orElse(presetMetrics);
		periods = Stream.concat(before.period().stream(), catalogue.periods().stream()).distinct()
				.sorted(PeriodOrder.LATEST_YEAR_FIRST)
				.map(one -> new Offer(WORDS.display(one), one.toString())).toList();
		districts = button(fields, Messages.SubjectFields_districts, this::pickDistricts);
		metrics = button(fields, Messages.SubjectFields_metrics, this::pickMetrics);
		label(fields, Messages.SubjectFields_period);
		period = new Combo(fields, SWT.DROP_DOWN);
		period.setItems(Stream.concat(Stream.of(Messages.SubjectFields_allPeriods), periods.stream().map(Offer::label))
				.toArray(String[]::new));
		period.setText(kept.map(Subject::period)
				.orElseGet(() -> before.period().map(WORDS::display).orElse(Messages.SubjectFields_allPeriods)));
		period.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Names.name(period, Messages.SubjectFields_period);
		period.addListener(SWT.Modify, event -> changed.run());
		show();
	}

	/**
	 * What a person chose.
	 *
	 * @param districts their codes
	 * @param metrics   their codes; nothing for those that are preset
	 * @param period    as it was chosen or typed
	 */
	record Subject(List<String> districts, Optional<List<String>> metrics, String period) {
	}

	/** What is chosen now. */
	Subject chosen() {
		return new Subject(chosenDistricts, chosenMetrics.equals(presetMetrics) ? Optional.empty() : Optional.of(chosenMetrics),
				period.getText());
	}

	/** The district, where it is one. */
	Optional<District> district() {
		return chosenDistricts.size() == 1 ? catalogue.district(chosenDistricts.getFirst()) : Optional.empty();
	}

	/** Does something when another choice was made. */
	void whenChanged(Runnable work) {
		changed = work;
	}

	private Button button(Composite fields, String name, Runnable work) {
		label(fields, name);
		Button button = new Button(fields, SWT.PUSH | SWT.LEFT);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = WIDTH;
		button.setLayoutData(data);
		button.addListener(SWT.Resize, event -> show());
		button.addListener(SWT.Selection, event -> {
			work.run();
			show();
			changed.run();
		});
		return button;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private void pickDistricts() {
		PickDialog
				.ask(districts.getShell(), LegacyActionTools.removeMnemonics(Messages.SubjectFields_districts), districtPicks(),
						chosenDistricts)
				.ifPresent(picked -> chosenDistricts = picked);
	}

	private void pickMetrics() {
		PickDialog
				.ask(metrics.getShell(), LegacyActionTools.removeMnemonics(Messages.SubjectFields_metrics), metricPicks(),
						chosenMetrics)
				.ifPresent(picked -> chosenMetrics = picked);
	}

	private List<Offer> districtOffers() {
		return catalogue.districts().stream().map(district -> new Offer(WORDS.name(district), district.getCode())).toList();
	}

	private PickList districtPicks() {
		return new PickList(districtOffers().stream().map(offer -> new Pick(offer.label(), offer.value(), "", "", 0)).toList());
	}

	/** By line of business, each with the number of the chosen districts that have a figure of it. */
	private PickList metricPicks() {
		return new PickList(catalogue.domains().stream().flatMap(domain -> domain.getMetrics().stream()
				.map(metric -> new Pick(WORDS.name(metric), metric.getCode(), WORDS.name(domain),
						String.join("\n", metric.getAliases()), catalogue.reporting(metric, chosenDistricts))))
				.toList());
	}

	private void show() {
		say(districts, Messages.SubjectFields_districts, chosenDistricts, districtOffers());
		say(metrics, Messages.SubjectFields_metrics, chosenMetrics, catalogue.domains().stream()
				.flatMap(domain -> domain.getMetrics().stream()).map(metric -> new Offer(WORDS.name(metric), metric.getCode()))
				.toList());
	}

	private static void say(Button button, String name, List<String> codes, List<Offer> offers) {
		List<String> names = offers.stream().filter(offer -> codes.contains(offer.value())).map(Offer::label).toList();
		String text = codes.isEmpty() ? Messages.SubjectFields_all : summary(button, names);
		button.setText(text.replace("&", "&&"));
		button.setToolTipText(String.join(Messages.separator, names));
		Names.name(button, LegacyActionTools.removeMnemonics(name) + ' ' + text);
	}

	/** As many names as have room on the button, and how many there are; their number alone where not even one has. */
	private static String summary(Button button, List<String> names) {
		GC gc = new GC(button);
		int room = Math.max(WIDTH, button.getSize().x) - EDGES;
		String text = IntStream.iterate(Math.min(NAMED, names.size()), one -> one > 0, one -> one - 1)
				.mapToObj(shown -> first(shown, names)).filter(one -> gc.textExtent(one).x <= room).findFirst()
				.orElse(NLS.bind(Messages.PickDialog_ticked, names.size()));
		gc.dispose();
		return text;
	}

	private static String first(int shown, List<String> names) {
		String text = names.stream().limit(shown).collect(Collectors.joining(Messages.separator));
		return names.size() > shown ? NLS.bind(Messages.SubjectFields_more, text, names.size()) : text;
	}

	/**
	 * What was chosen.
	 *
	 * @throws UserException where what was typed for the period is none
	 */
	Selection selection() throws UserException {
		List<Metric> rows = chosenMetrics.stream().flatMap(code -> catalogue.metric(code).stream()).toList();
		List<District> columns = chosenDistricts.stream().flatMap(code -> catalogue.district(code).stream()).toList();
		return new Selection(rows, columns, chosenPeriod());
	}

	private Optional<Period> chosenPeriod() throws UserException {
		String typed = ParameterChoices.value(period.getText(), periods);
		return typed.isEmpty() || typed.equals(Messages.SubjectFields_allPeriods)
				? Optional.empty()
				: Optional.of(Selection.period(typed));
	}

	/** Rows of two columns: a name and a field. */
	static GridLayout rows() {
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 10;
		layout.verticalSpacing = 6;
		return layout;
	}

}
