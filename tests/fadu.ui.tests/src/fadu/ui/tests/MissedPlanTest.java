package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.model.value.Span;
import fadu.workspace.AddFigures;
import fadu.workspace.Person;

/** A figure that was missed among what is planned is offered as a target of the time of the plan. */
class MissedPlanTest extends ReviewFixture {

	private static final String TEXT = """
			榕江县司法局2023年工作总结和2024年工作打算
			一、2023年工作总结
			受理法律援助案件736件。举办法治讲座21场次。
			二、2024年工作打算
			办理法律援助案件700件。举办法治讲座零场次。
			""";

	@BeforeEach
	void importAndOpen() throws Exception {
		review(TEXT);
	}

	@Test
	void aNumberOfThePlanIsATargetOfItsYear() throws Exception {
		Observation digits = propose("700件");
		assertThat(digits.getKind()).isEqualTo(FigureKind.TARGET);
		assertThat(digits.getPeriod()).isEqualTo(Period.valueOf("2024"));
		Observation words = propose("零场次");
		assertThat(words.getKind()).as("also where the reader sees no number").isEqualTo(FigureKind.TARGET);
		assertThat(words.getPeriod()).isEqualTo(Period.valueOf("2024"));
		assertThat(words.getQuantity().value()).isZero();
	}

	@Test
	void aNumberOfWhatWasDoneIsNone() throws Exception {
		Observation done = propose("736件");
		assertThat(done.getKind()).isEqualTo(FigureKind.COUNT);
		assertThat(done.getPeriod()).isEqualTo(Period.valueOf("2023"));
	}

	private Observation propose(String words) throws Exception {
		String text = model.report().orElseThrow().text();
		int start = text.codePointCount(0, text.indexOf(words));
		return new AddFigures(workspace, Person.ofLogin()).propose(model.report().orElseThrow().document(), text, List.of(),
				new Span(start, start + words.codePointCount(0, words.length())));
	}

}
