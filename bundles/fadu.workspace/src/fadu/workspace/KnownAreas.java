package fadu.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.catalogue.Catalogue;
import fadu.catalogue.place.Division;
import fadu.catalogue.place.Gazetteer;
import fadu.catalogue.place.NamedLevel;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.Level;
import fadu.model.Observation;
import fadu.model.SourceDocument;

/**
 * Which area a name or code means, by the plug-ins that are installed now and the divisions that are listed. A document keeps the
 * name or code under which it was imported; what that means is worked out when the document is read, so a plug-in that comes or
 * goes later takes its documents with it and loses none.
 */
final class KnownAreas {

	private final Catalogue catalogue;
	private final List<District> contributed;
	private final Gazetteer places;

	/** The areas as they are known now. */
	KnownAreas(Catalogue catalogue) {
		this.catalogue = catalogue;
		this.contributed = catalogue.districts();
		this.places = catalogue.places().with(contributed.stream().map(KnownAreas::division).toList());
	}

	private static Division division(District district) {
		return new Division(district.getCode(), district.getName(), district.getLevel(), Optional.ofNullable(district.getParent()),
				Stream.of(district.getFullName(), district.getNameEn()).filter(Objects::nonNull).toList());
	}

	/** Whether plug-ins came or went since. */
	boolean isOutdated() {
		return catalogue.districts() != contributed;
	}

	/** The divisions that are listed and the districts of plug-ins. */
	Gazetteer places() {
		return places;
	}

	/** The code of the one area that a name means; the name itself where it means none, or more than one. */
	String code(String name) {
		List<Division> meanings = places.find(name);
		return meanings.size() == 1
				? meanings.getFirst().code()
				: meanings.isEmpty() ? catalogue.district(name).map(District::getCode).orElse(name) : name;
	}

	/**
	 * The code of the area that a figure of a document speaks of: of several of one name the one in the document's own area, or
	 * around
	 * it; 全市 and 全省 are the areas around it. A town that is listed elsewhere only is another town of that name.
	 *
	 * @param document code of the document's area
	 */
	String code(String name, String document) {
		Optional<Division> home = places.division(document);
		if (home.isEmpty()) {
			return NamedLevel.of(name) == Level.TOWN ? name : code(name);
		}
		Optional<Level> whole = NamedLevel.ofWhole(name);
		if (whole.isPresent()) {
			return places.above(home.get()).stream().filter(area -> area.level() == whole.get()).map(Division::code).findFirst()
					.orElse(name);
		}
		List<Division> meanings = places.find(name);
		return only(meanings, meaning -> meaning.equals(home.get()) || places.contains(home.get(), meaning))
				.or(() -> only(meanings, meaning -> places.contains(meaning, home.get())))
				.or(() -> only(meanings, meaning -> meanings.size() == 1 && meaning.level() != Level.TOWN)).map(Division::code)
				.orElseGet(() -> meanings.isEmpty() ? code(name) : name);
	}

	private static Optional<Division> only(List<Division> divisions, Predicate<Division> wanted) {
		List<Division> left = divisions.stream().filter(wanted).toList();
		return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
	}

	/** How a document of the area is kept: by its code in GB/T 2260, else by the fullest name that leads back to it. */
	String key(District district) {
		boolean listed = catalogue.places().division(district.getCode()).isPresent();
		return listed
				? district.getCode()
				: Stream.of(district.getFullName(), district.getName()).filter(Objects::nonNull)
						.filter(name -> code(name).equals(district.getCode())).findFirst().orElse(district.getCode());
	}

	/**
	 * The area with the code, or with the name in its place: as a plug-in describes it, else as it is listed, else by its name
	 * alone.
	 */
	District district(String code) {
		return contributed.stream().filter(district -> district.getCode().equals(code)).findFirst()
				.orElseGet(() -> places.division(code).map(this::listed).orElseGet(() -> knownByName(code)));
	}

	/** The name with those of the areas above before it, as a plug-in has it where it describes the district. */
	String fullName(Division division) {
		return contributed.stream().filter(district -> district.getCode().equals(division.code())).map(District::getFullName)
				.filter(Objects::nonNull).findFirst().orElseGet(() -> places.fullName(division));
	}

	/** The full name of the area with the code; what stands in the place of a code is a name. */
	String name(String code) {
		return places.division(code).map(this::fullName).orElse(code);
	}

	private District listed(Division division) {
		District district = named(division.code(), division.name(), division.level(), division.parent());
		district.setFullName(places.fullName(division));
		return district;
	}

	/** A name that means several areas has the level that they share; no area is known to contain it. */
	private District knownByName(String name) {
		List<Division> meanings = places.find(name);
		if (meanings.isEmpty()) {
			return named(name, name, NamedLevel.of(name), places.outerOf(name).map(Division::code));
		}
		Set<Level> levels = meanings.stream().map(Division::level).collect(Collectors.toSet());
		return named(name, name, levels.size() == 1 ? levels.iterator().next() : Level.UNKNOWN, Optional.empty());
	}

	private static District named(String code, String name, Level level, Optional<String> parent) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(code);
		district.setName(name);
		district.setNameEn(name);
		district.setLevel(level);
		parent.ifPresent(district::setParent);
		return district;
	}

	/** The districts and all areas that contain them, which nobody need describe: who contains whom is told by these. */
	List<District> withThoseAbove(Collection<District> districts) {
		Map<String, District> areas = new LinkedHashMap<>();
		List<District> next = new ArrayList<>(districts);
		while (!next.isEmpty()) {
			next.removeIf(district -> areas.putIfAbsent(district.getCode(), district) != null);
			next = next.stream().map(District::getParent).filter(Objects::nonNull).distinct().map(this::district)
					.collect(Collectors.toCollection(ArrayList::new));
		}
		return List.copyOf(areas.values());
	}

	/** The districts' codes, and the names among those given that mean one of them. */
	Set<String> keys(Collection<String> codes, Collection<String> kept) {
		Set<String> keys = new LinkedHashSet<>(codes);
		kept.stream().filter(name -> codes.contains(code(name))).forEach(keys::add);
		return keys;
	}

	/** The document, its area and those of its figures by their codes. The objects must be the caller's own. */
	SourceDocument joined(SourceDocument document) {
		document.setDistrict(code(document.getDistrict()));
		document.getObservations().forEach(this::join);
		return document;
	}

	private void join(Observation figure) {
		if (figure.getDistrict() != null) {
			String code = code(figure.getDistrict(), figure.getDocument().getDistrict());
			figure.setDistrict(code.equals(figure.getDocument().getDistrict()) ? null : code);
		}
	}

}
