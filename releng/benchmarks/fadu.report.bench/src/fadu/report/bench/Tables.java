package fadu.report.bench;

import java.util.List;
import java.util.Locale;

/** The designs that are measured: one table of all figures, once, and five times for a report of more than a thousand pages. */
enum Tables {

	/** Once. */
	ONCE(1),
	/** Five times. */
	OFTEN(5);

	/** What the table shows of each figure. */
	static final List<String> COLUMNS = List.of("number", "district", "metric_name", "display", "unit", "period", "span");

	private static final String FADU = """
			<data-sources><oda-data-source extensionID="fadu.report.oda" name="figures"/></data-sources>
			<data-sets><oda-data-set extensionID="fadu.report.oda.question" name="table"><property name="dataSource">figures</property>
			<xml-property name="queryText">figures</xml-property></oda-data-set></data-sets>
			""";
	private static final String JDBC = """
			<data-sources><oda-data-source extensionID="org.eclipse.birt.report.data.oda.jdbc" name="figures"/></data-sources>
			<data-sets><oda-data-set extensionID="org.eclipse.birt.report.data.oda.jdbc.JdbcSelectDataSet" name="table">
			<property name="dataSource">figures</property><xml-property name="queryText">%s</xml-property></oda-data-set></data-sets>
			""";

	private final int times;

	Tables(int times) {
		this.times = times;
	}

	/** Id of the report. */
	String id() {
		return "benchmark." + name().toLowerCase(Locale.ROOT);
	}

	/** The design with Fadu's data source. */
	String design() {
		return design(FADU);
	}

	/** The same with a JDBC data set on the table that {@link FigureTable} fills. */
	String jdbcDesign() {
		return design(JDBC.formatted(FigureTable.QUERY));
	}

	private String design(String data) {
		StringBuilder bindings = new StringBuilder();
		StringBuilder heads = new StringBuilder();
		StringBuilder cells = new StringBuilder();
		for (String column : COLUMNS) {
			bindings.append("<structure><property name=\"name\">").append(column)
					.append("</property><expression name=\"expression\" type=\"javascript\">dataSetRow[\"").append(column)
					.append("\"]</expression><property name=\"dataType\">string</property></structure>\n");
			heads.append("<cell><property name=\"style\">head</property><label><text-property name=\"text\">").append(column)
					.append("</text-property></label></cell>\n");
			cells.append("<cell><property name=\"style\">cell</property><data><property name=\"resultSetColumn\">").append(column)
					.append("</property></data></cell>\n");
		}
		String table = """
				<table><property name="width">100%%</property><property name="dataSet">table</property>
				<property name="repeatHeader">true</property><property name="pageBreakInterval">0</property>
				<list-property name="boundDataColumns">%s</list-property>
				<column/><column/><column/><column/><column/><column/><column/>
				<header><row>%s</row></header><detail><row>%s</row></detail></table>
				""".formatted(bindings, heads, cells);
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
				<property name="units">mm</property>
				%s
				<styles>
				<style name="report"><property name="fontFamily">sans-serif</property><property name="fontSize">8pt</property></style>
				<style name="head"><property name="fontWeight">bold</property><property name="textAlign">left</property>
				<property name="borderBottomStyle">solid</property><property name="borderBottomWidth">1pt</property></style>
				<style name="cell"><property name="borderBottomStyle">solid</property><property name="borderBottomWidth">0.5pt</property>
				</style>
				</styles>
				<page-setup><simple-master-page name="page"><property name="type">a4</property></simple-master-page></page-setup>
				<body>%s</body>
				</report>
				"""
				.formatted(data, table.repeat(times));
	}

}
