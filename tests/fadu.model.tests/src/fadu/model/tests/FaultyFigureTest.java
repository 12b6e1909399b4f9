package fadu.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.model.DistrictModel;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.xml.ModelFile;
import fadu.model.xml.ModelFile.Cost;
import fadu.model.xml.ModelFile.Fault;
import fadu.model.xml.ModelFile.Loaded;

/** One element at fault costs itself; everything else of the file stays. */
class FaultyFigureTest {

	private static final String GOOD = "<observations id=\"%1$s\" quantity=\"%1$s 件\" kind=\"count\" period=\"2023\" "
			+ "start=\"%1$s0\" end=\"%1$s2\" text=\"%1$s件\"/>";

	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<fadu:DistrictModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1"
			 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
			<district code="999904" name="石桥县" nameEn="Shiqiao County" level="district">
			<denominators name="常住人口" quantity="≈512000 人" period="2023" source="公报"/>
			</district>
			<documents sha256="0a" title="总结" district="999904" period="2023">
			""" + GOOD.formatted(1) + '\n' + GOOD.formatted(2) + '\n' + GOOD.formatted(3) + """

			</documents>
			<documents sha256="0b" title="另一总结" district="999904" period="2022">
			""" + GOOD.formatted(4) + """

			</documents>
			<programmes id="p" name="石桥议事" nameEn="Bridge talks" district="999904"/>
			</fadu:DistrictModel>
			""";

	@Test
	void withoutAFaultAllFiguresAreThere() {
		assertThat(ids(Loading.good(MODEL, DistrictModel.class))).containsExactly("1", "2", "3", "4");
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', value = {"quantity=\"2 件\" | quantity=\"many\"", "quantity=\"2 件\" | quantity=\"\"",
			"quantity=\"2 件\" | quantity=\"2,5 件\"", "quantity=\"2 件\" | quantity=\"NaN 件\"",
			"quantity=\"2 件\" | quantity=\"2 件\" bad=\"1\"",
			"quantity=\"2 件\" | quantity=\"1E400000 件\"", "quantity=\"2 件\" | ''", "kind=\"count\" | kind=\"number\"",
			"kind=\"count\" | kind=\"\"", "kind=\"count\" | ''", "period=\"2023\" | period=\"2023-Q9\"",
			"period=\"2023\" | period=\"23\"",
			"period=\"2023\" | period=\"\"", "period=\"2023\" | ''", "start=\"20\" | start=\"-1\"", "start=\"20\" | start=\"22\"",
			"start=\"20\" | start=\"99\"", "start=\"20\" | start=\"2.0\"", "start=\"20\" | start=\"99999999999\"",
			"end=\"22\" | end=\"2200\"",
			"text=\"2件\" | text=\"\"", "text=\"2件\" | text=\"2 件\"", "id=\"2\" | id=\"1\"", "id=\"2\" | ''",
			"kind=\"count\" | kind=\"count\" confidence=\"1.5\"", "kind=\"count\" | kind=\"count\" confidence=\"NaN\"",
			"kind=\"count\" | kind=\"count\" status=\"sure\"", "kind=\"count\" | kind=\"count\" relation=\"child_of\"",
			"kind=\"count\" | kind=\"count\" scop=\"试点镇\"", "<observations id=\"2\" | <observaton id=\"2\"",
			"<observations id=\"2\" | <observations xsi:type=\"fadu:Metric\" id=\"2\"",
			"<observations id=\"2\" | <observations xsi:type=\"fadu:Nothing\" id=\"2\""})
	void aFigureAtFaultCostsItself(String good, String bad) {
		String second = GOOD.formatted(2);
		Loaded<DistrictModel> model = loaded(MODEL.replace(second, second.replace(good, bad)));
		assertThat(ids(model)).containsExactly("1", "3", "4");
		assertThat(model.faults()).isNotEmpty().allSatisfy(fault -> {
			assertThat(fault.line()).isEqualTo(9);
			assertThat(fault.cost()).isEqualTo(Cost.ELEMENT);
			assertThat(fault.message()).isNotBlank().doesNotContain("Exception", "fadu:/", "{");
		});
	}

	@Test
	void aFileOnOneLineLosesNothingElse() {
		String second = GOOD.formatted(2);
		String wrong = second.replace("<observations", "<observations xsi:type=\"fadu:Metric\"");
		Loaded<DistrictModel> model = loaded(
				MODEL.replace("\"1 件\"", "\"eins\"").replace(second, wrong).replace("\n", " "));
		assertThat(ids(model)).containsExactly("3", "4");
		assertThat(model.faults()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({"part_of, 7", "of_which, 7", "share_of, 2", "yoy_change, 99"})
	void aRelationToNothingIsToldAndTheFigureStays(String relation, String target) {
		String second = GOOD.formatted(2);
		String related = second.replace("kind", "relation=\"" + relation + "\" relatedTo=\"" + target + "\" kind");
		Loaded<DistrictModel> model = loaded(MODEL.replace(second, related));
		assertThat(ids(model)).containsExactly("1", "2", "3", "4");
		assertThat(model.faults()).singleElement().satisfies(fault -> {
			assertThat(fault.line()).isEqualTo(9);
			assertThat(fault.cost()).isEqualTo(Cost.NOTHING);
			assertThat(fault.message()).contains(target);
		});
	}

	@Test
	void eachFaultIsToldWithItsOwnLine() {
		Loaded<DistrictModel> model = loaded(MODEL.replace("\"1 件\"", "\"eins\"").replace("\"3 件\"", "\"drei\""));
		assertThat(ids(model)).containsExactly("2", "4");
		assertThat(model.faults()).extracting(Fault::line).containsExactly(8, 10);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"period=\"2022\" | period=\"then\"", "sha256=\"0b\" | ''", "title=\"另一总结\" | ''",
			"period=\"2022\" | period=\"2022\" leastMonths=\"-3\"", "period=\"2022\" | period=\"2022\" leastMonths=\"many\""})
	void aDocumentAtFaultCostsItsOwnFigures(String good, String bad) {
		Loaded<DistrictModel> model = loaded(MODEL.replace(good, bad));
		assertThat(ids(model)).containsExactly("1", "2", "3");
		assertThat(model.faults()).singleElement().satisfies(fault -> assertThat(fault.line()).isEqualTo(12));
	}

	@Test
	void anAttributeOfADocumentThatNobodyKnowsIsToldAndTheDocumentStays() {
		Loaded<DistrictModel> model = loaded(MODEL.replace("sha256=\"0b\"", "sha256=\"0b\" colour=\"red\""));
		assertThat(ids(model)).containsExactly("1", "2", "3", "4");
		assertThat(model.faults()).singleElement().satisfies(fault -> assertThat(fault.cost()).isEqualTo(Cost.NOTHING));
	}

	@Test
	void aPopulationOrAProgrammeAtFaultCostsItself() {
		Loaded<DistrictModel> model = loaded(MODEL.replace("≈512000 人", "half a million").replace(" nameEn=\"Bridge talks\"", ""));
		assertThat(model.root().getDistrict().getDenominators()).isEmpty();
		assertThat(model.root().getProgrammes()).isEmpty();
		assertThat(ids(model)).containsExactly("1", "2", "3", "4");
		assertThat(model.faults()).extracting(Fault::line).containsExactly(5, 15);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"level=\"district\" | level=\"galaxy\"", "code=\"999904\" name | name",
			"name=\"石桥县\" | ''"})
	void aDistrictAtFaultCostsTheFile(String good, String bad) {
		assertThat(Loading.refused(MODEL.replace(good, bad), DistrictModel.class)).singleElement().satisfies(fault -> {
			assertThat(fault.line()).isEqualTo(4);
			assertThat(fault.cost()).isEqualTo(Cost.FILE);
		});
	}

	@Test
	void hundredsOfFaultsAreCountedNotListed() {
		StringBuilder many = new StringBuilder();
		for (int i = 100; i < 400; i++) {
			many.append(GOOD.formatted(i).replace("count", "sort " + i)).append('\n');
		}
		Loaded<DistrictModel> model = loaded(MODEL.replace(GOOD.formatted(4), GOOD.formatted(4) + '\n' + many));
		assertThat(ids(model)).containsExactly("1", "2", "3", "4");
		assertThat(model.faults()).hasSize(51);
		assertThat(model.faults().get(50).message()).contains("250");
	}

	private static Loaded<DistrictModel> loaded(String content) {
		ModelFile<DistrictModel> file = Loading.load(content, DistrictModel.class);
		assertThat(file).isInstanceOf(Loaded.class);
		return (Loaded<DistrictModel>) file;
	}

	private static List<String> ids(Loaded<DistrictModel> model) {
		List<String> ids = new ArrayList<>();
		for (SourceDocument document : model.root().getDocuments()) {
			document.getObservations().stream().map(Observation::getId).forEach(ids::add);
		}
		return ids;
	}

}
