package fadu.register.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.model.value.Quantity;
import fadu.reading.formats.Place;
import fadu.reading.formats.RawCell;
import fadu.register.row.Refusal;
import fadu.register.row.WrittenWords;

/** Makes figures of cells, and remembers of which cells none could be made, and why. */
final class FigureCollector {

	/** Beyond this many a store keeps no decimals. */
	private static final int MOST_DECIMALS = 6;

	private final TableLabels labels;
	private final TableText text;
	private final List<TableFigure> figures = new ArrayList<>();
	private final List<Refusal> refused = new ArrayList<>();
	private final List<Refusal> left = new ArrayList<>();
	private final Set<String> unknown = new LinkedHashSet<>();
	private final Map<TableFigure.TableKey, Place.SheetCell> first = new HashMap<>();

	FigureCollector(TableLabels labels, TableText text) {
		this.labels = labels;
		this.text = text;
	}

	TableRead finish() {
		return new TableRead(text, List.copyOf(figures), List.copyOf(refused), List.copyOf(left), List.copyOf(unknown));
	}

	/** Something that is not needed, or not understood. */
	void leave(Place.SheetCell place, String label, String reason) {
		left.add(refusal(place, label, reason));
	}

	/** Heads or labels of which some mean nothing. */
	void leaveUnknown(Place.SheetCell place, List<String> texts, String reason) {
		leave(place, String.join(" ", texts), reason);
		texts.stream().filter(text -> labels.meaning(text).isEmpty()).forEach(unknown::add);
	}

	/** A word that means nothing. */
	void unknown(String word) {
		unknown.add(word);
	}

	/** A cell of which no figure can be made. */
	void refuse(Place.SheetCell place, String label, String reason) {
		refused.add(refusal(place, label, reason));
	}

	private static Refusal refusal(Place.SheetCell place, String label, String reason) {
		return new Refusal(place.sheet(), place.row(), place.reference(), label, reason);
	}

	/**
	 * A cell with a number, or none.
	 *
	 * @param meaning what its heads and labels say
	 * @param label   of its column, for what is said of it
	 */
	void take(Place.SheetCell place, RawCell cell, LabelMeaning meaning, String label) {
		try {
			Optional<CellAmount> amount = CellAmount.of(cell, labels);
			if (amount.isPresent()) {
				add(place, amount.get(), meaning, TableText.printed(cell), label);
			}
		} catch (CellRefused e) {
			refuse(place, label, e.getMessage());
		}
	}

	void add(Place.SheetCell place, CellAmount amount, LabelMeaning told, String printed, String label) throws CellRefused {
		LabelMeaning meaning = told.or(labels.otherwise());
		String missing = Stream.of(meaning.district().isEmpty() ? Messages.FigureCollector_district : "",
				meaning.metric().isEmpty() ? Messages.FigureCollector_metric : "",
				meaning.period().isEmpty() ? Messages.FigureCollector_period : "")
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(Messages.FigureCollector_separator));
		if (!missing.isEmpty()) {
			throw new CellRefused(NLS.bind(Messages.FigureCollector_missing, missing));
		}
		String metric = meaning.metric().get();
		Quantity quantity = quantity(amount, meaning, metric);
		TableFigure figure = new TableFigure(meaning.district().get(), metric, meaning.period().get(), quantity, printed, place);
		Place.SheetCell before = first.putIfAbsent(figure.key(), place);
		if (before != null) {
			throw new CellRefused(NLS.bind(Messages.FigureCollector_again, before.display()));
		}
		figures.add(figure);
	}

	private Quantity quantity(CellAmount amount, LabelMeaning meaning, String metric) throws CellRefused {
		BigDecimal value = amount.value().multiply(factor(amount, meaning, metric));
		BigDecimal kept = value.scale() > MOST_DECIMALS ? value.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN) : value;
		try {
			return new Quantity(kept, labels.unit(metric), amount.bound());
		} catch (IllegalArgumentException e) {
			throw new CellRefused(NLS.bind(Messages.CellAmount_number, amount.value()));
		}
	}

	private BigDecimal factor(CellAmount amount, LabelMeaning meaning, String metric) throws CellRefused {
		if (amount.unit().isPresent()) {
			return labels.factor(amount.unit().get(), metric).orElseThrow(() -> unit(amount.unit().get(), metric));
		}
		if (meaning.factor().isPresent()) {
			return meaning.factor().get();
		}
		if (meaning.unit().isEmpty()) {
			return BigDecimal.ONE;
		}
		Set<BigDecimal> factors = WrittenWords.PARTED.splitAsStream(meaning.unit().get())
				.flatMap(unit -> labels.factor(unit, metric).stream()).collect(Collectors.toSet());
		if (factors.size() != 1) {
			throw unit(meaning.unit().get(), metric);
		}
		return factors.iterator().next();
	}

	private CellRefused unit(String unit, String metric) {
		return new CellRefused(NLS.bind(Messages.FigureCollector_unit, new Object[]{unit, labels.unit(metric), metric}));
	}

}
