package fadu.reading.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats that others read. The readers run without a framework, so whoever knows one looks them up. */
public final class ReportFileFormats {

	private static volatile Supplier<List<ReportFileFormat>> list = List::of;

	private ReportFileFormats() {
	}

	/**
	 * Says where formats come from.
	 *
	 * @param formats asked anew for each file
	 */
	public static void from(Supplier<List<ReportFileFormat>> formats) {
		list = formats;
	}

	/** The first that recognises a file. */
	static Optional<ReportFileFormat> of(byte[] head, String name) {
		return list.get().stream().filter(format -> format.recognises(head, name)).findFirst();
	}

}
