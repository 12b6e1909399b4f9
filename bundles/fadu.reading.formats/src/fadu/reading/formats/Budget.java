package fadu.reading.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is left of the time, the characters and the unpacked bytes of one document. */
final class Budget {

	/** Why the work on a document ends before its end. Unchecked, so that it passes through the parsers of the libraries. */
	static final class Exceeded extends RuntimeException {

		private static final long serialVersionUID = 1L;

		enum What {
			TIME, CHARACTERS, BYTES, CANCELLED
		}

		private final What what;

		Exceeded(What what) {
			super(what.name(), null, false, false);
			this.what = what;
		}

		What what() {
			return what;
		}
	}

	private final Limits limits;
	private volatile long end;
	private final Watch cancelled;
	private long characters;
	private long held;
	private long bytes;

	Budget(Limits limits, Watch cancelled) {
		this.limits = limits;
		this.end = System.nanoTime() + limits.time().toNanos();
		this.cancelled = cancelled;
	}

	/** Called often by every reader: ends the work when the user cancels or the time is over. */
	void check() {
		if (cancelled.getAsBoolean()) {
			throw new Exceeded(Exceeded.What.CANCELLED);
		}
		if (System.nanoTime() > end) {
			throw new Exceeded(Exceeded.What.TIME);
		}
	}

	/** Whether the user cancelled or the time is over, for work that ends by itself then. */
	boolean isOver() {
		return cancelled.getAsBoolean() || System.nanoTime() > end;
	}

	/** A page is being recognised, for which there is as much time as else for a whole file. */
	void recognising(int page, int pages) {
		check();
		end = Math.max(end, System.nanoTime() + limits.time().toNanos());
		cancelled.recognising(page, pages);
	}

	/** When the time is over, as {@link System#nanoTime()} counts. */
	long end() {
		return end;
	}

	/** Counts characters of the text. */
	void characters(int count) {
		characters += count;
		if (characters > limits.characters()) {
			throw new Exceeded(Exceeded.What.CHARACTERS);
		}
	}

	/** Counts characters that are held until they are needed, as the words of a workbook are. */
	void held(int count) {
		held += count;
		if (held > limits.characters()) {
			throw new Exceeded(Exceeded.What.CHARACTERS);
		}
	}

	/** A stream whose bytes are counted as unpacked ones. */
	InputStream counted(InputStream in) {
		return new FilterInputStream(in) {

			@Override
			public int read() throws IOException {
				int read = super.read();
				count(read < 0 ? 0 : 1);
				return read;
			}

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				int read = super.read(buffer, offset, length);
				check();
				count(Math.max(read, 0));
				return read;
			}
		};
	}

	private void count(int read) {
		bytes += read;
		if (bytes > limits.inflatedBytes()) {
			throw new Exceeded(Exceeded.What.BYTES);
		}
	}

}
