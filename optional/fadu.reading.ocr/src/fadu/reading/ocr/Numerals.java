package fadu.reading.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fadu.reading.formats.RecognisedPage.Line;
import fadu.reading.formats.RecognisedPage.Sign;

/** The numbers in digits of a line of print. */
final class Numerals {

	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

	private Numerals() {
	}

	/** The numbers of a line; each starts and ends at signs of it. */
	static List<MatchResult> of(Line line) {
		return of(line.signs().stream().map(sign -> plain(sign.text())).collect(Collectors.joining()));
	}

	private static List<MatchResult> of(String text) {
		return NUMBER.matcher(text).results().toList();
	}

	/** A sign as one character: ASCII where it means the same. */
	private static String plain(String sign) {
		String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
		return plain.length() == 1 ? plain : "?";
	}

	/** The line; the signs of each number that the other reader does not have at its place are not sure. */
	static Line compared(Line line, String other) {
		List<MatchResult> numbers = of(line);
		List<String> ours = numbers.stream().map(number -> digits(number.group())).toList();
		String joined = Normalizer.normalize(other, Normalizer.Form.NFKC).replaceAll("\\s+", "");
		List<String> theirs = of(joined).stream().map(number -> digits(number.group())).toList();
		boolean[] same = same(ours, theirs);
		List<Sign> signs = new ArrayList<>(line.signs());
		for (int i = 0; i < same.length; i++) {
			for (int at = numbers.get(i).start(); !same[i] && at < numbers.get(i).end(); at++) {
				Sign sign = signs.get(at);
				signs.set(at, new Sign(sign.text(), sign.left(), sign.right(), 0));
			}
		}
		return new Line(signs, line.top(), line.bottom());
	}

	/** Whether thousands are parted is how the number looks, not what it is. */
	private static String digits(String number) {
		return number.replaceAll(",(?=\\d{3}(?!\\d))", "");
	}

	/** Which of the numbers are also in the other list, both in their order (longest common subsequence). */
	private static boolean[] same(List<String> ours, List<String> theirs) {
		int[][] longest = new int[ours.size() + 1][theirs.size() + 1];
		for (int i = ours.size() - 1; i >= 0; i--) {
			for (int j = theirs.size() - 1; j >= 0; j--) {
				longest[i][j] = ours.get(i).equals(theirs.get(j))
						? longest[i + 1][j + 1] + 1
						: Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		boolean[] same = new boolean[ours.size()];
		for (int i = 0, j = 0; i < ours.size() && j < theirs.size();) {
			if (ours.get(i).equals(theirs.get(j))) {
				same[i++] = true;
				j++;
			} else if (longest[i + 1][j] >= longest[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
		return same;
	}

}
