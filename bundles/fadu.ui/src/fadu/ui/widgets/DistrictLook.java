package fadu.ui.widgets;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.model.District;
import fadu.model.Level;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** How a district is shown. */
public final class DistrictLook {

	private static final Wording WORDS = UserWording.get();

	private DistrictLook() {
	}

	/** The name of its icon, see {@link Icons}: an area of districts has another one. */
	public static String icon(District district) {
		return district.getLevel() == Level.CITY || district.getLevel() == Level.PROVINCE ? "city" : "district";
	}

	/** Its full name, its code and how its identity is known. */
	public static String tip(District district) {
		return Stream.of(district.getFullName(), "GB/T 2260 " + district.getCode(),
				WORDS.choose(district.getNote(), district.getNoteEn())).filter(line -> line != null && !line.isBlank())
				.collect(Collectors.joining("\n"));
	}

}
