package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Quantity;
import fadu.ui.review.FigureFilter;
import fadu.workspace.UserException;

/** Why a figure wants a look before it is confirmed, in words; F8 leads to these. */
class FigureDoubtsTest extends ReviewFixture {

	private static final String TEXT = """
			塔前县司法局2024年工作总结
			一、法律援助
			全年受理法律援助案件736件。全县受理法律援助案件763件。
			二、调解
			全年调解矛盾纠纷518件，发放蓝皮书12册。
			""";

	@BeforeEach
	void open() throws UserException, IOException {
		review(TEXT);
		model.figures().forEach(figure -> figure.setConfidence(0.8));
	}

	@Test
	void twoNumbersOfOneFactNameEachOther() {
		assertThat(doubt("736件")).contains("763件");
		assertThat(doubt("763件")).contains("736件");
	}

	@Test
	void whatHasNoMetricSaysSo() {
		assertThat(doubt("12册")).contains("未对应指标");
	}

	@Test
	void aUnitThatIsNotTheMetricsIsNamed() {
		figure("518件").setQuantity(Quantity.valueOf("518 名"));
		assertThat(doubt("518件")).contains("名", "件");
	}

	@Test
	void whatTheReaderIsNotSureOfNamesTheField() {
		assertThat(doubt("518件")).isEmpty();
		figure("518件").setConfidence(0.3);
		assertThat(doubt("518件")).contains("0.30").containsAnyOf("指标", "区域", "关系", "期间");
	}

	@Test
	void theNextDoubtfulFigureIsOneOfTheseAndNoneThatAPersonDecidedOn() {
		model.filter(FigureFilter.ALL);
		model.choose(figure("763件"));
		model.nextDoubtful();
		assertThat(model.current()).contains(figure("12册"));
		figure("736件").setStatus(ReviewStatus.CONFIRMED);
		model.nextDoubtful();
		assertThat(model.current()).contains(figure("763件"));
		assertThat(doubt("736件")).isEmpty();
	}

	private String doubt(String printed) {
		return model.doubts().of(figure(printed), model.report());
	}

	private Observation figure(String printed) {
		return model.figures().stream().filter(one -> one.getText().equals(printed)).findFirst().orElseThrow();
	}

}
