package fadu.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.model.FaduFactory;
import fadu.model.SourceDocument;

/** The table of documents and the table of their texts. */
final class Documents {

	static final Table<?> TABLE = DSL.table(DSL.name("document"));
	static final Field<String> SHA256 = DSL.field(DSL.name("sha256"), SQLDataType.VARCHAR);
	static final Field<Instant> IMPORTED_AT = DSL.field(DSL.name("imported_at"), SQLDataType.LOCALDATETIME.asConvertedDataType(
			Converter.ofNullable(LocalDateTime.class, Instant.class, local -> local.toInstant(ZoneOffset.UTC),
					instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))));

	static final Table<?> TEXT_TABLE = DSL.table(DSL.name("document_text"));
	static final Field<String> TEXT_DOCUMENT = DSL.field(DSL.name("document"), SQLDataType.VARCHAR);
	static final Field<String> TEXT = DSL.field(DSL.name("content"), SQLDataType.CLOB);

	private static final List<Column<SourceDocument, ?>> COLUMNS = List.of(
			new Column<>(SHA256, SourceDocument::getSha256, SourceDocument::setSha256),
			Column.text("file_name", SourceDocument::getFileName, SourceDocument::setFileName),
			Column.text("title", SourceDocument::getTitle, SourceDocument::setTitle),
			Column.text("publisher", SourceDocument::getPublisher, SourceDocument::setPublisher),
			Column.text("published", SourceDocument::getPublished, SourceDocument::setPublished),
			Column.text("district", SourceDocument::getDistrict, SourceDocument::setDistrict),
			Column.of("period", Column.PERIOD, SourceDocument::getPeriod, SourceDocument::setPeriod),
			Column.of("cut_off_stated", SQLDataType.BOOLEAN, SourceDocument::isCutOffStated, SourceDocument::setCutOffStated),
			Column.of("least_months", SQLDataType.INTEGER, SourceDocument::getLeastMonths, SourceDocument::setLeastMonths),
			Column.of("truncated", SQLDataType.BOOLEAN, SourceDocument::isTruncated, SourceDocument::setTruncated),
			Column.text("note", SourceDocument::getNote, SourceDocument::setNote),
			Column.text("note_en", SourceDocument::getNoteEn, SourceDocument::setNoteEn));

	static final List<? extends Field<?>> FIELDS = COLUMNS.stream().map(Column::field).toList();

	private Documents() {
	}

	static Map<Field<?>, Object> row(SourceDocument document, Instant importedAt) {
		Map<Field<?>, Object> row = new LinkedHashMap<>();
		COLUMNS.forEach(column -> column.write(document, row));
		row.put(IMPORTED_AT, importedAt);
		return row;
	}

	static SourceDocument document(Record row) {
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		COLUMNS.forEach(column -> column.read(row, document));
		return document;
	}

}
