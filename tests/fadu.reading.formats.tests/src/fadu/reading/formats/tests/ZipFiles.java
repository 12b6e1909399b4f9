package fadu.reading.formats.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files taken apart and put together again, with parts that no office program would write. */
final class ZipFiles {

	private static final String TYPES = """
			<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
			<Override PartName="/word/document.xml"
			ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
	private static final String RELATIONS = """
			<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
			<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
			Target="word/document.xml"/></Relationships>""";
	private static final int BLOCK = 1 << 16;

	private ZipFiles() {
	}

	/** A Word file with the given main part. */
	static byte[] word(String document) throws IOException {
		return word(document, 0);
	}

	/** A Word file whose main part ends in many blanks. */
	static byte[] word(String document, long blanks) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
			put(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(document.getBytes(StandardCharsets.UTF_8));
			blanks(zip, blanks);
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

	private static void blanks(OutputStream out, long count) throws IOException {
		byte[] block = " ".repeat(BLOCK).getBytes(StandardCharsets.UTF_8);
		for (long left = count; left > 0; left -= BLOCK) {
			out.write(block);
		}
	}

	static Map<String, byte[]> parts(byte[] file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				put(zip, part.getKey(), part.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

}
