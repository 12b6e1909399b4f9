package fadu.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * What is in a dump: the first thing that is read of it, and the last that is written.
 *
 * @param structure the structure of the tables that it was made of
 * @param plugIns   the plug-ins that are needed beside it, name and version; none where the dump is older than this list
 * @param parts     its tables, in the order in which they are filled, and the files of the workspace
 */
record DumpManifest(int structure, List<String> plugIns, List<Part> parts) {

	/** Where it lies in the zip. */
	static final String FILE = "fadu-backup.json";

	private static final int EDITION = 1;
	private static final JsonFactory JSON = new JsonFactory();

	/**
	 * A file in the zip.
	 *
	 * @param path   where it lies
	 * @param rows   its rows; 0 for a file of the workspace
	 * @param bytes  its bytes, unpacked
	 * @param sha256 digest of these bytes
	 */
	record Part(String path, long rows, long bytes, String sha256) {
	}

	byte[] toBytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8).useDefaultPrettyPrinter()) {
			json.writeStartObject();
			json.writeNumberField("edition", EDITION);
			json.writeNumberField("structure", structure);
			json.writeArrayFieldStart("plugins");
			for (String plugIn : plugIns) {
				json.writeString(plugIn);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("parts");
			for (Part part : parts) {
				json.writeStartObject();
				json.writeStringField("path", part.path());
				json.writeNumberField("rows", part.rows());
				json.writeNumberField("bytes", part.bytes());
				json.writeStringField("sha256", part.sha256());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		return bytes.toByteArray();
	}

	/** Reads one; nothing where the bytes are none, or of an edition that this program does not know. */
	static Optional<DumpManifest> of(byte[] bytes) {
		int edition = 0;
		int structure = 0;
		List<String> plugIns = new ArrayList<>();
		List<Part> parts = new ArrayList<>();
		try (JsonParser json = JSON.createParser(bytes)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				json.nextToken();
				switch (name) {
				case "edition" -> edition = json.getIntValue();
				case "structure" -> structure = json.getIntValue();
				case "plugins" -> plugIns(json, plugIns);
				case "parts" -> parts(json, parts);
				default -> json.skipChildren();
				}
			}
		} catch (IOException e) {
			return Optional.empty();
		}
		return edition == EDITION && structure > 0
				? Optional.of(new DumpManifest(structure, List.copyOf(plugIns), List.copyOf(parts)))
				: Optional.empty();
	}

	private static void plugIns(JsonParser json, List<String> plugIns) throws IOException {
		while (json.nextToken() == JsonToken.VALUE_STRING) {
			plugIns.add(json.getText());
		}
	}

	private static void parts(JsonParser json, List<Part> parts) throws IOException {
		while (json.nextToken() == JsonToken.START_OBJECT) {
			String path = "";
			String sha256 = "";
			long rows = 0;
			long bytes = 0;
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String name = json.currentName();
				json.nextToken();
				switch (name) {
				case "path" -> path = json.getText();
				case "sha256" -> sha256 = json.getText();
				case "rows" -> rows = json.getLongValue();
				case "bytes" -> bytes = json.getLongValue();
				default -> json.skipChildren();
				}
			}
			parts.add(new Part(path, rows, bytes, sha256));
		}
	}

}
