package fadu.ui.comparison;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.analysis.compare.Verdict;
import fadu.analysis.derive.Caveat;
import fadu.analysis.derive.Obstacle;
import fadu.analysis.value.EmptyCell;
import fadu.model.District;
import fadu.model.Level;
import fadu.model.ReviewStatus;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** How the window words what the model holds, in the user's language. */
public final class CellWords {

	private static final Wording WORDS = UserWording.get();

	private CellWords() {
	}

	/** The first line of a cell: the figure with its bound, or why there is none. */
	public static String figure(Cell cell) {
		return WORDS.display(cell);
	}

	/** Whether nobody has reviewed a figure behind the number. */
	public static boolean isUnreviewed(Value value) {
		return value.figures().stream().anyMatch(figure -> figure.getStatus() == ReviewStatus.READ);
	}

	/** A number in words, with the sign that papers give it, too, where nobody has reviewed it. */
	public static String signed(String number, Value value) {
		return isUnreviewed(value) ? NLS.bind(Messages.CellWords_unreviewed, number) : number;
	}

	/** What that sign says; nothing where the number of a cell has none. */
	public static Optional<String> unreviewed(Cell cell) {
		return cell.value().filter(CellWords::isUnreviewed).map(value -> Messages.CellWords_nobody);
	}

	/** Whether the number cannot be computed for want of the population of the district, which may be entered. */
	public static boolean lacksPeople(Cell cell) {
		return cell instanceof Cell.NotComputable none
				&& none.derivation().reasons().stream().anyMatch(Obstacle.PopulationUnknown.class::isInstance);
	}

	/** What leads to where the population is entered. */
	public static String enterPeople() {
		return Messages.SourceSheet_enter;
	}

	/** That the number of a cell speaks of part of the district only; nothing where it speaks of the whole. */
	public static Optional<String> limits(Cell cell) {
		return cell.value().flatMap(WORDS::limits);
	}

	/** The second line of a cell: the period and how many more figures the cell holds, or which term of a formula is missing. */
	public static String period(Cell cell) {
		return switch (cell) {
		case Cell.Reported reported -> {
			String period = WORDS.display(reported.principal().getPeriod());
			int more = reported.observations().size() - 1;
			yield more == 0 ? period : NLS.bind(Messages.CellWords_more, period, more);
		}
		case Cell.Computed computed -> WORDS.display(computed.principal().period());
		case Cell.NotComputable none -> String.join(Messages.CellWords_blank, WORDS.notes(none.derivation()));
		case Cell.Empty empty -> "";
		};
	}

	/** The base by which a number was divided, where it is of another year than the figure. */
	public static Optional<Caveat.Base> otherYear(Value value) {
		return value instanceof Value.Computed computed
				? computed.derived().caveats().stream().filter(Caveat.Base.class::isInstance).map(Caveat.Base.class::cast)
						.filter(base -> base.counted().isPresent()).findFirst()
				: Optional.empty();
	}

	/** What the emptiness of a cell means, one sentence. */
	public static String explain(EmptyCell kind) {
		return switch (kind) {
		case NOT_REPORTED -> Messages.CellWords_notReported;
		case NOT_MATCHED -> Messages.CellWords_notMatched;
		case OTHER_PERIOD -> Messages.CellWords_otherPeriod;
		case NO_REPORT -> Messages.CellWords_noReport;
		case NO_ACCESS -> Messages.CellWords_noAccess;
		case NOT_VISIBLE -> Messages.CellWords_notVisible;
		case NOT_COMPARABLE -> Messages.CellWords_notComparable;
		case NOT_REVIEWED -> Messages.CellWords_notReviewed;
		};
	}

	/** The reasons of a verdict, one after another; a sentence of its own where there is none. */
	public static String reasons(Verdict verdict) {
		return verdict.reasons().isEmpty()
				? Messages.CellWords_noReserve
				: verdict.reasons().stream().map(WORDS::text).collect(Collectors.joining(Messages.CellWords_blank));
	}

	/** The administrative level. */
	public static String of(Level level) {
		return switch (level) {
		case PROVINCE -> Messages.CellWords_province;
		case CITY -> Messages.CellWords_city;
		case DISTRICT -> Messages.CellWords_district;
		case TOWN -> Messages.CellWords_town;
		case UNKNOWN -> Messages.CellWords_unknown;
		};
	}

	/** The area that contains the district: its name in the catalogue, else what stands before it in the full name, else a dash. */
	public static String parent(CatalogueContent catalogue, District district) {
		return catalogue.parent(district).map(WORDS::name).or(() -> before(district)).orElse(Messages.CellWords_noParent);
	}

	private static Optional<String> before(District district) {
		return Optional.ofNullable(district.getFullName()).filter(full -> full.endsWith(district.getName()))
				.map(full -> full.substring(0, full.length() - district.getName().length())).filter(before -> !before.isEmpty());
	}

}
