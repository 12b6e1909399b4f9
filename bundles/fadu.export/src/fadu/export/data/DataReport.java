package fadu.export.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Comparisons;
import fadu.catalogue.ReportDesign;
import fadu.export.Csv;
import fadu.export.ExportData;
import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.export.Metadata;
import fadu.export.format.SdmxCsvFormat;
import fadu.model.District;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * Writes the figures of a report as data, in any {@linkplain ExportFormat format}. What describes a file that does not do so itself
 * lies beside it, because a line of remarks in a CSV file would be a row of data to every program that reads it.
 */
public final class DataReport {

	/** What the name of a CSV file is followed by in that of the file that describes it (CSV on the Web, section 5.2). */
	public static final String BESIDE = "-metadata.json";
	/** What the name of a file of SDMX is followed by in that of its structure message. */
	public static final String STRUCTURE = ".structure.xml";
	/** Under this key the stamp lies in what describes the data. */
	public static final String STAMP = "urn:fadu:stamp";

	private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

	private final ReportDesign design;
	private final ReportData data;
	private final Comparison comparison;
	private final DataTerms terms;

	/**
	 * @param parameters those that were given for the design, otherwise its own; those of a scope narrow the data as they do the
	 *                       report
	 * @param terms      under which the data are handed on
	 */
	public DataReport(ReportDesign design, ReportData data, Map<String, ?> parameters, DataTerms terms) throws UserException {
		this.design = design;
		this.data = data;
		this.terms = terms;
		comparison = Comparisons.of(data.in(parameters));
	}

	/**
	 * Writes the file.
	 *
	 * @param stamp how the report was made, to be kept with the data
	 */
	public void write(ExportFormat format, String stamp, Path file) throws IOException, UserException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			if (format.isForSpreadsheet()) {
				out.write(String.valueOf(Csv.BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
			}
			format.write(new ExportData(tables(format), about(stamp)), out);
		}
	}

	/**
	 * What describes a file that does not do so itself, for the file beside it.
	 *
	 * @param fileName the name of the file of data
	 */
	public byte[] beside(ExportFormat format, String fileName, String stamp) throws IOException, UserException {
		ExportTable<?> table = format.asWritten(tables(format).getFirst());
		Map<String, Object> about = new LinkedHashMap<>();
		about.put("dc:title", design.title());
		about.put("dc:created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(data.generatedAt()));
		terms.licence().ifPresent(licence -> about.put("dc:license", licence));
		terms.creator().ifPresent(creator -> about.put("dc:creator", creator));
		about.put(STAMP, stamp);
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(Metadata.csvw(table, fileName, about));
	}

	/** The structure message of SDMX, for the file beside the rows; nothing where a format has none. */
	public Optional<byte[]> structure(ExportFormat format) throws IOException, UserException {
		if (!(format instanceof SdmxCsvFormat)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new SdmxStructure(sdmx(), data.generatedAt()).write());
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private Map<String, Object> about(String stamp) throws UserException {
		Map<String, Object> about = new LinkedHashMap<>();
		about.put("name", design.id());
		about.put("title", design.title());
		about.put("description", design.description());
		about.put("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(data.generatedAt()));
		about.putAll(terms.properties(design.title(), resources().sourceTitles(), data.generatedAt()));
		about.put("sources", resources().sourceTitles().stream().map(title -> Map.of("title", title)).toList());
		about.put(STAMP, stamp);
		return about;
	}

	/** The long table first. SDMX has codes and names of its own for what stands in it. */
	private List<ExportTable<?>> tables(ExportFormat format) throws UserException {
		return format instanceof SdmxCsvFormat ? List.of(sdmx()) : resources().all();
	}

	private Resources resources() throws UserException {
		Map<String, District> known = new HashMap<>();
		data.reference().districts().forEach(district -> known.put(district.getCode(), district));
		return new Resources(comparison, known);
	}

	private ExportTable<Figure> sdmx() throws UserException {
		Map<String, Period> documents = new HashMap<>();
		for (SourceDocument document : data.in(Map.of()).documents()) {
			documents.putIfAbsent(document.getDistrict(), document.getPeriod());
		}
		return new Sdmx(documents, data.period(), data.generatedAt().getYear()).of(Figure.of(comparison));
	}

}
