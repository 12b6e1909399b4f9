package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import fadu.model.value.Span;
import fadu.reading.Figure;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.Rejected;
import fadu.reading.ReportReader;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;

/** What holds for every number and every text, tried on thousands that a generator makes; a failure prints its text. */
class GrammarTest {

	private static final int NUMBERS = 20_000;
	private static final int TEXTS = 20_000;
	private static final Map<String, String> QUALIFIERS = Map.of("", "exact", "约", "about", "近", "nearly", "超", "more_than", "超过",
			"more_than", "不少于", "at_least", "不超过", "at_most", "逾", "more_than");
	private static final String[] UNITS = {"件", "人次", "家", "户", "名", "场", "份", "元"};
	/** Pieces that numbers, dates, tables, lists and broken text are made of. */
	private static final String[] PIECES = ("1 2 34 567 一 二 十 百 千 万 亿 两 零 余 多 几 第 首 个 家 件 次 % ％ 年 月 日 底 前 上 半 季度 、 , 。 ; : ( ) "
			+ "“ ” 《 》 - — . + 近 约 超 以上 左右 分别 为 均 各 其中 共 同比 增长 下降 率 占 截至 以来 2024 大 级 名 分之 成 法律援助 调解 计划 圈 分钟 和 "
			+ "🙂 全国 号 [ ] 届 中全会 甲区 司法局 元 至 到 万元 (万元) 单位: 序号 翻 番 点 比例 1:3 ≥ 至少 前 案 (件) ‰ \ud800").split(" ");

	private static Reading read(String text) {
		return new ReportReader(MetricLexicon.of(List.of(
				new MetricEntry("LA.CASES", "法律援助案件", "法律援助", "件", List.of("援助", "调解"))))).read(text, ReadingContext.unknown());
	}

	@Test
	void everyNumberIsReadBackWithItsValueUnitAndBound() {
		Random random = new Random(20241122);
		for (int i = 0; i < NUMBERS; i++) {
			WrittenNumber number = WrittenNumber.any(random);
			String qualifier = QUALIFIERS.keySet().stream().sorted().toList().get(random.nextInt(QUALIFIERS.size()));
			String unit = UNITS[random.nextInt(UNITS.length)];
			String text = "全年办理" + qualifier + number.text() + unit + "。";
			List<Figure> figures = read(text).figures();
			assertThat(figures).as(text).hasSize(1);
			assertThat(figures.get(0).quantity().value()).as(text).isEqualByComparingTo(number.value());
			assertThat(figures.get(0).quantity().unit()).as(text).isEqualTo(unit);
			assertThat(figures.get(0).quantity().bound().qualifier()).as(text).isEqualTo(QUALIFIERS.get(qualifier));
			assertThat(figures.get(0).text()).as(text).isEqualTo(qualifier + number.text() + unit);
		}
	}

	@Test
	void everyShareIsReadBackInPerCent() {
		Random random = new Random(7);
		for (int i = 0; i < NUMBERS / 10; i++) {
			WrittenNumber share = WrittenNumber.share(random);
			String text = "办结率达到" + share.text() + "。";
			assertThat(read(text).figures()).as(text).hasSize(1);
			assertThat(read(text).figures().get(0).quantity().value()).as(text).isEqualByComparingTo(share.value());
			assertThat(read(text).figures().get(0).quantity().unit()).as(text).isEqualTo("%");
		}
	}

	@Test
	void anyTextIsReadWithSpansInsideItInOrderAndApart() {
		Random random = new Random(11);
		for (int i = 0; i < TEXTS; i++) {
			String text = text(random);
			assertSound(text, read(text));
		}
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "2024年工作总结\n一、下一步计划\n" : "");
		for (int n = random.nextInt(60); n > 0; n--) {
			String[] breaks = {"\n", "\t", " | ", "  "};
			text.append(random.nextInt(12) == 0 ? breaks[random.nextInt(breaks.length)] : PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	private static void assertSound(String text, Reading reading) {
		int length = text.codePointCount(0, text.length());
		List<Span> spans = new ArrayList<>(reading.figures().stream().map(Figure::span).distinct().toList());
		assertThat(spans).as(text).isSortedAccordingTo(Comparator.comparingInt(Span::start));
		for (int i = 0; i < spans.size(); i++) {
			assertThat(spans.get(i).start()).as(text).isBetween(i == 0 ? 0 : spans.get(i - 1).end(), spans.get(i).end() - 1);
			assertThat(spans.get(i).end()).as(text).isLessThanOrEqualTo(length);
		}
		for (Rejected rejected : reading.rejected()) {
			assertThat(rejected.span().start()).as(text).isBetween(0, rejected.span().end() - 1);
			assertThat(rejected.span().end()).as(text).isLessThanOrEqualTo(length);
			assertThat(rejected.reason()).as(text).isNotBlank();
		}
	}

	@Test
	void timeGrowsNoFasterThanTheText() {
		Random random = new Random(5);
		for (int i = 0; i < 30; i++) {
			String piece = PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)];
			String hostile = piece.repeat(200_000 / piece.length());
			Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(hostile), piece);
		}
	}

}
