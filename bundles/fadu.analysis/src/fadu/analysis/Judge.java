package fadu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Names;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.Theme;
import fadu.model.value.Bound;

/**
 * Says whether two observations of one metric may be compared, from facts of the model alone. Each rule is one method; the
 * verdict is the worst that any rule allows. The rules are explained to users in docs/comparability.md.
 */
public final class Judge {

	private final DistrictTree districts;

	/** A judge who knows which area contains which. */
	public Judge(DistrictTree districts) {
		this.districts = districts;
	}

	/** The verdict on two observations of the metric, whose districts must be known to the tree. */
	public Verdict judge(Metric metric, Observation left, Observation right) {
		return judge(Definitions.of(metric), left, right);
	}

	/** The verdict on observations of two metrics that a theme sets side by side. */
	public Verdict judge(Theme theme, Metric leftMetric, Observation left, Metric rightMetric, Observation right) {
		return judge(Definitions.of(theme, leftMetric, rightMetric), left, right);
	}

	private Verdict judge(Definitions definitions, Observation left, Observation right) {
		List<Reason> reasons = new ArrayList<>();
		Stream.of(areas(definitions, left, right), unit(left, right), kind(left, right), PeriodRules.judge(definitions, left, right),
				grade(definitions), scope(left, right), bound(left, right), review(left, right))
				.forEach(reason -> reason.ifPresent(reasons::add));
		reasons.sort(Comparator.comparing(Reason::comparability).reversed());
		Comparability worst = reasons.stream().map(Reason::comparability).reduce(Comparability.COMPARABLE, Comparability::and);
		return new Verdict(left, right, agreed(definitions, left, right), worst, List.copyOf(reasons));
	}

	/** How far the definitions agree; one that is limited to part of the area has another base. */
	private static Grade agreed(Definitions definitions, Observation left, Observation right) {
		boolean narrowed = definitions.grade() == Grade.SAME && scope(left, right).isPresent();
		return narrowed ? Grade.BASE : definitions.grade();
	}

	private Optional<Reason> areas(Definitions definitions, Observation left, Observation right) {
		Optional<District> one = districts.district(Observations.district(left));
		Optional<District> other = districts.district(Observations.district(right));
		if (one.isEmpty() || other.isEmpty()) {
			return Optional.empty();
		}
		if (districts.contains(one.get(), other.get())) {
			return contains(one.get(), other.get());
		}
		if (districts.contains(other.get(), one.get())) {
			return contains(other.get(), one.get());
		}
		if (one.get().getLevel() == other.get().getLevel()) {
			return Optional.empty();
		}
		String text = NLS.bind(Messages.Judge_level, Names.of(one.get()), Names.of(other.get()));
		return reason(ReasonKind.LEVEL, definitions.isRelative() ? Comparability.WITH_CAVEAT : Comparability.NOT_COMPARABLE, text);
	}

	private static Optional<Reason> contains(District outer, District inner) {
		return reason(ReasonKind.CONTAINMENT, Comparability.NOT_COMPARABLE,
				NLS.bind(Messages.Judge_containment, Names.of(outer), Names.of(inner)));
	}

	private static Optional<Reason> unit(Observation left, Observation right) {
		String one = left.getQuantity().unit();
		String other = right.getQuantity().unit();
		return Units.same(one, other) ? Optional.empty()
				: reason(ReasonKind.UNIT, Comparability.NOT_COMPARABLE, NLS.bind(Messages.Judge_unit, one, other));
	}

	private static Optional<Reason> kind(Observation left, Observation right) {
		if (left.getKind() == FigureKind.RANK || right.getKind() == FigureKind.RANK) {
			return reason(ReasonKind.KIND, Comparability.NOT_COMPARABLE, Messages.Judge_rank);
		}
		return (left.getKind() == FigureKind.TARGET) == (right.getKind() == FigureKind.TARGET) ? Optional.empty()
				: reason(ReasonKind.KIND, Comparability.NOT_COMPARABLE, Messages.Judge_target);
	}

	private static Optional<Reason> grade(Definitions definitions) {
		return switch (definitions.grade()) {
		case SAME -> Optional.empty();
		case BASE -> reason(ReasonKind.GRADE, Comparability.WITH_CAVEAT, NLS.bind(Messages.Judge_gradeBase, definitions.caveat()));
		case THEME -> reason(ReasonKind.GRADE, Comparability.NOT_COMPARABLE, NLS.bind(Messages.Judge_gradeTheme, definitions.caveat()));
		default -> reason(ReasonKind.GRADE, Comparability.WITH_CAVEAT, Messages.Judge_ungraded);
		};
	}

	private static Optional<Reason> scope(Observation left, Observation right) {
		String one = left.getScope() == null ? Messages.Judge_whole : left.getScope();
		String other = right.getScope() == null ? Messages.Judge_whole : right.getScope();
		return one.equals(other) ? Optional.empty()
				: reason(ReasonKind.SCOPE, Comparability.WITH_CAVEAT, NLS.bind(Messages.Judge_scope, one, other));
	}

	private static Optional<Reason> bound(Observation left, Observation right) {
		if (left.getQuantity().bound() == Bound.EXACT && right.getQuantity().bound() == Bound.EXACT) {
			return Optional.empty();
		}
		return reason(ReasonKind.BOUND, Comparability.WITH_CAVEAT,
				NLS.bind(Messages.Judge_bound, Figures.display(left.getQuantity()), Figures.display(right.getQuantity())));
	}

	private static Optional<Reason> review(Observation left, Observation right) {
		boolean reviewed = left.getStatus() != ReviewStatus.READ && right.getStatus() != ReviewStatus.READ;
		return reviewed ? Optional.empty() : reason(ReasonKind.UNREVIEWED, Comparability.WITH_CAVEAT, Messages.Judge_unreviewed);
	}

	private static Optional<Reason> reason(ReasonKind kind, Comparability comparability, String text) {
		return Optional.of(new Reason(kind, comparability, text));
	}

}
