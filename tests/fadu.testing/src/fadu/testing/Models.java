package fadu.testing;

/** Model files of made-up districts and metrics, in XMI; each element stands on a line of its own. */
public final class Models {

	private static final String ROOT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<fadu:%1$s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
			%2$s
			</fadu:%1$s>
			""";

	private Models() {
	}

	/** A metric model with the given elements; the first of them is on line 3. */
	public static String catalogue(String... elements) {
		return ROOT.formatted("CatalogueModel", String.join("\n", elements));
	}

	/** A domain with its metrics, each on a line of its own. */
	public static String domain(String code, String name, String... metrics) {
		return "<domains code=\"" + code + "\" name=\"" + name + "\" nameEn=\"" + code + "\">\n" + String.join("\n", metrics)
				+ "\n</domains>";
	}

	/** A metric that counts cases. */
	public static String metric(String code, String name) {
		return "<metrics code=\"" + code + "\" name=\"" + name + "\" nameEn=\"" + code
				+ "\" unit=\"件\" aggregation=\"sum\" direction=\"up\" grade=\"A\"/>";
	}

	/** A district model with its documents; the district is on line 3, the first document on line 4. */
	public static String district(String code, String name, String nameEn, String... documents) {
		return ROOT.formatted("DistrictModel", "<district code=\"" + code + "\" name=\"" + name + "\" nameEn=\"" + nameEn
				+ "\" level=\"district\"/>\n" + String.join("\n", documents));
	}

	/** A document of the year 2024 with its observations, each on a line of its own. */
	public static String document(String sha256, String district, String... observations) {
		return "<documents sha256=\"" + sha256 + "\" title=\"工作总结\" fileName=\"report.txt\" district=\"" + district
				+ "\" period=\"2024\">\n" + String.join("\n", observations) + "\n</documents>";
	}

	/** A confirmed figure of the year 2024. */
	public static String observation(String id, String metric, String quantity, int start, int end, String text) {
		return "<observations id=\"" + id + "\" metric=\"" + metric + "\" quantity=\"" + quantity
				+ "\" kind=\"count\" period=\"2024\" start=\"" + start + "\" end=\"" + end + "\" text=\"" + text
				+ "\" status=\"confirmed\"/>";
	}

}
