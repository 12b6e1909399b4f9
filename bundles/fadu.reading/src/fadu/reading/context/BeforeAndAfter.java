package fadu.reading.context;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Finds two quantities of which one became the other: 满意率由95%提高到98.2%. The second is the figure of the time that is told; the
 * first is an earlier value of the same thing, of the time that stands beside it (由去年的), else of an earlier one that nobody knows:
 * the year before, as a guess. Where the second is a target, the first is what has been reached: of the report's own time.
 */
public final class BeforeAndAfter {

	/** Rule of the time of an earlier value. */
	public static final String RULE = "period.before_change";
	/** Rule where the text does not say of which time the earlier value is: the year before is a guess. */
	public static final String GUESSED = "period.before_change_guessed";

	private static final Cues TURNS = Cues.of("turns");
	private static final String FROM = "由从自";
	/** 较上年的93%提高4.5个百分点，达到97.5%: with 的, what follows is a value and no change. */
	private static final String BESIDE = "较比";
	private static final String TO = "到至为达";
	private static final String SIGNS = ",;:、。!?\n|\t";
	private static final int BEFORE = 16;
	private static final int BETWEEN = 20;
	private static final int BEHIND = 12;
	private static final int LONGEST_SUBJECT = 24;
	private static final int LEAST_SUBJECT = 2;

	private final Passage passage;
	private final DocumentTime document;
	private final List<Finding> findings;

	private BeforeAndAfter(String text, List<Finding> findings, DocumentTime document) {
		this.passage = new Passage(text);
		this.findings = new ArrayList<>(findings);
		this.document = document;
	}

	/** Whether a quantity is the earlier value of such a pair. */
	public static boolean isEarlier(Finding finding) {
		return RULE.equals(finding.time().rule()) || GUESSED.equals(finding.time().rule());
	}

	/** The findings, those of such pairs with their times and what both are said of. */
	public static List<Finding> tell(String text, List<Finding> findings, DocumentTime document) {
		return new BeforeAndAfter(text, findings, document).tell();
	}

	private List<Finding> tell() {
		for (int i = 0; i + 1 < findings.size(); i++) {
			int after = after(i);
			int sign = after < 0 ? -1 : sign(i);
			if (sign >= 0) {
				pair(i, after, sign);
			}
		}
		return findings;
	}

