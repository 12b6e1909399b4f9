package fadu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program's standard output. It takes what is written after the other end of a pipe has closed, as {@code head} does. */
final class StandardOutput extends OutputStream {

	private static final Path DESCRIPTOR = Path.of("/dev/fd/1");
	private static final int KIND = 0170000;
	private static final int PIPE = 0010000;
	private static final int SOCKET = 0140000;

	private final OutputStream target = new FileOutputStream(FileDescriptor.out);
	private boolean closed;

	@Override
	public void write(int octet) throws IOException {
		write(new byte[]{(byte) octet}, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int start, int length) throws IOException {
		if (closed) {
			return;
		}
		try {
			target.write(bytes, start, length);
		} catch (IOException e) {
			closed = isPipe();
			if (!closed) {
				throw e;
			}
		}
	}

	/** By its kind and not by the message, which the operating system words in the user's language; a pipe is never full. */
	private static boolean isPipe() {
		try {
			int kind = (Integer) Files.getAttribute(DESCRIPTOR, "unix:mode") & KIND;
			return kind == PIPE || kind == SOCKET;
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			return false;
		}
	}

}
