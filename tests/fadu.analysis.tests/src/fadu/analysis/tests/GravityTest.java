package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.figure;
import static fadu.analysis.tests.Facts.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Gravity;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Verdict;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.wording.VerdictWords;
import fadu.wording.Wording;

/** What tells of a difference between two numbers weighs more than what only says how far somebody has looked. */
class GravityTest {

	private static final VerdictWords WORDS = new VerdictWords(Wording.of(Locale.SIMPLIFIED_CHINESE));

	private static Metric unchecked() {
		Metric metric = cases();
		metric.setGrade(Grade.UNGRADED);
		return metric;
	}

	@Test
	void aDefinitionThatNobodyCheckedAndAFigureThatNobodyReviewedAreRemarks() {
		Observation read = figure(LINXI, "312 件", "2024");
		read.setStatus(ReviewStatus.READ);
		Verdict verdict = verdict(unchecked(), read, figure(YUANSHAN, "749 件", "2024"));
		assertThat(verdict.reasons()).hasSize(2).extracting(Reason::gravity).containsOnly(Gravity.REMARK);
		assertThat(verdict.comparability()).as("a remark stays a reserve").isEqualTo(Comparability.WITH_CAVEAT);
		assertThat(verdict.isRemarked()).isTrue();
		assertThat(WORDS.display(verdict)).isEqualTo("有说明");
	}

	@Test
	void anotherYearComesBeforeARemark() {
		Verdict verdict = verdict(unchecked(), figure(LINXI, "312 件", "2023"), figure(YUANSHAN, "749 件", "2024"));
		assertThat(verdict.reasons()).extracting(Reason::gravity).containsExactly(Gravity.NO_ORDER, Gravity.REMARK);
		assertThat(verdict.isRemarked()).isFalse();
		assertThat(WORDS.gravest(verdict)).contains("期间不同");
		assertThat(WORDS.display(verdict)).isEqualTo("有保留");
	}

	@Test
	void whatForbidsAComparisonComesFirst() {
		Verdict verdict = verdict(unchecked(), figure(LINXI, ">312 件", "2024"), figure(YUANSHAN, "749 件", "2024-H1"));
		assertThat(verdict.reasons()).extracting(Reason::gravity).startsWith(Gravity.FORBIDS).endsWith(Gravity.REMARK);
		assertThat(WORDS.gravest(verdict)).contains("时长不同");
	}

	@Test
	void twoWithoutReserveHaveNoGravestReason() {
		Verdict verdict = verdict(cases(), figure(LINXI, "312 件", "2024"), figure(YUANSHAN, "749 件", "2024"));
		assertThat(WORDS.gravest(verdict)).isEmpty();
		assertThat(verdict.isRemarked()).isFalse();
	}

}
