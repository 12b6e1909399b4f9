package fadu.question.named;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Comparisons;
import fadu.analysis.set.FigureSet;
import fadu.catalogue.PlugIn;
import fadu.analysis.value.Observations;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The documents that the figures come from, and what must be known of them: those behind the comparison or, where one district is
 * asked about, all that have figures about it.
 */
public final class DocumentsQuestion implements Question<DocumentsQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>().word("district", Role.DIMENSION, Row::district)
			.text("title", Role.PLACE, row -> row.document().getTitle())
			.text("publisher", Role.PLACE, row -> row.document().getPublisher())
			.word("published", Role.TIME, row -> row.document().getPublished())
			.word("period", Role.TIME, row -> WORDS.display(row.document().getPeriod()))
			.text("file_name", Role.PLACE, row -> row.document().getFileName())
			.word("sha256", Role.PLACE, row -> inGroups(row.document().getSha256()))
			.text("caution", Role.REASON, row -> caution(row.document()))
			.text("plug_in", Role.PLACE, Row::contributor)
			.word("district_code", Role.DIMENSION, row -> row.document().getDistrict())
			.number("figures", Role.MEASURE, Row::figures)
			.flag("truncated", Role.STATE, row -> row.document().isTruncated()).list();

	@Override
	public String name() {
		return "documents";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Map<SourceDocument, Integer> documents = new LinkedHashMap<>();
		observations(data, arguments).forEach(observation -> documents.merge(observation.getDocument(), 1, Integer::sum));
		Directory directory = data.directory();
		List<Row> rows = new ArrayList<>();
		documents.forEach((document, figures) -> rows.add(new Row(directory.districtName(document.getDistrict()), document,
				figures, contributor(data, document))));
		return rows;
	}

	/** A document with the name of its district, how many figures it gave, and what contributed it, in the user's language. */
	record Row(String district, SourceDocument document, int figures, String contributor) {
	}

	private static String contributor(ReportData data, SourceDocument document) {
		String id = document.getContributor();
		return id == null
				? Messages.SourceRow_workspace
				: data.catalogue().plugIns().stream().filter(plugIn -> plugIn.id().equals(id)).map(PlugIn::name)
						.filter(Objects::nonNull).findFirst().orElse(id);
	}

	private static Stream<Observation> observations(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		if (set.districts().size() == 1) {
			return set.figures().stream();
		}
		Map<String, List<Observation>> byDistrict = Comparisons.of(set).rows().stream().flatMap(row -> row.cells().stream())
				.flatMap(cell -> FigureNumbers.observations(cell).stream()).collect(Collectors.groupingBy(Observations::district));
		return set.districts().stream().flatMap(district -> byDistrict.getOrDefault(district.getCode(), List.of()).stream());
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
		String note = WORDS.choose(document.getNote(), document.getNoteEn());
		if (!note.isBlank()) {
			cautions.add(note);
		}
		return cautions.isEmpty() ? null : String.join("\n", cautions);
	}

}
