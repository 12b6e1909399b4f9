package fadu.catalogue.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.Level;

/**
 * An area that has a code.
 *
 * @param code   of GB/T 2260 down to the counties (six digits), of GB/T 10114 for towns (nine)
 * @param name   as the list has it, e.g. 市北区
 * @param level  {@link Level#UNKNOWN} for a zone that is no division of the standard
 * @param parent code of the area that it lies in; nothing for a province
 * @param others other names that reports use, e.g. 巴州; those that only lack the last sign are not among them
 */
public record Division(String code, String name, Level level, Optional<String> parent, List<String> others) {

	private static final String SIGNS = "省市区县旗盟";

	public Division {
		others = List.copyOf(others);
	}

	/** 崂山 for 崂山区; nothing where one character would be left, or the last sign says more than a level. */
	public Optional<String> shortName() {
		int end = name.length() - 1;
		boolean plain = end >= 2 && SIGNS.indexOf(name.charAt(end)) >= 0 && level != Level.UNKNOWN && level != Level.TOWN;
		return plain && "自治地特林".indexOf(name.charAt(end - 1)) < 0 ? Optional.of(name.substring(0, end)) : Optional.empty();
	}

	/** All its names, without those of the areas that it lies in. */
	public List<String> names() {
		List<String> names = new ArrayList<>(others);
		names.addFirst(name);
		shortName().ifPresent(names::add);
		return names;
	}

}
