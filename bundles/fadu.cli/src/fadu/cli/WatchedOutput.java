package fadu.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that remembers its first failure, which a PrintWriter above it would swallow. */
final class WatchedOutput extends OutputStream {

	private final OutputStream target;
	private IOException failure;

	WatchedOutput(OutputStream target) {
		this.target = target;
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[]{(byte) octet}, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int start, int length) throws IOException {
		check();
		try {
			target.write(bytes, start, length);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	@Override
	public void flush() throws IOException {
		check();
		target.flush();
	}

	/** Fails where anything before failed. */
	void check() throws IOException {
		if (failure != null) {
			throw failure;
		}
	}

	@Override
	public void close() throws IOException {
		target.close();
	}

}
