package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.Figures;
import fadu.analysis.Observations;
import fadu.catalogue.Names;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.report.oda.Column;
import fadu.report.oda.Question;
import fadu.report.oda.ReportData;

/**
 * The documents that the figures come from, and what must be known of them. The parameter {@code district}, a GB/T 2260 code,
 * asks for the documents of one district; without it the answer is for the comparison.
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
				Column.text("plug_in"));
	}

	@Override
	public List<Column> parameters() {
		return List.of(Column.text("district"));
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) {
		Set<SourceDocument> documents = new LinkedHashSet<>();
		observations(data, arguments).map(Observation::getDocument).forEach(documents::add);
		List<Object[]> rows = new ArrayList<>();
		for (SourceDocument document : documents) {
			String code = document.getDistrict();
			rows.add(new Object[] { data.catalogue().district(code).map(Names::of).orElse(code), document.getTitle(),
					document.getPublisher(), document.getPublished(), Figures.display(document.getPeriod()),
					document.getFileName(), inGroups(document.getSha256()), caution(document),
					Optional.ofNullable(document.getContributor()).orElse(Messages.SourceRow_workspace) });
		}
		return rows;
	}

	private static Stream<Observation> observations(ReportData data, Map<String, Object> arguments) {
		if (arguments.get("district") instanceof String code) {
			return data.observations().stream().filter(observation -> code.equals(Observations.district(observation)));
		}
		return data.comparison().districts().stream().flatMap(district -> data.comparison().rows().stream()
				.flatMap(row -> row.cells().stream()).filter(cell -> cell.district() == district)
				.flatMap(cell -> SourceNumbers.observations(cell).stream()));
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
