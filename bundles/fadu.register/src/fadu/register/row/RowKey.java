package fadu.register.row;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.register.definition.RegisterDefinition;

/** The key of a row as one text. */
public final class RowKey {

	/** The most characters of a key. */
	public static final int LONGEST = 400;

	private static final String BETWEEN = " | ";

	private RowKey() {
	}

	/** The values of the key columns, in the order of the register. */
	public static String of(RegisterDefinition register, Map<String, Object> values) {
		return register.key().stream().map(field -> {
			Object value = values.get(field.name());
			return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
		}).collect(Collectors.joining(BETWEEN));
	}

}