	/** The quantity that this one turned into; -1 where it did not. */
	private int after(int i) {
		for (int j = i + 1; j <= i + 2 && j < findings.size() && findings.get(j).sentence() == findings.get(i).sentence(); j++) {
			boolean alike = alike(findings.get(i), findings.get(j));
			if (alike && turns(findings.get(i).end(), findings.get(j).start(), j > i + 1)) {
				return j;
			}
			if (findings.get(j).kind() != FigureKind.GROWTH) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean alike(Finding one, Finding other) {
		return one.unit().equals(other.unit())
				|| one.mention().kind() == MeasureClass.TIME && other.mention().kind() == MeasureClass.TIME;
	}

	/** 提高到, 增至, 压减为; 提高3个百分点达到, where a change stands between. */
	private boolean turns(int from, int to, boolean over) {
		Optional<Match<Boolean>> verb = TURNS.first(passage.text(), from, Math.min(to, from + BETWEEN));
		if (verb.isEmpty() || isBroken(from, verb.get().start())) {
			return false;
		}
		int place = over ? Math.max(verb.get().end(), to - LEAST_SUBJECT) : verb.get().end();
		place += passage.at(place) == '了' ? 1 : 0;
		boolean reached = TO.indexOf(passage.at(place)) >= 0 && passage.at(place) != 0;
		return reached && to - place <= BEHIND && !isBroken(place, to);
	}

	private boolean isBroken(int from, int to) {
		for (int i = from; i < to; i++) {
			if (SIGNS.indexOf(passage.at(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** The place of 由, 从 or 较 before the earlier value; -1 where there is none. */
	private int sign(int i) {
		int start = findings.get(i).start();
		int least = Math.max(findings.get(i).sentence().clauseStart(start),
				Math.max(start - BEFORE, i == 0 ? 0 : findings.get(i - 1).end()));
		for (int place = start - 1; place >= least && SIGNS.indexOf(passage.at(place)) < 0; place--) {
			boolean beside = BESIDE.indexOf(passage.at(place)) >= 0 && passage.at(start - 1) == '的';
			if (FROM.indexOf(passage.at(place)) >= 0 || beside) {
				return place;
			}
		}
		return -1;
	}

	/** What is there before a plan: at the end of the document's time, in a plan of the year before its own. */
	private Period present(Finding value) {
		if (!document.planned() || document.year() == 0) {
			return document.state();
		}
		Period before = new Period.Year(document.firstMonth().getYear() - 1);
		return Standing.LASTING_UNITS.contains(value.unit()) ? DocumentTime.state(before) : before;
	}

	private void pair(int before, int after, int sign) {
		Finding now = findings.get(after);
		if (now.kind() == FigureKind.TARGET) {
			Finding present = findings.get(before);
			if (present.kind() == FigureKind.TARGET && passage.at(sign) != '较' && passage.at(sign) != '比') {
				findings.set(before, present.as(Decided.of(Kinds.byUnit(present.mention()), "kind.unit"))
						.at(Decided.of(present(present), "period.document")));
			}
			return;
		}
		Finding earlier = findings.get(before);
		boolean ofBefore = now.time().start() >= sign && now.time().start() < earlier.start();
		boolean stock = earlier.period() instanceof Period.AsOf;
		now = ofBefore ? now.at(Decided.of(stock ? document.state() : document.flow(), "period.document")) : now;
		Decided<Period> told = earlier.time();
		boolean own = told.start() >= sign && told.start() < earlier.start() && !told.value().equals(now.period());
		if (own && DocumentTime.isDay(told.value()) && DocumentTime.isFlow(now.period())) {
			now = now.at(Decided.of(DocumentTime.state(now.period()), "period.stock"));
		}
		Period then = now.period() instanceof Period.AsOf ? DocumentTime.state(told.value()) : told.value();
		earlier = earlier.at(new Decided<>(own ? then : yearBefore(now.period()), own ? RULE : GUESSED, own ? told.start() : sign,
				own ? told.end() : sign + 1));
		Optional<Subject> subject = subject(before, sign);
		findings.set(before, subject.map(earlier::of).orElse(earlier));
		findings.set(after, subject.map(now::of).orElse(now));
	}

	/** What stands before 由 in its clause; the noun behind the earlier value; else the clause before. */
	private Optional<Subject> subject(int before, int sign) {
		Finding earlier = findings.get(before);
		int least = before == 0
				? earlier.sentence().content()
				: Math.max(findings.get(before - 1).end(), earlier.sentence().content());
		int clause = Math.max(least, earlier.sentence().clauseStart(sign));
		int start = Math.max(clause, sign - LONGEST_SUBJECT);
		if (sign - start >= LEAST_SUBJECT) {
			return Optional.of(new Subject(start, sign));
		}
		int noun = passage.at(earlier.end()) == '的' ? earlier.end() + 1 : earlier.end();
		int end = TURNS.first(passage.text(), noun, noun + BETWEEN).map(Match::start).orElse(noun);
		if (end - noun >= LEAST_SUBJECT) {
			return Optional.of(new Subject(noun, end));
		}
		int last = clause - 1;
		start = Math.max(least, last < 0 ? 0 : earlier.sentence().clauseStart(last));
		return last - start >= LEAST_SUBJECT && last - start <= LONGEST_SUBJECT
				? Optional.of(new Subject(start, last))
				: Optional.empty();
	}

	private Period yearBefore(Period period) {
		return switch (period) {
		case Period.Year year -> new Period.Year(year.year() - 1);
		case Period.HalfYear half -> new Period.HalfYear(half.year() - 1, half.half());
		case Period.Quarter quarter -> new Period.Quarter(quarter.year() - 1, quarter.quarter());
		case Period.Months months when DocumentTime.isLong(months) -> new Period.Year(months.first().getYear() - 1);
		case Period.Months months -> new Period.Months(months.first().minusYears(1), months.last().minusYears(1));
		case Period.AsOf state when document.isLong() && state.equals(document.state()) ->
			DocumentTime.state(new Period.Year(document.firstMonth().getYear() - 1));
		case Period.AsOf state -> DocumentTime.state(new Period.Months(yearBefore(state), yearBefore(state)));
		default -> document.yearBefore();
		};
	}

	private static YearMonth yearBefore(Period.AsOf state) {
		return YearMonth.from(DocumentTime.lastDay(state)).minusYears(1);
	}

}
