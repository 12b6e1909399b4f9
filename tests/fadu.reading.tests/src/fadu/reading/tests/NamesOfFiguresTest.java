package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

/** What a figure without a metric is called: by words for a thing, never by a verb or a particle. */
class NamesOfFiguresTest {

	@Test
	void aChangeIsCalledAfterWhatChanged() {
		assertThat(read("2024年，化解矛盾纠纷320件，较上年增加41件。")).hasFigure(41, "件").ofNoMetric().named("调处矛盾纠纷件数的变化");
		assertThat(read("2024年，检查企业500次，同比下降21.4%。")).hasFigure("-21.4", "%").named("检查企业数的变化");
	}

	@Test
	void verbsAndParticlesAtTheEndsAreNoPartOfAName() {
		assertThat(read("目前，专职办案人员仅5人。")).hasFigure(5, "人").named("专职办案人员数");
		assertThat(read("力争群众满意率保持在98%以上。")).hasFigure(98, "%").named("群众满意率");
		assertThat(read("涉企现场检查次数同比下降40%。")).hasFigure("-40", "%").named("涉企现场检查次数的变化");
		assertThat(read("开展能力提升8次。")).hasFigure(8, "次").named("开展能力提升数");
	}

	@Test
	void wordsThatNameNothingAreNoName() {
		assertThat(read("到2024年底，已办结的为139人。")).hasFigure(139, "人").ofNoMetric();
	}

}
