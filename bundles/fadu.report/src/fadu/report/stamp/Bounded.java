package fadu.report.stamp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after a number of bytes, however many there are: what is packed small may be large. */
final class Bounded extends FilterInputStream {

	private long left;

	Bounded(InputStream in, long most) {
		super(in);
		left = most;
	}

	@Override
	public int read() throws IOException {
		return left-- <= 0 ? -1 : super.read();
	}

	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		if (left <= 0) {
			return -1;
		}
		int read = super.read(into, from, (int) Math.min(length, left));
		left -= Math.max(0, read);
		return read;
	}

}
