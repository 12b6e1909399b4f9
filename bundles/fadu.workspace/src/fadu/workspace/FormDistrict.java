package fadu.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fadu.catalogue.place.Division;
import fadu.model.District;
import fadu.model.Level;

/** The district that the name of a file tells, as those of forms that districts fill and send back do. */
public final class FormDistrict {

	private static final int SHORTEST = 2;

	private final KnownAreas areas;

	/** Knows the districts of a workspace. */
	public FormDistrict(Workspace workspace) {
		areas = workspace.areas();
	}

	/** The district whose code or whose longest name stands in the name of the file; nothing where none does, or several do. */
	public Optional<District> of(Path file) {
		String name = String.valueOf(file.getFileName());
		for (int length = name.length(); length >= SHORTEST; length--) {
			for (int start = 0; start + length <= name.length(); start++) {
				Optional<String> code = stands(name, start, start + length)
						? code(name.substring(start, start + length))
						: Optional.empty();
				if (code.isPresent()) {
					return code.map(areas::district);
				}
			}
		}
		return Optional.empty();
	}

	/** Digits within a longer number are no code. */
	private static boolean stands(String name, int start, int end) {
		boolean before = start > 0 && Character.isDigit(name.charAt(start - 1)) && Character.isDigit(name.charAt(start));
		boolean after = end < name.length() && Character.isDigit(name.charAt(end)) && Character.isDigit(name.charAt(end - 1));
		return !before && !after;
	}

	private Optional<String> code(String part) {
		if (areas.places().division(part).isPresent()) {
			return Optional.of(part);
		}
		List<Division> meant = areas.places().find(part).stream().filter(place -> place.level() != Level.TOWN)
				.filter(place -> part.endsWith(place.name())).toList(); // a short form may be a word, as in 新建文件
		return meant.size() == 1 ? Optional.of(meant.getFirst().code()) : Optional.empty();
	}

}
