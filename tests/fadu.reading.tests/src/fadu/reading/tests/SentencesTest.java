package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fadu.reading.language.Heading;
import fadu.reading.language.Sentence;
import fadu.reading.language.Sentences;

class SentencesTest {

	private static List<String> words(String text) {
		return Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
	}

	private static List<String> headings(String text, String sentence) {
		Sentence found = Sentences.of(text).stream().filter(s -> text.startsWith(sentence, s.start())).findFirst().orElseThrow();
		return found.headings().stream().filter(h -> h.level() < 5).map((Heading h) -> text.substring(h.start(), h.end()))
				.toList();
	}

	@Test
	void aSentenceEndsAtAFullStopOrAtTheEndOfTheLine() {
		assertThat(words("完成培训。开展检查!\n办理公证")).containsExactly("完成培训。", "开展检查!", "办理公证");
	}

	@Test
	void aPointInANumberEndsNothing() {
		assertThat(words("满意率为99.5%。")).hasSize(1);
	}

	@Test
	void aSentenceKnowsTheHeadingsAboveIt() {
		String text = "某区司法局工作总结\n一、主要工作\n(一)法律援助。受理申请。\n(二)公证。办理公证。\n二、下步打算\n继续推进。";
		assertThat(headings(text, "办理公证。")).containsExactly("某区司法局工作总结", "主要工作", "公证。");
		assertThat(headings(text, "继续推进。")).containsExactly("某区司法局工作总结", "下步打算");
	}

	@Test
	void enumeratedTopicsAreHeadings() {
		assertThat(headings("一是抓好调解。化解纠纷。二是抓好普法。开展宣讲。", "开展宣讲。")).containsExactly("抓好普法。");
	}

	@Test
	void aCommaInsideANumberDividesNoClause() {
		String text = "发放补贴1,100万元,惠及群众";
		Sentence sentence = Sentences.of(text).get(0);
		assertThat(sentence.clauseStart(10)).isZero();
		assertThat(sentence.clauseEnd(5)).isEqualTo(text.lastIndexOf(','));
	}

}
