package fadu.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.place.Division;
import fadu.model.District;

/**
 * Finds the district that a user names: by its code, its full name, or a name or short form that means one district, be it among
 * those of which there are figures or, where none of them is called so, among all divisions that are listed.
 */
final class DistrictByName {

	/** Behind a name: the reports that are kept under the name alone, as nothing tells which place of that name they are about. */
	private static final String ALONE = "?";

	private final Workspace workspace;
	private final KnownAreas areas;
	private List<District> known;

	DistrictByName(Workspace workspace) {
		this.workspace = workspace;
		this.areas = workspace.areas();
	}

	/**
	 * The district that is called so.
	 *
	 * @throws UserException where there is none, with the nearest names, or where there are several, with their full names
	 */
	District district(String typed) throws UserException {
		String name = typed.strip();
		if (name.endsWith(ALONE)) {
			return among(known().stream().filter(district -> name.equals(district.getCode() + ALONE)).toList(), name);
		}
		if (areas.places().division(name).isPresent()) {
			return areas.district(name);
		}
		Set<String> meanings = areas.places().find(name).stream().map(Division::code).collect(Collectors.toSet());
		Optional<District> contributed = meanings.isEmpty() ? workspace.catalogue().district(name) : Optional.empty();
		if (contributed.isPresent()) {
			return contributed.get();
		}
		List<District> called = known().stream()
				.filter(district -> meanings.contains(district.getCode()) || district.getCode().equals(name)).toList();
		return among(called.isEmpty() ? meanings.stream().sorted().map(areas::district).toList() : called, name);
	}

	private District among(List<District> called, String name) throws UserException {
		if (called.isEmpty()) {
			throw Selection.unknown(Messages.Selection_unknownDistrict, name, Workspace.names(known()));
		}
		if (called.size() > 1) {
			throw new UserException(NLS.bind(Messages.Selection_ambiguousDistrict, name,
					called.stream().map(this::described).collect(Collectors.joining(Messages.Selection_separator))));
		}
		return called.getFirst();
	}

	private String described(District district) {
		boolean alone = areas.places().division(district.getCode()).isEmpty();
		return alone ? district.getName() + ALONE : described(areas, district.getCode());
	}

	/** A place by its full name and code, so that one of a name can be told from another. */
	static String described(KnownAreas areas, String code) {
		return areas.places().division(code)
				.map(division -> NLS.bind(Messages.Selection_coded, areas.fullName(division), code)).orElse(code);
	}

	private List<District> known() throws UserException {
		if (known == null) {
			known = workspace.districts();
		}
		return known;
	}

}
