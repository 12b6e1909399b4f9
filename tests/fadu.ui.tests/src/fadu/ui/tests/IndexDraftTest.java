package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.model.FaduFactory;
import fadu.model.IndexIndicator;
import fadu.model.Metric;
import fadu.ui.assess.IndexDraft;
import fadu.ui.assess.IndexDraft.Field;
import fadu.workspace.MistypedException;

/** An index is written cell by cell. */
class IndexDraftTest {

	private final IndexDraft draft = new IndexDraft(FaduFactory.eINSTANCE.createCompositeIndex());

	private IndexIndicator indicator() {
		Metric metric = FaduFactory.eINSTANCE.createMetric();
		metric.setCode("LA.CASES_ACCEPTED");
		return draft.add(metric, Optional.empty()).orElseThrow();
	}

	@Test
	void aGoalpostIsSetAndTakenBack() throws MistypedException {
		IndexIndicator indicator = indicator();
		draft.set(indicator, Field.MOST, " 95.5 ");
		assertThat(IndexDraft.text(indicator, Field.MOST)).isEqualTo("95.5");
		draft.set(indicator, Field.MOST, "");
		assertThat(IndexDraft.text(indicator, Field.MOST)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"NaN", "Infinity", "1d", "0x1p3", "1e999", "many"})
	void whatIsNoNumberIsRefusedAndChangesNothing(String typed) {
		IndexIndicator indicator = indicator();
		assertThatExceptionOfType(MistypedException.class).isThrownBy(() -> draft.set(indicator, Field.TARGET, typed))
				.withMessageContaining(typed);
		assertThat(IndexDraft.text(indicator, Field.TARGET)).isEmpty();
	}

}
