package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.store.ObservationQuery;
import fadu.store.StoreException;

class KeepingReportsTest extends StoreFixture {

	private static final Period YEAR = new Period.Year(2023);

	@Test
	void everyAttributeComesBackAfterARestart() {
		SourceDocument report = Reports.completeReport();
		assertThat(store.add(report, "text", "王芳")).isTrue();
		restart();
		assertThat(store.documents()).singleElement()
				.satisfies(kept -> assertThat(EcoreUtil.equals(kept, report)).as("%s is %s", kept, report).isTrue());
	}

	@Test
	void noAttributeOfTheExampleHasItsDefault() {
		SourceDocument report = Reports.completeReport();
		Observation figure = report.getObservations().get(1);
		assertThat(report.eClass().getEAllAttributes()).filteredOn(attribute -> !attribute.isTransient())
				.allMatch(report::eIsSet, "is set");
		assertThat(figure.eClass().getEAllAttributes()).allMatch(figure::eIsSet, "is set");
	}

	@Test
	void theReportThatIsKeptStaysAsItWas() {
		SourceDocument report = Reports.completeReport();
		store.add(report, "text", "王芳");
		assertThat(EcoreUtil.equals(report, Reports.completeReport())).isTrue();
	}

	@Test
	void theWholeTextComesBack() {
		String text = "援助𠮷案件\r\n" + "全区受理法律援助案件若干件。".repeat(200_000);
		store.add(Reports.completeReport(), text, "王芳");
		restart();
		assertThat(store.text("a".repeat(64))).contains(text);
		assertThat(store.text("unknown")).isEmpty();
	}

	@Test
	void theSameReportImportedTwiceChangesNothing() {
		store.add(Reports.completeReport(), "text", "王芳");
		SourceDocument again = Reports.report("a".repeat(64), "500105", YEAR);
		Reports.figure(again, "other", "MED.CASES", "3 件");

		assertThat(store.document("a".repeat(64))).isPresent();
		assertThat(store.add(again, "another text", "王芳")).isFalse();

		assertThat(EcoreUtil.equals(store.documents(), List.of(Reports.completeReport()))).isTrue();
		assertThat(store.text("a".repeat(64))).contains("text");
	}

	@Test
	void anImportThatFailsLeavesNothing() {
		SourceDocument broken = Reports.report("broken", "370212", YEAR);
		Reports.figure(broken, "o1", "LA.CASES_ACCEPTED", "1 件");
		Reports.figure(broken, "o1", "LA.CASES_ACCEPTED", "2 件");

		assertThatThrownBy(() -> store.add(broken, "text", "王芳")).isInstanceOf(StoreException.class);

		assertThat(store.document("broken")).isEmpty();
		assertThat(store.text("broken")).isEmpty();
		assertThat(store.observations(ObservationQuery.all())).isEmpty();
		assertThat(store.add(Reports.completeReport(), "text", "王芳")).as("the store goes on working").isTrue();
	}

	@Test
	void aNumberThatCannotBeKeptDigitByDigitIsRefusedAndNotRounded() {
		SourceDocument report = Reports.report("longNumber", "370212", YEAR);
		Reports.figure(report, "o1", "LA.CASES_ACCEPTED", "1 件");
		Reports.figure(report, "o2", "LA.RATE", "81.1234567 %").setStart(41);

		assertThatThrownBy(() -> store.add(report, "text", "王芳")).isInstanceOf(StoreException.class)
				.hasMessageContainingAll("longNumber.txt", "81.1234567", "42");

		assertThat(store.documents()).isEmpty();
	}

	@Test
	void aDescriptionThatIsTooLongIsRefusedAndNotCutOff() {
		SourceDocument report = Reports.report("longNote", "370212", YEAR);
		report.setTitle("长".repeat(4001));

		assertThatThrownBy(() -> store.add(report, "text", "王芳")).isInstanceOf(StoreException.class)
				.hasMessageContaining("longNote.txt");

		assertThat(store.documents()).isEmpty();
	}

}
