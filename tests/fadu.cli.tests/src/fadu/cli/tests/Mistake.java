package fadu.cli.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import fadu.testing.SoundPlugIn;

/**
 * A mistake that the developer of a plug-in makes.
 *
 * @param name what was done
 * @param made makes it
 * @param file where it is told; empty for the plug-in as a whole
 * @param told words of the message
 */
record Mistake(String name, UnaryOperator<SoundPlugIn> made, String file, String told) {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final String XML = "plugin.xml";
	private static final String FERRY = "model/ferry.fadu";
	private static final String LIANHU = "model/lianhu.fadu";
	private static final String TRIPS = "model/trips.fadu";
	private static final String BOATS = "model/boats.ecore";
	private static final String SCORE = "model/score.fadu";
	private static final String DESIGN = "reports/ferry.rptdesign";

	@Override
	public String toString() {
		return name;
	}

	/** All of them. */
	static List<Mistake> all() {
		List<Mistake> all = new ArrayList<>();
		all.addAll(ofForm());
		all.addAll(ofMetrics());
		all.addAll(ofDistricts());
		all.addAll(ofFigures());
		all.addAll(ofRegistersAndReports());
		all.addAll(ofScorecards());
		return all;
	}

	private static Mistake change(String name, String file, String from, String to, String told) {
		return new Mistake(name, plugIn -> plugIn.change(file, from, to), file, told);
	}

	private static List<Mistake> ofForm() {
		return List.of(change("no singleton", MANIFEST, ";singleton:=true", "", "singleton:=true"),
				change("no manifest version", MANIFEST, "Bundle-ManifestVersion: 2\n", "", "Bundle-ManifestVersion"),
				change("the catalogue is not required", MANIFEST, "Require-Bundle: fadu.catalogue\n", "", "fadu.catalogue"),
				change("a bundle is required that nobody has", MANIFEST, "fadu.catalogue\n", "fadu.catalogue,fadu.catalog\n",
						"fadu.catalog"),
				change("a version that is none", MANIFEST, "1.2.0", "1.2.x.y.z", "Bundle-SymbolicName"),
				change("the last line without an end", MANIFEST, "fadu.catalogue\n", "fadu.catalogue", "换行"),
				change("no name", MANIFEST, "Bundle-Name: %Bundle-Name\n", "", "名称"),
				change("the plug-in is named after another code", MANIFEST, "lianhu999907;", "lianhu999970;", "999907"),
				new Mistake("the file of texts is called otherwise",
						plugIn -> plugIn.change(MANIFEST, "Bundle-Localization: plugin", "Bundle-Localization: plug-in"), XML,
						"ferry.title"),
				new Mistake("no manifest", plugIn -> plugIn.remove(MANIFEST), "", "META-INF/MANIFEST.MF"),
				new Mistake("no plugin.xml", plugIn -> plugIn.remove(XML), XML, "plugin.xml"),
				change("the extension point is misspelt", XML, "catalogue.contribution", "catalogue.contributions",
						"fadu.catalogue.contributions"),
				change("an element is misspelt", XML, "<metrics model", "<metric model", "metric"),
				change("an attribute is misspelt", XML, "<district model=", "<district modell=", "model"),
				change("an attribute that nobody knows", XML, "required=\"false\"", "mandatory=\"false\"", "mandatory"),
				change("plugin.xml is not closed", XML, "</plugin>", "", "plugin.xml"),
				change("a file that is not there", XML, "model/ferry.fadu", "model/ferries.fadu", "model/ferries.fadu"),
				change("a path with backslashes", XML, "model/ferry.fadu", "model\\ferry.fadu", "model\\ferry.fadu"),
				new Mistake("a model is not registered",
						plugIn -> plugIn.change(XML, "<district model=\"model/lianhu.fadu\"/>", ""), LIANHU, "登记"),
				change("a model is registered twice", XML, "<metrics model=\"model/ferry.fadu\"/>",
						"<metrics model=\"model/ferry.fadu\"/><metrics model=\"model/ferry.fadu\"/>", "两次"),
				new Mistake("a model is registered as another kind",
						plugIn -> plugIn.change(XML, "<metrics model=\"model/ferry.fadu\"/>",
								"<district model=\"model/ferry.fadu\"/>"),
						FERRY, "DistrictModel"),
				new Mistake("a translation is missing",
						plugIn -> plugIn.change("plugin_en.properties", "ferry.title = Ferries of Lianhu\n", ""),
						"plugin_en.properties", "ferry.title"),
				change("a key is misspelt", XML, "%ferry.title", "%ferry.titel", "ferry.titel"),
				change("a key stands twice", "plugin.properties", "ferry.title = ", "Bundle-Name = 莲湖\nferry.title = ",
						"Bundle-Name"),
				change("English is Chinese", "plugin_en.properties", "Ferries of Lianhu", "莲湖渡口", "ferry.title"),
				change("a broken escape", "plugin.properties", "莲湖渡口", "\\u83", "\\u"),
				new Mistake("texts with a byte order mark",
						plugIn -> plugIn.change("plugin.properties", "Bundle-Name", "\uFEFFBundle-Name"), "plugin.properties",
						"BOM"),
				new Mistake("texts in GBK", plugIn -> plugIn.encode("plugin.properties", "GBK"), "plugin.properties", "GBK"),
				new Mistake("a model in GBK", plugIn -> plugIn.encode(LIANHU, "GBK"), LIANHU, "UTF-8"),
				new Mistake("a class file", plugIn -> plugIn.put("bin/Run.class", "x"), "bin/Run.class", "程序"),
				new Mistake("a script", plugIn -> plugIn.put("install.sh", "x"), "install.sh", "程序"),
				change("a folder is not packed", "build.properties", ",reports/", "", "reports/ferry.rptdesign"));
	}

