package fadu.workspace;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.score.ScoreSheets;
import fadu.model.District;
import fadu.model.ScoreItem;
import fadu.model.Scorecard;

/** A scorecard with the points that a workspace sets for classes of districts. */
public final class ScoredClasses {

	private final Scorecard scorecard;
	private final Map<String, Map<String, BigDecimal>> sets;
	private final List<PeerDistricts.Group> groups;
	private final Map<String, Scorecard> written = new HashMap<>();

	ScoredClasses(Scorecard scorecard, Map<String, Map<String, BigDecimal>> sets, List<PeerDistricts.Group> groups) {
		this.scorecard = scorecard;
		this.sets = sets;
		this.groups = groups;
	}

	/**
	 * The class whose points count for a district: a peer group that it is in, else how its name ends, else all; nothing where
	 * those of the plug-in count.
	 */
	public Optional<String> of(District district) {
		return groups.stream().filter(group -> group.districts().contains(district.getCode())).map(PeerDistricts.Group::name)
				.filter(sets::containsKey).findFirst()
				.or(() -> sets.keySet().stream().filter(ending -> !ending.isEmpty() && district.getName().endsWith(ending))
						.max((one, other) -> one.length() - other.length()))
				.or(() -> sets.keySet().stream().filter(ScorePoints.ALL::equals).findFirst());
	}

	/** The scorecard for a district. */
	public Scorecard to(District district) {
		return of(district).map(this::with).orElse(scorecard);
	}

	/** The scorecard with the points of a class; the whole is their sum, and grades begin at the same share of it. */
	private Scorecard with(String unitClass) {
		return written.computeIfAbsent(unitClass, each -> {
			Scorecard copy = EcoreUtil.copy(scorecard);
			Map<String, BigDecimal> points = sets.get(each);
			List<ScoreItem> items = ScoreSheets.items(copy).toList();
			List<ScoreItem> leaves = items.stream().filter(item -> item.getItems().isEmpty()).toList();
			leaves.stream().filter(item -> points.containsKey(item.getCode()))
					.forEach(item -> item.setPoints(points.get(item.getCode()).doubleValue()));
			items.stream().filter(item -> !item.getItems().isEmpty()).forEach(ScoreItem::unsetPoints);
			copy.setWeightsOpen(leaves.stream().anyMatch(item -> !item.isSetPoints()));
			double whole = leaves.stream().mapToDouble(ScoreItem::getPoints).sum();
			copy.getGrades().forEach(grade -> grade.setLeast(grade.getLeast() * whole / scorecard.getPoints()));
			copy.setPoints(whole);
			copy.setName(NLS.bind(AssessmentMessages.ScorePoints_named, scorecard.getName(), ScorePoints.called(each)));
			copy.setNameEn(NLS.bind(AssessmentMessages.ScorePoints_named, scorecard.getNameEn(), ScorePoints.called(each)));
			return copy;
		});
	}

}
