package fadu.question.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.question.Directory;
import fadu.question.ReportData;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What reports list as shortcomings or plans, point by point in their words, as short as a page for a leader wants it: the words
 * that lead a point and its clauses with numbers. A number that was corrected stands as corrected; one that may not be printed ends
 * what is quoted before it.
 */
public final class QuotedPoints {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern POINT = Pattern.compile(WORDS.getString("point"));
	private static final Pattern INTRODUCTION = Pattern.compile(WORDS.getString("introduction"));
	private static final Pattern LEADING = Pattern.compile(WORDS.getString("numbered"));
	private static final Pattern JOINING = Pattern.compile(WORDS.getString("joining"));
	private static final Pattern QUALIFIED = Pattern.compile(WORDS.getString("qualified"));
	private static final Pattern OPEN = Pattern.compile(WORDS.getString("open"));
	private static final Pattern TIME = Pattern.compile(WORDS.getString("plan.time"));
	private static final char CLAUSE = '，';
	private static final String CLAUSE_ENDS = "，。；;：";
	private static final String SENTENCE_ENDS = "。；;";
	private static final String SEMICOLONS = "；;";
	private static final int LEAST = 4;
	private static final int LEAD = 16;
	private static final int SUBJECT = 14;

	private final ReportData data;
	private final SourceDocument document;
	private final Directory directory;
	/** The lines of business for people and cases, by code and by name: a figure without a metric has either. */
	private final Set<String> lines;
	private final int longest;

	private QuotedPoints(ReportData data, SourceDocument document, int longest) throws UserException {
		this.data = data;
		this.directory = data.directory();
		this.lines = data.workspace().catalogue().domains().stream().filter(line -> Prominence.isOfBusiness(line.getCode()))
				.flatMap(line -> Stream.of(line.getCode(), line.getName())).collect(Collectors.toSet());
		this.document = document;
		this.longest = longest;
	}

	/**
	 * The points of a report.
	 *
	 * @param title  the title of the report
	 * @param time   the time that its heading names, or nothing
	 * @param points the points
	 */
	public record Quoted(String title, String time, List<Point> points) {
	}

	/**
	 * A point.
	 *
	 * @param text its words
	 * @param rank nought of one with a number of a line of business for people and cases, one with another number, two without
	 */
	public record Point(String text, int rank) {
	}

	/**
	 * The shortcomings that the reports behind a set list.
	 *
	 * @param longest so many characters has what is quoted of a point, but for one clause
	 */
	public static List<Quoted> problems(ReportData data, FigureSet set, int longest) throws UserException {
		return of(data, set, HeadedText.PROBLEMS, longest);
	}

	/** What they plan, as {@link #problems}. */
	public static List<Quoted> plans(ReportData data, FigureSet set, int longest) throws UserException {
		return of(data, set, HeadedText.PLANS, longest);
	}

	/** The documents that the facts of a set come from. */
	static List<SourceDocument> documents(ReportData data, FigureSet set) throws UserException {
		Map<String, SourceDocument> documents = new LinkedHashMap<>();
		YearFacts.of(data, set).stream().flatMap(fact -> fact.value().figures().stream()).map(Observation::getDocument)
				.forEach(document -> documents.putIfAbsent(document.getSha256(), document));
		return List.copyOf(documents.values());
	}

	private static List<Quoted> of(ReportData data, FigureSet set, Pattern wanted, int longest) throws UserException {
		List<Quoted> quoted = new ArrayList<>();
		for (SourceDocument document : documents(data, set)) {
			List<HeadedText.Paragraph> paragraphs = new SourceText(data.workspace()).of(document)
					.map(text -> HeadedText.of(text, wanted)).orElse(List.of());
			QuotedPoints own = new QuotedPoints(data, document, longest);
			List<Point> points = paragraphs.stream().filter(paragraph -> !paragraph.isBareHeading())
					.flatMap(paragraph -> own.points(paragraph).stream()).toList();
			if (!points.isEmpty()) {
				quoted.add(new Quoted(document.getTitle(), wanted == HeadedText.PLANS ? own.time(paragraphs) : "", points));
			}
		}
		return quoted;
	}

	/** The year that the heading of plans names, else the time of the first of their targets. */
	private String time(List<HeadedText.Paragraph> paragraphs) {
		Matcher time = TIME.matcher(paragraphs.getFirst().heading());
		int start = paragraphs.getFirst().start();
		return time.find()
				? time.group()
				: document.getObservations().stream()
						.filter(figure -> figure.getKind() == FigureKind.TARGET && figure.getStart() >= start)
						.min(Comparator.comparing(Observation::getStart)).map(Observation::getPeriod)
						.map(UserWording.get()::display).orElse("");
	}

