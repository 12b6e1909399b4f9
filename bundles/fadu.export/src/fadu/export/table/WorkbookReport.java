package fadu.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;

import fadu.catalogue.ReportDesign;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * A report as an Excel workbook: what it is about on the first sheet, then one sheet for each table of the design, and the sources
 * of all figures at the end. Rows go to the disk as they are written, so that a long table needs no more memory than a short one.
 */
public final class WorkbookReport {

	/** Rows of a sheet that are in memory at a time. */
	private static final int WINDOW = 200;
	private static final String SOURCES = "sources";

	/** Questions whose answers are on the first sheet, or that only serve the layout of pages. */
	private static final Set<String> NO_TABLES = Set.of("about", "blocks", "scope", "yearspan", "yearcharts", "changecharts",
			"brief");

	private final ReportDesign design;
	private final ReportData data;

	/** A report of the design on the data. */
	public WorkbookReport(ReportDesign design, ReportData data) {
		this.design = design;
		this.data = data;
	}

	/**
	 * Writes the workbook.
	 *
	 * @param asked      what the tables of the design ask, in its order
	 * @param parameters values of the design's parameters
	 * @throws IOException   where the workbook cannot be written
	 * @throws UserException where the design asks for something that nobody knows
	 */
	public void write(List<Asked> asked, Map<String, Object> parameters, OutputStream out, IProgressMonitor monitor)
			throws IOException, UserException {
		List<Table> tables = tables(asked, parameters);
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			workbook.setCompressTempFiles(true);
			SheetWriter writer = new SheetWriter(workbook);
			SheetNames names = new SheetNames();
			String first = names.of(Messages.WorkbookReport_about);
			List<String> sheets = tables.stream().map(table -> names.of(table.title())).toList();
			new AboutSheet(design, data, parameters).write(writer, first, tables, sheets);
			for (int i = 0; i < tables.size(); i++) {
				writer.write(tables.get(i), sheets.get(i), monitor);
			}
			POIXMLProperties.CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
			properties.setTitle(design.title());
			properties.setCreator("");
			workbook.write(out);
		}
	}

	private List<Table> tables(List<Asked> asked, Map<String, Object> parameters) throws UserException {
		List<Asked> all = new ArrayList<>(asked.stream().filter(each -> !NO_TABLES.contains(each.question().name())).toList());
		boolean sourced = all.stream().anyMatch(each -> each.question().name().equals(SOURCES));
		if (!sourced) {
			all.add(sources(parameters));
		}
		List<Table> tables = new ArrayList<>();
		for (Asked each : all) {
			tables.add(WideMatrix.answers(each)
					? WideMatrix.of(each, data)
					: AnswerTable.of(each.question().name(), each.answer(data)));
		}
		return tables;
	}

	/** The sources of what the report is about: its parameters narrow them as they do the tables. */
	private static Asked sources(Map<String, Object> parameters) {
		Question<?> question = Questions.named(SOURCES).orElseThrow();
		Map<String, Object> arguments = new HashMap<>(parameters);
		arguments.keySet().retainAll(question.parameters().stream().map(Parameter::name).toList());
		return new Asked(question, List.of(arguments));
	}

}
