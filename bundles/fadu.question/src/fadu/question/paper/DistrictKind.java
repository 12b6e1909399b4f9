package fadu.question.paper;

import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of area a district is, by the last sign of its name: the catalogue calls all of them 区. */
public final class DistrictKind {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern KIND = Pattern.compile(WORDS.getString("kind"));
	private static final Pattern KINDS = Pattern.compile(WORDS.getString("kinds"));

	private DistrictKind() {
	}

	/** The name of a metric as it is said of a district: 市政府作被告案件 of a city. */
	public static String named(String metric, String district) {
		Matcher kind = KINDS.matcher(district);
		return kind.find() ? KIND.matcher(metric).replaceAll(kind.group()) : metric;
	}

}
