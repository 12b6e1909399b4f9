package fadu.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fadu.analysis.score.ScoreSheets;
import fadu.model.ScoreItem;
import fadu.model.Scorecard;
import fadu.store.Definition;
import fadu.store.DefinitionKind;

/**
 * The points of a scorecard's items as a workspace sets them, for all districts or for a class of them: 县, 区, or the name of a
 * peer group. What a plug-in says stays as it is; each change can be undone.
 */
public final class ScorePoints {

	/** The class that all districts are of. */
	public static final String ALL = "";

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
	private static final char GAP = ' ';

	private final Workspace workspace;

	/** The points that a workspace sets. */
	public ScorePoints(Workspace workspace) {
		this.workspace = workspace;
	}

	/** What is set for a scorecard: by class, the points of its items by code. */
	public Map<String, Map<String, BigDecimal>> of(Scorecard scorecard) throws UserException {
		Map<String, Map<String, BigDecimal>> sets = new LinkedHashMap<>();
		for (Definition definition : definitions().all()) {
			int gap = definition.code().indexOf(GAP);
			if (definition.code().substring(0, gap).equals(scorecard.getCode())) {
				sets.put(definition.code().substring(gap + 1), read(definition));
			}
		}
		return sets;
	}

	private static Map<String, BigDecimal> read(Definition definition) {
		try {
			Map<String, BigDecimal> points = new TreeMap<>();
			JSON.readTree(definition.content()).properties()
					.forEach(item -> points.put(item.getKey(), new BigDecimal(item.getValue().asText())));
			return points;
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(definition.code(), e);
		}
	}

	/** The scorecard as it is for each district. */
	public ScoredClasses classes(Scorecard scorecard) throws UserException {
		return new ScoredClasses(scorecard, of(scorecard), new PeerDistricts(workspace).all());
	}

	/**
	 * Sets points of items for a class.
	 *
	 * @param unitClass how names of districts end, the name of a peer group, or {@link #ALL}
	 * @param typed     points by item; blank for those of the plug-in
	 * @throws MistypedException where an item is none or has parts, or points are none
	 */
	public void set(Scorecard scorecard, String unitClass, Map<String, String> typed, Person by) throws UserException {
		String called = unitClass.strip();
		Map<String, BigDecimal> points = new TreeMap<>(of(scorecard).getOrDefault(called, Map.of()));
		for (Map.Entry<String, String> each : typed.entrySet()) {
			String item = item(scorecard, each.getKey());
			if (each.getValue().isBlank()) {
				points.remove(item);
			} else {
				points.put(item, number(each.getValue()));
			}
		}
		String code = scorecard.getCode() + GAP + called;
		String title = title(scorecard, called);
		if (points.isEmpty()) {
			definitions().remove(code, title, title, by);
		} else {
			definitions().keep(code, text(points), title, title, by);
		}
	}

	/** Has the points of a class be those of the plug-in again. */
	public void reset(Scorecard scorecard, String unitClass, Person by) throws UserException {
		Map<String, String> blank = new LinkedHashMap<>();
		of(scorecard).getOrDefault(unitClass.strip(), Map.of()).keySet().forEach(item -> blank.put(item, ""));
		set(scorecard, unitClass, blank, by);
	}

	private OwnDefinitions definitions() {
		return new OwnDefinitions(workspace, DefinitionKind.SCORE_POINTS);
	}

	private static String text(Map<String, BigDecimal> points) {
		ObjectNode node = JSON.createObjectNode();
		points.forEach((item, number) -> node.put(item, number.toPlainString()));
		return node.toString();
	}

	private static String title(Scorecard scorecard, String unitClass) {
		return NLS.bind(AssessmentMessages.ScorePoints_title, scorecard.getCode(), called(unitClass));
	}

	/** What a class is called. */
	public static String called(String unitClass) {
		return unitClass.isEmpty() ? AssessmentMessages.ScorePoints_all : unitClass;
	}

	private static BigDecimal number(String typed) throws MistypedException {
		try {
			BigDecimal number = new BigDecimal(typed.strip());
			if (number.signum() >= 0 && number.compareTo(MOST) <= 0) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw new MistypedException(NLS.bind(AssessmentMessages.ScorePoints_number, typed), e);
		}
		throw new MistypedException(NLS.bind(AssessmentMessages.ScorePoints_number, typed));
	}

	private static String item(Scorecard scorecard, String code) throws UserException {
		List<ScoreItem> all = ScoreSheets.items(scorecard).toList();
		Optional<ScoreItem> found = all.stream().filter(item -> item.getCode().equals(code)).findFirst();
		List<String> leaves = new ArrayList<>(
				all.stream().filter(item -> item.getItems().isEmpty()).map(ScoreItem::getCode).toList());
		if (found.isEmpty()) {
			throw Selection.unknown(Messages.HandScores_unknown, code, leaves);
		}
		if (!leaves.contains(code)) {
			throw new MistypedException(NLS.bind(AssessmentMessages.ScorePoints_parts, code));
		}
		return code;
	}

}
