package fadu.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import fadu.question.Column.Type;

/** The values of a column as one page of data, version 1: which are there, run by run, then those that are there, plain. */
final class ColumnPage {

	private static final int GZIP = 2;
	private static final int PLAIN = 0;
	private static final int RLE = 3;
	private static final int DATA_PAGE = 0;

	private final String name;
	private final Type type;
	private final List<Object> values;
	private final byte[] head;
	private final byte[] packed;
	private final int unpacked;

	ColumnPage(String name, Type type, List<Object> values) {
		this.name = name;
		this.type = type;
		this.values = values;
		byte[] content = content();
		unpacked = content.length;
		packed = packed(content);
		head = new CompactStruct().number(1, DATA_PAGE).number(2, unpacked).number(3, packed.length)
				.struct(5, new CompactStruct().number(1, values.size()).number(2, PLAIN).number(3, RLE).number(4, RLE))
				.toBytes();
	}

	private byte[] content() {
		byte[] levels = levels();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
		out.writeBytes(levels);
		List<Object> there = values.stream().filter(Objects::nonNull).toList();
		if (type == Type.FLAG) {
			out.writeBytes(bits(there));
		} else {
			there.forEach(value -> out.writeBytes(plain(value)));
		}
		return out.toByteArray();
	}

	/** Runs of 1, a value that is there, and 0, one that is missing; a level has one byte. */
	private byte[] levels() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int start = 0;
		for (int i = 1; i <= values.size(); i++) {
			if (i == values.size() || values.get(i) == null != (values.get(start) == null)) {
				CompactStruct.writeUnsigned((long) (i - start) << 1, out);
				out.write(values.get(start) == null ? 0 : 1);
				start = i;
			}
		}
		return out.toByteArray();
	}

	private byte[] plain(Object value) {
		return switch (type) {
		case NUMBER -> little(Integer.BYTES).putInt((Integer) value).array();
		case DECIMAL -> little(Double.BYTES).putDouble(((BigDecimal) value).doubleValue()).array();
		case TEXT, FLAG -> {
			byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
			yield little(Integer.BYTES + text.length).putInt(text.length).put(text).array();
		}
		};
	}

	private static byte[] bits(List<Object> flags) {
		byte[] bits = new byte[(flags.size() + Byte.SIZE - 1) / Byte.SIZE];
		for (int i = 0; i < flags.size(); i++) {
			if (Boolean.TRUE.equals(flags.get(i))) {
				bits[i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
			}
		}
		return bits;
	}

	private static ByteBuffer little(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static byte[] packed(byte[] content) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(content);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory takes all
		}
		return out.toByteArray();
	}

	/** The page with its head, as it stands in the file. */
	byte[] toBytes() {
		return ByteBuffer.allocate(length()).put(head).put(packed).array();
	}

	int length() {
		return head.length + packed.length;
	}

	int unpackedLength() {
		return head.length + unpacked;
	}

	/** The leaf of the schema: any value may be missing. */
	CompactStruct schema() {
		CompactStruct leaf = new CompactStruct().number(1, physical()).number(3, 1).text(4, name);
		return type == Type.TEXT
				? leaf.number(6, 0).struct(10, new CompactStruct().struct(1, new CompactStruct()))
				: leaf;
	}

	/** What the footer says of the column, whose page begins at the place. */
	CompactStruct chunk(long place) {
		CompactStruct about = new CompactStruct().number(1, physical()).numbers(2, List.of(PLAIN, RLE)).texts(3, List.of(name))
				.number(4, GZIP).longNumber(5, values.size()).longNumber(6, unpackedLength()).longNumber(7, length())
				.longNumber(9, place);
		return new CompactStruct().longNumber(2, place).struct(3, about);
	}

	private int physical() {
		return switch (type) {
		case FLAG -> 0;
		case NUMBER -> 1;
		case DECIMAL -> 5;
		case TEXT -> 6;
		};
	}

}
