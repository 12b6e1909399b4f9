package fadu.reading.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A text that nobody writes but somebody sends, of any length.
 *
 * @param name what it is
 * @param text makes one of so many characters
 */
record HostileText(String name, IntFunction<String> text) {

	/** Repeated without end. */
	private static final String[] PIECES = {"1", "一", "壹", "\uff11", "1,", "1、", "1 ", "1-", "1:1", "1.1.1", "1至", "1+",
			"12,34件,", "3万4000", "万亿", "百分之", "分之一", "三成", "%", "1%", "1件", "一件", "1件、", "1件;", "1件。", "1件\n", "3件(", "(1件)",
			"1人次", "近1余件以上", "件", "第", "第一", "第1个", "首个", "首件", "全省第一", "翻番", "翻一番", "增长1倍", "1年", "年", "月", "1年1月", "2024年",
			"2024年1月1日", "今年", "去年同期", "上半年", "截至", "截至2024年1月1日,", "自2020年1月以来,", "2020-2024年", "1月", "1日", "2024.1.1", "其中",
			"其中1件,", "包括1件、", "分别为1件、", "占1%,", "分为", "按类型分,", "均为1%", "共1件,其中1件,占1%。", "由1件提高到2件,", "由1提高到", "从1%下降到1%,", "同比增长",
			"同比增长1%,", "同比增长1%", "较上年增加1件,", "上升1个百分点,", "受理案件3件,", "受理法律援助案件3件,同比增长1%,", "法律援助", "调解成功率", "人民调解", "行政复议案件",
			"司法所", "海州区", "某镇1件,", "在某县", "市本级", "计划", "力争达到1件,", "明年", "(", "“", "《", "“《(", "“一件", "《1件", "[", "(一)", "一、",
			"1.", "一是", "①", "\n", " ", "\t", "。", ",", "、", ";", ":", "!?", "|", "|9", "1|1\n", "件数|1\n", "1\t1\n", "|1|1|\n",
			"件数|9\n1|1\n\n", "表1\n", "单位:件\n", "合计|1\n", "其中:|1\n", "一、1件\n", "(一)1件。", "1.1件\n", "【法援】1件。", "援", "萬", "縣",
			"受理萬件,", "審結案件3件,", "A", "A1", "😀", "😀1件", "\ud800", "\u3000", "\u200b", "零", "〇", "两", "几", "多", "余", "左右", "不",
			"未发生", "无一", "累计", "1件左右", "每年", "人均1件,", "共计", "合计", "总计1件,", "新增", "12348", "〔2024〕1号", "第1条", "1/3", "1‰", "$1",
			"1元", "1万元", "1万余元,", "1平方米", "次", "场次", "个", "1个", "一个", "名", "1名律师、", "的", "和", "1件和", "或", "及", "在册", "现有1人,",
			"结转1件,", "年初", "现有", "8场、20场", "\r\n", "1件\r\n"};

