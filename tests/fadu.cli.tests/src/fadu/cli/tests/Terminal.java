package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.cli.FaduCommandLine;

/**
 * What a user saw of one command.
 *
 * @param status the exit status
 * @param out    the results
 * @param err    the messages
 */
record Terminal(int status, String out, String err) {

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	/** Types a command. */
	static Terminal type(Object... words) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		String[] arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
		int status = new FaduCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
		return new Terminal(status, out.toString(), err.toString());
	}

	/** Types a command that must succeed without a message. */
	static String succeed(Object... words) {
		Terminal terminal = type(words);
		assertThat(terminal.err()).isEmpty();
		assertThat(terminal.status()).isZero();
		return terminal.out();
	}

	/** The result as a list of JSON objects, whose fields keep their order. */
	static List<Map<String, Object>> array(String json) {
		return parse(json, new TypeReference<>() {
		});
	}

	/** The result as JSON objects, one on each line. */
	static List<Map<String, Object>> lines(String json) {
		return json.lines().map(line -> parse(line, new TypeReference<Map<String, Object>>() {
		})).toList();
	}

	private static <T> T parse(String json, TypeReference<T> type) {
		try {
			return JSON.readValue(json, type);
		} catch (JsonProcessingException e) {
			throw new AssertionError("no JSON: " + json, e);
		}
	}

}
