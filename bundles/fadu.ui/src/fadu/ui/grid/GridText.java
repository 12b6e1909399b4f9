package fadu.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Caveat;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.ui.comparison.CellWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** What the cells of a grid say. */
public final class GridText {

	private static final Wording WORDS = UserWording.get();
	private static final int LONGEST_LIMIT = 18;
	private static final int SHORTEST_LIMIT = 5;
	private static final String SEVERAL = " ≠";

	private GridText() {
	}

	/**
	 * The first line of a cell: the figure as reported, or why there is none; signs beside one that nobody has reviewed, and one
	 * that another contradicts.
	 */
	public static String figure(GridCell cell) {
		if (cell.other().isPresent()) {
			String compared = WORDS.display(cell.other().get());
			return cell.own().map(own -> NLS.bind(Messages.GridText_own, WORDS.display(own.getQuantity()), compared))
					.orElseGet(() -> NLS.bind(Messages.GridText_other, compared));
		}
		boolean disputed = cell.cell() instanceof Cell.Reported reported && reported.chosen().disputed();
		String stated = CellWords.figure(cell.cell());
		return cell.cell().value().map(value -> CellWords.signed(stated, value)).orElse(stated) + (disputed ? SEVERAL : "");
	}

	/** The line of a cell that is divided: the number, or why there is none; nothing where nobody wants it divided. */
	public static Optional<String> divided(GridCell cell) {
		if (cell.cell().value().isEmpty()) {
			return Optional.empty();
		}
		return cell.dividedCell().map(GridText::divided).or(() -> cell.refusal().map(refusal -> Messages.GridText_refused));
	}

	private static String divided(Cell cell) {
		String text = NLS.bind(Messages.GridText_divided, WORDS.display(cell));
		return base(cell)
				.map(base -> NLS.bind(Messages.GridText_base, new Object[]{text, WORDS.display(base.period()), base.name()}))
				.orElse(text);
	}

	private static Optional<Caveat.Base> base(Cell divided) {
		return divided.value().flatMap(CellWords::otherYear);
	}

	/** That a figure was divided by what there was in another year, in a sentence; else nothing. */
	public static Optional<String> otherYear(GridCell cell) {
		return cell.dividedCell().flatMap(GridText::base).map(WORDS::text);
	}

	/** Why the figure of a cell that is to be divided could not be, e.g. that there is no number of people; else nothing. */
	public static Optional<String> obstacle(GridCell cell) {
		return cell.dividedCell().filter(Cell.NotComputable.class::isInstance).map(CellWords::period)
				.filter(text -> !text.isBlank());
	}

	/** The last line of a cell: its period, how many more figures it holds, and that it speaks of a part only. */
	public static String period(GridCell cell) {
		return period(cell, LONGEST_LIMIT);
	}

	/** The same, of which as much has to be seen as says that it speaks of a part. */
	public static String periodBriefly(GridCell cell) {
		return period(cell, SHORTEST_LIMIT);
	}

	private static String period(GridCell cell, int most) {
		String stated = CellWords.period(cell.cell());
		String period = cell.other().isPresent()
				? stated
				: cell.own().map(later -> NLS.bind(Messages.GridText_later, new Object[]{stated, WORDS.display(later.getPeriod()),
						WORDS.display(later.getQuantity())})).orElse(stated);
		return limits(cell).map(limit -> NLS.bind(Messages.GridText_limited, period, brief(limit, most))).orElse(period);
	}

	/** That the number of a cell speaks of part of the district only; nothing where it speaks of the whole. */
	public static Optional<String> limits(GridCell cell) {
		return CellWords.limits(cell.cell());
	}

	private static String brief(String words, int most) {
		return words.length() > most ? words.substring(0, most) + '…' : words;
	}

	/** The heading of a column. */
	public static String heading(GridColumn column) {
		return WORDS.name(column.district());
	}

	/** The second line of a heading: the period or year of all that stands below. */
	public static String period(GridColumn column) {
		return column.head().map(WORDS::display).map(head -> column.mixed() ? NLS.bind(Messages.GridText_mixed, head) : head)
				.orElse("");
	}

	/** Below the name of a metric: its line of business and unit. */
	public static String about(Metric metric) {
		return NLS.bind(Messages.GridText_about, metric.getDomain() == null ? "" : WORDS.name(metric.getDomain()),
				WORDS.unit(metric.getUnit()));
	}

	/** Where the number of a cell stands: document and characters; of a computed one, those of its terms. */
	public static String source(GridCell cell) {
		return cell.cell().value().map(Value::figures).map(figures -> figures.stream().map(GridText::source).distinct()
				.collect(Collectors.joining(Messages.Grid_separator))).orElse("");
	}

	private static String source(Observation figure) {
		String place = NLS.bind(Messages.GridText_source,
				new Object[]{figure.getDocument().getTitle(), figure.getStart(), figure.getEnd()});
		return figure.getStatus() == ReviewStatus.READ
				? place + NLS.bind(Messages.GridText_status, WORDS.display(figure.getStatus()))
				: place;
	}

	/** What a screen reader says of a cell. */
	public static String spoken(GridRow.Line line, GridColumn column, GridCell cell, Optional<String> verdict) {
		return Stream.of(Optional.of(WORDS.name(line.metric())), Optional.of(heading(column)),
				Optional.of(period(column)), Optional.of(figure(cell)), divided(cell), obstacle(cell), Optional.of(period(cell)),
				verdict)
				.flatMap(Optional::stream).filter(part -> !part.isBlank()).collect(Collectors.joining(Messages.Grid_comma));
	}

	/** How many rows have no number and were left out, in a sentence; nothing where there is none. */
	public static Optional<String> empty(GridContent content) {
		return content.emptyRows() == 0
				? Optional.empty()
				: Optional.of(NLS.bind(Messages.GridText_emptyRows, content.emptyRows()));
	}

	/** What a person has hidden, in a sentence; nothing where there is nothing. */
	public static Optional<String> hidden(GridContent content) {
		List<String> parts = Stream.of(
				content.hiddenRows() == 0 ? "" : NLS.bind(Messages.GridText_hiddenRows, content.hiddenRows()),
				content.hiddenDistricts() == 0 ? "" : NLS.bind(Messages.GridText_hiddenDistricts, content.hiddenDistricts()))
				.filter(part -> !part.isEmpty()).toList();
		return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(Messages.Grid_blank, parts));
	}

}
