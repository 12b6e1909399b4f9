package fadu.ui.imports;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

import fadu.model.value.Period;
import fadu.wording.Wording;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.PreviewImport.Preview;
import fadu.workspace.PreviewImport.Standing;
import fadu.workspace.UserWording;

/** The columns of the page of an import. */
public enum ImportColumn {
	/** The name of the file. */
	FILE(40, 240, () -> Messages.ImportColumn_file, row -> String.valueOf(row.file().getFileName())),
	/** The district, as said or as found. */
	DISTRICT(20, 148, () -> Messages.ImportColumn_district, row -> row.preview().map(
			preview -> preview.district().orElse(Messages.ImportColumn_missing)).orElse("")),
	/** The time that it covers, as said or as found. */
	PERIOD(4, 124, () -> Messages.ImportColumn_period, row -> row.preview().map(
			preview -> preview.period().map(ImportColumn::period).orElse(Messages.ImportColumn_missing)).orElse("")),
	/** What sort of document it is. */
	SORT(0, 92, () -> Messages.ImportColumn_sort, row -> row.preview().filter(preview -> preview.figures() > 0)
			.map(ImportColumn::sort).orElse("")),
	/** How many figures were found, and of how many the metric is known. */
	FIGURES(0, 152, () -> Messages.ImportColumn_figures, row -> row.preview().filter(ImportColumn::isReadable)
			.map(preview -> NLS.bind(Messages.ImportColumn_counts, preview.figures(), preview.metrics())).orElse("")),
	/** Whether it would come in, or what became of it. */
	STANDING(36, 190, () -> Messages.ImportColumn_standing, ImportColumn::standing);

	private static final Wording WORDS = UserWording.get();

	private final int weight;
	private final int least;
	private final Supplier<String> title;
	private final Function<ImportRow, String> text;

	ImportColumn(int weight, int least, Supplier<String> title, Function<ImportRow, String> text) {
		this.weight = weight;
		this.least = least;
		this.title = title;
		this.text = text;
	}

	/** Its part of the width that others leave. */
	int weight() {
		return weight;
	}

	/** Its least width, in pixels. */
	int least() {
		return least;
	}

	/** What stands at its head. */
	public String title() {
		return title.get();
	}

	/** What it says of a file. */
	public String text(ImportRow row) {
		return text.apply(row);
	}

	/** Which column is changed where this one is clicked: the sort follows from the time, and a state may ask for one of both. */
	Optional<ImportColumn> changed(ImportRow row) {
		return switch (this) {
		case DISTRICT -> Optional.of(DISTRICT);
		case PERIOD, SORT -> Optional.of(PERIOD);
		case STANDING -> row.preview().filter(preview -> preview.standing() instanceof Standing.Open)
				.map(preview -> preview.district().isPresent() && ((Standing.Open) preview.standing()).places().isEmpty()
						? PERIOD
						: DISTRICT);
		case FILE, FIGURES -> Optional.empty();
		};
	}

	private static String period(Period period) {
		return WORDS.display(period);
	}

	private static boolean isReadable(Preview preview) {
		return !(preview.standing() instanceof Standing.Unreadable);
	}

	private static String sort(Preview preview) {
		return switch (preview.sort()) {
		case PLAN -> Messages.ImportColumn_plan;
		case YEAR -> Messages.ImportColumn_year;
		case PART_OF_YEAR -> Messages.ImportColumn_partOfYear;
		case OTHER -> Messages.ImportColumn_other;
		};
	}

	private static String standing(ImportRow row) {
		Optional<String> became = row.outcome().map(ImportColumn::became);
		return became.orElseGet(() -> row.preview().map(ImportColumn::standing).orElse(Messages.ImportColumn_reading));
	}

	private static String standing(Preview preview) {
		return switch (preview.standing()) {
		case Standing.New fresh when preview.isDoubtful() -> Messages.ImportColumn_doubtful;
		case Standing.Open open when preview.isDoubtful() -> Messages.ImportColumn_doubtful;
		case Standing.New fresh -> preview.figures() == 0
				? Messages.ImportColumn_noFigures
				: preview.remarks().isEmpty()
						? Messages.ImportColumn_ready
						: NLS.bind(Messages.ImportColumn_remarks, String.join(" ", preview.remarks()));
		case Standing.Known known -> NLS.bind(Messages.ImportColumn_known, known.name());
		case Standing.Copy copy -> NLS.bind(Messages.ImportColumn_copy, copy.name());
		case Standing.Twice twice -> NLS.bind(Messages.ImportColumn_twice, twice.name());
		case Standing.Open open -> open.places().isEmpty()
				? preview.district().isEmpty() ? Messages.ImportColumn_noDistrict : Messages.ImportColumn_noPeriod
				: NLS.bind(Messages.ImportColumn_places, preview.district().orElse(""), open.places().size());
		case Standing.Foreign foreign -> NLS.bind(Messages.ImportColumn_foreign, foreign.district());
		case Standing.Unreadable unreadable -> unreadable.message();
		};
	}

	private static String became(Outcome outcome) {
		return switch (outcome) {
		case Outcome.Imported imported -> NLS.bind(Messages.ImportColumn_imported,
				imported.document().getObservations().size());
		case Outcome.Settled settled -> NLS.bind(Messages.ImportColumn_settled, settled.district());
		case Outcome.Known known -> NLS.bind(Messages.ImportColumn_known, known.name());
		case Outcome.SameText same -> NLS.bind(Messages.ImportColumn_copy, same.known().getFileName());
		case Outcome.Refused refused -> refused.message();
		};
	}

}
