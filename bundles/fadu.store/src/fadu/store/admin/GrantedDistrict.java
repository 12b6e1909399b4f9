package fadu.store.admin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A district that a role is given for, with all that lie below it by their codes.
 *
 * @param code  its code in GB/T 2260, or the name that stands in the place of one
 * @param names other names and codes under which its reports are kept
 */
public record GrantedDistrict(String code, List<String> names) {

	private static final Pattern CODE = Pattern.compile("\\d{6,}");
	/** What a code of a province, city or county ends in, two digits for each level that it does not tell. */
	private static final Pattern NOT_TOLD = Pattern.compile("(00){1,2}$");
	private static final int COUNTY = 6;

	/** What the districts of its rows are like, as patterns of SQL. */
	List<String> patterns() {
		return Stream.concat(Stream.of(code), names.stream()).distinct().map(GrantedDistrict::pattern).toList();
	}

	private static String pattern(String key) {
		if (!CODE.matcher(key).matches()) {
			return key.replaceAll("([\\\\%_])", "\\\\$1");
		}
		return key.length() == COUNTY ? NOT_TOLD.matcher(key).replaceFirst("") + '%' : key + '%';
	}

}
