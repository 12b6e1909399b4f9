package fadu.reading.context;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.model.value.Period;
import fadu.reading.language.Heading;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;

/**
 * The times that are set once and gone on from: by the sentence that leads a section for all that stands below its heading, by a
 * sentence of a paragraph for the rest of it and for the list that it announces. A frame is in force until another of its rank is
 * set or what it leads ends; a paragraph's goes before a section's.
 */
final class TimeFrames {

	private static final int DEEPEST = 4;
	private static final int LONGEST_LINE = 40;
	private static final String NOW = "period.now";
	/** Rules of times that are said of their own clause only. */
	private static final Set<String> OWN = Set.of("period.average", "period.base_of_comparison", NOW, "period.year_before",
			YearLists.LISTED, "period.day", "period.plan_of_year", TimeExpressions.POINT);
	private static final Cues LAW_BEGINS = Cues.of("law_begins");
	private static final Cues GREATER_PLACE = Cues.of("greater_place");

	private final Passage passage;
	private final DocumentTime document;
	private final Tables tables;
	private List<Heading> section = List.of();
	private List<Heading> led = List.of();
	private boolean leads = true;
	private boolean listing;
	private boolean opens = true;
	private Sentence last;
	/** Where the sentence begins to count. */
	private int firstDigit;
	private Optional<TimeExpression> ofSection = Optional.empty();
	private Optional<TimeExpression> ofParagraph = Optional.empty();
	private Optional<TimeExpression> ofList = Optional.empty();

	TimeFrames(Passage passage, DocumentTime document, Tables tables) {
		this.passage = passage;
		this.tables = tables;
		this.document = document;
	}

	/** Goes on to a sentence: ends the frames of what stood before it. */
	void enter(Sentence next) {
		boolean goesOn = last != null && passage.endsBefore(last.end(), ";") && !listing && !isListed(next);
		boolean newLine = last == null || !goesOn && passage.find('\n', last.end(), next.start()).isPresent();
		boolean listed = listing;
		listing = !newLine
				? listing
				: last != null && (passage.endsBefore(last.end(), ":")
						|| isRow(next) && (listing || ofParagraph.filter(this::closes).isPresent()) // the table that 如下: or (截至9月底) leads
						|| isListed(next) && (listing || passage.at(next.start()) == '—')
						|| listing && passage.endsBefore(last.end(), ";"));
		if (newLine && !listing) {
			ofParagraph = Optional.empty();
		} else if (newLine) {
			ofList = listed ? ofList : ofParagraph;
			ofParagraph = ofList; // what one item tells ends with it
		}
		opens = newLine;
		List<Heading> above = next.headings().stream().filter(h -> h.level() > 0 && h.level() <= DEEPEST).toList();
		leads = leads && (isHeading(last) || isTopic(last)) || !above.equals(section);
		section = above;
		if (ofSection.isPresent() && !startsWith(above, led)) {
			ofSection = Optional.empty();
		}
		last = next;
		firstDigit = next.content();
		while (firstDigit < next.end() && !passage.digitAt(firstDigit)) {
			firstDigit++;
		}
	}

	/**
	 * Sets the frames that the times of the sentence tell. A month that turns to what is there now (3月完成整合,现有58人) is over with it.
	 */
	void tell(List<TimeExpression> told) {
		Optional<TimeExpression> open = told.stream().filter(e -> !OWN.contains(e.rule()))
				.filter(e -> e.reach() >= last.end() || closes(e)).reduce((one, other) -> other)
				.map(e -> ToldTimes.until(told, e).orElse(e));
		if (document.isLong()) {
			ofParagraph = told.stream().filter(e -> !OWN.contains(e.rule())).reduce((one, other) -> other).or(() -> ofParagraph);
			return;
		}
		Optional<TimeExpression> event = told.stream().filter(this::isDayOfEvent).findFirst();
		boolean turnsToNow = open.filter(e -> DocumentTime.isMonth(e.period())).isPresent()
				&& told.stream().anyMatch(e -> NOW.equals(e.rule()) && e.start() > open.get().start());
		ofParagraph = event.isPresent()
				? event
				: open.isEmpty() ? ofParagraph : open.filter(e -> !turnsToNow && goesOn(e));
		Optional<TimeExpression> lead = leads && !section.isEmpty() && !isOwnHeading()
				? told.stream().filter(e -> isLead(e) && isOpen(e.period()) && e.reach() >= last.end() && !isOfLaw(e)).findFirst()
				: Optional.empty();
		if (lead.isPresent()) {
			ofSection = lead;
			led = section;
		}
	}

