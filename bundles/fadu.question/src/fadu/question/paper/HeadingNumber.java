package fadu.question.paper;

/** Numbers of headings as official papers write them. */
final class HeadingNumber {

	private static final int TEN = 10;

	private HeadingNumber() {
	}

	/** {@code 二十一} of 21, in English {@code 21}; beyond 99 in figures. */
	static String of(int number) {
		String[] digits = Messages.HeadingNumber_digits.split(" ");
		if (digits.length <= TEN || number >= TEN * TEN) {
			return String.valueOf(number);
		}
		String tens = number < TEN ? "" : (number < 2 * TEN ? "" : digits[number / TEN]) + digits[TEN];
		return tens + (number % TEN == 0 ? "" : digits[number % TEN]);
	}

}
