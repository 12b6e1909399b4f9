package fadu.ui.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.model.Domain;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.wording.Wording;
import fadu.workspace.Correction;
import fadu.workspace.RelationChoice;
import fadu.workspace.SuggestMetrics;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The change of one cell of the grid of figures: what is offered, and the correction that comes of what a person takes or types.
 */
public final class CellChange {

	private static final Wording WORDS = UserWording.get();
	/** So many figures before and behind are offered as the one that a figure depends on. */
	private static final int NEAR = 12;

	private final ReviewModel model;
	private final Observation figure;
	private final FigureColumn column;
	private final Map<String, Choice> offered = new LinkedHashMap<>();

	@FunctionalInterface
	private interface Choice {
		Correction correction() throws UserException;
	}

	/** A cell of a report that is read. */
	public CellChange(ReviewModel model, Observation figure, FigureColumn column) {
		this.model = model;
		this.figure = figure;
		this.column = column;
		switch (column) {
		case BOUND -> Arrays.stream(Bound.values()).forEach(bound -> offer(FigureWords.bound(bound),
				() -> Correction.of(new Quantity(before().value(), before().unit(), bound))));
		case KIND -> Arrays.stream(FigureKind.values()).forEach(kind -> offer(WORDS.display(kind),
				() -> Correction.NOTHING.with(Optional.of(kind), Optional.empty(), Optional.empty())));
		case DOMAIN -> model.workspace().catalogue().domains().forEach(domain -> offer(WORDS.name(domain), () -> domain(domain)));
		case PERIOD -> periods().names().forEach(name -> offer(name, () -> period(name)));
		case METRIC -> offerMetrics();
		case RELATION -> offerRelations();
		case STATUS, PRINTED, VALUE, UNIT, SCOPE, CONFIDENCE -> {
			// nothing to choose from
		}
		}
	}

	private void offer(String words, Choice choice) {
		offered.putIfAbsent(words, choice);
	}

	private void offerMetrics() {
		List<Metric> likely = new ArrayList<>(new SuggestMetrics(model.workspace().catalogue()).of(figure, model.sentence(figure)));
		likely.forEach(metric -> offer(WORDS.name(metric), () -> Correction.of(metric)));
		offer(Messages.CellChange_noMetric, Correction.NOTHING::withoutMetric);
	}

	private void offerRelations() {
		offer(WORDS.display(RelationType.NONE), () -> relation(RelationChoice.NONE));
		List<Observation> near = model.figures().stream().filter(other -> !other.getId().equals(figure.getId()))
				.sorted(Comparator.comparingInt(other -> Math.abs(other.getStart() - figure.getStart()))).limit(NEAR).toList();
		for (Observation other : near) {
			for (RelationType type : List.of(RelationType.PART_OF, RelationType.OF_WHICH, RelationType.SHARE_OF,
					RelationType.YOY_CHANGE)) {
				offer(words(type, other), () -> relation(new RelationChoice(type, Optional.of(other.getId()))));
			}
		}
	}

	/** How a figure that depends so on another is named. */
	static String words(RelationType type, Observation other) {
		return type == RelationType.NONE
				? WORDS.display(type)
				: NLS.bind(Messages.CellChange_relation, new Object[]{WORDS.display(type), other.getText(),
						Objects.requireNonNullElse(other.getMetricName(), "")}).strip();
	}

	/** Whether the cell can be changed in place. */
	public boolean isPossible() {
		return switch (column) {
		case STATUS, PRINTED, CONFIDENCE -> false;
		case DOMAIN -> figure.getMetric() == null;
		default -> true;
		};
	}

	/** What may be chosen; empty where the cell is typed. */
	public List<String> offered() {
		return List.copyOf(offered.keySet());
	}

	/** Whether something else than what is offered may be typed. */
	public boolean isTyped() {
		return offered.isEmpty() || column == FigureColumn.PERIOD || column == FigureColumn.METRIC;
	}

	/** What stands in the cell when the change begins. */
	public String text() {
		return switch (column) {
		case UNIT -> before().unit();
		case SCOPE -> Objects.requireNonNullElse(figure.getScope(), "");
		case METRIC -> Optional.ofNullable(figure.getMetric()).flatMap(model.workspace().catalogue()::metric).map(WORDS::name)
				.orElse(Messages.CellChange_noMetric);
		case RELATION -> figure.getDocument().getObservations().stream()
				.filter(each -> each.getId().equals(figure.getRelatedTo())).findFirst()
				.map(other -> words(figure.getRelation(), other)).orElse(WORDS.display(RelationType.NONE));
		default -> column.text(figure, model.workspace());
		};
	}

	/**
	 * The correction that comes of what was chosen or typed; empty where that is what stood there.
	 *
	 * @throws UserException where it makes no sense, saying why
	 */
	public Correction correction(String typed) throws UserException {
		return typed.strip().equals(text()) ? Correction.NOTHING : said(typed);
	}

	/**
	 * What was chosen or typed, also where that stood there: it may be new to other figures.
	 *
	 * @throws UserException where it makes no sense, saying why
	 */
	public Correction said(String typed) throws UserException {
		Choice choice = offered.get(typed);
		if (choice != null) {
			return choice.correction();
		}
		return switch (column) {
		case VALUE -> Correction.of(CorrectionForm.quantity(typed, before().unit(), before().bound()));
		case UNIT -> Correction.of(new Quantity(before().value(), typed.strip(), before().bound()));
		case PERIOD -> period(typed);
		case SCOPE -> Correction.ofScope(typed.strip());
		case METRIC -> metric(typed);
		default -> Correction.NOTHING;
		};
	}

	/** By a part of its name, where that is part of one alone. */
	private Correction metric(String typed) throws UserException {
		List<Metric> holding = new SuggestMetrics(model.workspace().catalogue()).holding(typed);
		Optional<Metric> named = holding.stream().filter(metric -> typed.strip().equals(WORDS.name(metric))
				|| typed.strip().equalsIgnoreCase(metric.getCode())).findFirst();
		if (named.isEmpty() && holding.size() != 1) {
			throw new UserException(NLS.bind(Messages.CellChange_metrics, typed, holding.size()));
		}
		return Correction.of(named.orElseGet(holding::getFirst));
	}

	private Quantity before() {
		return figure.getQuantity();
	}

	private PeriodChoices periods() {
		return PeriodChoices.of(model.report().orElseThrow());
	}

	private Correction period(String name) throws UserException {
		return Correction.of(periods().period(name));
	}

	private static Correction domain(Domain domain) {
		return Correction.NOTHING.with(Optional.empty(), Optional.of(domain), Optional.empty());
	}

	private static Correction relation(RelationChoice relation) {
		return Correction.NOTHING.with(Optional.empty(), Optional.empty(), Optional.of(relation));
	}

}
