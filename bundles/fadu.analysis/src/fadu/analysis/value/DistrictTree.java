package fadu.analysis.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.model.District;
import fadu.model.Level;

/** Which area contains which. */
public final class DistrictTree {

	private final Map<String, District> byCode;

	/** A tree of the given districts, linked by their parent codes. */
	public DistrictTree(Collection<District> districts) {
		byCode = districts.stream().collect(Collectors.toMap(District::getCode, district -> district, (first, second) -> first));
	}

	/** The district with the code. */
	public Optional<District> district(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	/** Whether the first area contains the second. */
	public boolean contains(District outer, District inner) {
		return above(inner).contains(outer.getCode());
	}

	/**
	 * Whether the first area is kept under its name alone, as several places bear it, and may be the second, which bears that name
	 * too.
	 */
	public static boolean mayBe(District undecided, District other) {
		String name = undecided.getCode();
		boolean alone = name.equals(undecided.getName()) && !name.equals(other.getCode());
		boolean levels = undecided.getLevel() == other.getLevel() || undecided.getLevel() == Level.UNKNOWN
				|| other.getLevel() == Level.UNKNOWN;
		return alone && levels && name.equals(other.getName());
	}

	/** The codes of the areas in which an area lies, the next one first. */
	public List<String> above(District inner) {
		List<String> codes = new ArrayList<>();
		String parent = inner.getParent();
		while (parent != null && codes.size() <= byCode.size()) {
			codes.add(parent);
			District next = byCode.get(parent);
			parent = next == null ? null : next.getParent();
		}
		return codes;
	}

}
