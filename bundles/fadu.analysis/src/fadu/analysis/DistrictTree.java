package fadu.analysis;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.model.District;

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
		String parent = inner.getParent();
		for (int depth = 0; parent != null && depth < byCode.size() + 1; depth++) {
			if (parent.equals(outer.getCode())) {
				return true;
			}
			District next = byCode.get(parent);
			parent = next == null ? null : next.getParent();
		}
		return false;
	}

}
