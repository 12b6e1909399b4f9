package fadu.model.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.osgi.util.NLS;

/** Gives up after a number of bytes, so that no file can fill the memory. */
final class BoundedInput extends FilterInputStream {

	private final long maximum;
	private long count;

	BoundedInput(InputStream in, long maximum) {
		super(in);
		this.maximum = maximum;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		if (value >= 0) {
			add(1);
		}
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		if (read > 0) {
			add(read);
		}
		return read;
	}

	private void add(int read) throws IOException {
		count += read;
		if (count > maximum) {
			throw new IOException(NLS.bind(Messages.BoundedInput_tooLarge, maximum / (1024 * 1024)));
		}
	}

}
