package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.ui.review.FigureColumn;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.ReviewNotice;
import fadu.ui.review.SharedCorrection;
import fadu.workspace.Correction;
import fadu.workspace.UserException;

/** Several figures are corrected at once: one step, one way back, and nothing but what was said is different. */
class SharedCorrectionTest extends ReviewFixture {

	private static final String CUT_OFF = "2024年1月1日至12月20日";

	@BeforeEach
	void importAndOpen() throws UserException, IOException {
		review("""
				崂山区司法局2024年工作总结
				全年受理法律援助案件736件，挽回经济损失2300余万元，接待群众8420人次。
				全区现有律师事务所9家，执业律师78名。
				""");
		model.filter(FigureFilter.ALL);
	}

	@Test
	void theFiguresOfACutOffDayAreOfItsDaysInOneStep() throws UserException {
		List<Observation> chosen = List.of(figure("736件"), figure("2300余万元"), figure("8420人次"));
		List<String> metrics = chosen.stream().map(Observation::getMetric).toList();
		correct(chosen, Map.of(FigureColumn.PERIOD, CUT_OFF, FigureColumn.SCOPE, "城区"));

		assertThat(model.figures()).filteredOn(figure -> figure.getStatus() == ReviewStatus.CORRECTED)
				.extracting(Observation::getText).containsExactly("736件", "2300余万元", "8420人次");
		for (String text : List.of("736件", "2300余万元", "8420人次")) {
			assertThat(figure(text).getPeriod()).hasToString("2024-01-01..2024-12-20");
			assertThat(figure(text).getScope()).isEqualTo("城区");
		}
		assertThat(List.of(figure("736件"), figure("2300余万元"), figure("8420人次"))).extracting(Observation::getMetric)
				.isEqualTo(metrics);
		assertThat(model.decisions().notice()).get()
				.isInstanceOfSatisfying(ReviewNotice.Said.class, said -> assertThat(said.text()).contains("3 个数字"));

		history.undo();
		assertThat(model.figures()).extracting(Observation::getStatus).containsOnly(ReviewStatus.READ);
		assertThat(figure("736件").getPeriod()).hasToString("2024");
		assertThat(figure("8420人次").getScope()).isNull();
	}

	@Test
	void aFigureThatIsSoAlreadyStaysAsItIs() throws UserException {
		String before = FigureColumn.PERIOD.text(figure("9家"), workspace);
		correct(List.of(figure("736件"), figure("9家"), figure("78名")), Map.of(FigureColumn.PERIOD, before));
		assertThat(figure("9家").getStatus()).isEqualTo(ReviewStatus.READ);
		assertThat(figure("736件").getStatus()).isEqualTo(ReviewStatus.CORRECTED);
	}

	@Test
	void whatChangesNothingIsNoStepAndOffersNoWayBack() throws UserException {
		List<Observation> chosen = List.of(figure("736件"), figure("9家"));
		int steps = history.entries().size();
		correct(chosen, Map.of(FigureColumn.SCOPE, ""));
		assertThat(history.entries()).hasSize(steps);
		assertThat(model.decisions().notice()).get().isInstanceOfSatisfying(ReviewNotice.Hint.class,
				hint -> assertThat(hint.text()).contains("什么也没有改").doesNotContain("Ctrl+Z"));
		assertThat(model.chosen()).extracting(Observation::getText).containsExactly("736件", "9家");
	}

	@Test
	void metricLineAndRelationAreSaidOfAll() throws UserException {
		List<Observation> chosen = List.of(figure("736件"), figure("9家"));
		SharedCorrection shared = new SharedCorrection(model, chosen);
		String line = shared.offered(FigureColumn.DOMAIN).getLast();
		assertThatThrownBy(() -> shared.of(Map.of(FigureColumn.DOMAIN, line))).isInstanceOf(UserException.class)
				.hasMessageContaining("2 个数字有指标");
		correct(chosen, Map.of(FigureColumn.METRIC, "不对应任何指标", FigureColumn.DOMAIN, line, FigureColumn.RELATION,
				shared.offered(FigureColumn.RELATION).getFirst()));
		for (String text : List.of("736件", "9家")) {
			assertThat(figure(text).getMetric()).isNull();
			assertThat(FigureColumn.DOMAIN.text(figure(text), workspace)).isEqualTo(line);
			assertThat(figure(text).getRelation()).isEqualTo(RelationType.NONE);
		}
	}

	@Test
	void whatIsNoPeriodIsRefusedBeforeAnythingIsChanged() {
		SharedCorrection shared = new SharedCorrection(model, model.figures());
		assertThatThrownBy(() -> shared.of(Map.of(FigureColumn.PERIOD, "2024年12月中旬"))).isInstanceOf(UserException.class)
				.hasMessageContaining("2024年1月1日至12月20日");
	}

	private void correct(List<Observation> figures, Map<FigureColumn, String> said) throws UserException {
		Correction correction = new SharedCorrection(model, figures).of(said);
		model.decisions().correct(figures, correction);
	}

	private Observation figure(String text) {
		return model.figures().stream().filter(figure -> figure.getText().equals(text)).findFirst().orElseThrow();
	}

}
