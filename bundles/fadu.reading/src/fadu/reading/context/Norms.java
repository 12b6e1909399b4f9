package fadu.reading.context;

import fadu.model.value.Bound;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/**
 * Tells quantities that a rule sets from those that were counted: bounds that pick out (超过40件的有9个), what is asked for, and the days
 * within which something is to be done.
 */
final class Norms {

	private static final Cues BELOW_OR_ABOVE = Cues.of("below_or_above");
	private static final Cues LEAST = Cues.of("least");
	private static final Cues DEALT_WITH = Cues.of("dealt_with");
	private static final Cues EVERY = Cues.of("every");
	private static final Cues MUST = Cues.of("must");
	private static final Cues SET_TIME = Cues.of("set_time");
	/** 80周岁以上 tells which persons, not how long. */
	private static final String AGE = "岁";
	private static final int REACH = 30;
	private static final int BEHIND = 16;

	private final Passage passage;

	Norms(Passage passage) {
		this.passage = passage;
	}

	/**
	 * Whether a quantity picks out the things that something is done to; an age in a plan (为65岁以上老年人服务300次) is part of what it aims
	 * at.
	 */
	boolean picksOut(Mention mention, Sentence sentence) {
		return !mention.quantity().unit().endsWith(AGE) && isThreshold(mention, sentence);
	}

	/** Whether a quantity is what a rule says, or what picks out the things that another quantity counts. */
	boolean isNorm(Mention mention, Sentence sentence) {
		return isThreshold(mention, sentence) || isRequired(mention, sentence) || isSetTime(mention, sentence);
	}

	/** 应在10日内, 法定的7个工作日: a time that is allowed. */
	private boolean isSetTime(Mention mention, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH);
		boolean within = passage.endsBefore(mention.end(), "内") || passage.at(mention.end()) == '内';
		return mention.kind() == MeasureClass.TIME && within && SET_TIME.standIn(passage.text(), from, mention.start());
	}

	/** 超过40件的有9个: a bounded quantity that qualifies a noun, with the count behind it. */
	private boolean isThreshold(Mention mention, Sentence sentence) {
		boolean age = mention.quantity().unit().endsWith(AGE) && mention.quantity().bound() != Bound.EXACT;
		if (age) {
			return true;
		}
		boolean bounded = mention.quantity().bound() != Bound.EXACT && !mention.numeral().more();
		if (bounded && isGrade(mention)) {
			return true;
		}
		int end = Math.min(sentence.clauseEnd(mention.start()), mention.end() + BEHIND);
		if (!bounded || passage.at(mention.end()) != '的') {
			return false;
		}
		if (mention.kind() != MeasureClass.PERCENT && BELOW_OR_ABOVE.standIn(passage.text(), mention.start(), mention.end())) {
			return true;
		}
		if (DEALT_WITH.startAt(passage.text(), mention.end() + 1) || passage.within(mention.end(), end, "要求", "标准", "规定", "底线")) {
			return true;
		}
		for (int i = mention.end() + 1; i < end; i++) {
			if (passage.digitAt(i)) {
				return true;
			}
		}
		return false;
	}

	/** 优秀(90分以上):131件: a bound that fills a bracket tells which things the name before it means, where their count follows. */
	private boolean isGrade(Mention mention) {
		int behind = mention.end() + 1;
		boolean alone = passage.at(mention.start() - 1) == '(' && passage.at(mention.end()) == ')'
				&& passage.hanAt(mention.start() - 2);
		int number = passage.at(behind) == ':' || passage.at(behind) == '的' ? behind + 1 : behind;
		return alone && mention.kind() != MeasureClass.PERCENT && passage.digitAt(number);
	}

	/** 每月走访不少于2次, 须居住满3年: what is asked for, not what was counted. */
	private boolean isRequired(Mention mention, Sentence sentence) {
		Bound bound = mention.quantity().bound();
		boolean least = bound == Bound.AT_LEAST && !passage.startsAt(mention.numeral().end(), "余", "多")
				&& LEAST.standIn(passage.text(), Math.max(sentence.clauseStart(mention.start()), mention.start() - 8),
						mention.numeral().start());
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH);
		return least && EVERY.standIn(passage.text(), from, mention.start())
				|| MUST.standIn(passage.text(), from, mention.start());
	}

}
