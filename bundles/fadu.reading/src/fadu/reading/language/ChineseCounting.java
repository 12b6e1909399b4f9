package fadu.reading.language;

import java.math.BigDecimal;

/**
 * When a number in Chinese characters counts. 五名律师 does; 一个 is mostly an article, 二次 an ordinal, 三级 and 四类 a name unless
 * they are listed side by side, 五年 a span of time unless something lasted as long.
 */
public final class ChineseCounting {

	private static final int REACH = 60;
	private static final String[] LASTING = {"连续", "为期", "历时", "长达", "时长", "期限", "持续", "累计", "有效期", "期限为"};
	private static final String[] LIMITED = {"最快", "仅需", "只需", "平均", "缩短", "压缩", "为期", "连续", "历时", "不超过", "限时", "提前", "减至", "压减",
			"最短", "时限", "期限"};
	private static final String[] FOUNDING = {"构建", "搭建", "建立", "打造", "形成", "推出", "创建", "建成", "贯通", "确立", "组建", "设立", "划分", "分为"};

	private final Passage passage;
	private final Quotations quotations;

	public ChineseCounting(String text, Quotations quotations) {
		this.passage = new Passage(text);
		this.quotations = quotations;
	}

	/** Whether a Chinese numeral with the measure word behind it counts something. */
	public boolean counts(Numeral numeral, MeasureWord word, int end, Sentence sentence) {
		if (numeral.value().isEmpty() || isAnaphoric(numeral, end)) {
			return false;
		}
		if (quotations.covers(numeral.start())) {
			return word.kind() == MeasureClass.TIME && lasts(numeral, LIMITED) || isSlogan(numeral, word);
		}
		boolean several = numeral.value().get().compareTo(BigDecimal.ONE) > 0;
		return switch (word.kind()) {
		case COUNT ->
			!isPaired(numeral, end) && (several ? !isOrdinal(numeral) : isOnly(numeral, end) || isListed(numeral, sentence));
		case STRUCTURE -> passage.at(numeral.end()) == '大'
				? isFounded(numeral)
				: isListed(numeral, sentence)
						|| several && passage.at(numeral.end()) == '类' && !isOrdinal(numeral) && !isPaired(numeral, end);
		case TIME -> lasts(numeral, "年".equals(word.unit()) ? LASTING : LIMITED)
				|| !"年".equals(word.unit()) && (passage.startsAt(end, "内", "以内", "之内") || numeral.value().get().intValue() >= 10);
		case MONEY, RATIO, POINT, MEASURE -> several;
		case PERCENT, RANK -> true;
		case NAME, SCORE, CHANGE -> false;
		case NONE -> "%".equals(numeral.unit()) || isNought(numeral);
		};
	}

	/** 这三项, 两项共: the number repeats what was said. */
	private boolean isAnaphoric(Numeral numeral, int end) {
		return passage.endsBefore(numeral.start(), "这", "那", "该", "上述", "每", "前", "后", "同", "另", "某", "任")
				|| passage.startsAt(end, "共计", "合计", "共", "者", "均", "都");
	}

	/** 二次, 二期: Chinese counts with 两. */
	private boolean isOrdinal(Numeral numeral) {
		return numeral.length() == 1 && passage.at(numeral.start()) == '二';
	}

	/** 两面三刀, 三通一平, 一户一策: a pair of numbers is an idiom. */
	private boolean isPaired(Numeral numeral, int end) {
		return numeral.length() == 1 && Numerals.isChinese(passage.at(end)) && !Numerals.isChinese(passage.at(end + 1))
				&& MeasureWord.words().at(passage.text(), end + 1).isEmpty() || passage.at(end) == '一';
	}

	/** 唯一一期, or 一次 behind what it counts. */
	private boolean isOnly(Numeral numeral, int end) {
		if (passage.endsBefore(numeral.start(), "唯一", "仅")) {
			return true;
		}
		return passage.clauseEndsAt(end) && passage.at(end) != '、' && passage.hanAt(numeral.start() - 1)
				&& "统唯第专逐单任同合归如为是有以再之的了成每万".indexOf(passage.at(numeral.start() - 1)) < 0;
	}

	/** One of three or more of its sort: 一个平台受理、三级机构联动、五类力量参与. */
	private boolean isListed(Numeral numeral, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(numeral.start()), numeral.start() - REACH);
		int to = Math.min(sentence.clauseEnd(numeral.start()), numeral.start() + REACH);
		int links = 0;
		for (int i = from; i < to; i++) {
			if (passage.at(i) == '、' && i + 1 < to && Numerals.isChinese(passage.at(i + 1))
					&& MeasureWord.words().at(passage.text(), i + 2).isPresent()) {
				links++;
			}
		}
		boolean first = numeral.start() - from <= 4;
		return links >= 2 && (first || passage.at(numeral.start() - 1) == '、');
	}

	/** 构建五大体系, …等三大平台: the things were made or have just been named; 五大难题 is a set phrase. */
	private boolean isFounded(Numeral numeral) {
		return passage.endsBefore(numeral.start(), "等") || passage.within(numeral.start() - 5, numeral.start(), FOUNDING);
	}

	/** “三个转变”,即: the slogan is spelt out behind it. */
	private boolean isSlogan(Numeral numeral, MeasureWord word) {
		int closing = quotations.closing(numeral.start());
		return word.kind() == MeasureClass.COUNT && (passage.startsAt(closing + 1, "即", ",即", ":"))
				&& "“「『".indexOf(passage.at(numeral.start() - 1)) >= 0;
	}

	private boolean lasts(Numeral numeral, String[] verbs) {
		int start = numeral.start();
		while (start > 0 && "“「『在近".indexOf(passage.at(start - 1)) >= 0) {
			start--;
		}
		return passage.endsBefore(start, verbs) || passage.within(start - 5, start, "最快", "缩短", "压缩");
	}

	private boolean isNought(Numeral numeral) {
		return passage.at(numeral.start()) == '零' && numeral.length() == 1 && passage.clauseEndsAt(numeral.end())
				&& passage.endsBefore(numeral.start(), "为", "达到", "率", "数", "是", "降至");
	}

}
