package fadu.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A struct in the compact protocol of Apache Thrift; its fields are added in the order of their numbers. */
final class CompactStruct {

	private static final int INT32 = 5;
	private static final int INT64 = 6;
	private static final int BINARY = 8;
	private static final int LIST = 9;
	private static final int STRUCT = 12;
	private static final int LONG_LIST = 15;
	private static final int STOP = 0;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private int last;

	CompactStruct number(int field, int value) {
		return varint(field, INT32, value);
	}

	CompactStruct longNumber(int field, long value) {
		return varint(field, INT64, value);
	}

	private CompactStruct varint(int field, int type, long value) {
		head(field, type);
		unsigned(value << 1 ^ value >> Long.SIZE - 1); // zigzag
		return this;
	}

	CompactStruct text(int field, String value) {
		head(field, BINARY);
		binary(value);
		return this;
	}

	CompactStruct struct(int field, CompactStruct value) {
		head(field, STRUCT);
		bytes.writeBytes(value.toBytes());
		return this;
	}

	CompactStruct structs(int field, List<CompactStruct> values) {
		list(field, STRUCT, values.size());
		values.forEach(value -> bytes.writeBytes(value.toBytes()));
		return this;
	}

	CompactStruct texts(int field, List<String> values) {
		list(field, BINARY, values.size());
		values.forEach(this::binary);
		return this;
	}

	CompactStruct numbers(int field, List<Integer> values) {
		list(field, INT32, values.size());
		values.forEach(value -> unsigned((long) value << 1 ^ value >> Integer.SIZE - 1));
		return this;
	}

	/** The struct with its end. */
	byte[] toBytes() {
		byte[] fields = bytes.toByteArray();
		byte[] whole = Arrays.copyOf(fields, fields.length + 1);
		whole[fields.length] = STOP;
		return whole;
	}

	private void head(int field, int type) {
		bytes.write(field - last << 4 | type); // no struct of Parquet has a gap of more than 15
		last = field;
	}

	private void list(int field, int type, int size) {
		head(field, LIST);
		if (size < LONG_LIST) {
			bytes.write(size << 4 | type);
		} else {
			bytes.write(LONG_LIST << 4 | type);
			unsigned(size);
		}
	}

	private void binary(String value) {
		byte[] text = value.getBytes(StandardCharsets.UTF_8);
		unsigned(text.length);
		bytes.writeBytes(text);
	}

	private void unsigned(long value) {
		writeUnsigned(value, bytes);
	}

	/** Seven bits to a byte, the lowest first. */
	static void writeUnsigned(long value, ByteArrayOutputStream out) {
		long rest = value;
		while ((rest & ~0x7F) != 0) {
			out.write((int) (rest & 0x7F | 0x80));
			rest >>>= 7;
		}
		out.write((int) rest);
	}

}
