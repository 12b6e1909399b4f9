package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.report.design.DesignCheck;

/** What designs may compute, and what they may not. */
class PlainExpressionTest {

	@ParameterizedTest
	@ValueSource(strings = {"row[\"value\"]", "dataSetRow['d1_text']", "row._outer[\"block\"]", "params[\"width\"].value < 3",
			"params[\"metric\"]", "\"NOT_REPORTED\"", "'未报告'", "\"\"", "-1.5", "true", "null", "row.__rownum", "pageNumber",
			"\"source-\" + row[\"source\"]", "row[\"state\"] != \"REPORTED\" && params[\"width\"].value >= 2",
			"row[\"state\"] == null || row[\"state\"] == ''"})
	void isPlain(String expression) {
		assertThat(DesignCheck.of(design(expression))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"x", "eval(\"1\")", "row[\"a\"].toString()", "row[\"a\"][\"b\"]", "row[\"constructor\"](\"x\")",
			"row[\"__proto__\"]", "row[x]", "row[\"a\" + \"b\"]", "params[\"p\"].value = 3", "row.value", "a = 1", "1; 2", "1, 2",
			"\"a\" \"b\"", "\"\\u0061\"", "`a`", "/a/", "new Date()", "function(){}", "this", "reportContext", "!row[\"a\"]",
			"1 ? 2 : 3",
			"row[\"a\"] // comment", "row[\"a\"] /* */", "{\"a\": 1}", "[1]", "1 +", "+ 1 +", "row[\"a\"]\u2028x", "params", "row"})
	void isAScript(String expression) {
		assertThat(DesignCheck.of(design(expression))).isNotEmpty();
	}

	private static byte[] design(String expression) {
		return """
				<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
				<body><label><expression name="bookmark" type="javascript"><![CDATA[%s]]></expression></label></body>
				</report>
				""".formatted(expression).getBytes(StandardCharsets.UTF_8);
	}

}
