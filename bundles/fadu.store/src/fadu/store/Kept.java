package fadu.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** The tables whose changes can be taken back, with all their columns and those that identify a row. */
enum Kept {

	DOCUMENT(Documents.TABLE, join(Documents.FIELDS, List.of(Documents.IMPORTED_AT, Documents.TEXT_HASH)),
			List.of(Documents.SHA256)), DOCUMENT_TEXT(
					Documents.TEXT_TABLE, List.of(Documents.TEXT_DOCUMENT, Documents.TEXT),
					List.of(Documents.TEXT_DOCUMENT)), OBSERVATION(
							Observations.TABLE, join(Observations.FIELDS, List.of(Observations.AREA)),
							List.of(Observations.DOCUMENT, Observations.ID)), OBSERVATION_AS_READ(AsRead.TABLE,
									List.of(AsRead.DOCUMENT, AsRead.ID, AsRead.CONTENT),
									List.of(AsRead.DOCUMENT, AsRead.ID)), PEER_GROUP(PeerGroups.TABLE, PeerGroups.FIELDS,
											List.of(PeerGroups.NAME)), FINDING(Findings.TABLE, Findings.FIELDS,
													List.of(Findings.ID)), REGISTER_HEAD(RegisterImports.HEADS,
															List.of(RegisterImports.ROOT, RegisterImports.HEAD),
															List.of(RegisterImports.ROOT)), DEFINITION(KeptDefinitions.TABLE,
																	KeptDefinitions.FIELDS, List.of(KeptDefinitions.ID));

	private final Table<?> table;
	private final List<? extends Field<?>> fields;
	private final List<Field<String>> key;

	Kept(Table<?> table, List<? extends Field<?>> fields, List<Field<String>> key) {
		this.table = table;
		this.fields = fields;
		this.key = key;
	}

	private static List<? extends Field<?>> join(List<? extends Field<?>> some, List<? extends Field<?>> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	Table<?> table() {
		return table;
	}

	List<? extends Field<?>> fields() {
		return fields;
	}

	/** The values of the key columns in an image of a row. */
	List<String> key(Map<String, String> image) {
		return key.stream().map(field -> image.get(field.getName())).toList();
	}

	/** All rows below a root. */
	Condition below(String root) {
		return key.getFirst().eq(root);
	}

	/** The rows below a root that have these ids. */
	Condition below(String root, List<String> ids) {
		Field<String> id = key.getLast();
		return below(root).and(ids.size() == 1 ? id.eq(ids.getFirst()) : id.in(ids));
	}

}
