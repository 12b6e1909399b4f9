package fadu.store;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The table of corrected observations as they were read. */
final class AsRead {

	static final Table<?> TABLE = DSL.table(DSL.name("observation_as_read"));
	static final Field<String> DOCUMENT = Column.field(TABLE, "document", SQLDataType.VARCHAR);
	static final Field<String> ID = Column.field(TABLE, "id", SQLDataType.VARCHAR);
	static final Field<String> CONTENT = Column.field(TABLE, "content", SQLDataType.CLOB);

	private AsRead() {
	}

}
