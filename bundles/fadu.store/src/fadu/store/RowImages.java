package fadu.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Rows of a table as text: a JSON array of objects, each value as the database writes it. A column that a later version of the
 * schema adds is missing in an older image, and comes back empty.
 */
final class RowImages {

	private static final JsonFactory JSON = JsonFactory.builder()
			// A text of a document is one value; what is read here was written here.
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

	private RowImages() {
	}

	static Map<String, String> image(Record row, List<? extends Field<?>> fields) {
		Map<String, String> image = new LinkedHashMap<>();
		for (Field<?> field : fields) {
			Object value = databaseValue(row, field);
			if (value != null) {
				image.put(field.getName(), value.toString());
			}
		}
		return image;
	}

	private static <T> Object databaseValue(Record row, Field<T> field) {
		return field.getConverter().to(row.get(field));
	}

	/** The row that an image stands for. */
	static Record row(Map<String, String> image, List<? extends Field<?>> fields) {
		Record row = DSL.using(SQLDialect.DEFAULT).newRecord(fields);
		row.fromMap(image);
		return row;
	}

	static String write(List<Map<String, String>> images) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(text)) {
			json.writeStartArray();
			for (Map<String, String> image : images) {
				json.writeStartObject();
				for (Map.Entry<String, String> value : image.entrySet()) {
					json.writeStringField(value.getKey(), value.getValue());
				}
				json.writeEndObject();
			}
			json.writeEndArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	static List<Map<String, String>> read(String text) {
		List<Map<String, String>> images = new ArrayList<>();
		try (JsonParser json = JSON.createParser(text)) {
			for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
				switch (token) {
				case START_OBJECT -> images.add(new LinkedHashMap<>());
				case VALUE_STRING -> images.getLast().put(json.currentName(), json.getText());
				default -> {
					// Brackets and names: the value says both when it comes.
				}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return images;
	}

}
