package fadu.reading.formats;

/** A kind of file that can be read. */
public enum Format {

	/** Plain text: UTF-8, GB18030, or UTF-16 with a byte order mark. */
	TEXT("txt"),
	/** Comma-, semicolon- or tab-separated values, in the encodings of plain text. */
	CSV("csv"),
	/** A web page, also one saved by an office program. */
	HTML("html"),
	/** Word, Office Open XML. */
	DOCX("docx"),
	/** Excel, Office Open XML. */
	XLSX("xlsx"),
	/** PDF with text. */
	PDF("pdf"),
	/** Word 97 to 2003, and what WPS writes under names of its own. */
	DOC("doc"),
	/** Excel 97 to 2003, and what WPS writes under names of its own. */
	XLS("xls"),
	/** Rich text. */
	RTF("rtf"),
	/** OpenDocument text. */
	ODT("odt"),
	/** OpenDocument spreadsheet. */
	ODS("ods"),
	/** Open Fixed-layout Document, GB/T 33190. */
	OFD("ofd"),
	/** A mail. */
	EML("eml"),
	/** A web page that a browser kept as one file. */
	MHT("mht"),
	/** A picture of printed pages. */
	PICTURE("png");

	private final String extension;

	Format(String extension) {
		this.extension = extension;
	}

	/** The usual extension of such files, without the point; also the name of the format for scripts. */
	public String extension() {
		return extension;
	}

}