	private static List<Mistake> ofMetrics() {
		return List.of(change("another namespace", FERRY, "urn:fadu:model:1", "urn:fadu:model:2", "urn:fadu:model:2"),
				change("a DOCTYPE", FERRY, "<fadu:CatalogueModel",
						"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><fadu:CatalogueModel", "DOCTYPE"),
				change("an attribute of a metric is misspelt", FERRY, "aggregation=\"sum\" direction=\"up\" partOf",
						"agregation=\"sum\" direction=\"up\" partOf", "agregation"),
				change("a word that is none", FERRY, "aggregation=\"ratio\"", "aggregation=\"mean\"", "mean"),
				change("a code of another line of business", FERRY, "code=\"LH.GUESTS\"", "code=\"LX.GUESTS\"", "LX.GUESTS"),
				change("a code in small letters", FERRY, "code=\"LH.GUESTS\"", "code=\"LH.Guests\"", "LH.Guests"),
				change("a code that is taken", FERRY, "code=\"LH.EVENING_TRIPS\"", "code=\"LH.TRIPS\"", "LH.TRIPS"),
				change("a wording that another plug-in has", FERRY, "<aliases>渡船听讲</aliases>", "<aliases>受理法律援助案件</aliases>",
						"fadu.metrics.legalaid"),
				change("a wording that another metric has", FERRY, "<aliases>渡船听讲</aliases>", "<aliases>渡船普法班次</aliases>",
						"LH.TRIPS"),
				change("a wording of one letter", FERRY, "<aliases>渡船听讲</aliases>", "<aliases>船</aliases>", "“船”"),
				change("a definition in one language", FERRY, " definitionEn=\"Trips with legal staff on board.\"", "",
						"definitionEn"),
				change("an English name in Chinese", FERRY, "nameEn=\"People reached\"", "nameEn=\"听讲人次\"", "听讲人次"),
				change("the total is not there", FERRY, "partOf=\"LH.TRIPS\"", "partOf=\"LH.TRIP\"", "LH.TRIP"),
				change("a part of itself", FERRY, "partOf=\"LH.TRIPS\"", "partOf=\"LH.EVENING_TRIPS\"", "LH.EVENING_TRIPS"),
				change("a formula with a wrong code", FERRY, "LH.GUESTS / LH.TRIPS", "LH.GUESTS / LH.TRIPPS", "LH.TRIPPS"),
				change("a formula that is none", FERRY, "LH.GUESTS / LH.TRIPS", "LH.GUESTS / / LH.TRIPS", "公式"),
				change("a formula with a condition", FERRY, "LH.GUESTS / LH.TRIPS", "LH.GUESTS &gt; 3 ? 1 : 2", "公式"),
				change("a formula that needs itself", FERRY, "LH.GUESTS / LH.TRIPS", "D.LH.GUESTS_PER_TRIP * 2",
						"D.LH.GUESTS_PER_TRIP"),
				change("a computed metric under the code of another line", FERRY, "D.LH.GUESTS_PER_TRIP", "D.LA.GUESTS_PER_TRIP",
						"D.LA.GUESTS_PER_TRIP"),
				change("the code of a line of business that is called otherwise", FERRY, "code=\"LH\" name", "code=\"LA\" name",
						"法律援助"),
				change("a formula that adds people to trips", FERRY, "LH.GUESTS / LH.TRIPS", "LH.GUESTS + LH.TRIPS", "单位"),
				change("a formula in another unit", FERRY, "unit=\"人次/次\"", "unit=\"%\"", "单位"),
				change("a break that is no day", FERRY, "<aliases>渡船听讲</aliases>",
						"<aliases>渡船听讲</aliases><breaks date=\"2024年\" name=\"新口径\" nameEn=\"New definition\"/>", "2024年"));
	}

