package fadu.reading.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes; its name only tells a CSV file from other text. */
enum Signature {

	PDF, ZIP, OLE2, PICTURE, ARCHIVE, RICH_TEXT, MAIL, OFFICE_XML, HTML, CSV, TEXT;

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

	private static final Pattern HEADER = Pattern.compile("(?i)(from|to|date|subject|received|return-path|message-id|mime-version"
			+ "|content-type|content-transfer-encoding|delivered-to|x-[a-z-]+|reply-to|cc|snapshot-content-location):.*");
	private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*|[ \\t].*");

	/** A mail begins with lines of a header, two at least that every mail may have. */
	private static boolean isMail(String start) {
		int known = 0;
		for (String line : start.split("\r\n|\n|\r")) {
			if (line.isEmpty() || !FIELD.matcher(line).matches()) {
				return known > 1 && line.isEmpty();
			}
			known += HEADER.matcher(line).matches() ? 1 : 0;
		}
		return known > 2;
	}

	private static Signature ofText(byte[] head, String name) {
		String start = new String(head, head.length > 1 && head[0] == (byte) 0xFE
				? StandardCharsets.UTF_16BE
				: head.length > 1 && head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
		String plain = start.toLowerCase(Locale.ROOT);
		if (isMail(start) && plain.contains("content-type:")) {
			return MAIL;
		}
		if (plain.contains("<?mso-application") || plain.contains("<office:document ") || plain.contains("<uof:")) {
			return OFFICE_XML;
		}
		boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
		if (plain.contains("<!doctype html") || plain.contains("<html") || plain.contains("<body") || plain.contains("<head>")
				|| named && plain.contains("<")) {
			return HTML;
		}
		return name.endsWith(".csv") || name.endsWith(".tsv") ? CSV : TEXT;
	}

}
