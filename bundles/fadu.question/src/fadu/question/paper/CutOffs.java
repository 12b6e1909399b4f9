package fadu.question.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Days;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.question.ReportData;
import fadu.wording.Wording;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Up to which day numbers run, where the report says so before them (截至12月20日) and that is not the last day of their time. It holds
 * to the end of its sentence and, within a point, for numbers of the same line of business behind it, until another time is named.
 */
public final class CutOffs {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern DAY = Pattern.compile(WORDS.getString("cutoff"));
	private static final Pattern OTHER = Pattern.compile(WORDS.getString("cutoff.other"));
	private static final Pattern POINT = Pattern.compile(WORDS.getString("point"));
	private static final char SENTENCE_END = '。';
	private static final Wording SAY = UserWording.get();

	private final String text;
	private final SourceDocument document;

	private CutOffs(String text, SourceDocument document) {
		this.text = text;
		this.document = document;
	}

	/** A number that ends before its time does not; nothing is computed from it and one of a whole year. */
	static YearFact held(YearFact fact, Map<FigureId, String> cutOffs) {
		boolean cut = fact.value().figures().stream().map(FigureId::of).anyMatch(cutOffs::containsKey);
		return cut && fact.isComputed()
				? new YearFact(fact.metric(), fact.district(), fact.value(), new YearChange.First(), fact.stated())
				: fact;
	}

	/** In words, those of the figures of a set with a metric that have one. */
	public static Map<FigureId, String> of(ReportData data, FigureSet set) throws UserException {
		return set.once(CutOffs.class, all -> found(data, all));
	}

	private static Map<FigureId, String> found(ReportData data, FigureSet set) throws UserException {
		SourceText texts = new SourceText(data.workspace());
		Map<FigureId, String> found = new HashMap<>();
		Map<SourceDocument, List<Observation>> byDocument = set.history().stream().filter(figure -> figure.getMetric() != null)
				.collect(Collectors.groupingBy(Observation::getDocument));
		for (Map.Entry<SourceDocument, List<Observation>> own : byDocument.entrySet()) {
			texts.of(own.getKey()).filter(text -> DAY.matcher(text).find()).map(text -> new CutOffs(text, own.getKey()))
					.ifPresent(cutOffs -> own.getValue().forEach(figure -> cutOffs.of(figure).map(CutOffs::words)
							.ifPresent(words -> found.put(FigureId.of(figure), words))));
		}
		return found;
	}

	private static String words(LocalDate day) {
		return NLS.bind(Messages.CutOff_to, DateTimeFormatter
				.ofPattern(Messages.CutOff_day, SAY.english() ? Locale.ENGLISH : Locale.CHINA).format(day));
	}

	private Optional<LocalDate> of(Observation figure) {
		int end = text.offsetByCodePoints(0, figure.getStart());
		int line = text.lastIndexOf('\n', end - 1) + 1;
		int start = line + last(POINT, text.substring(line, end)).map(MatchResult::start).orElse(0);
		String before = text.substring(start, end);
		Optional<MatchResult> day = last(DAY, before);
		int other = last(OTHER, before).map(MatchResult::start).orElse(-1);
		return day.filter(said -> said.start() > other && holds(start + said.start(), figure, end))
				.flatMap(said -> date(said, figure));
	}

	private static Optional<MatchResult> last(Pattern pattern, String text) {
		return pattern.matcher(text).results().reduce((one, next) -> next);
	}

	/** Whether what is said at a place holds for a figure: in the same sentence, or of the line of business of a number in it. */
	private boolean holds(int place, Observation figure, int start) {
		int end = text.indexOf(SENTENCE_END, place);
		if (end < 0 || end > start) {
			return true;
		}
		int from = text.codePointCount(0, place);
		int to = text.codePointCount(0, end);
		Function<Observation, String> line = each -> String.valueOf(each.getDomain());
		return document.getObservations().stream().filter(each -> each.getStart() > from && each.getStart() < to).map(line)
				.anyMatch(line.apply(figure)::equals);
	}

	/** The day, where it lies in the year of the figure and does not end its time. */
	private static Optional<LocalDate> date(MatchResult said, Observation figure) {
		if (Days.isOpen(figure.getPeriod())) {
			return Optional.empty();
		}
		Days days = Days.of(figure.getPeriod());
		int year = said.group(1) == null ? days.last().getYear() : Integer.parseInt(said.group(1));
		try {
			return Optional.of(LocalDate.of(year, Integer.parseInt(said.group(2)), Integer.parseInt(said.group(3))))
					.filter(day -> year == days.last().getYear() && !day.equals(days.last()));
		} catch (DateTimeException e) {
			return Optional.empty(); // 2月30日 is no day
		}
	}

}