	/** 自查阶段(3至4月)。: the bracket that ends a line which counts nothing tells the time of what follows. */
	private boolean closes(TimeExpression e) {
		boolean ends = passage.at(e.start() - 1) == '(' && passage.at(e.reach()) == ')' && e.reach() >= last.end() - 2;
		for (int i = last.content(); ends && i < e.start(); i++) {
			ends = !passage.digitAt(i);
		}
		return ends && e.start() - last.start() <= LONGEST_LINE;
	}

	private boolean isRow(Sentence sentence) {
		return tables.cellAt(sentence.start()).isPresent() || passage.find('|', sentence.start(), sentence.end()).isPresent();
	}

	/** The time that is in force where a sentence tells none. */
	Optional<Decided<Period>> inForce() {
		return ofParagraph.map(e -> new Decided<>(e.period(), "period.paragraph", e.start(), e.end()))
				.or(() -> ofSection.map(e -> new Decided<>(e.period(), "period.section", e.start(), e.end())));
	}

	private boolean goesOn(TimeExpression e) {
		return isLead(e) && !isOfGreaterPlace(e) && (opens && isOpen(e.period()) || isRange(e) || "period.until".equals(e.rule()));
	}

	/** 据市局通报,1—11月全市共收到1386件: the time of what another tells of a greater place. */
	private boolean isOfGreaterPlace(TimeExpression e) {
		return !opens && GREATER_PLACE.startAt(passage.text(), e.end()) && passage.at(last.content()) == '据';
	}

	/** 12月4日上午,…活动举行。: the day with which a paragraph of news, or an item of a month's digest, opens. */
	private boolean isDayOfEvent(TimeExpression e) {
		boolean news = document.untitled() || document.told().filter(DocumentTime::isMonth).isPresent();
		return news && opens && e.period() instanceof Period.Day && e.start() == last.content()
				&& e.reach() >= last.end();
	}

	/**
	 * What a sentence opens with: 1至10月, 2017年. A single month and a year before the document's, which is as often told for
	 * comparison alone, only where their sentence opens the paragraph.
	 */
	private boolean isRange(TimeExpression e) {
		boolean month = DocumentTime.isMonth(e.period());
		boolean launch = month && document.campaignStart()
				.filter(start -> start.equals(YearMonth.from(DocumentTime.lastDay(e.period())))).isPresent();
		return DocumentTime.isFlow(e.period()) && !isOpen(e.period()) && !launch
				&& (isEarlier(e.period()) ? opens && e.start() == last.content() : opens || !month);
	}

	private boolean isEarlier(Period period) {
		return !(period instanceof Period.YearUntold) && DocumentTime.lastDay(period).getYear() < document.year();
	}

	/** A short line without a number is the heading of what follows. */
	private boolean isOwnHeading() {
		return last.content() == last.start() && section.get(section.size() - 1).start() == last.start();
	}

	/** 新修订的行政复议法自今年1月1日起施行: when a law came into force is no time of what is told behind it. */
	private boolean isOfLaw(TimeExpression e) {
		return passage.at(e.start() - 1) == '法' && LAW_BEGINS.startAt(passage.text(), e.end());
	}

	/** Whether a time is longer than the document's: several years, or all since a start. */
	private static boolean isOpen(Period period) {
		return DocumentTime.isLong(period) || period instanceof Period.Since;
	}

	/** A time in the first clause of its sentence, or a part of the year behind clauses that count nothing: 据通报,1至7月…. */
	private boolean isLead(TimeExpression e) {
		return DocumentTime.isFlow(e.period()) && e.start() <= firstDigit || e.start() < last.clauseEnd(last.content());
	}

	/** A line such as ——…, ①… below a sentence that ends with a colon. */
	private boolean isListed(Sentence sentence) {
		return "—-•·●①②③④⑤⑥⑦⑧⑨".indexOf(passage.at(sentence.start())) >= 0;
	}

	private boolean isHeading(Sentence sentence) {
		return sentence == null || !passage.endsBefore(sentence.end(), "。", "!", "?", ";");
	}

	/** 四是纠偏差。: the words behind the number of a section. */
	private static boolean isTopic(Sentence sentence) {
		return sentence.content() > sentence.start() && sentence.boundaries().length == 0;
	}

	private static boolean startsWith(List<Heading> headings, List<Heading> first) {
		return headings.size() >= first.size() && headings.subList(0, first.size()).equals(first);
	}

}
