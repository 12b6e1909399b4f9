package fadu.analysis.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Period;

/**
 * Which figures are part of another number of their own metric, so that they do not say how much there is of it: those that their
 * report relates to it (其中), and those beside a number that is their sum, as the rows of a table are beside its total. Part of a
 * number of another metric (of all applications those accepted) is the whole of its own.
 */
public final class PartsOfWholes {

	/** Smaller numbers are a sum by chance. */
	private static final BigDecimal LEAST_TOTAL = BigDecimal.TEN;

	private final Set<Observation> parts;

	private PartsOfWholes(Set<Observation> parts) {
		this.parts = parts;
	}

	/** The parts among figures, each looked at beside all of its document. */
	public static PartsOfWholes among(Collection<Observation> figures) {
		Set<Observation> parts = new HashSet<>();
		Map<SourceDocument, List<Observation>> byDocument = new HashMap<>();
		figures.stream().filter(figure -> figure.getMetric() != null && figure.getDocument() != null).forEach(
				figure -> byDocument.computeIfAbsent(figure.getDocument(), document -> new ArrayList<>()).add(figure));
		byDocument.forEach((document, own) -> {
			Set<String> metrics = own.stream().map(Observation::getMetric).collect(Collectors.toSet());
			Map<Subject, List<Observation>> beside = document.getObservations().stream()
					.filter(figure -> metrics.contains(figure.getMetric())).filter(PartsOfWholes::isAddable)
					.collect(Collectors.groupingBy(Subject::of));
			beside.values().forEach(all -> addedUp(all, parts));
			own.stream().filter(PartsOfWholes::isRelatedToOwn).forEach(parts::add);
		});
		return new PartsOfWholes(parts);
	}

	/** Whether a figure is part of another number of its metric. */
	public static boolean isPart(Observation figure) {
		return among(List.of(figure)).contains(figure);
	}

	/** Whether the report relates a figure to any other one as part of it, or picked out of it. */
	public static boolean isComponent(Observation figure) {
		return figure.getRelation() == RelationType.PART_OF || figure.getRelation() == RelationType.OF_WHICH;
	}

	/** Whether a figure is one of the parts. */
	public boolean contains(Observation figure) {
		return parts.contains(figure);
	}

	/**
	 * What it is, in the end, part of may be of its own metric: 5,000 disputes, of them 4,900 settled, of them 3,000 disputes in
	 * towns.
	 */
	private static boolean isRelatedToOwn(Observation figure) {
		Set<Observation> seen = new HashSet<>();
		Observation at = figure;
		while (at != null && isComponent(at) && seen.add(at)) {
			String whole = at.getRelatedTo();
			at = figure.getDocument().getObservations().stream().filter(other -> other.getId().equals(whole)).findFirst()
					.orElse(null);
			if (at != null && at != figure && figure.getMetric().equals(at.getMetric())) {
				return true;
			}
		}
		return false;
	}

	/** Whether numbers like it have a sum: exact counts and amounts of things, that no person has rejected. */
	private static boolean isAddable(Observation figure) {
		return (figure.getKind() == FigureKind.COUNT || figure.getKind() == FigureKind.MONEY)
				&& figure.getStatus() != ReviewStatus.REJECTED && figure.getQuantity().bound() == Bound.EXACT
				&& !Wholes.isLimited(figure);
	}

	/**
	 * Those next to a total, before it as in a table or after it as in a sentence; what is part already counts for its subtotal.
	 */
	private static void addedUp(List<Observation> figures, Set<Observation> parts) {
		List<Observation> before = figures.stream().sorted(Comparator.comparingInt(Observation::getStart)).toList();
		for (int at = 0; at < before.size(); at++) {
			parts.addAll(addends(before.get(at), before.subList(0, at).reversed(), parts));
		}
		for (int at = before.size() - 1; at >= 0; at--) {
			parts.addAll(addends(before.get(at), before.subList(at + 1, before.size()), parts));
		}
	}

	private static List<Observation> addends(Observation total, List<Observation> neighbours, Set<Observation> parts) {
		BigDecimal wanted = total.getQuantity().value();
		BigDecimal sum = BigDecimal.ZERO;
		List<Observation> addends = new ArrayList<>();
		for (Observation next : neighbours.stream().filter(figure -> !parts.contains(figure)).toList()) {
			BigDecimal value = next.getQuantity().value();
			sum = sum.add(value);
			if (value.signum() < 0 || sum.compareTo(wanted) > 0 || wanted.compareTo(LEAST_TOTAL) < 0) {
				return List.of();
			}
			addends.add(next);
			if (sum.compareTo(wanted) == 0 && value.signum() > 0) {
				boolean several = addends.stream().filter(figure -> figure.getQuantity().value().signum() > 0).count() > 1;
				return addends.stream().filter(figure -> several || figure.getQuantity().value().signum() == 0).toList();
			}
		}
		return List.of();
	}

	/** What is counted, where, when and in which unit. */
	private record Subject(String metric, String district, Period period, String unit) {

		static Subject of(Observation figure) {
			return new Subject(figure.getMetric(), Observations.district(figure), figure.getPeriod(),
					Objects.toString(figure.getQuantity().unit()));
		}
	}

}