	private static List<Mistake> ofDistricts() {
		return List.of(
				new Mistake("a code that GB/T 2260 has not", plugIn -> named(plugIn, "370299"), LIANHU, "370299"),
				new Mistake("the code of another district", plugIn -> named(plugIn, "330203"), LIANHU, "海曙区"),
				new Mistake("another level",
						plugIn -> named(plugIn, "330203").change(LIANHU, "莲湖区\" nameEn", "海曙区\" nameEn").change(LIANHU,
								"level=\"district\"", "level=\"city\""),
						LIANHU, "级别"),
				new Mistake("another parent",
						plugIn -> named(plugIn, "330203").change(LIANHU, "莲湖区\" nameEn", "海曙区\" nameEn").change(LIANHU,
								"level=\"district\"", "level=\"district\" parent=\"330100\""),
						LIANHU, "330100"),
				change("a district without level", LIANHU, " level=\"district\"", "", "level"),
				change("a parent that is the district", LIANHU, "level=\"district\"", "level=\"district\" parent=\"999907\"", "上级"),
				change("residents in 万人", LIANHU, "level=\"district\"/>",
						"level=\"district\"><denominators name=\"常住人口\" quantity=\"41.2 万人\" period=\"2023\" source=\"公报\"/></district>",
						"41.2 万人"),
				change("a denominator without source", LIANHU, "level=\"district\"/>",
						"level=\"district\"><denominators name=\"常住人口\" quantity=\"412000 人\" period=\"2023\"/></district>",
						"source"),
				change("a digest that is none", LIANHU, "5".repeat(64), "5".repeat(63), "SHA-256"),
				change("published before the period", LIANHU, "published=\"2024-01-20\"", "published=\"2022-01-20\"", "2022-01-20"),
				change("a date that is none", LIANHU, "published=\"2024-01-20\"", "published=\"2024年1月\"", "2024年1月"),
				change("a day that no calendar has", LIANHU, "published=\"2024-01-20\"", "published=\"2024-02-30\"", "2024-02-30"),
				change("a document of another district", LIANHU, "district=\"999907\" period=\"2023\"",
						"district=\"330203\" period=\"2023\"", "330203"),
				change("months without an open end", LIANHU, "period=\"2023\">", "period=\"2023\" leastMonths=\"9\">",
						"leastMonths"),
				change("a period that is none", LIANHU, "period=\"2023\">", "period=\"2023年\">", "2023年"),
				change("a document without file name", LIANHU, " fileName=\"lianhu-2023.txt\"", "", "fileName"),
				change("a programme of nowhere", LIANHU, "nameEn=\"Class at the ferry\" district=\"999907\"",
						"nameEn=\"Class at the ferry\" district=\"370299\"", "370299"));
	}

	/** The plug-in for another code. */
	private static SoundPlugIn named(SoundPlugIn plugIn, String code) {
		return plugIn.change(LIANHU, "999907\"", code + "\"");
	}

	private static List<Mistake> ofFigures() {
		return List.of(change("a metric is misspelt", LIANHU, "PM.SUCCESS_RATE", "PM.SUCESS_RATE", "PM.SUCCESS_RATE"),
				change("an id stands twice", LIANHU, "id=\"4\"", "id=\"3\"", "3"),
				change("the end before the start", LIANHU, "start=\"60\" end=\"65\"", "start=\"65\" end=\"60\"", "65–60"),
				change("the span is too long", LIANHU, "start=\"60\" end=\"65\"", "start=\"60\" end=\"66\"", "60–66"),
				change("no bound", LIANHU, "&gt;3500000 元", "3500000 元", "350余万元"),
				change("万元 not in full", LIANHU, "&gt;3500000 元", "&gt;350 万元", "350余万元"),
				change("digits swapped", LIANHU, "quantity=\"84 次\"", "quantity=\"48 次\"", "48 次"),
				change("the unit of another metric", LIANHU, "metric=\"LH.TRIPS\" quantity", "metric=\"LH.GUESTS\" quantity", "人次"),
				change("money in cases", LIANHU, "&gt;3500000 元", "&gt;3500000 件", "money"),
				change("a share as a fraction", LIANHU, "97.2 %", "0.972 %", "97.2%"),
				change("a quantity without a number", LIANHU, "84 次", "若干 次", "若干"),
				change("a kind that is none", LIANHU, "kind=\"rate\"", "kind=\"percentage\"", "percentage"),
				change("relates to nothing", LIANHU, "relatedTo=\"1\"", "relatedTo=\"9\"", "9"),
				change("a relation without the other", LIANHU, " relatedTo=\"1\"", "", "relatedTo"),
				change("relates in a circle", LIANHU, "text=\"84次\"", "text=\"84次\" relation=\"part_of\" relatedTo=\"2\"", "绕回"),
				change("a part in another unit", LIANHU, "text=\"97.2%\"", "text=\"97.2%\" relation=\"part_of\" relatedTo=\"1\"",
						"一部分"),
				change("nobody has compared it", LIANHU, "text=\"97.2%\" status=\"confirmed\"", "text=\"97.2%\"", "核对"),
				change("a figure of nowhere", LIANHU, "text=\"97.2%\"", "text=\"97.2%\" district=\"370299\"", "370299"),
				change("the line of business of another metric", LIANHU, "metric=\"PM.SUCCESS_RATE\"",
						"metric=\"PM.SUCCESS_RATE\" domain=\"法律援助\"", "法律援助"),
				change("neither metric nor name", LIANHU, " metric=\"PM.SUCCESS_RATE\"", "", "metricName"),
				change("a certainty beyond 1", LIANHU, "text=\"97.2%\"", "text=\"97.2%\" confidence=\"97\"", "confidence"));
	}

