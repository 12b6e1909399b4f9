package fadu.question.paper;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fadu.analysis.value.Units;
import fadu.workspace.SourceText;

/**
 * The words by which a report calls a number: the member of its clause before it, with what limits it (省级民主法治示范村), or what stands
 * behind it where nothing else stands before (104个乡镇（街道）调委会). Times, the office that reports, and what joins are no part of it.
 */
final class ReportedPhrase {

	private static final ResourceBundle ACTS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern LEADING = Pattern.compile(ACTS.getString("leading"));
	private static final Pattern TRAILING = Pattern.compile(ACTS.getString("trailing"));
	private static final Pattern BEHIND = Pattern.compile(ACTS.getString("behind"));
	private static final Pattern TIME = Pattern.compile(ACTS.getString("time"));
	private static final Pattern OPEN_END = Pattern.compile(ACTS.getString("openend"));
	private static final Pattern DENOMINATOR = Pattern.compile(ACTS.getString("denominator"));
	private static final Pattern ELSEWHERE = Pattern.compile(ACTS.getString("elsewhere"));
	private static final Pattern DENOMINATOR_BEHIND = Pattern.compile(ACTS.getString("denominator.behind"));
	private static final Pattern PREPOSITION = Pattern.compile(ACTS.getString("preposition"));
	private static final Pattern COMPLEMENT = Pattern.compile(ACTS.getString("complement"));
	private static final Pattern ATTRIBUTE = Pattern.compile(ACTS.getString("attribute"));
	private static final char CELL = '|';
	private static final Pattern CELLS = Pattern.compile("[|]");
	private static final Pattern AMONG = Pattern.compile(ACTS.getString("among"));
	private static final String ENDS = "，,。；;：:、！？|\n";
	private static final String BEGIN = "（(“‘《";
	private static final String END = "）)”’》";
	private static final char LIST = '、';
	/** A number with its unit before the next member of a list; a list without numbers is one thing. */
	private static final Pattern COUNTED = Pattern.compile("\\d[^，,。；;：:、\\d]{0,6}$");
	private static final int LONGEST_COUNT = 8;
	private static final int LONGEST = 60;
	private static final int LONGEST_CLAUSE = 30;

	private ReportedPhrase() {
	}

	/** The words before a number; empty where there are none, nothing where they are no phrase of their own. */
	static Optional<String> before(SourceText.Sentence sentence) {
		return phrase(sentence).filter(words -> !OPEN_END.matcher(words).find());
	}

	/** 对 before 106件文件提出意见: what the rest of the clause is said of the number with. */
	static Optional<String> preposition(SourceText.Sentence sentence) {
		return phrase(sentence).filter(words -> PREPOSITION.matcher(words).matches());
	}

	/** 以市政府为被告的: what tells the number from others of its kind. */
	static Optional<String> attribute(SourceText.Sentence sentence) {
		return phrase(sentence).filter(words -> ATTRIBUTE.matcher(words).find());
	}

	/** What the number is said to be behind it: 省级“枫桥式”司法所 in 两所为省级“枫桥式”司法所. */
	static Optional<String> complement(SourceText.Sentence sentence) {
		String rest = rest(sentence, true);
		Matcher copula = COMPLEMENT.matcher(rest);
		return copula.lookingAt() && rest.equals(rest(sentence, false))
				? Optional.of(rest.substring(copula.end()).strip())
				: Optional.empty();
	}

	/**
	 * What a row of a table counts, the last cell before its numbers but for that of the unit: 公证员 in 公证机构|公证员|名|4; nothing
	 * outside of tables.
	 */
	static Optional<String> row(SourceText.Sentence sentence, String unit) {
		if (sentence.text().indexOf(CELL) < 0) {
			return Optional.empty();
		}
		List<String> labels = Stream.of(CELLS.split(sentence.text())).map(String::strip)
				.dropWhile(cell -> cell.isEmpty() || isNumber(cell)).takeWhile(cell -> !isNumber(cell))
				.filter(cell -> !cell.isEmpty() && !Units.same(cell, unit)).toList();
		return labels.isEmpty() ? Optional.empty() : Optional.of(AMONG.matcher(labels.getLast()).replaceAll(""));
	}

