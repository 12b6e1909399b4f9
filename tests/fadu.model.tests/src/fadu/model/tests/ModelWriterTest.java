package fadu.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fadu.model.DistrictModel;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.xml.ModelWriter;

/** Writing a district model: in the layout of the model files, always the same, and readable again. */
class ModelWriterTest {

	private static final String LINXI = """
			<?xml version="1.0" encoding="UTF-8"?>
			<fadu:DistrictModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
				<district code="999902" name="临溪区" nameEn="Linxi District" level="district"
						note="虚构"
						noteEn="fictitious">
					<denominators name="常住人口" quantity="≈300000 人" period="2020" source="虚构"/>
				</district>
				<documents title="工作总结" published="2024-01" district="999902" period="2023" cutOffStated="false" leastMonths="9"
						fileName="linxi.txt"
						sha256="00">
					<observations id="1" metric="LA.LOSS_RECOVERED" domain="法律援助" quantity="&gt;4000000 元" kind="money" period="2023" start="10" end="16" text="400余万元" status="confirmed" note="约数"/>
					<observations id="2" district="全国" quantity="10 个" kind="count" period="2023" start="20" end="22" text="十个" scope="首批" relation="of_which" relatedTo="1"/>
				</documents>
				<programmes id="linxi999902.boat" name="法务船" nameEn="Law boat" district="999902"
						purpose="巡回服务。">
					<metrics>LA.LOSS_RECOVERED</metrics>
				</programmes>
			</fadu:DistrictModel>
			""";

	@Test
	void aFileInItsLayoutIsWrittenAsItWas() {
		assertThat(ModelWriter.write(read(LINXI))).isEqualTo(LINXI);
	}

	@Test
	void whatWasWrittenCanBeReadAgainWhateverItsCharacters() {
		DistrictModel model = read(LINXI);
		SourceDocument document = model.getDocuments().get(0);
		String awkward = "“<a href=\"x\">&amp;\t第一行\n第二行\r𠮷😀]]>";
		document.setNote(awkward);
		Observation figure = document.getObservations().get(0);
		figure.setMetricName("分页\f符");
		SourceDocument again = read(ModelWriter.write(model)).getDocuments().get(0);
		assertThat(again.getNote()).isEqualTo(awkward);
		assertThat(again.getObservations().get(0).getMetricName()).isEqualTo("分页\uFFFD符");
	}

	@Test
	void theDefaultsThatAModelFileMustStateAreStated() {
		DistrictModel model = read(LINXI);
		model.getDocuments().get(0).setCutOffStated(true);
		assertThat(ModelWriter.write(model)).contains("cutOffStated=\"true\"", "level=\"district\"", "kind=\"count\"");
	}

	private static DistrictModel read(String content) {
		return Loading.good(content, DistrictModel.class).root();
	}

}
