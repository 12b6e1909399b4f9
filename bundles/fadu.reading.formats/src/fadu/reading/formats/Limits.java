package fadu.reading.formats;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param textBytes     the most bytes of a file of plain text, CSV or HTML, which are read at once
 * @param documentBytes the most bytes of a Word, Excel or PDF file
 * @param inflatedBytes the most bytes that the parts of a Word or Excel file may have together, unpacked
 * @param characters    the most characters of the text that comes out
 * @param time          the longest time
 */
public record Limits(long textBytes, long documentBytes, long inflatedBytes, int characters, Duration time) {

	private static final long MEGABYTE = 1024L * 1024;

	/**
	 * Far beyond any report, and what a program with a gigabyte of memory reads: 24 MB of text, 256 MB of document, 512 MB
	 * unpacked, 8 million characters, one minute.
	 */
	public static final Limits USUAL = new Limits(24 * MEGABYTE, 256 * MEGABYTE, 512 * MEGABYTE, 8_000_000, Duration.ofMinutes(1));

}
