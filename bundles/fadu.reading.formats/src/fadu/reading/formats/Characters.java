package fadu.reading.formats;

import java.text.Normalizer;

/** Characters that office files hold and a text should not. */
final class Characters {

	/** Radicals that some PDF fonts name instead of the characters that look the same, each before its character. */
	private static final String RADICALS = "⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";
	private static final String DIGITS = "0123456789";
	private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private Characters() {
	}

	/** Without control characters, soft hyphens, marks of no width and halves of surrogate pairs; tabs stay. */
	static String clean(String text) {
		int i = 0;
		while (i < text.length() && isPlain(text.charAt(i))) {
			i++;
		}
		if (i == text.length()) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length()).append(text, 0, i);
		text.codePoints().skip(clean.codePointCount(0, i)).filter(Characters::isText).forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static boolean isPlain(char c) {
		return c >= ' ' && c < '\u007f' || c >= '\u00c0' && c < '\u2000' || c >= '\u3000' && c < '\ud800';
	}

	private static boolean isText(int point) {
		return point == '\t' || !Character.isISOControl(point) && point != '\u00ad' && (point < '\u200b' || point > '\u200f')
				&& point != '\u2060' && point != '\ufeff' && (point < 0xd800 || point > 0xdfff);
	}

	/** The character that a glyph of a PDF font stands for: no radical, no ligature. */
	static String ofGlyph(String glyph) {
		StringBuilder plain = new StringBuilder(glyph.length());
		for (int i = 0; i < glyph.length(); i++) {
			char c = glyph.charAt(i);
			int radical = c >= '\u2e80' && c < '\u2f00' ? RADICALS.indexOf(c) : -1;
			if (radical >= 0) {
				plain.append(RADICALS.charAt(radical + 1));
			} else if (c >= '\u2f00' && c < '\u2fe0' || c >= '\ufb00' && c <= '\ufb06') {
				plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}

	/** Raised digits, so that the mark of a footnote never lengthens the number before it. */
	static String raised(String text) {
		StringBuilder raised = new StringBuilder(text.length());
		text.chars().forEach(c -> raised.append(DIGITS.indexOf(c) < 0 ? (char) c : SUPERSCRIPTS.charAt(DIGITS.indexOf(c))));
		return raised.toString();
	}

	static boolean isHan(int point) {
		return Character.isIdeographic(point);
	}

	/** Two lines of one cell or paragraph as one: words of letters stay apart, Chinese has no spaces. */
	static String joint(CharSequence before, CharSequence after) {
		if (before.isEmpty() || after.isEmpty()) {
			return "";
		}
		char left = before.charAt(before.length() - 1);
		char right = after.charAt(0);
		boolean words = left < '\u0250' && right < '\u0250' && Character.isLetter(left) && Character.isLetter(right);
		return words ? " " : "";
	}

}
