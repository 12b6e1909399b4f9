package fadu.reading.formats;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code page of a Chinese file of rich text. Some programs write Chinese bytes under a font that they call Western: then the
 * page of the file holds, not that of the font.
 */
final class RtfCodePage {

	private static final Charset WESTERN = Charset.forName("windows-1252");
	private static final Pattern FOREIGN = Pattern.compile("[\u0080-\u2fff]+");
	private static final int SIMPLIFIED = 936;
	private static final int NATIONAL = 54936;
	private static final int TRADITIONAL = 950;

	private RtfCodePage() {
	}

	static Optional<Charset> of(int number) {
		return switch (number) {
		case SIMPLIFIED, NATIONAL -> Optional.of(Charset.forName("GB18030"));
		case TRADITIONAL -> Optional.of(Charset.forName("Big5-HKSCS"));
		default -> Optional.empty();
		};
	}

	/** Words that were taken for Western ones, as Chinese where they can be that. */
	static String mended(String words, Charset page) {
		return FOREIGN.matcher(words).replaceAll(run -> Matcher.quoteReplacement(chinese(run.group(), page)));
	}

	private static String chinese(String run, Charset page) {
		if (run.length() % 2 != 0) {
			return run;
		}
		try {
			String chinese = page.newDecoder().decode(WESTERN.newEncoder().encode(CharBuffer.wrap(run))).toString();
			return chinese.codePoints().allMatch(c -> Characters.isHan(c) || c >= 0x3000) ? chinese : run;
		} catch (CharacterCodingException e) {
			return run;
		}
	}

}
