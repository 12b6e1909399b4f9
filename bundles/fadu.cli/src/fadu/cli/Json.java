package fadu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import fadu.reading.formats.Place;

/** Writes maps, lists, places, texts, numbers and null as JSON. */
final class Json {

	private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
			.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

	private Json() {
	}

	/** One array over several lines. */
	static void array(List<? extends Map<String, ?>> records, PrintWriter out) {
		try (JsonGenerator generator = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
			write(generator, records);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.println();
	}

	/** One object over several lines. */
	static void object(Map<String, ?> record, PrintWriter out) {
		try (JsonGenerator generator = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
			write(generator, record);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.println();
	}

	/** One object on a line of its own. */
	static void line(Map<String, ?> record, PrintWriter out) {
		try (JsonGenerator generator = FACTORY.createGenerator(out)) {
			write(generator, record);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		out.println();
	}

	private static void write(JsonGenerator generator, Object value) throws IOException {
		switch (value) {
		case null -> generator.writeNull();
		case Map<?, ?> map -> {
			generator.writeStartObject();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				generator.writeFieldName(String.valueOf(entry.getKey()));
				write(generator, entry.getValue());
			}
			generator.writeEndObject();
		}
		case Place place -> write(generator, place.fields());
		case List<?> list -> {
			generator.writeStartArray();
			for (Object element : list) {
				write(generator, element);
			}
			generator.writeEndArray();
		}
		case BigDecimal number -> generator.writeNumber(number);
		case Integer number -> generator.writeNumber(number);
		case Double number -> generator.writeNumber(number);
		case Boolean truth -> generator.writeBoolean(truth);
		default -> generator.writeString(value.toString());
		}
	}

}
