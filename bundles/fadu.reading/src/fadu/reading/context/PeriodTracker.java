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
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.WordList;

/** Gives each quantity of a sentence its time: what the words before it tell, else the document's. */
public final class PeriodTracker {

	private static final Trie<Boolean> STOCKS = new Trie<>();
	private static final Trie<Boolean> FOUNDING = new Trie<>();
	private static final Set<String> LASTING_UNITS = Set.of("个", "家", "名", "人", "所", "处", "支", "间", "座");
	private static final int REACH = 30;

	static {
		WordList.entries("stock_words").forEach(entry -> STOCKS.add(entry[0], Boolean.TRUE));
		WordList.entries("founding_verbs").forEach(entry -> FOUNDING.add(entry[0], Boolean.TRUE));
	}

	private final String text;
	private final Passage passage;
	private final DocumentTime document;
	private final TimeExpressions expressions;
	private Sentence sentence;
	private List<TimeExpression> told = List.of();
	private boolean planned;

	public PeriodTracker(String text, DocumentTime document) {
		this.text = text;
		this.passage = new Passage(text);
		this.document = document;
		this.expressions = new TimeExpressions(text, document);
	}

	/** The time of a quantity. Sentences are asked about in the order of the text. */
	public Period periodOf(Mention mention, Sentence in) {
		if (sentence != in) {
			sentence = in;
			told = expressions.of(in);
			planned = Plans.announces(text, in);
		}
		if (mention.form() == Form.LIMIT) {
			return deadline(mention);
		}
		if (planned) {
			return document.next();
		}
		boolean relative = mention.kind() == MeasureClass.PERCENT || mention.kind() == MeasureClass.MONEY;
		return told(mention.start(), relative)
				.orElseGet(() -> !relative && isStock(mention) ? document.state() : document.flow());
	}

	private Optional<Period> told(int place, boolean relative) {
		Optional<Period> period = Optional.empty();
		for (TimeExpression expression : told) {
			if (expression.start() > place) {
				break;
			}
			boolean reaches = switch (expression.scope()) {
				case SENTENCE -> true;
				case SEGMENT -> !relative && sentence.segmentStart(text, place) <= expression.start();
				case CLAUSE -> sentence.clauseStart(place) <= expression.start();
			};
			period = reaches ? Optional.of(expression.period()) : period;
		}
		return period;
	}

	private boolean isStock(Mention mention) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH);
		return STOCKS.within(text, from, mention.start()).isPresent()
				|| document.published().isPresent() && stands(from, mention);
	}

	/** In a document that tells no period but the day it appeared, what was set up stands on that day: 已建, 组建, 全市90个. */
	private boolean stands(int from, Mention mention) {
		boolean lasting = switch (mention.kind()) {
			case COUNT -> LASTING_UNITS.contains(mention.quantity().unit());
			case STRUCTURE, RANK -> true;
			default -> false;
		};
		boolean all = passage.endsBefore(mention.start(), "全市", "全区", "全县", "全省", "全镇");
		return lasting
				&& (all || mention.kind() == MeasureClass.RANK || FOUNDING.within(text, from, mention.start()).isPresent());
	}

	private Period deadline(Mention mention) {
		boolean month = mention.quantity().unit().startsWith("月");
		int number = mention.quantity().value().intValue();
		if (!month || number < 1 || number > 12 || document.year() == 0) {
			return document.next();
		}
		YearMonth due = YearMonth.of(document.year(), number);
		return new Period.Day(due.atEndOfMonth());
	}

}
