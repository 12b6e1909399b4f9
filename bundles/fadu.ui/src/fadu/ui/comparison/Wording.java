package fadu.ui.comparison;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Figures;
import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.EmptyCell;
import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.Level;
import fadu.model.ReviewStatus;

/** How the window words what the model holds, in the user's language. */
public final class Wording {

	private Wording() {
	}

	/** The first line of a cell: the figure with its bound, or why there is none. */
	public static String figure(Cell cell) {
		return Figures.display(cell);
	}

	/** The second line of a cell: the period and how many more figures the cell holds, or which term of a formula is missing. */
	public static String period(Cell cell) {
		return switch (cell) {
		case Cell.Reported reported -> {
			String period = Figures.display(reported.principal().getPeriod());
			int more = reported.observations().size() - 1;
			yield more == 0 ? period : NLS.bind(Messages.Wording_more, period, more);
		}
		case Cell.Computed computed -> Figures.display(computed.principal().period());
		case Cell.NotComputable none -> String.join(Messages.Wording_blank, none.derivation().reasons());
		case Cell.Empty empty -> "";
		};
	}

	/** What the emptiness of a cell means, one sentence. */
	public static String explain(EmptyCell kind) {
		return switch (kind) {
		case NOT_REPORTED -> Messages.Wording_notReported;
		case NOT_VISIBLE -> Messages.Wording_notVisible;
		case NOT_COMPARABLE -> Messages.Wording_notComparable;
		case NOT_REVIEWED -> Messages.Wording_notReviewed;
		};
	}

	/** The reasons of a verdict, one after another; a sentence of its own where there is none. */
	public static String reasons(Verdict verdict) {
		return verdict.reasons().isEmpty() ? Messages.Wording_noReserve
				: verdict.reasons().stream().map(Reason::text).collect(Collectors.joining(Messages.Wording_blank));
	}

	/** The administrative level. */
	public static String of(Level level) {
		return switch (level) {
		case PROVINCE -> Messages.Wording_province;
		case CITY -> Messages.Wording_city;
		case DISTRICT -> Messages.Wording_district;
		case TOWN -> Messages.Wording_town;
		case UNKNOWN -> Messages.Wording_unknown;
		};
	}

	/** Whether a person has looked at the figure. */
	public static String of(ReviewStatus status) {
		return switch (status) {
		case READ -> Messages.Wording_statusRead;
		case CONFIRMED -> Messages.Wording_statusConfirmed;
		case CORRECTED -> Messages.Wording_statusCorrected;
		case REJECTED -> Messages.Wording_statusRejected;
		};
	}

	/** The area that contains the district: its name in the catalogue, else what stands before it in the full name, else a dash. */
	public static String parent(CatalogueContent catalogue, District district) {
		return catalogue.parent(district).map(Names::of).or(() -> before(district)).orElse(Messages.Wording_noParent);
	}

	private static Optional<String> before(District district) {
		return Optional.ofNullable(district.getFullName()).filter(full -> !Names.english() && full.endsWith(district.getName()))
				.map(full -> full.substring(0, full.length() - district.getName().length())).filter(before -> !before.isEmpty())
				.or(() -> Optional.ofNullable(district.getParent()));
	}

}
