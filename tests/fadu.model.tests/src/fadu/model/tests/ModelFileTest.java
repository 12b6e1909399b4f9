package fadu.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.model.CatalogueModel;
import fadu.model.DistrictModel;
import fadu.model.Level;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.model.xml.ModelFile.Fault;
import fadu.model.xml.ModelFile.Loaded;

/** Reading a model file, and what a developer is told about a wrong one. */
class ModelFileTest {

	private static final String DISTRICT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<fadu:DistrictModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
			<district code="999902" name="临溪区" nameEn="Linxi District" level="district"/>
			<documents sha256="00" title="工作总结" district="999902" period="2023-H1">
			<observations id="1" quantity=">4000000 元" kind="money" period="2023-H1" start="10" end="16" text="400余万元"/>
			</documents>
			</fadu:DistrictModel>
			""";

	@Test
	void aGoodFileIsReadWithTheLineOfEveryObject() {
		Loaded<DistrictModel> model = Loading.good(DISTRICT, DistrictModel.class);
		assertThat(model.root().getDistrict().getLevel()).isEqualTo(Level.DISTRICT);
		assertThat(model.line(model.root().getDistrict())).isEqualTo(3);
		assertThat(model.line(model.root().getDocuments().get(0))).isEqualTo(4);
		Observation figure = model.root().getDocuments().get(0).getObservations().get(0);
		assertThat(model.line(figure)).isEqualTo(5);
		assertThat(figure.getQuantity()).isEqualTo(Quantity.valueOf(">4000000 元"));
		assertThat(figure.getPeriod()).isEqualTo(new Period.HalfYear(2023, 1));
		assertThat(figure.getDocument().getPeriod()).isEqualTo(figure.getPeriod());
	}

	@Test
	void whereTheSchemaOfAnEditorLiesIsPassedOver() {
		Loading.good(DISTRICT.replace(" xmlns:fadu", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
				+ "xsi:schemaLocation=\"urn:fadu:model:1 file:/no/where/fadu.xsd\" xmlns:fadu"), DistrictModel.class);
	}

	@Test
	void anObjectOfAnotherFileHasNoLine() {
		Loaded<DistrictModel> model = Loading.good(DISTRICT, DistrictModel.class);
		assertThat(model.line(Loading.good(DISTRICT, DistrictModel.class).root())).isZero();
	}

	@Test
	void aModelOfTheOtherKindIsRefusedAndBothKindsAreNamed() {
		assertThat(Loading.refused(DISTRICT, CatalogueModel.class)).singleElement().satisfies(
				fault -> assertThat(fault.message()).contains("CatalogueModel").contains("DistrictModel"));
	}

	@ParameterizedTest
	@CsvSource({"name, 3", "code, 3", "level, 3", "sha256, 4", "title, 4", "quantity, 5", "kind, 5", "text, 5", "start, 5"})
	void aMissingAttributeIsNamedWithItsLine(String attribute, int line) {
		String without = DISTRICT.replaceFirst(" " + attribute + "=\"[^\"]*\"", "");
		assertThat(Loading.faults(without, DistrictModel.class)).singleElement().satisfies(fault -> {
			assertThat(fault.line()).isEqualTo(line);
			assertThat(fault.message()).contains(attribute);
		});
	}

	@Test
	void everyMissingAttributeIsAFaultOfItsOwn() {
		String without = DISTRICT.replace(" name=\"临溪区\"", "").replace(" text=\"400余万元\"", "");
		assertThat(Loading.faults(without, DistrictModel.class)).extracting(Fault::line).containsExactlyInAnyOrder(3, 5);
	}

	@ParameterizedTest
	@ValueSource(strings = {"quantity=\">4000000 元\"|quantity=\"a lot\"", "kind=\"money\"|kind=\"gold\"",
			"period=\"2023-H1\" start|period=\"last year\" start", "start=\"10\"|start=\"ten\"",
			"quantity=\">4000000 元\"|quantity=\"1E999999999 元\"", "kind=\"money\"|kind=\"money\" colour=\"red\""})
	void aWrongValueIsQuotedWithItsLine(String change) {
		String[] fromTo = change.split("\\|");
		String wrong = DISTRICT.replace(fromTo[0], fromTo[1]);
		assertThat(Loading.faults(wrong, DistrictModel.class)).singleElement().satisfies(fault -> {
			assertThat(fault.line()).isEqualTo(5);
			String value = fromTo[1].contains("colour") ? "colour" : fromTo[1].split("\"")[1];
			assertThat(fault.message()).contains(value).doesNotContain("Exception").doesNotContain("fadu:/");
		});
	}

	@Test
	void whatIsWrongIsSaidInChinese() {
		assertThat(Loading.faults(DISTRICT.replace("\"money\"", "\"gold\""), DistrictModel.class)).extracting(Fault::message)
				.containsExactly("属性 kind 的值“gold”无效");
		assertThat(Loading.faults(DISTRICT.replace(" name=\"临溪区\"", ""), DistrictModel.class)).extracting(Fault::message)
				.containsExactly("District 缺少必需的属性 name");
	}

	@Test
	void anElementThatIsNotClosedIsAFaultAtItsLine() {
		assertThat(Loading.refused(DISTRICT.replace("</documents>", ""), DistrictModel.class)).singleElement()
				.satisfies(fault -> {
					assertThat(fault.line()).isEqualTo(7);
					assertThat(fault.message()).contains("documents").doesNotContain("Exception").doesNotContain("fadu:/");
				});
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "   ", "hello", "{\"district\": 1}", "\u0000\u0001\u0002"})
	void whatIsNotXmlIsRefused(String content) {
		List<Fault> faults = Loading.refused(content, DistrictModel.class);
		assertThat(faults).isNotEmpty()
				.allSatisfy(fault -> assertThat(fault.message()).isNotBlank().doesNotContain("Exception").doesNotContain("fadu:/"));
	}

}
