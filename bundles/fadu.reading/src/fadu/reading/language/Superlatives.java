package fadu.reading.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.reading.language.Mention.Form;

/** First-of-kind claims and places in an order: 全省首家, 首份, 位居全市首位, 全区第一, 排名第三. */
public final class Superlatives {

	private static final String CLAIMS = "个家份例部支条款项本座所张台间名场处套单";
	private static final String[] ORDERS = {"居", "列", "排", "排名", "位", "全市", "全省", "全国", "全区", "全县", "全镇", "全系统", "获", "夺得", "综合",
			"取得", "保持", "跻身", "进入", "入围", "荣获", "考核", "评价", "测评"};

	private final Passage passage;
	private final Quotations quotations;

	public Superlatives(String text, Quotations quotations) {
		this.passage = new Passage(text);
		this.quotations = quotations;
	}

	/** All claims of the text that hold no digit, in order. */
	public List<Mention> claims() {
		List<Mention> claims = new ArrayList<>();
		String text = passage.text();
		for (int i = text.indexOf('首'); i >= 0; i = text.indexOf('首', i + 1)) {
			char next = passage.at(i + 1);
			if (quotations.covers(i) || next == 0) {
				continue;
			}
			if (next == '位' && isRanked(i, i + 2)) {
				claims.add(mention(i, i + 2, BigDecimal.ONE, "位", Form.RANKED));
			} else if (CLAIMS.indexOf(next) >= 0 && isClaim(i)) {
				claims.add(mention(i, i + 2, BigDecimal.ONE, String.valueOf(next), Form.FIRST));
			}
		}
		return claims;
	}

	/** 首个 claims something only where something new is named behind it. */
	private boolean isClaim(int place) {
		return !passage.startsAt(place, "首条责任", "首单元") && !passage.endsBefore(place, "榜", "为", "部")
				&& (passage.hanAt(place + 2) || passage.at(place + 2) == '“' || passage.at(place + 2) == '《');
	}

	/** The place in an order that a numeral behind 第 or 前 tells: 全省第二, 跻身全市前三. */
	public Optional<Mention> rank(Numeral numeral) {
		char before = passage.at(numeral.start() - 1);
		if (before == '前' && numeral.value().isPresent()) {
			return foremost(numeral);
		}
		if (before != '第' || numeral.value().isEmpty()) {
			return Optional.empty();
		}
		int end = passage.startsAt(numeral.end(), "名", "位") ? numeral.end() + 1 : numeral.end();
		if (quotations.covers(numeral.start()) || !isRanked(numeral.start() - 1, end)) {
			return Optional.empty();
		}
		return Optional.of(mention(numeral.start() - 1, end, numeral.value().get(), "位", Form.RANKED));
	}

	/** Among the first three is the third place or better. */
	private Optional<Mention> foremost(Numeral numeral) {
		int end = passage.startsAt(numeral.end(), "名", "位", "强") ? numeral.end() + 1 : numeral.end();
		boolean ranked = numeral.unit().isEmpty() && !numeral.scaled() && passage.clauseEndsAt(end)
				&& !quotations.covers(numeral.start()) && passage.within(numeral.start() - 9, numeral.start() - 1, ORDERS);
		return ranked
				? Optional.of(mention(numeral.start() - 1, end, numeral.value().orElseThrow(), "位", Bound.AT_MOST, Form.RANKED))
				: Optional.empty();
	}

	private boolean isRanked(int start, int end) {
		boolean closes = passage.clauseEndsAt(end) || passage.startsAt(end, "的", "位") || passage.at(end) == ' ';
		int from = start;
		while (from > Math.max(0, start - 8) && "\n。".indexOf(passage.at(from - 1)) < 0) {
			from--;
		}
		return closes && passage.within(from, start, ORDERS);
	}

	private static Mention mention(int start, int end, BigDecimal value, String unit, Form form) {
		return mention(start, end, value, unit, Bound.EXACT, form);
	}

	private static Mention mention(int start, int end, BigDecimal value, String unit, Bound bound, Form form) {
		Numeral numeral = new Numeral(start, end, Optional.of(value), true, false, false, "");
		return new Mention(start, end, numeral, new Quantity(value, unit, bound), MeasureClass.RANK, form,
				form == Form.FIRST ? "first_of_kind" : "rank");
	}

}
