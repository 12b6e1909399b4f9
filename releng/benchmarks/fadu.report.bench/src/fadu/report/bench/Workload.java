package fadu.report.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A plug-in with made-up districts, each with one figure of each metric, and with the designs that are measured. */
final class Workload {

	private static final String PLUG_IN = "report.workload";
	private static final int FIRST_CODE = 900_000;

	private Workload() {
	}

	/** Writes the plug-in into the folder and installs it for this run. */
	static void install(Path folder, int districts, List<String> metrics) throws IOException, BundleException {
		StringBuilder contributions = new StringBuilder();
		for (int i = 0; i < districts; i++) {
			String file = "model/district" + i + ".fadu";
			write(folder, file, district(FIRST_CODE + i, i, metrics));
			contributions.append("<district model=\"").append(file).append("\"/>\n");
		}
		for (Tables table : Tables.values()) {
			write(folder, "reports/" + table.id() + ".rptdesign", table.design());
			contributions.append("<report id=\"").append(table.id()).append("\" design=\"reports/").append(table.id())
					.append(".rptdesign\" title=\"").append(table.id()).append("\"/>\n");
		}
		write(folder, "plugin.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.0\"?>\n<plugin>"
				+ "<extension point=\"fadu.catalogue.contribution\">\n" + contributions + "</extension></plugin>\n");
		write(folder, "META-INF/MANIFEST.MF", """
				Manifest-Version: 1.0
				Bundle-ManifestVersion: 2
				Bundle-SymbolicName: %s;singleton:=true
				Bundle-Version: 1.0.0
				Require-Bundle: fadu.catalogue
				""".formatted(PLUG_IN));
		BundleContext context = FrameworkUtil.getBundle(Workload.class).getBundleContext();
		context.installBundle("reference:" + folder.toUri()).start();
	}

	private static String district(int code, int index, List<String> metrics) {
		StringBuilder observations = new StringBuilder();
		for (int i = 0; i < metrics.size(); i++) {
			int value = 1000 + (index * 7919 + i * 104_729) % 9000;
			observations.append("<observations id=\"").append(i + 1).append("\" metric=\"").append(metrics.get(i))
					.append("\" quantity=\"").append(value).append(" 件\" kind=\"count\" period=\"2024\" start=\"").append(i * 20)
					.append("\" end=\"").append(i * 20 + 5).append("\" text=\"").append(value)
					.append("件\" status=\"confirmed\"/>\n");
		}
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<fadu:DistrictModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
				<district code="%1$d" name="样例%2$d区" nameEn="Sample %2$d" level="district"/>
				<documents sha256="%3$064x" title="样例%2$d区2024年工作总结" fileName="%1$d.txt" district="%1$d" period="2024">
				%4$s</documents>
				</fadu:DistrictModel>
				""".formatted(code, index, code, observations);
	}

	private static void write(Path folder, String path, String content) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

}
