package fadu.cli.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Passes on what a command writes, and knows whether that ended with a line; it is never closed. */
final class AnswerWriter extends Writer {

	private final PrintWriter target;
	private boolean endsWithLine = true;

	AnswerWriter(PrintWriter target) {
		this.target = target;
	}

	@Override
	public void write(char[] text, int from, int length) throws IOException {
		if (length > 0) {
			target.write(text, from, length);
			endsWithLine = text[from + length - 1] == '\n';
		}
		if (target.checkError()) {
			throw new IOException();
		}
	}

	/** Ends an answer with a line of its own. */
	void end(String line) {
		if (!endsWithLine) {
			target.print('\n');
		}
		target.print(line + '\n');
		target.flush();
		endsWithLine = true;
	}

	@Override
	public void flush() {
		target.flush();
	}

	@Override
	public void close() {
		flush();
	}

}
