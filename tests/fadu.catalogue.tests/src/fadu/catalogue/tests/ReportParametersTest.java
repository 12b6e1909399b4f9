package fadu.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fadu.catalogue.NameList;
import fadu.catalogue.ReportParameter;
import fadu.testing.SourceTree;

/** What may be given for the parameter of a report, and how. */
class ReportParametersTest {

	@Test
	void namesStandBetweenCommasOfEveryKindAndAreWhole() {
		assertThat(NameList.of("和平区，和静县、 沙市区,　和田市 ")).containsExactly("和平区", "和静县", "沙市区", "和田市");
		assertThat(NameList.of("Legal aid cases, Notarial acts")).containsExactly("Legal aid cases", "Notarial acts");
		assertThat(NameList.of("、柳湾区,，")).containsExactly("柳湾区");
		assertThat(NameList.of(" ")).isEmpty();
	}

	@Test
	void theSchemaKnowsTheTypesThatTheWindowAndTheCommandLineKnow() throws Exception {
		Path schema = SourceTree.folder("bundles/fadu.catalogue/schema").orElseThrow().resolve("contribution.exsd");
		String text = Files.readString(schema);
		String parameter = text.substring(text.indexOf("<element name=\"parameter\">"));
		String type = parameter.substring(parameter.indexOf("<attribute name=\"type\""));
		List<String> inSchema = Pattern.compile("<enumeration value=\"(.*?)\"/>")
				.matcher(type.substring(0, type.indexOf("</attribute>")))
				.results().map(match -> match.group(1)).toList();
		assertThat(inSchema).containsExactlyInAnyOrderElementsOf(
				Arrays.stream(ReportParameter.Type.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList());
	}

}