	/** All of them: one thing over and over, and lists, tables, headings and times of every shape. */
	static List<HostileText> all() {
		List<HostileText> texts = new ArrayList<>();
		for (String piece : PIECES) {
			texts.add(new HostileText(shown(piece), repeated("", piece)));
		}
		texts.add(new HostileText("one list of members by 、", repeated("受理案件100000件,其中", "甲1件、")));
		texts.add(new HostileText("one list of members by 、 with words", repeated("共受理案件100000件,按类型分,", "合同纠纷案件1件、")));
		texts.add(new HostileText("one list of shares", repeated("共受理案件100000件,", "其中民事占1%、")));
		texts.add(new HostileText("lines of a list", repeated("受理案件100000件,其中:\n", "①甲1件;\n")));
		texts.add(new HostileText("members of 分别", repeated("分别为", "1件、")));
		texts.add(new HostileText("members that add up", repeated("共100000件,", "其中甲1件,")));
		texts.add(new HostileText("lists of two", repeated("", "共2件,其中甲1件、乙1件。")));
		texts.add(new HostileText("parts in one sentence", repeated("", "共2件,其中甲1件、乙1件,")));
		texts.add(new HostileText("a table of one column", repeated("件数\n", "|1|\n")));
		texts.add(new HostileText("a table of two columns", repeated("地区|件数\n", "甲|1\n")));
		texts.add(new HostileText("a table with a total", repeated("地区|案件数|上年\n合计|100000|100000\n", "甲|1|2\n")));
		texts.add(new HostileText("a table of 10,000 columns", n -> lines(n, row("案件数(件)", 10_000), row("1", 10_000))));
		texts.add(new HostileText("a table of 10,000 labels", n -> lines(n, row("甲", 10_000), row("1", 10_000))));
		texts.add(new HostileText("a table of 10,000 columns and of years",
				n -> lines(n, row("2023年|2024年", 5_000), row("1", 10_000))));
		texts.add(new HostileText("a table of 10,000 columns by tabs", n -> lines(n, row("件数", 10_000).replace('|', '\t'),
				row("1", 10_000).replace('|', '\t'))));
		texts.add(new HostileText("a table of heads", repeated("", "案件数|件数|人数\n")));
		texts.add(new HostileText("one row", repeated("案件数|", "1|")));
		texts.add(new HostileText("a long head", repeatedBehind("案件|", "率", "甲|1\n")));
		texts.add(new HostileText("a table with indents", repeated("类别|件数\n合计|9\n", "\u3000其中:甲|1\n")));
		texts.add(new HostileText("tables in Markdown", repeated("", "|地区|件数|\n|---|---|\n|甲|1|\n\n")));
		texts.add(new HostileText("deep headings", repeated("", "一、甲\n(一)乙\n1.丙\n(1)丁\n一是戊1件。\n")));
		texts.add(new HostileText("headings without sentences", repeated("", "一、法律援助工作\n")));
		texts.add(new HostileText("short lines", repeated("2024年工作总结\n", "受理案件3件\n")));
		texts.add(new HostileText("short lines of words", repeated("2024年工作总结\n", "受理\n")));
		texts.add(new HostileText("one sentence without any sign", repeated("2024年工作总结\n", "全区共受理各类矛盾纠纷案件1件")));
		texts.add(new HostileText("one sentence of words", repeated("2024年工作总结\n", "全区共受理各类矛盾纠纷案件")));
		texts.add(new HostileText("one sentence with commas", repeated("2024年工作总结\n", "全区共受理各类矛盾纠纷案件1件,")));
		texts.add(new HostileText("figures behind a day", repeated("2024年工作总结\n截至2024年12月31日,", "1件")));
		texts.add(new HostileText("days and figures", repeated("2024年工作总结\n", "到年底3件,")));
		texts.add(new HostileText("years in a line", repeatedBehind("", "率", "数2022:")));
		texts.add(new HostileText("years and months told again and again", repeated("", "2023年受理1件,2024年1至3月受理2件,去年同期3件;")));
		texts.add(new HostileText("later dates", repeated("2024年工作总结\n", "2025年1月1日,")));
		texts.add(new HostileText("before and after", repeated("", "由去年的1件提高到今年的2件,")));
		texts.add(new HostileText("before without after", repeated("", "由去年的1件,")));
		texts.add(new HostileText("quotations that close", repeated("", "“一站式”")));
		texts.add(new HostileText("brackets around brackets", n -> "(".repeat(n / 2) + ")".repeat(n / 2)));
		texts.add(new HostileText("figures in brackets around brackets", n -> "(1件".repeat(n / 6) + ")".repeat(n / 2)));
		texts.add(new HostileText("a title of all of it", repeated("", "2024年工作总结")));
		texts.add(new HostileText("plans", repeated("2024年工作总结\n明年工作计划\n", "力争受理1件,")));
		texts.add(new HostileText("minutes", repeated("会议纪要\n", "会议听取了1至8月进展情况。")));
		texts.add(new HostileText("towns", repeated("海州区工作总结\n", "新安镇受理1件,")));
		texts.add(new HostileText("full width",
				repeated("", "受理案件\uff13\uff0c\uff10\uff10\uff10件\uff0c同比增长\uff18\uff0e\uff15\uff05。")));
		texts.add(new HostileText("traditional characters", repeated("", "受理法律援助案件壹佰貳拾萬件,同比增長8%。")));
		return texts;
	}

	private static String shown(String piece) {
		StringBuilder shown = new StringBuilder();
		piece.chars().forEach(c -> shown.append(c <= ' ' || c >= 0x2000 && c < 0x2010 || c == 0x3000 || c >= 0xd800 && c < 0xe000
				? "\\u%04x".formatted(c)
				: Character.toString(c)));
		return shown.toString();
	}

	private static IntFunction<String> repeated(String before, String piece) {
		return n -> before + piece.repeat(n / piece.length());
	}

	private static IntFunction<String> repeatedBehind(String before, String filling, String piece) {
		return n -> before + filling.repeat(n / 2) + "\n" + piece.repeat(n / 2 / piece.length());
	}

	private static String row(String cell, int columns) {
		return "甲" + ("|" + cell).repeat(columns) + "\n";
	}

	private static String lines(int length, String head, String row) {
		return head + row.repeat(Math.max(1, length / row.length()));
	}

}