	private static List<Mistake> ofRegistersAndReports() {
		return List.of(change("the class of the register is not there", TRIPS, "type=\"Trip\"", "type=\"Trips\"", "Trips"),
				change("an indicator by a column that is not there", TRIPS, "date=\"leftOn\"", "date=\"wentOn\"", "leftOn"),
				change("an indicator of an unknown metric", TRIPS, "metric=\"LH.TRIPS\"", "metric=\"LH.TRIP\"", "LH.TRIP"),
				new Mistake("the .ecore is called otherwise", plugIn -> plugIn.rename(BOATS, "model/ships.ecore"), TRIPS,
						"model/boats.ecore"),
				change("a column named in one language", BOATS, "<details key=\"labelEn\" value=\"leftOn\"/>", "", "labelEn"),
				change("a code named in one language", BOATS, "<details key=\"labelEn\" value=\"east\"/>", "", "EAST"),
				change("an English label in Chinese", BOATS, "value=\"leftOn\"/>", "value=\"出航\"/>", "出航"),
				change("a type of Java", BOATS, "name=\"Trip\"", "name=\"Trip\" instanceClassName=\"java.lang.Runtime\"", "Trip"),
				change("a reference in a register", BOATS, "//EInt\"", "//EObject\"", "guests"),
				new Mistake("a design that is not there", plugIn -> plugIn.remove(DESIGN), XML, DESIGN),
				change("a design with a script", DESIGN, "<body>",
						"<method name=\"beforeFactory\"><![CDATA[java.lang.System.exit(0)]]></method><body>", "R10"),
				change("a design with a key that is not there", DESIGN, "key=\"sources.title\"", "key=\"source.title\"",
						"source.title"),
				change("a design with texts that are not there", DESIGN, "<value>ferry</value>", "<value>ferries</value>",
						"ferries"),
				change("a design with an address", DESIGN, "<label extends=\"fadu.title\"",
						"<image id=\"20\"><expression name=\"uri\" type=\"constant\">http://example.org/x.png</expression></image><label extends=\"fadu.title\"",
						"R"),
				new Mistake("the texts of a design in one language", plugIn -> plugIn.remove("reports/ferry_en.properties"),
						"reports/ferry_en.properties", "ferry.title"),
				change("a category that is none", XML, "category=\"topic\"", "category=\"topics\"", "topics"),
				change("a parameter of no type", XML, "type=\"metrics\"", "type=\"metric\"", "metric"),
				change("a report without title", XML, " title=\"%ferry.title\"", "", "title"),
				change("the id of a report that Fadu has", XML, "id=\"fadu.district.lianhu999907.ferry\"",
						"id=\"fadu.report.comparison\"", "fadu.report"));
	}

	private static List<Mistake> ofScorecards() {
		return List.of(change("a rule on an unknown metric", SCORE, "metric=\"LH.TRIPS\"", "metric=\"LH.TRIPPS\"", "LH.TRIPPS"),
				change("points that do not add up", SCORE, "points=\"70\"", "points=\"60\"", "90"),
				change("an item twice", SCORE, "items code=\"2\"", "items code=\"1\"", "1"),
				change("a veto to a grade that is none", SCORE, "ceiling=\"合格\"", "ceiling=\"及格\"", "及格"),
				change("completion of nothing", SCORE, " target=\"90\"", "", "target"),
				change("a basis in one language", SCORE, " basisEn=\"Full points from 90 trips\"", "", "basisEn"));
	}

}
