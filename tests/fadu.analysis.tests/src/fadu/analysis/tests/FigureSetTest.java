package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.check.CheckedFindings;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.set.Loaded;
import fadu.analysis.set.Needs;
import fadu.analysis.set.Reference;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.Metric;

/** What a set of figures needs, and what it can answer. */
class FigureSetTest {

	private final Metric cases = Facts.metric("LA.CASES_ACCEPTED", "件", Aggregation.SUM);
	private final Metric loss = Facts.metric("LA.LOSS_RECOVERED", "元", Aggregation.SUM);
	private final Metric ratio = Facts.metric("D.LOSS_PER_CASE", "元/件", Aggregation.RATIO);
	private final District province = district("920000", null);
	private final District city = district("920100", "920000");
	private final District home = district("920101", "920100");
	private final District sister = district("920102", "920100");
	private final Reference reference = new Reference(List.of(cases, loss, ratio), List.of(), List.of(),
			List.of(city, home, sister),
			List.of(province, city, home, sister));

	@Test
	void theTermsOfAFormulaAreNeededWithIt() {
		ratio.setFormula("LA.LOSS_RECOVERED / LA.CASES_ACCEPTED");
		Inquiry inquiry = Inquiry.of(List.of(home), List.of(ratio), Optional.empty(), true);
		assertThat(Needs.of(inquiry, reference).metrics()).contains("LA.CASES_ACCEPTED", "LA.LOSS_RECOVERED");
		assertThat(Needs.of(inquiry, reference).areas()).containsExactly("920101");
	}

	@Test
	void aroundADistrictLiesWhatContainsItAndWhatItContains() {
		Inquiry inquiry = Inquiry.of(List.of(home), List.of(cases), Optional.empty(), true).reaching(Reach.AROUND);
		assertThat(Needs.of(inquiry, reference).areas()).containsExactlyInAnyOrder("920101", "920100", "920000");
		assertThat(Needs.of(inquiry, reference).metrics()).as("all").isEmpty();
		assertThat(Needs.of(inquiry.about(List.of(city)), reference).areas()).contains("920101", "920102", "920000");
	}

	@Test
	void aSetAnswersWhatItHasTheFiguresForAndNothingElse() {
		FigureSet set = set(Inquiry.of(List.of(home, sister), List.of(cases), Optional.empty(), true));
		assertThat(Comparisons.of(set.of(set.inquiry().about(List.of(home)))).districts()).containsExactly(home);
		Stream.of(set.inquiry().on(List.of(loss)), set.inquiry().on(List.of()), set.inquiry().about(List.of()),
				set.inquiry().about(List.of(city)), set.inquiry().reaching(Reach.AROUND)).forEach(beyond -> {
					assertThat(set.covers(beyond)).isFalse();
					assertThatThrownBy(() -> set.of(beyond)).isInstanceOf(IllegalArgumentException.class);
				});
		assertThatThrownBy(() -> CheckedFindings.of(set)).as("checks look around").isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void whatASetGaveItGivesAgain() {
		FigureSet set = set(Inquiry.of(List.of(home), List.of(cases), Optional.empty(), true));
		assertThat(Comparisons.of(set)).isSameAs(Comparisons.of(set));
	}

	private FigureSet set(Inquiry inquiry) {
		return new FigureSet(inquiry, reference,
				new Loaded(Needs.of(inquiry, reference), List.of(), List.of(), Set.of(), List.of()));
	}

	private static District district(String code, String parent) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(code);
		district.setName(code);
		district.setParent(parent);
		return district;
	}

}
