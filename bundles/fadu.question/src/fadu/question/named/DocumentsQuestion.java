package fadu.question.named;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.Figures;
import fadu.analysis.value.Observations;
import fadu.catalogue.Names;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.question.Column;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.workspace.UserException;

/**
 * The documents that the figures come from, and what must be known of them: those behind the comparison or, where one district is
 * asked about, all that have figures about it.
 */
public final class DocumentsQuestion implements Question {

	@Override
	public String name() {
		return "documents";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("district"), Column.text("title"), Column.text("publisher"), Column.text("published"),
				Column.text("period"), Column.text("file_name"), Column.text("sha256"), Column.text("caution"),
				Column.text("plug_in"), Column.text("district_code"), Column.number("figures"), Column.flag("truncated"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Map<SourceDocument, Integer> documents = new LinkedHashMap<>();
		observations(data, arguments).forEach(observation -> documents.merge(observation.getDocument(), 1, Integer::sum));
		Directory directory = data.directory();
		List<Object[]> rows = new ArrayList<>();
		documents.forEach((document, figures) -> rows.add(row(document, figures, directory)));
		return rows;
	}

	private static Object[] row(SourceDocument document, int figures, Directory directory) {
		return new Object[] { directory.districtName(document.getDistrict()), document.getTitle(), document.getPublisher(),
				document.getPublished(), Figures.display(document.getPeriod()), document.getFileName(),
				inGroups(document.getSha256()), caution(document),
				Optional.ofNullable(document.getContributor()).orElse(Messages.SourceRow_workspace), document.getDistrict(), figures,
				document.isTruncated() };
	}

	private static Stream<Observation> observations(ReportData data, Map<String, Object> arguments) throws UserException {
		ScopedFigures scoped = data.in(arguments);
		if (scoped.districts().size() == 1) {
			return scoped.observations().stream();
		}
		Map<String, List<Observation>> byDistrict = scoped.comparison().rows().stream().flatMap(row -> row.cells().stream())
				.flatMap(cell -> FigureNumbers.observations(cell).stream()).collect(Collectors.groupingBy(Observations::district));
		return scoped.districts().stream().flatMap(district -> byDistrict.getOrDefault(district.getCode(), List.of()).stream());
	}

	/** A digest with blanks in it, so that it can be broken over lines. */
	private static String inGroups(String sha256) {
		return sha256.replaceAll("(.{16})(?=.)", "$1 ");
	}

	private static String caution(SourceDocument document) {
		List<String> cautions = new ArrayList<>();
		if (document.isTruncated()) {
			cautions.add(Messages.DocumentsQuestion_truncated);
		}
		if (!document.isCutOffStated()) {
			cautions.add(Messages.DocumentsQuestion_cutOff);
		}
		String note = Names.choose(document.getNote(), document.getNoteEn());
		if (!note.isBlank()) {
			cautions.add(note);
		}
		return cautions.isEmpty() ? null : String.join("\n", cautions);
	}

}
