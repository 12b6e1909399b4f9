package fadu.reading.formats;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Extractor_bomb;
	public static String Extractor_damaged;
	public static String Extractor_empty;
	public static String Extractor_folder;
	public static String Extractor_long;
	public static String Extractor_memory;
	public static String Extractor_missing;
	public static String Extractor_slow;
	public static String Extractor_unreadable;
	public static String LeftOut_and;
	public static String LeftOut_error;
	public static String LeftOut_formula;
	public static String LeftOut_struck;
	public static String LeftOut_textBox;
	public static String MailText_attached;
	public static String OldOfficeFile_ancient;
	public static String OldOfficeFile_cut;
	public static String OldOfficeFile_works;
	public static String PdfPicture_noPage;
	public static String PdfPicture_unreadable;
	public static String PdfText_order;
	public static String PdfText_pages;
	public static String PdfText_scanned;
	public static String PdfText_silentPages;
	public static String Place_line;
	public static String Place_page;
	public static String Place_paragraph;
	public static String Place_recognised;
	public static String Place_sheet;
	public static String Place_tableCell;
	public static String Reader_archive;
	public static String Reader_binary;
	public static String Reader_csv;
	public static String Reader_encoding;
	public static String Reader_encrypted;
	public static String Reader_large;
	public static String Reader_otherOffice;
	public static String Reader_picture;
	public static String Recognition_pages;
	public static String Recognition_unsure;
	public static String ReportArchive_entries;
	public static String SheetNotes_mark;
	public static String SheetText_hiddenCells;
	public static String SheetText_hiddenSheet;
	public static String Spreadsheet_other;

	static {
		initializeMessages("fadu.reading.formats.messages", Messages.class);
	}

	private Messages() {
	}

}
