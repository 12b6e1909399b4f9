package fadu.reading.context;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.model.value.Period;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.language.Plans;
import fadu.reading.language.Sentence;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Gives each quantity of a sentence its time: what its column or row says, what the words before it say, what its heading says,
 * else the document's.
 */
public final class PeriodTracker {

	private static final Cues STOCKS = Cues.of("stock");
	private static final Cues STOCKS_OF_NOW = Cues.of("stock_now");
	private static final Cues FOUNDING = Cues.of("founding");
	private static final Cues WHOLE_DISTRICT = Cues.of("whole_district");
	private static final Set<String> LASTING_UNITS = Set.of("个", "家", "名", "人", "所", "处", "支", "间", "座");
	private static final int REACH = 30;
	private static final int FAR = 60;
	private static final int MOST_LOOKED_AT = 8;

	private final String text;
	private final Passage passage;
	private final DocumentTime document;
	private final TimeExpressions expressions;
	private final HeadingTimes headings;
	private final Tables tables;
	private Sentence sentence;
	private List<TimeExpression> told = List.of();
	private int next;
	private boolean planned;

	public PeriodTracker(String text, DocumentTime document, Tables tables) {
		this.text = text;
		this.passage = new Passage(text);
		this.document = document;
		this.tables = tables;
		this.expressions = new TimeExpressions(text, document);
		this.headings = new HeadingTimes(passage, document);
	}

	/** The time of a quantity. Quantities are asked about in the order of the text. */
	public Decided<Period> periodOf(Mention mention, Sentence in) {
		if (sentence != in) {
			sentence = in;
			told = expressions.of(in);
			next = 0;
			planned = Plans.announces(text, in);
		}
		if (mention.form() == Form.LIMIT) {
			return Decided.of(deadline(mention), "period.deadline");
		}
		if (planned) {
			return Decided.of(document.next(), "period.plan");
		}
		Optional<Decided<Period>> head = tables.cellAt(mention.start()).flatMap(headings::ofCell);
		if (head.isPresent()) {
			return head.get();
		}
		boolean relative = mention.kind() == MeasureClass.PERCENT || mention.kind() == MeasureClass.MONEY;
		Optional<TimeExpression> expression = told(mention.start(), relative);
		Optional<Match<Boolean>> stock = relative ? Optional.empty() : stock(mention);
		if (expression.isPresent() && (stock.isEmpty() || sentence.clauseStart(mention.start()) <= expression.get().start()
				|| !isFlow(expression.get().period()))) {
			TimeExpression e = expression.get();
			return new Decided<>(e.period(), e.rule(), e.start(), e.end());
		}
		Optional<Decided<Period>> section = headings.of(sentence);
		if (stock.isPresent()) {
			Period state = expression.map(e -> DocumentTime.state(e.period()))
					.or(() -> section.map(s -> DocumentTime.state(s.value()))).orElseGet(() -> state(stock.get()));
			return new Decided<>(state, "period.stock", stock.get().start(), stock.get().end());
		}
		return section.orElseGet(() -> document.published().isPresent() && !relative && stands(mention)
				? Decided.of(document.state(), "period.published")
				: Decided.of(document.flow(), "period.document"));
	}

	private Period state(Match<Boolean> stock) {
		return STOCKS_OF_NOW.at(text, stock.start()).isPresent() ? document.now() : document.state();
	}

	private static boolean isFlow(Period period) {
		return period instanceof Period.Year || period instanceof Period.HalfYear || period instanceof Period.Quarter
				|| period instanceof Period.Months;
	}

	private Optional<TimeExpression> told(int place, boolean relative) {
		while (next < told.size() && told.get(next).start() <= place) {
			next++;
		}
		for (int i = next - 1; i >= 0 && i >= next - MOST_LOOKED_AT; i--) {
			TimeExpression expression = told.get(i);
			if (place < expression.reach() && !(relative && expression.counts())) {
				return Optional.of(expression);
			}
		}
		return Optional.empty();
	}

	private Optional<Match<Boolean>> stock(Mention mention) {
		return STOCKS.last(text, Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH), mention.start());
	}

	/** In a document that tells no period but the day it appeared, what was set up stands on that day: 已建, 组建, 全市90个. */
	private boolean stands(Mention mention) {
		boolean lasting = switch (mention.kind()) {
			case COUNT -> LASTING_UNITS.contains(mention.quantity().unit());
			case STRUCTURE, RANK -> true;
			default -> false;
		};
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - FAR);
		int to = Math.min(sentence.clauseEnd(mention.start()), mention.end() + REACH);
		return lasting && (mention.kind() == MeasureClass.RANK || WHOLE_DISTRICT.endBefore(text, mention.start())
				|| FOUNDING.standIn(text, from, mention.start()) || FOUNDING.standIn(text, mention.end(), to));
	}

	private Period deadline(Mention mention) {
		boolean month = passage.startsAt(mention.numeral().end(), "月");
		int number = mention.quantity().value().intValue();
		if (!month || number < 1 || number > 12 || document.year() == 0) {
			return document.next();
		}
		YearMonth due = YearMonth.of(document.year(), number);
		return new Period.Day(due.atEndOfMonth());
	}

}