	/** What is numbered within a paragraph are its points; without numbers, what stands between semicolons. */
	private List<Point> points(HeadedText.Paragraph paragraph) {
		String text = paragraph.text();
		List<Integer> starts = starts(text);
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
			String point = point(paragraph, starts.get(i), end);
			if (point.codePointCount(0, point.length()) >= LEAST) {
				points.add(new Point(point, rank(paragraph, starts.get(i), end, point)));
			}
		}
		return points;
	}

	private int rank(HeadedText.Paragraph paragraph, int from, int to, String told) {
		int start = paragraph.start() + paragraph.text().codePointCount(0, from);
		int end = paragraph.start() + paragraph.text().codePointCount(0, to);
		boolean business = document.getObservations().stream()
				.filter(figure -> figure.getStart() >= start && figure.getEnd() <= end)
				.anyMatch(figure -> directory.metric(figure).map(Prominence::isOfBusiness)
						.orElseGet(() -> lines.contains(figure.getDomain())));
		return told.chars().noneMatch(Character::isDigit) ? 2 : business ? 0 : 1;
	}

	/** Where points begin: those numbered as the first is; the words before them lead to them and are none. */
	private static List<Integer> starts(String text) {
		List<MatchResult> marks = POINT.matcher(text).results().toList();
		boolean numbered = LEADING.matcher(text).lookingAt();
		if (numbered && (marks.isEmpty() || marks.getFirst().start() > 0)) {
			return List.of(0);
		}
		if (!marks.isEmpty()) {
			return marks.stream().filter(mark -> kind(mark) == kind(marks.getFirst())).map(MatchResult::start).toList();
		}
		Matcher introduction = INTRODUCTION.matcher(text);
		int first = introduction.lookingAt() ? introduction.end() : 0;
		return IntStream.range(first, text.length()).filter(i -> i == first || SEMICOLONS.indexOf(text.charAt(i - 1)) >= 0).boxed()
				.toList();
	}

	private static int kind(MatchResult mark) {
		return IntStream.rangeClosed(1, mark.groupCount()).filter(group -> mark.group(group) != null).findFirst().orElse(0);
	}

	/** The leading clauses of a point, or its clauses with numbers behind the words that name what it is about. */
	private String point(HeadedText.Paragraph paragraph, int from, int to) {
		String text = paragraph.text();
		int start = behindNumber(text, from, to);
		int sentence = end(text, start, to, SENTENCE_ENDS);
		boolean leads = sentence - start <= LEAD && sentence < to && text.charAt(sentence) == '。'
				&& !text.substring(sentence + 1, to).isBlank();
		int second = leads ? behindNumber(text, sentence + 1, to) : start;
		String told = told(paragraph, second, end(text, second, to, SENTENCE_ENDS));
		if (leads) {
			String lead = printed(paragraph, start, sentence);
			return told.isEmpty() || lead.length() + told.length() > 2 * longest
					? lead
					: NLS.bind(Messages.QuotedPoints_plan, lead, told);
		}
		return told.endsWith("：") || TIME.matcher(told).matches() ? "" : told;
	}

	/**
	 * The whole sentence where it is short; of a long one its first clauses with numbers, with a short one before them that says of
	 * what (行政复议办案压力加大,承办人员仅3人), or else its first clauses.
	 */
	private String told(HeadedText.Paragraph paragraph, int from, int to) {
		String text = paragraph.text();
		int start = from;
		int before = from;
		while (to - from > longest && start < to && !hasNumber(text, start, clauseEnd(text, start, to))) {
			before = start;
			start = Math.min(to, clauseEnd(text, start, to) + 1);
		}
		int numbered = start < to ? clauseEnd(text, start, to) : to;
		int end = start < to ? Math.max(numbered, cut(text, behindJoining(text, start, to), to)) : cut(text, from, to);
		if (start < to && (start - before <= SUBJECT || QUALIFIED.matcher(text.substring(start, to)).lookingAt())) {
			start = before;
		}
		int begin = start < to ? behindJoining(text, start, to) : from;
		return printed(paragraph, begin, end);
	}

	/** Without the word by which a clause joins the one before it. */
	private static int behindJoining(String text, int from, int to) {
		Matcher joining = JOINING.matcher(text.substring(from, to));
		return joining.lookingAt() ? from + joining.end() : from;
	}

	private static int clauseEnd(String text, int from, int to) {
		int end = text.indexOf(CLAUSE, from);
		return end < 0 || end > to ? to : end;
	}

	private static boolean hasNumber(String text, int from, int to) {
		return text.substring(from, to).chars().anyMatch(Character::isDigit);
	}

	private static int behindNumber(String text, int from, int to) {
		Matcher leading = LEADING.matcher(text.substring(from, to));
		return leading.lookingAt() ? from + leading.end() : from;
	}

	private static int end(String text, int from, int to, String signs) {
		return signs.chars().map(sign -> text.indexOf(sign, from)).filter(place -> place >= 0 && place < to).min().orElse(to);
	}

	/** Whole clauses, as many as are short enough, at least one. */
	private int cut(String text, int start, int end) {
		int cut = end;
		while (cut - start > longest && text.lastIndexOf(CLAUSE, cut - 1) > start + LEAST) {
			cut = text.lastIndexOf(CLAUSE, cut - 1);
		}
		return cut;
	}

	private String printed(HeadedText.Paragraph paragraph, int from, int to) {
		String text = paragraph.text();
		int start = paragraph.start() + text.codePointCount(0, from);
		int end = paragraph.start() + text.codePointCount(0, to);
		StringBuilder quoted = new StringBuilder(text.substring(from, to));
		boolean marked = false;
		for (Observation figure : document.getObservations().stream()
				.filter(figure -> figure.getStart() >= start && figure.getEnd() <= end)
				.sorted(Comparator.comparing(Observation::getStart).reversed()).toList()) {
			int place = quoted.offsetByCodePoints(0, figure.getStart() - start);
			if (!YearFacts.isReviewed(data, figure)) {
				int before = CLAUSE_ENDS.chars().map(sign -> quoted.lastIndexOf(Character.toString(sign), place)).max().orElse(-1);
				quoted.setLength(Math.max(0, before));
				marked = false;
			} else if (figure.getStatus() == ReviewStatus.CORRECTED) {
				quoted.replace(place, quoted.offsetByCodePoints(place, figure.getEnd() - figure.getStart()),
						Prose.number(figure.getQuantity()));
			}
			marked |= figure.getStatus() == ReviewStatus.READ && quoted.length() > place;
		}
		return OPEN.matcher(quoted.toString().strip()).replaceFirst("") + (marked ? Messages.Annual_unreviewed : "");
	}

}
