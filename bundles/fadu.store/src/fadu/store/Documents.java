package fadu.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.model.FaduFactory;
import fadu.model.SourceDocument;
import fadu.model.value.Period;

/** The table of documents and the table of their texts. */
final class Documents {

	static final Table<?> TABLE = DSL.table(DSL.name("document"));
	static final Field<String> SHA256 = Column.field(TABLE, "sha256", SQLDataType.VARCHAR);
	static final Field<String> FILE_NAME = Column.field(TABLE, "file_name", SQLDataType.VARCHAR);
	static final Field<String> DISTRICT = Column.field(TABLE, "district", SQLDataType.VARCHAR);
	static final Field<Period> PERIOD = Column.field(TABLE, "period", Column.PERIOD);
	static final Field<Boolean> TRUNCATED = Column.field(TABLE, "truncated", SQLDataType.BOOLEAN);
	static final Field<Instant> IMPORTED_AT = Column.field(TABLE, "imported_at", Column.INSTANT);

	/** {@link TextHash} of the text. */
	static final Field<String> TEXT_HASH = Column.field(TABLE, "text_sha256", SQLDataType.VARCHAR);

	static final Table<?> TEXT_TABLE = DSL.table(DSL.name("document_text"));
	static final Field<String> TEXT_DOCUMENT = Column.field(TEXT_TABLE, "document", SQLDataType.VARCHAR);
	static final Field<String> TEXT = Column.field(TEXT_TABLE, "content", SQLDataType.CLOB);

	private static final List<Column<SourceDocument, ?>> COLUMNS = List.of(
			new Column<>(SHA256, SourceDocument::getSha256, SourceDocument::setSha256),
			new Column<>(FILE_NAME, SourceDocument::getFileName, SourceDocument::setFileName),
			Column.text(TABLE, "title", SourceDocument::getTitle, SourceDocument::setTitle),
			Column.text(TABLE, "publisher", SourceDocument::getPublisher, SourceDocument::setPublisher),
			Column.text(TABLE, "published", SourceDocument::getPublished, SourceDocument::setPublished),
			new Column<>(DISTRICT, SourceDocument::getDistrict, SourceDocument::setDistrict),
			new Column<>(PERIOD, SourceDocument::getPeriod, SourceDocument::setPeriod),
			Column.of(TABLE, "cut_off_stated", SQLDataType.BOOLEAN, SourceDocument::isCutOffStated,
					SourceDocument::setCutOffStated),
			Column.of(TABLE, "least_months", SQLDataType.INTEGER, SourceDocument::getLeastMonths, SourceDocument::setLeastMonths),
			new Column<>(TRUNCATED, SourceDocument::isTruncated, SourceDocument::setTruncated),
			Column.text(TABLE, "note", SourceDocument::getNote, SourceDocument::setNote),
			Column.text(TABLE, "note_en", SourceDocument::getNoteEn, SourceDocument::setNoteEn));

	static final List<? extends Field<?>> FIELDS = COLUMNS.stream().map(Column::field).toList();

	private Documents() {
	}

	static Map<Field<?>, Object> row(SourceDocument document, String text, Instant importedAt) {
		Map<Field<?>, Object> row = new LinkedHashMap<>();
		COLUMNS.forEach(column -> column.write(document, row));
		row.put(IMPORTED_AT, importedAt);
		row.put(TEXT_HASH, TextHash.of(text));
		return row;
	}

	/** The columns that say what is known of a document; its file and its hash stay. */
	static Map<Field<?>, Object> description(SourceDocument document) {
		Map<Field<?>, Object> row = new LinkedHashMap<>();
		COLUMNS.stream().filter(column -> column.field() != SHA256 && column.field() != FILE_NAME)
				.forEach(column -> column.write(document, row));
		return row;
	}

	/** Whether the same is known of two documents; their districts are the same where they mean the same. */
	static boolean isSame(SourceDocument one, SourceDocument other, UnaryOperator<String> area) {
		return area.apply(one.getDistrict()).equals(area.apply(other.getDistrict()))
				&& COLUMNS.stream().filter(column -> column.field() != DISTRICT)
						.allMatch(column -> Objects.equals(column.get().apply(one), column.get().apply(other)));
	}

	/** @param row begins with {@link #FIELDS} */
	static SourceDocument document(Record row) {
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		Column.read(COLUMNS, row::get, 0, document);
		return document;
	}

}
