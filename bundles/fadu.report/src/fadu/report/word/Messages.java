package fadu.report.word;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String BodyWriter_numbered;
	public static String BodyWriter_picture;
	public static String BodyWriter_table;
	public static String ImprintWriter_copies;
	public static String ImprintWriter_printed;
	public static String MarginNotes_author;
	public static String ShellWriter_addressee;
	public static String ShellWriter_attachment;
	public static String ShellWriter_attachmentOf;
	public static String ShellWriter_attachments;
	public static String ShellWriter_numbered;
	public static String ShellWriter_signer;
	public static String Unrolled_colon;
	public static String Unrolled_point;
	public static String Unrolled_space;
	public static String WordEmitter_creator;
	public static String WordEmitter_remark;
	public static String WordReport_ofIssuer;
	public static String WordReport_signed;

	static {
		initializeMessages("fadu.report.word.messages", Messages.class);
	}

	private Messages() {
	}

}
