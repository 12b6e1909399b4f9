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
	PDF("pdf");

	private final String extension;

	Format(String extension) {
		this.extension = extension;
	}

	/** The usual extension of such files, without the point; also the name of the format for scripts. */
	public String extension() {
		return extension;
	}

}
