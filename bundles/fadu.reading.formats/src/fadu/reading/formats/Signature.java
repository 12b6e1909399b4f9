package fadu.reading.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes; its name only tells a CSV file from other text. */
enum Signature {

	PDF, ZIP, OLE2, PICTURE, ARCHIVE, RICH_TEXT, HTML, CSV, TEXT;

	/** How many bytes are enough to tell. */
	static final int HEAD = 4096;

	/**
	 * @param head the first bytes of the file
	 * @param name its name
	 */
	static Signature of(byte[] head, String name) {
		String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
		if (start.contains("%PDF-")) {
			return PDF;
		}
		if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
			return ZIP;
		}
		if (Encoding.begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
			return OLE2;
		}
		if (Encoding.begins(head, 0xFF, 0xD8, 0xFF) || start.startsWith("\u0089PNG") || start.startsWith("GIF8")
				|| start.startsWith("II*\0") || start.startsWith("MM\0*")) {
			return PICTURE;
		}
		if (start.startsWith("Rar!") || start.startsWith("7z\u00bc\u00af") || Encoding.begins(head, 0x1F, 0x8B)) {
			return ARCHIVE;
		}
		if (start.startsWith("{\\rtf")) {
			return RICH_TEXT;
		}
		return ofText(head, name.toLowerCase(Locale.ROOT));
	}

	private static Signature ofText(byte[] head, String name) {
		String start = new String(head, head.length > 1 && head[0] == (byte) 0xFE
				? StandardCharsets.UTF_16BE
				: head.length > 1 && head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
		String plain = start.toLowerCase(Locale.ROOT);
		boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
		if (plain.contains("<!doctype html") || plain.contains("<html") || plain.contains("<body") || plain.contains("<head>")
				|| named && plain.contains("<")) {
			return HTML;
		}
		return name.endsWith(".csv") || name.endsWith(".tsv") ? CSV : TEXT;
	}

}
