package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.model.FaduPackage;
import fadu.model.xml.ModelSchema;
import fadu.testing.ModelSchemas;

/** The XML schema of model files: what is right passes it, and a slip is marked where it is typed. */
class ModelSchemaTest {

	private static final String DISTRICT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<fadu:DistrictModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
			<district code="999902" name="临溪区" nameEn="Linxi District" level="district"/>
			<documents sha256="00" title="工作总结" district="999902" period="2023-H1">
			<observations id="1" quantity="&gt;4000000 元" kind="money" period="2023-H1" start="10" end="16" text="400余万元"/>
			</documents>
			</fadu:DistrictModel>
			""";

	@Test
	void everyModelFileOfTheProductFollowsIt() throws IOException {
		List<URL> files = Content.bundles().stream().flatMap(bundle -> Stream.of("model", "register")
				.flatMap(folder -> Stream.ofNullable(bundle.findEntries(folder, "*.fadu", false))
						.flatMap(entries -> Collections.list(entries).stream())))
				.toList();
		assertThat(files).hasSizeGreaterThan(40);
		for (URL file : files) {
			try (InputStream in = file.openStream()) {
				assertThat(ModelSchemas.fault(in.readAllBytes())).as(file.getPath()).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"nameEn=, nameEN=, nameEN", "level=\"district\", level=\"County\", County", "kind=\"money\", kind=\"gold\", gold",
			"observations, observation, observation", "start=\"10\", start=\"ten\", ten", "' text=\"400余万元\"', '', text"})
	void aSlipIsMarked(String right, String wrong, String named) {
		assertThat(fault(DISTRICT)).isEmpty();
		assertThat(fault(DISTRICT.replace(right, wrong))).contains(named);
	}

	@Test
	void itKnowsAllThatTheMetamodelHas() {
		String schema = new String(ModelSchema.bytes(), StandardCharsets.UTF_8);
		assertThat(FaduPackage.eINSTANCE.getEClassifiers()).allSatisfy(type -> {
			if (type instanceof EEnum words) {
				assertThat(words.getELiterals()).as("run ./fadu generate")
						.allSatisfy(word -> assertThat(schema).contains("value=\"" + word.getLiteral() + '"'));
			} else if (type instanceof EClass known) {
				assertThat(schema).as("run ./fadu generate").contains("complexType name=\"" + known.getName() + '"');
				assertThat(known.getEStructuralFeatures().stream().filter(ModelSchemaTest::isWritten)).as("run ./fadu generate")
						.allSatisfy(feature -> assertThat(schema).contains("name=\"" + feature.getName() + '"'));
			}
		});
	}

	private static boolean isWritten(EStructuralFeature feature) {
		return !feature.isTransient() && !(feature instanceof EReference link && link.isContainer());
	}

	private static String fault(String content) {
		return ModelSchemas.fault(content.getBytes(StandardCharsets.UTF_8)).orElse("");
	}

}
