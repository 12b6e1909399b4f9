package fadu.reading.language;

import java.util.Optional;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.language.Mention.Form;

/** Deadlines and limits that are set rather than counted: 10月底前 in a plan, 15分钟服务圈. */
public final class Limits {

	private static final String[] DEADLINES = {"月底前", "月底之前", "月末前", "月前", "月初前"};
	private static final int REACH = 14;
	private static final int SENTENCE = 60;

	private static final String CHINESE = "一两二三四五六七八九十";
	private static final String TIMES = "次期场轮遍";

	private final Passage passage;

	public Limits(String text) {
		passage = new Passage(text);
	}

	/** The limit that a numeral sets. */
	public Optional<Mention> limit(Numeral numeral, Sentence sentence) {
		if (numeral.value().isEmpty() || numeral.chinese()) {
			return Optional.empty();
		}
		for (String deadline : DEADLINES) {
			if (passage.startsAt(numeral.end(), deadline) && !isOfOther(numeral, deadline, sentence)
					&& Plans.announces(passage.text(), sentence)) {
				return Optional.of(mention(numeral, deadline, "deadline"));
			}
		}
		boolean minutes = passage.startsAt(numeral.end(), "分钟", "公里");
		String unit = passage.startsAt(numeral.end(), "分钟") ? "分钟" : "公里";
		return minutes && isCircle(numeral.end() + 2) ? Optional.of(mention(numeral, unit, "service_circle")) : Optional.empty();
	}

	/** 10月底前举办培训2期: the day is that of another quantity and none of its own. */
	private boolean isOfOther(Numeral numeral, String deadline, Sentence sentence) {
		int from = numeral.end() + deadline.length();
		for (int i = from; i < Math.min(sentence.end(), from + SENTENCE); i++) {
			boolean counted = CHINESE.indexOf(passage.at(i)) >= 0 && TIMES.indexOf(passage.at(i + 1)) >= 0;
			if (counted || passage.digitAt(i)) {
				return true;
			}
		}
		return false;
	}

	/** A service circle names the time within which every place is served. */
	private boolean isCircle(int from) {
		for (int i = from; i < from + REACH; i++) {
			if (passage.at(i) == '圈') {
				return true;
			}
			if (!passage.hanAt(i)) {
				return false;
			}
		}
		return false;
	}

	private static Mention mention(Numeral numeral, String unit, String rule) {
		Quantity quantity = new Quantity(numeral.value().orElseThrow(), unit, Bound.AT_MOST);
		return new Mention(numeral.start(), numeral.end() + unit.length(), numeral, quantity, MeasureClass.TIME, Form.LIMIT,
				rule);
	}

}
