package fadu.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jooq.Field;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Values of columns in JSON, the same whichever database they come from: days and times as text, decimals to the last digit. */
final class DumpValues {

	private DumpValues() {
	}

	static void write(Object value, JsonGenerator json) throws IOException {
		switch (value) {
		case null -> json.writeNull();
		case Boolean truth -> json.writeBoolean(truth);
		case BigDecimal number ->
			json.writeNumber((number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString());
		case Integer number -> json.writeNumber(number);
		case Long number -> json.writeNumber(number);
		case Double number -> json.writeNumber(number);
		case Timestamp time -> json.writeString(time.toLocalDateTime().toString());
		case LocalDateTime time -> json.writeString(time.toString());
		case Date day -> json.writeString(day.toLocalDate().toString());
		case LocalDate day -> json.writeString(day.toString());
		default -> json.writeString(String.valueOf(value));
		}
	}

	/** The value at which the parser stands, as the column takes it; fails where it does not fit. */
	static Object read(JsonParser json, Field<?> column) throws IOException {
		if (json.currentToken() == JsonToken.VALUE_NULL) {
			return null;
		}
		Class<?> type = column.getType();
		if (type == Boolean.class) {
			return json.getBooleanValue();
		}
		if (type == Integer.class) {
			return json.getIntValue();
		}
		if (type == Double.class) {
			return json.getDoubleValue();
		}
		if (type == BigDecimal.class) {
			return json.getDecimalValue();
		}
		String text = json.getText();
		if (type == Timestamp.class) {
			return Timestamp.valueOf(LocalDateTime.parse(text));
		}
		return type == Date.class ? Date.valueOf(LocalDate.parse(text)) : text;
	}

}
