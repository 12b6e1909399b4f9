package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.model.value.Quantity;
import fadu.reading.MarkedPassage;

/** What a passage that a person marks is taken for. */
class MarkedPassageTest {

	@ParameterizedTest
	@CsvSource({"无一人, 人", "无一起, 起", "没有一件, 件", "未发生一起, 起", "未出现一例, 例", "无任何一人, 人"})
	void whatIsDeniedIsNought(String passage, String unit) {
		assertThat(MarkedPassage.of("", passage)).hasValueSatisfying(read -> {
			assertThat(read.quantity().value()).isZero();
			assertThat(read.quantity().unit()).isEqualTo(unit);
		});
	}

	@Test
	void theWordsBeforeItMayDenyIt() {
		assertThat(MarkedPassage.of("对象中无", "一人").orElseThrow().quantity().value()).isZero();
		assertThat(MarkedPassage.of("其中有", "一人").orElseThrow().quantity().value()).isOne();
		assertThat(MarkedPassage.of("没有问题。", "一人").orElseThrow().quantity().value()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = {"未发生安全事故", "没有脱管漏管", "未收到投诉"})
	void whatDidNotHappenIsNoughtWithoutANumber(String passage) {
		assertThat(MarkedPassage.of("", passage).orElseThrow().quantity().value()).isZero();
	}

	@ParameterizedTest
	@CsvSource({"没有超过100件, 100", "无锡市2家, 2", "未结案3件, 3"})
	void anotherNumberBehindADenialIsThatNumber(String passage, int value) {
		assertThat(MarkedPassage.of("", passage).orElseThrow().quantity().value().intValue()).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({"86, 名调解员, =86 名", "300, 余件次, >300 件次", "12348, 热线接听稳定, =12348", "86, '', =86"})
	void theUnitBehindTheMarkIsTaken(String passage, String behind, String read) {
		Quantity quantity = MarkedPassage.of("", passage, behind).orElseThrow().quantity();
		assertThat(quantity).isEqualTo(Quantity.valueOf(read.replace("=", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"无偿提供", "深入推进", "没"})
	void wordsWithoutANumberAreNone(String passage) {
		assertThat(MarkedPassage.of("", passage)).isEmpty();
	}

}
