package fadu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.model.Level;
import fadu.store.Definition;
import fadu.store.DefinitionKind;

/**
 * Of which administrative level places are that no list of divisions has, as people say it: 柳湾市 may be a city or a county-level
 * city. Each change can be undone.
 */
public final class PlaceLevels {

	private final Workspace workspace;

	/** The levels that are kept in the workspace. */
	public PlaceLevels(Workspace workspace) {
		this.workspace = workspace;
	}

	/** What was said, by the name or code of the place; asking makes no store. */
	private Map<String, Level> all() throws UserException {
		return definitions().all().stream().collect(Collectors.toMap(Definition::code, kept -> Level.valueOf(kept.content())));
	}

	/** The level that people said of a place, or unknown; nothing where the lists tell it, and nobody need say it. */
	public Optional<Level> said(String place) throws UserException {
		return isListed(place) ? Optional.empty() : Optional.of(all().getOrDefault(place, Level.UNKNOWN));
	}

	private boolean isListed(String place) {
		return workspace.areas().district(place).getLevel() != Level.UNKNOWN;
	}

	/**
	 * Says of which level a place is; unknown takes back what was said.
	 *
	 * @return whether it is another one now
	 * @throws UserException where the lists tell the level, or somebody was faster
	 */
	public boolean say(String place, Level level, Person by) throws UserException {
		if (isListed(place)) {
			throw new UserException(NLS.bind(Messages.PlaceLevels_listed, workspace.placeName(place)));
		}
		if (all().getOrDefault(place, Level.UNKNOWN) == level) {
			return false;
		}
		String what = NLS.bind(Messages.PlaceLevels_what, workspace.placeName(place));
		if (level == Level.UNKNOWN) {
			definitions().remove(place, place, what, by);
		} else {
			definitions().keep(place, level.name(), place, what, by);
		}
		return true;
	}

	private OwnDefinitions definitions() {
		return new OwnDefinitions(workspace, DefinitionKind.LEVEL);
	}

	/** The districts with the levels that people said of them; what the lists tell stays. */
	List<District> with(List<District> districts) throws UserException {
		Map<String, Level> said = all();
		if (said.isEmpty()) {
			return districts;
		}
		List<District> levelled = new ArrayList<>();
		for (District district : districts) {
			Level level = said.get(district.getCode());
			if (level == null || district.getLevel() != Level.UNKNOWN) {
				levelled.add(district);
			} else {
				District copy = EcoreUtil.copy(district);
				copy.setLevel(level);
				levelled.add(copy);
			}
		}
		return levelled;
	}

}
