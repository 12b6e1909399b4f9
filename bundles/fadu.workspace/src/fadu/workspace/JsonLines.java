package fadu.workspace;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A file of JSON objects, one on each line. A fault names the file and the line. */
final class JsonLines {

	/** The most bytes that a file may have: some 400,000 figures. */
	private static final long MAXIMUM_SIZE = 256L * 1024 * 1024;

	private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private JsonLines() {
	}

	/** The objects of a file; blank lines are left out. */
	static List<Line> of(Path file) throws UserException {
		List<Line> lines = new ArrayList<>();
		int number = 0;
		for (String text : text(file, MAXIMUM_SIZE).split("\n")) {
			number++;
			if (!text.isBlank()) {
				lines.add(new Line(file, number, parse(file, number, text)));
			}
		}
		return lines;
	}

	/**
	 * The text of a JSON file, without a mark of its encoding.
	 *
	 * @throws UserException where it is a folder, larger than so many bytes, not there, not in UTF-8, or cannot be read
	 */
	static String text(Path file, long most) throws UserException {
		try {
			if (Files.isDirectory(file)) {
				throw new UserException(NLS.bind(Messages.JsonLines_folder, file));
			}
			if (Files.size(file) > most) {
				throw new UserException(NLS.bind(Messages.JsonLines_large, file, most >> 20));
			}
			String text = Files.readString(file);
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (NoSuchFileException e) {
			throw new UserException(NLS.bind(Messages.JsonLines_missing, file), e);
		} catch (CharacterCodingException e) {
			throw new UserException(NLS.bind(Messages.JsonLines_encoding, file), e);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ReportText_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	private static JsonNode parse(Path file, int number, String text) throws UserException {
		try {
			JsonNode node = MAPPER.readTree(text);
			if (node.isObject()) {
				return node;
			}
		} catch (JsonProcessingException e) {
			throw new UserException(NLS.bind(Messages.JsonLines_noObject, file, number), e);
		}
		throw new UserException(NLS.bind(Messages.JsonLines_noObject, file, number));
	}

	/**
	 * One object.
	 *
	 * @param file   where it stands
	 * @param number of the line, from 1
	 * @param node   its fields
	 */
	record Line(Path file, int number, JsonNode node) {

		/** A text that must be there. */
		String text(String field) throws UserException {
			return optionalText(field).orElseThrow(() -> fault(field));
		}

		/** A text, or nothing where the field is missing or null. */
		Optional<String> optionalText(String field) {
			JsonNode value = node.path(field);
			return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
		}

		/** A whole number that must be there. */
		int integer(String field) throws UserException {
			JsonNode value = node.path(field);
			if (!value.isIntegralNumber() || !value.canConvertToInt()) {
				throw fault(field);
			}
			return value.intValue();
		}

		/** A number, or nothing where the field is missing or null. */
		Optional<BigDecimal> number(String field) throws UserException {
			JsonNode value = node.path(field);
			if (value.isMissingNode() || value.isNull()) {
				return Optional.empty();
			}
			if (!value.isNumber()) {
				throw fault(field);
			}
			return Optional.of(value.decimalValue());
		}

		UserException fault(String field) {
			return new UserException(NLS.bind(Messages.JsonLines_field, new Object[]{file, number, field}));
		}
	}

}
