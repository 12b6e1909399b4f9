package fadu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A plug-in of a made-up district with everything that a plug-in can bring, without fault; mistakes are made in copies of it. */
public final class SoundPlugIn {

	/** Its symbolic name. */
	public static final String NAME = "fadu.district.lianhu999907";

	private static final String MANIFEST = """
			Manifest-Version: 1.0
			Bundle-ManifestVersion: 2
			Bundle-Name: %Bundle-Name
			Bundle-SymbolicName: fadu.district.lianhu999907;singleton:=true
			Bundle-Version: 1.2.0
			Bundle-Localization: plugin
			Require-Bundle: fadu.catalogue
			""";
	private static final String PLUGIN_XML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<?eclipse version="3.0"?>
			<plugin>
				<extension point="fadu.catalogue.contribution">
					<metrics model="model/ferry.fadu"/>
					<district model="model/lianhu.fadu"/>
					<register model="model/trips.fadu"/>
					<assessment model="model/score.fadu"/>
					<report id="fadu.district.lianhu999907.ferry" category="topic" design="reports/ferry.rptdesign" title="%ferry.title">
						<parameter name="metrics" required="false" title="%parameter.metrics" type="metrics"/>
					</report>
				</extension>
			</plugin>
			""";
	private static final String CHINESE = """
			Bundle-Name = 莲湖区（虚构）
			ferry.title = 莲湖渡口
			parameter.metrics = 指标代码
			""";
	private static final String ENGLISH = """
			Bundle-Name = Lianhu District (made up)
			ferry.title = Ferries of Lianhu
			parameter.metrics = Metric codes
			""";
	private static final String FERRY = Models.catalogue("<domains code=\"LH\" name=\"渡口法务\" nameEn=\"Law at ferries\">",
			"<metrics code=\"LH.TRIPS\" name=\"渡船普法班次\" nameEn=\"Ferry trips\" unit=\"次\" aggregation=\"sum\" direction=\"up\""
					+ " definition=\"载有普法人员的班次。\" definitionEn=\"Trips with legal staff on board.\">",
			"<aliases>渡船普法班次</aliases>", "</metrics>",
			"<metrics code=\"LH.GUESTS\" name=\"渡船听讲人次\" nameEn=\"People reached\" unit=\"人次\" aggregation=\"sum\" direction=\"up\">",
			"<aliases>渡船听讲</aliases>", "</metrics>",
			"<metrics code=\"LH.EVENING_TRIPS\" name=\"渡船夜班次\" nameEn=\"Evening trips\" unit=\"次\" aggregation=\"sum\""
					+ " direction=\"up\" partOf=\"LH.TRIPS\"/>",
			"<metrics code=\"D.LH.GUESTS_PER_TRIP\" name=\"每班次听讲人次\" nameEn=\"People by trip\" unit=\"人次/次\" aggregation=\"ratio\""
					+ " direction=\"up\" formula=\"LH.GUESTS / LH.TRIPS\"/>",
			"</domains>");
	private static final String LIANHU = Models.district("999907", "莲湖区", "Lianhu District",
			"<documents sha256=\"" + "5".repeat(64)
					+ "\" title=\"莲湖区司法局2023年总结\" fileName=\"lianhu-2023.txt\" published=\"2024-01-20\""
					+ " district=\"999907\" period=\"2023\">",
			"<observations id=\"1\" metric=\"LH.TRIPS\" quantity=\"84 次\" kind=\"count\" period=\"2023\" start=\"20\" end=\"23\" text=\"84次\" status=\"confirmed\"/>",
			"<observations id=\"2\" metric=\"LH.EVENING_TRIPS\" quantity=\"12 次\" kind=\"count\" period=\"2023\" start=\"30\" end=\"33\" text=\"12次\""
					+ " relation=\"of_which\" relatedTo=\"1\" status=\"confirmed\"/>",
			"<observations id=\"3\" metric=\"LA.LOSS_RECOVERED\" quantity=\"&gt;3500000 元\" kind=\"money\" period=\"2023\" start=\"40\" end=\"46\" text=\"350余万元\" status=\"confirmed\"/>",
			"<observations id=\"4\" metric=\"PM.SUCCESS_RATE\" quantity=\"97.2 %\" kind=\"rate\" period=\"2023\" start=\"60\" end=\"65\" text=\"97.2%\" status=\"confirmed\"/>",
			"</documents>",
			"<programmes id=\"lianhu999907.ferry\" name=\"渡口课堂\" nameEn=\"Class at the ferry\" district=\"999907\" purpose=\"等船时讲法。\""
					+ " purposeEn=\"Law is told to those who wait.\">",
			"<metrics>LH.TRIPS</metrics>", "</programmes>");
	private static final String SCORE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<fadu:AssessmentModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
				<scorecards code="KH.LH" name="渡口考核" nameEn="Scorecard of ferries" points="100">
					<items code="1" name="班次" nameEn="Trips" points="70">
						<rules kind="completion" metric="LH.TRIPS" target="90" basis="满90班次得满分" basisEn="Full points from 90 trips"/>
					</items>
					<items code="2" name="听讲" nameEn="People" points="30">
						<rules kind="veto" metric="LH.GUESTS" test="below" limit="10" ceiling="合格"/>
					</items>
					<grades name="优秀" nameEn="Excellent" least="90"/>
					<grades name="合格" nameEn="Pass" least="0"/>
				</scorecards>
			</fadu:AssessmentModel>
			""";
	private static final String DESIGN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27" id="1">
				<property name="units">mm</property>
				<text-property name="title" key="ferry.title"/>
				<simple-property-list name="includeResource"><value>fadu_report</value><value>ferry</value></simple-property-list>
				<property name="theme">fadu.fadu</property>
				<list-property name="libraries">
					<structure><property name="fileName">fadu.rptlibrary</property><property name="namespace">fadu</property></structure>
				</list-property>
				<property name="layoutPreference">fixed layout</property>
				<parameters>
					<scalar-parameter name="metrics" extends="fadu.metrics" id="3">
						<simple-property-list name="defaultValue"><value type="javascript">"LH."</value></simple-property-list>
					</scalar-parameter>
				</parameters>
				<page-setup><simple-master-page name="portrait" extends="fadu.portrait" id="4"/></page-setup>
				<body>
					<label extends="fadu.title" id="5"><text-property name="text" key="ferry.title"/></label>
					<label extends="fadu.section" id="10"><text-property name="text" key="sources.title"/></label>
				</body>
			</report>
			""";

	private final Map<String, byte[]> files = new TreeMap<>();

	/** A sound one. */
	public SoundPlugIn() {
		put("META-INF/MANIFEST.MF", MANIFEST);
		put("plugin.xml", PLUGIN_XML);
		put("plugin.properties", CHINESE);
		put("plugin_en.properties", ENGLISH);
		put("build.properties",
				"bin.includes = META-INF/,plugin.xml,plugin.properties,plugin_en.properties,model/,reports/,data/\n");
		put("model/ferry.fadu", FERRY);
		put("model/lianhu.fadu", LIANHU);
		put("model/trips.fadu", RegisterModels.register("LH.TRIPS", "Trip",
				"<indicators metric=\"LH.TRIPS\" aggregate=\"count\"><boundaries date=\"leftOn\" after=\"start\" before=\"end\"/></indicators>"));
		put("model/boats.ecore", RegisterModels.boats());
		put("model/score.fadu", SCORE);
		put("reports/ferry.rptdesign", DESIGN);
		put("reports/ferry.properties", "ferry.title = 莲湖渡口\n");
		put("reports/ferry_en.properties", "ferry.title = Ferries of Lianhu\n");
	}

	/** Replaces text in a file; the text must be there. */
	public SoundPlugIn change(String file, String from, String to) {
		String before = new String(files.get(file), StandardCharsets.UTF_8);
		if (!before.contains(from)) {
			throw new IllegalArgumentException(file + ": " + from);
		}
		return put(file, before.replace(from, to));
	}

	/** Writes a file. */
	public SoundPlugIn put(String file, String text) {
		return put(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file. */
	public SoundPlugIn put(String file, byte[] bytes) {
		files.put(file, bytes);
		return this;
	}

	/** Writes a file anew in another encoding. */
	public SoundPlugIn encode(String file, String charset) {
		return put(file, new String(files.get(file), StandardCharsets.UTF_8).getBytes(Charset.forName(charset)));
	}

	/** Removes a file. */
	public SoundPlugIn remove(String file) {
		files.remove(file);
		return this;
	}

	/** Gives a file another name. */
	public SoundPlugIn rename(String file, String to) {
		files.put(to, files.remove(file));
		return this;
	}

	/** Writes it into a folder, which is returned. */
	public Path write(Path folder) {
		try {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Path path = folder.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.write(path, file.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return folder;
	}

}
