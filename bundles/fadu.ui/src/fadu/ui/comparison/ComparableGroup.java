package fadu.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Value;
import fadu.model.District;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * The figures of a row that may stand beside one another in one chart: each may be compared with each of the others. It is the
 * largest such group with the district looked at; without one, the largest of all.
 *
 * @param figures in the order of the districts
 * @param leftOut the other districts
 * @param reserve why the figures may be compared with a caveat only, what forbids an order first; empty where they are comparable
 */
public record ComparableGroup(List<Figure> figures, List<LeftOut> leftOut, List<Reason> reserve) {

	private static final Wording WORDS = UserWording.get();

	/**
	 * A figure of the group.
	 *
	 * @param district whose figure it is
	 * @param value    the figure, or a number computed from figures
	 * @param caveat   whether it may be compared with some of the others with a caveat only
	 */
	public record Figure(District district, Value value, boolean caveat) {
	}

	/**
	 * A district that is not in the group.
	 *
	 * @param district the district
	 * @param reason   why, in the user's language
	 * @param value    its number, where it has one
	 */
	public record LeftOut(District district, String reason, Optional<Value> value) {
	}

	/** All numbers, those of the group first. */
	public List<Value> numbers() {
		return Stream.concat(figures.stream().map(Figure::value), leftOut.stream().flatMap(one -> one.value().stream())).toList();
	}

	/** The group of the row around the given district, or around the district that makes it largest. */
	public static ComparableGroup of(ComparisonRow row, Optional<District> around) {
		List<Cell> reported = row.cells().stream().filter(cell -> cell.value().isPresent()).toList();
		Optional<Cell> base = reported.stream()
				.filter(cell -> around.isPresent() && cell.district().getCode().equals(around.get().getCode())).findFirst();
		List<District> members = base.map(Stream::of).orElseGet(reported::stream)
				.map(start -> grow(row, start.district(), reported)).max(Comparator.comparingInt(List::size)).orElse(List.of());
		return new ComparableGroup(
				reported.stream().filter(cell -> members.contains(cell.district())).map(cell -> figure(row, cell, members))
						.toList(),
				row.cells().stream().filter(cell -> !members.contains(cell.district())).map(cell -> leftOut(row, cell, members))
						.toList(),
				row.verdicts().among(members.stream().map(District::getCode).toList()).reasons());
	}

	private static List<District> grow(ComparisonRow row, District start, List<Cell> candidates) {
		List<District> members = new ArrayList<>(List.of(start));
		for (Cell candidate : candidates) {
			District district = candidate.district();
			if (!members.contains(district) && members.stream().noneMatch(member -> excludes(row, member, district))) {
				members.add(district);
			}
		}
		return members;
	}

	private static boolean excludes(ComparisonRow row, District one, District other) {
		return !row.verdict(one, other).filter(verdict -> verdict.comparability() != Comparability.NOT_COMPARABLE).isPresent();
	}

	private static Figure figure(ComparisonRow row, Cell cell, List<District> members) {
		boolean caveat = members.stream().filter(member -> member != cell.district())
				.flatMap(member -> row.verdict(cell.district(), member).stream())
				.anyMatch(verdict -> verdict.comparability() == Comparability.WITH_CAVEAT);
		return new Figure(cell.district(), cell.value().orElseThrow(), caveat);
	}

	private static LeftOut leftOut(ComparisonRow row, Cell cell, List<District> members) {
		return new LeftOut(cell.district(), switch (cell) {
		case Cell.Empty empty -> WORDS.display(empty.kind());
		case Cell.NotComputable none -> String.join(Messages.CellWords_blank, WORDS.notes(none.derivation()));
		case Cell.Reported reported -> excluded(row, cell.district(), members);
		case Cell.Computed computed -> excluded(row, cell.district(), members);
		}, cell.value());
	}

	private static String excluded(ComparisonRow row, District district, List<District> members) {
		return members.stream().filter(member -> excludes(row, member, district)).findFirst()
				.map(member -> reason(row, member, district)).orElse("");
	}

	private static String reason(ComparisonRow row, District member, District other) {
		String reason = row.verdict(member, other).stream().flatMap(verdict -> verdict.reasons().stream()).map(WORDS::text)
				.findFirst().orElse("");
		return NLS.bind(Messages.ComparableGroup_with, WORDS.name(member), reason.replaceFirst("[。.]$", ""));
	}

}
