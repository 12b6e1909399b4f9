package fadu.cli;

import java.math.BigDecimal;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.MistypedException;

/** Limits of the numbers that a user types. */
final class Numbers {

	private Numbers() {
	}

	/**
	 * The number, where it is large enough.
	 *
	 * @param name the option or parameter, as the user types it
	 */
	static int atLeast(int least, String name, int number) throws MistypedException {
		atLeast(BigDecimal.valueOf(least), name, BigDecimal.valueOf(number));
		return number;
	}

	/** As {@link #atLeast(int, String, int)}, for numbers that need not be whole. */
	static BigDecimal atLeast(BigDecimal least, String name, BigDecimal number) throws MistypedException {
		if (number.compareTo(least) < 0) {
			throw new MistypedException(NLS.bind(Messages.Numbers_tooSmall, new Object[]{name, least, number.toPlainString()}));
		}
		return number;
	}

}
