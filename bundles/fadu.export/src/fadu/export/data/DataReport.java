package fadu.export.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Comparisons;
import fadu.catalogue.ReportDesign;
import fadu.model.District;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * Writes the figures of a report as data. What describes a single CSV file lies beside it in a file of its own, because a line of
 * remarks in a CSV file would be a row of data to every program that reads it.
 */
public final class DataReport {

	/** What the name of a CSV file is followed by in that of the file that describes it (CSV on the Web, section 5.2). */
	public static final String BESIDE = "-metadata.json";
	/** Under this key the stamp lies in what describes the data. */
	public static final String STAMP = "urn:fadu:stamp";

	private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

	private final ReportDesign design;
	private final ReportData data;
	private final Comparison comparison;

	/**
	 * @param parameters those that were given for the design, otherwise its own; those of a scope narrow the data as they do the
	 *                       report
	 */
	public DataReport(ReportDesign design, ReportData data, Map<String, ?> parameters) throws UserException {
		this.design = design;
		this.data = data;
		comparison = Comparisons.of(data.in(parameters));
	}

	/**
	 * Writes the file.
	 *
	 * @param stamp how the report was made, to be kept with the data
	 */
	public void write(DataFormat format, String stamp, Path file) throws IOException, UserException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			switch (format) {
			case CSV -> resources().observations().write(out, true);
			case SDMX -> sdmx().write(out, false);
			case DATAPACKAGE -> dataPackage(stamp, out);
			}
		}
	}

	/**
	 * What describes a CSV file, for the file beside it.
	 *
	 * @param fileName the name of the CSV file
	 */
	public byte[] beside(DataFormat format, String fileName, String stamp) throws IOException, UserException {
		Resource<?> resource = format == DataFormat.SDMX ? sdmx() : resources().observations();
		Map<String, Object> about = new LinkedHashMap<>();
		about.put("dc:title", design.title());
		about.put("dc:created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(data.generatedAt()));
		about.put(STAMP, stamp);
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(Metadata.csvw(resource, fileName, about));
	}

	private void dataPackage(String stamp, OutputStream out) throws IOException, UserException {
		Map<String, Object> about = new LinkedHashMap<>();
		about.put("name", design.id());
		about.put("title", design.title());
		about.put("description", design.description());
		about.put("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(data.generatedAt()));
		about.put("sources", resources().sourceTitles().stream().map(title -> Map.of("title", title)).toList());
		about.put(STAMP, stamp);
		List<Resource<?>> resources = resources().all();
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("datapackage.json"));
		zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(Metadata.dataPackage(resources, about)));
		for (Resource<?> resource : resources) {
			zip.putNextEntry(new ZipEntry(resource.name() + ".csv"));
			resource.write(zip, false);
		}
		zip.finish();
	}

	private Resources resources() throws UserException {
		Map<String, District> known = new HashMap<>();
		data.reference().districts().forEach(district -> known.put(district.getCode(), district));
		return new Resources(comparison, known);
	}

	private Resource<Figure> sdmx() throws UserException {
		Map<String, Period> documents = new HashMap<>();
		for (SourceDocument document : data.in(Map.of()).documents()) {
			documents.putIfAbsent(document.getDistrict(), document.getPeriod());
		}
		return new Sdmx(documents, data.period(), data.generatedAt().getYear()).of(Figure.of(comparison));
	}

}
