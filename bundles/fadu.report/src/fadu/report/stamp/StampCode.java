package fadu.report.stamp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.workspace.Unshown;

/**
 * A stamp as one line of text: JSON, compressed (RFC 1950), in Base64 (RFC 4648). What is read may be anything, so its size and
 * depth are bounded.
 */
public final class StampCode {

	private static final String PREFIX = "fadu1:";
	private static final int MOST_CHARACTERS = 16_000_000;
	private static final int MOST_BYTES = 64_000_000;
	private static final int DEEPEST = 4;
	private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build());

	private StampCode() {
	}

	/** The stamp as a line. */
	public static String write(Stamp stamp) {
		try {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
				out.write(JSON.writeValueAsBytes(fields(stamp)));
			}
			return PREFIX + Base64.getEncoder().encodeToString(packed.toByteArray());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Map<String, Object> fields(Stamp stamp) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("versions", stamp.versions());
		fields.put("design", stamp.design());
		fields.put("parameters", stamp.parameters());
		fields.put("metrics", stamp.metrics());
		fields.put("districts", stamp.districts());
		stamp.period().ifPresent(period -> fields.put("period", period));
		fields.put("unreviewed", stamp.withUnreviewed());
		if (!stamp.leftOut().isNothing()) {
			fields.put("left_out", List.of(stamp.leftOut().hiddenMetrics(), stamp.leftOut().hiddenDistricts(),
					stamp.leftOut().emptyMetrics()));
		}
		fields.put("language", stamp.language());
		fields.put("generated", stamp.generated());
		fields.put("format", stamp.format());
		fields.put("figures", stamp.fingerprint().figures());
		fields.put("compared", stamp.fingerprint().districts());
		fields.put("verdicts", stamp.fingerprint().verdicts());
		return fields;
	}

	/** The stamp that a line holds; nothing where it holds none. */
	public static Optional<Stamp> read(String line) {
		String text = line.strip();
		if (!text.startsWith(PREFIX) || text.length() > MOST_CHARACTERS) {
			return Optional.empty();
		}
		try {
			byte[] packed = Base64.getDecoder().decode(text.substring(PREFIX.length()).getBytes(StandardCharsets.ISO_8859_1));
			try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
				byte[] json = in.readNBytes(MOST_BYTES + 1);
				return json.length > MOST_BYTES ? Optional.empty() : stamp(JSON.readTree(json));
			}
		} catch (IllegalArgumentException | IOException e) {
			// What cannot be unpacked is no stamp.
			return Optional.empty();
		}
	}

	private static Optional<Stamp> stamp(JsonNode fields) {
		if (fields == null || !fields.path("design").isTextual() || !fields.path("figures").isObject()) {
			return Optional.empty();
		}
		Fingerprint fingerprint = new Fingerprint(map(fields.path("figures")), list(fields.path("compared")),
				map(fields.path("verdicts")));
		return Optional.of(new Stamp(map(fields.path("versions")), fields.path("design").asText(), map(fields.path("parameters")),
				list(fields.path("metrics")), list(fields.path("districts")),
				fields.path("period").isTextual() ? Optional.of(fields.path("period").asText()) : Optional.empty(),
				fields.path("unreviewed").asBoolean(), leftOut(fields.path("left_out")), fields.path("language").asText(),
				fields.path("generated").asText(),
				fields.path("format").asText(), fingerprint));
	}

	private static Unshown leftOut(JsonNode counts) {
		return new Unshown(counts.path(0).asInt(), counts.path(1).asInt(), counts.path(2).asInt());
	}

	private static SortedMap<String, String> map(JsonNode node) {
		SortedMap<String, String> map = new TreeMap<>();
		node.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
		return map;
	}

	private static List<String> list(JsonNode node) {
		List<String> list = new ArrayList<>();
		node.forEach(element -> list.add(element.asText()));
		return list;
	}

}
