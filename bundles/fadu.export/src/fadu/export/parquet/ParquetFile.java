package fadu.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import fadu.question.Answer;
import fadu.question.Column;

/** A table as one file: a page for each column, all rows in one group, then the footer that says where they lie. */
public final class ParquetFile {

	private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

	private ParquetFile() {
	}

	/**
	 * Writes the table; the caller closes the stream.
	 *
	 * @throws IOException where the stream takes no more
	 */
	public static <R> void write(Answer<R> answer, OutputStream out) throws IOException {
		List<CompactStruct> schema = new ArrayList<>();
		schema.add(new CompactStruct().text(4, "table").number(5, answer.columns().size()));
		List<CompactStruct> chunks = new ArrayList<>();
		out.write(MAGIC);
		long place = MAGIC.length;
		long unpacked = 0;
		for (Column<R> column : answer.columns()) {
			List<Object> values = answer.rows().stream().<Object>map(column::of).toList();
			ColumnPage page = new ColumnPage(column.name(), column.type(), values);
			out.write(page.toBytes());
			schema.add(page.schema());
			chunks.add(page.chunk(place));
			place += page.length();
			unpacked += page.unpackedLength();
		}
		CompactStruct group = new CompactStruct().structs(1, chunks).longNumber(2, unpacked)
				.longNumber(3, answer.rows().size());
		byte[] footer = new CompactStruct().number(1, 1).structs(2, schema).longNumber(3, answer.rows().size())
				.structs(4, answer.rows().isEmpty() ? List.of() : List.of(group)).text(6, "Fadu").toBytes();
		out.write(footer);
		out.write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
		out.write(MAGIC);
	}

}
