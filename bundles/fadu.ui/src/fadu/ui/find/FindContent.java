package fadu.ui.find;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;

import fadu.model.District;
import fadu.model.Metric;
import fadu.ui.ViewIds;
import fadu.ui.commands.Views;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.editor.OpenReview;
import fadu.ui.find.Findable.Kind;
import fadu.ui.handbook.Handbook;
import fadu.ui.handbook.HandbookPage;
import fadu.ui.handbook.HandbookView;
import fadu.ui.kept.KeptActions;
import fadu.ui.views.ComparisonView;
import fadu.ui.views.DistrictsView;
import fadu.ui.views.MetricsView;
import fadu.wording.Wording;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.SavedComparison;
import fadu.workspace.UserWording;

/** Gathers what can be found in the window at one moment. To be asked on the thread of the window. */
final class FindContent {

	private static final Wording WORDS = UserWording.get();
	private static final String CATEGORY = "fadu.ui.commands";
	private static final String VIEWS = "fadu.ui.view.";
	private static final String COMPARE = "fadu.ui.perspective.compare";

	private final IWorkbenchWindow window;

	FindContent(IWorkbenchWindow window) {
		this.window = window;
	}

	/** What is there at once: reports and kept comparisons are read elsewhere, see {@link #reports} and {@link #kept}. */
	List<Findable> atOnce() {
		ComparisonModel model = window.getService(ComparisonModel.class);
		return Stream.of(commands(), ofTable(), views(), model.catalogue().districts().stream().map(this::district),
				model.catalogue().domains().stream().flatMap(domain -> domain.getMetrics().stream()).map(this::metric), pages())
				.flatMap(part -> part).toList();
	}

	/** Those of our own that may be done now. */
	private Stream<Findable> commands() {
		return Stream.of(window.getService(ICommandService.class).getDefinedCommands()).filter(FindContent::isOurs)
				.filter(command -> command.isHandled() && command.isEnabled()).map(this::command)
				.sorted(Comparator.comparing(Findable::name, Collator.getInstance(WORDS.locale())));
	}

	/** What the bar above the table of a comparison offers, in its order. */
	private Stream<Findable> ofTable() {
		List<String> names = List.of(Messages.FindContent_periods, Messages.FindContent_per, Messages.FindContent_groups);
		return IntStream.range(0, names.size())
				.mapToObj(place -> new Findable("bar:" + place, Kind.COMMAND, names.get(place), "", List.of(), () -> {
					Views.perspective(COMPARE);
					if (Views.show(window, ViewIds.COMPARISON) instanceof ComparisonView view) {
						view.open(place);
					}
				}));
	}

	private static boolean isOurs(Command command) {
		try {
			return command.getCategory().getId().equals(CATEGORY) && !command.getId().equals(FindHandler.COMMAND);
		} catch (NotDefinedException e) {
			return false; // it went while it was looked at
		}
	}

	private Findable command(Command command) {
		String key = window.getService(IBindingService.class).getBestActiveBindingFormattedFor(command.getId());
		return new Findable(command.getId(), Kind.COMMAND, name(command), Objects.requireNonNullElse(key, ""), List.of(),
				() -> Views.command(command.getId()));
	}

	private static String name(Command command) {
		try {
			return new ParameterizedCommand(command, null).getName();
		} catch (NotDefinedException e) {
			return command.getId();
		}
	}

	private Stream<Findable> views() {
		return Stream.of(window.getWorkbench().getViewRegistry().getViews()).filter(FindContent::isShown)
				.map(view -> new Findable(view.getId(), Kind.VIEW, view.getLabel(), "", List.of(),
						() -> Views.show(window, view.getId())));
	}

	private static boolean isShown(IViewDescriptor view) {
		return view.getId().startsWith(VIEWS);
	}

	private Findable district(District district) {
		return new Findable(district.getCode(), Kind.DISTRICT, WORDS.name(district), code(district),
				present(district.getName(), district.getFullName(), district.getNameEn()), () -> {
					window.getService(ComparisonModel.class).chooseDistricts(List.of(district), true);
					Views.perspective(COMPARE);
					if (Views.show(window, ViewIds.DISTRICTS) instanceof DistrictsView view) {
						view.reveal(district);
					}
				});
	}

	/** A district that only reports speak of has its name in the place of a code. */
	private static String code(District district) {
		return district.getCode().equals(district.getName()) ? "" : district.getCode();
	}

	private Findable metric(Metric metric) {
		return new Findable(metric.getCode(), Kind.METRIC, WORDS.name(metric), WORDS.name(metric.getDomain()),
				Stream.concat(metric.getAliases().stream(),
						present(metric.getCode(), metric.getName(), metric.getNameEn()).stream()).toList(),
				() -> {
					window.getService(ComparisonModel.class).chooseMetrics(List.of(metric), true);
					Views.perspective(COMPARE);
					if (Views.show(window, ViewIds.METRICS) instanceof MetricsView view) {
						view.reveal(metric);
					}
				});
	}

	private Stream<Findable> pages() {
		return Handbook.ofWindow().pages().stream().map(page -> new Findable("page:" + page.title(), Kind.PAGE, page.title(), "",
				List.of(), () -> open(page)));
	}

	private void open(HandbookPage page) {
		if (Views.show(window, ViewIds.HANDBOOK) instanceof HandbookView view) {
			view.open(page);
		}
	}

	/** Imported reports. */
	List<Findable> reports(List<ListedReport> reports) {
		return reports.stream().map(report -> new Findable(report.document().getSha256(), Kind.REPORT, Stream
				.of(report.district(), WORDS.display(report.document().getPeriod()), report.document().getFileName())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("  ")), waiting(report),
				present(report.document().getTitle(), report.document().getDistrict()),
				() -> OpenReview.of(report.document()))).toList();
	}

	private static String waiting(ListedReport report) {
		return report.waiting() == 0 ? "" : NLS.bind(Messages.FindContent_waiting, report.waiting());
	}

	/** Comparisons that were kept. */
	List<Findable> kept(List<SavedComparison> kept) {
		return kept.stream().map(one -> new Findable("comparison:" + one.name(), Kind.COMPARISON, one.name(), "", List.of(), () -> {
			Views.perspective(COMPARE);
			new KeptActions(window).open(one);
		})).toList();
	}

	private static List<String> present(String... texts) {
		return Stream.of(texts).filter(text -> text != null && !text.isBlank()).toList();
	}

}