	private static boolean isNumber(String cell) {
		return !cell.isEmpty() && (Character.isDigit(cell.codePointAt(0)) || cell.charAt(0) == '-');
	}

	private static Optional<String> phrase(SourceText.Sentence sentence) {
		String text = sentence.text();
		int end = text.offsetByCodePoints(0, sentence.start());
		int depth = 0;
		int start = end;
		while (start > 0 && end - start < LONGEST) {
			char sign = text.charAt(start - 1);
			depth += END.indexOf(sign) >= 0 ? 1 : BEGIN.indexOf(sign) >= 0 ? -1 : 0;
			if (depth < 0 || depth == 0 && ENDS.indexOf(sign) >= 0
					&& (sign != LIST || text.substring(start, end).isBlank()
							|| COUNTED.matcher(text.substring(Math.max(0, start - 1 - LONGEST_COUNT), start - 1)).find())) {
				break;
			}
			if (depth == 0 && Character.isDigit(sign) && !isTime(text, start)) {
				return Optional.empty();
			}
			start--;
		}
		String words = text.substring(start, end).strip();
		return Optional.of(trailing(LEADING.matcher(words).replaceFirst("")));
	}

	/** 2024年, 6月: a digit of a time. */
	private static boolean isTime(String text, int end) {
		return TIME.matcher(text).region(end - 1, text.length()).lookingAt();
	}

	private static String trailing(String words) {
		String rest = words;
		String before;
		do {
			before = rest;
			rest = TRAILING.matcher(rest).replaceFirst("").strip();
		} while (!rest.equals(before));
		return rest;
	}

	/** What is counted, behind the number and its measure word. */
	static Optional<String> behind(SourceText.Sentence sentence) {
		String rest = rest(sentence, true);
		String words = BEHIND.split(rest, 2)[0].strip();
		return Optional.of(words).filter(each -> !each.isEmpty() && !OPEN_END.matcher(each).find());
	}

	/**
	 * The clause behind the number with what it says of what is counted, to its end: 189个村（社区）法律顾问实现全覆盖. Other numbers are in
	 * it only where nothing before them is a name of what is counted; nothing in a list.
	 */
	static Optional<String> clause(SourceText.Sentence sentence) {
		String own = rest(sentence, true);
		String all = rest(sentence, false);
		boolean named = own.length() < all.length() && BEHIND.split(own, 2).length > 1;
		String text = sentence.text();
		int end = text.offsetByCodePoints(0, sentence.end()) + all.length();
		boolean listed = end < text.length() && text.charAt(end) == LIST;
		return Optional.of(all.stripTrailing())
				.filter(words -> !words.isBlank() && words.length() <= LONGEST_CLAUSE && !named && !listed);
	}

	/** Whether the number is only what others are measured by, or is what all others have. */
	static boolean isOfOthers(SourceText.Sentence sentence) {
		return DENOMINATOR_BEHIND.matcher(rest(sentence, true)).find()
				&& before(sentence).filter(words -> DENOMINATOR.matcher(words).find()).isPresent()
				|| ELSEWHERE.matcher(wordsBefore(sentence)).find();
	}

	private static String wordsBefore(SourceText.Sentence sentence) {
		String before = sentence.text().substring(0, sentence.text().offsetByCodePoints(0, sentence.start()));
		int clause = before.length();
		while (clause > 0 && ENDS.indexOf(before.charAt(clause - 1)) < 0 && BEGIN.indexOf(before.charAt(clause - 1)) < 0) {
			clause--;
		}
		return before.substring(clause).strip();
	}

	/** What stands behind the number in its clause, to the next number or with it. */
	private static String rest(SourceText.Sentence sentence, boolean toNumber) {
		String text = sentence.text();
		int start = text.offsetByCodePoints(0, sentence.end());
		int depth = 0;
		int end = start;
		while (end < text.length() && end - start < LONGEST) {
			char sign = text.charAt(end);
			depth += BEGIN.indexOf(sign) >= 0 ? 1 : END.indexOf(sign) >= 0 ? -1 : 0;
			if (depth < 0 || depth == 0 && (ENDS.indexOf(sign) >= 0 || toNumber && Character.isDigit(sign))) {
				break;
			}
			end++;
		}
		return text.substring(start, end);
	}

}
