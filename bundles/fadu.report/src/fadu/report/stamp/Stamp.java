package fadu.report.stamp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

import fadu.analysis.compare.Comparisons;
import fadu.catalogue.Catalogue;
import fadu.catalogue.ReportDesign;
import fadu.model.District;
import fadu.model.Metric;
import fadu.question.ReportData;
import fadu.report.format.ReportFormat;
import fadu.wording.Wording;
import fadu.workspace.Unshown;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * How a report was made and what it printed.
 *
 * @param versions       of the product, of the reader, of the catalogue (a digest of its metrics) and of each plug-in, by name
 * @param design         identifier of the design
 * @param parameters     values that were given for the design's parameters
 * @param metrics        codes of the metrics that were asked for; empty for all
 * @param districts      codes of the districts that were asked for; empty for all
 * @param period         label of the period that was asked for, or nothing for all
 * @param withUnreviewed whether figures that nobody has reviewed were printed
 * @param leftOut        what the comparison had beyond what was printed
 * @param language       tag of the language
 * @param generated      time in ISO 8601
 * @param format         name of the format
 * @param fingerprint    what was printed
 */
public record Stamp(SortedMap<String, String> versions, String design, SortedMap<String, String> parameters, List<String> metrics,
		List<String> districts, Optional<String> period, boolean withUnreviewed, Unshown leftOut, String language, String generated,
		String format,
		Fingerprint fingerprint) {

	private static final Wording WORDS = UserWording.get();
	private static final int DIGEST = 12;

	/** The stamp of a run. */
	public static Stamp of(ReportDesign design, ReportData data, Map<String, String> parameters, ReportFormat format)
			throws UserException {
		return new Stamp(versions(data.catalogue()), design.id(), new TreeMap<>(parameters),
				data.selection().metrics().stream().map(Metric::getCode).toList(),
				data.selection().districts().stream().map(District::getCode).toList(), data.period().map(Object::toString),
				data.withUnreviewed(), data.leftOut(), WORDS.english() ? "en" : "zh-CN",
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(data.generatedAt()), format.id(),
				Fingerprint.of(Comparisons.of(data.in(parameters)), data.in(parameters).figures(), data.withUnreviewed()));
	}

	private static SortedMap<String, String> versions(Catalogue catalogue) {
		SortedMap<String, String> versions = new TreeMap<>();
		catalogue.plugIns().forEach(plugIn -> versions.put(plugIn.id(), plugIn.version()));
		versions.put("product", version("fadu.report"));
		versions.put("reader", version("fadu.reading"));
		versions.put("catalogue", digest(catalogue));
		return versions;
	}

	private static String version(String bundle) {
		return Optional.ofNullable(Platform.getBundle(bundle)).map(Bundle::getVersion).map(Object::toString).orElse("");
	}

	/** The catalogue has no version of its own: it is what the plug-ins bring together. */
	private static String digest(Catalogue catalogue) {
		StringBuilder text = new StringBuilder();
		catalogue.metrics().stream()
				.map(metric -> String.join("\t", metric.getCode(), String.valueOf(metric.getVersion()), metric.getUnit(),
						String.valueOf(metric.getFormula()), metric.getGrade().getLiteral()))
				.sorted().forEach(line -> text.append(line).append('\n'));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, DIGEST);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
