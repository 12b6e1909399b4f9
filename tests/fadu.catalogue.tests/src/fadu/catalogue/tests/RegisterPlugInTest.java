package fadu.catalogue.tests;

import static fadu.testing.RegisterModels.attribute;
import static fadu.testing.RegisterModels.boats;
import static fadu.testing.RegisterModels.ecore;
import static fadu.testing.RegisterModels.register;
import static fadu.testing.RegisterModels.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.catalogue.Problem;
import fadu.register.definition.ProcessDefinition;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.register.words.DefinitionWords;
import fadu.testing.Models;
import fadu.testing.RegisterModels;
import fadu.testing.TemporaryPlugIn;

/** A plug-in without Java describes a register; what is hostile or wrong in it is one line, and all others stay. */
class RegisterPlugInTest extends CatalogueFixture {

	private static final String NAME = "temporary.boats";
	private static final String KEY = attribute("number", "EString", "key", "true");

	private static TemporaryPlugIn.Draft metrics(TemporaryPlugIn.Draft draft) {
		return draft.metrics(Models.catalogue(Models.domain("YH", "法船", Models.metric("YH.TRIPS", "出航次数"))));
	}

	private List<Problem> problemsOfEcore(String ecore) {
		return problemsOf(NAME, TemporaryPlugIn.named(NAME).element("<register model=\"model/boats.fadu\"/>")
				.file("model/boats.fadu", register("YH.TRIPS", "Trip")).file("model/boats.ecore", ecore));
	}

	private List<Problem> problemsOfIndicator(String... indicator) {
		return problemsOf(NAME, metrics(RegisterModels.plugIn(NAME, indicator)));
	}

	@Test
	void aRegisterIsThereWithItsColumnsChecksAndSentence() {
		install(metrics(
				RegisterModels.plugIn(NAME, "<indicators metric=\"YH.TRIPS\" aggregate=\"count\" filter=\"harbour = 'east'\">",
						"<boundaries date=\"leftOn\" after=\"start\" before=\"end\"/>", "</indicators>")),
				open -> open.register("YH.TRIPS").isPresent());
		RegisterDefinition register = catalogue.register("船行台账").orElseThrow();
		assertThat(problems(NAME)).isEmpty();
		assertThat(register.plugIn()).isEqualTo(NAME);
		assertThat(register.fields()).extracting(RowField::kind).containsExactly(FieldKind.TEXT, FieldKind.DAY, FieldKind.DAY,
				FieldKind.CODE, FieldKind.CODE, FieldKind.WHOLE, FieldKind.DECIMAL, FieldKind.TEXT, FieldKind.TRUTH,
				FieldKind.TEXT);
		assertThat(register.checks()).singleElement().satisfies(check -> assertThat(check.text()).isEqualTo("backOn >= leftOn"));
		assertThat(new DefinitionWords(register).sentence(register.computations().getFirst()))
				.isEqualTo("统计《船行台账》中出航日期不早于期初、不晚于期末、码头为“东码头”的行的行数。");
	}

	@ParameterizedTest
	@ValueSource(strings = {"<eOperations name=\"run\"/>", "<eAnnotations source=\"http://www.eclipse.org/emf/2002/Ecore\">"
			+ "<details key=\"invocationDelegates\" value=\"http://example.org\"/></eAnnotations>",
			"<eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"next\" eType=\"#//Trip\" containment=\"true\"/>",
			"<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"a\" eType=\"ecore:EDataType http://example.org/other.ecore#//X\"/>",
			"<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"a\" eType=\"ecore:EDataType platform:/plugin/x/y.ecore#//X\"/>",
			"<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"a&quot;; drop table x\" eType=\"ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString\"/>",
			"<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"a\" eType=\"ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EJavaObject\"/>",
			"<eTypeParameters name=\"T\"/>"})
	void whatRunsOrReachesOutIsRefusedInOneLineWithItsPlace(String feature) {
		Problem problem = problemsOfEcore(ecore(type("Trip", KEY, feature))).getFirst();
		assertThat(problem.file()).isEqualTo("model/boats.ecore");
		assertThat(problem.line()).isEqualTo(5);
		assertThat(problem.toLine()).doesNotContain("\n");
		assertThat(catalogue.register("YH.TRIPS")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"<eClassifiers xsi:type=\"ecore:EClass\" name=\"Trip\" eSuperTypes=\"#//Other\"/>"
			+ "<eClassifiers xsi:type=\"ecore:EClass\" name=\"Other\" eSuperTypes=\"#//Trip\"/>",
			"<eClassifiers xsi:type=\"ecore:EClass\" name=\"Trip\" instanceClassName=\"java.lang.Runtime\"/>",
			"<eClassifiers xsi:type=\"ecore:EDataType\" name=\"Trip\" instanceClassName=\"java.lang.ProcessBuilder\"/>",
			"<eSubpackages name=\"inner\" nsURI=\"urn:inner\" nsPrefix=\"inner\"/>"})
	void aPackageThatIsNoPlainListOfClassesIsRefused(String classifiers) {
		Problem problem = problemsOfEcore(ecore(classifiers)).getFirst();
		assertThat(problem.file()).isEqualTo("model/boats.ecore");
		assertThat(problem.line()).isEqualTo(3);
		assertThat(catalogue.register("YH.TRIPS")).isEmpty();
	}

	@Test
	void aDoctypeAndABombOfEntitiesAreRefused() {
		Problem problem = problemsOfEcore("""
				<?xml version="1.0" encoding="UTF-8"?>
				<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
				<x>&b;</x>
				""").getFirst();
		assertThat(problem.line()).isEqualTo(2);
		assertThat(problem.message()).contains("DOCTYPE");
	}

	private static String process(String stages, String limit) {
		return ecore(type("Trip", "<eAnnotations source=\"urn:fadu:register\"><details key=\"stages\" value=\"" + stages
				+ "\"/></eAnnotations>", KEY, attribute("leftOn", "EDate", "role", "opened"),
				attribute("backOn", "EDate", "role", "closed").replace("</eStructuralFeatures>",
						"<eAnnotations source=\"urn:fadu:limit\">" + limit + "</eAnnotations></eStructuralFeatures>")));
	}

	private static String limit(String... keysAndValues) {
		return IntStream.range(0, keysAndValues.length / 2).mapToObj(
				i -> "<details key=\"" + keysAndValues[2 * i] + "\" value=\"" + keysAndValues[2 * i + 1] + "\"/>")
				.collect(Collectors.joining());
	}

	@Test
	void aPlugInDescribesAProcessWithALimit() {
		install(TemporaryPlugIn.named(NAME).element("<register model=\"model/boats.fadu\"/>")
				.file("model/boats.fadu", register("YH.TRIPS", "Trip")).file("model/boats.ecore",
						process("leftOn|backOn", limit("from", "leftOn", "days", "3", "law", "船规第二条"))),
				open -> open.register("YH.TRIPS").isPresent());
		assertThat(problems(NAME)).isEmpty();
		ProcessDefinition process = catalogue.register("YH.TRIPS").orElseThrow().process().orElseThrow();
		assertThat(process.stages()).extracting(RowField::name).containsExactly("leftOn", "backOn");
		assertThat(process.limits()).singleElement().satisfies(limit -> assertThat(limit.law()).isEqualTo("船规第二条"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"leftOn; from=leftOn,days=3,law=x", "leftOn|backOn|never; from=leftOn,days=3,law=x",
			"leftOn|backOn; from=number,days=3,law=x", "leftOn|backOn; from=leftOn,days=0,law=x",
			"leftOn|backOn; from=leftOn,days=3", "leftOn|backOn; from=leftOn,days=3,law=x,unit=weeks",
			"leftOn|backOn; from=leftOn,days=3,law=x,when=number / 2", "leftOn|backOn; from=leftOn,days=3,law=x,since=2024-13-01",
			"leftOn|backOn; from=leftOn,days=3,law=x,extension=number", "leftOn|backOn; from=leftOn,days=3,law=x,grace=2"})
	void aWrongLimitOrStageCostsTheProcessAlone(String stages, String details) {
		String limit = limit(details.split("[,=]"));
		List<Problem> problems = problemsOfEcore(process(stages, limit));
		assertThat(problems).singleElement()
				.satisfies(problem -> assertThat(problem.file()).isEqualTo("model/boats.ecore"))
				.satisfies(problem -> assertThat(problem.line()).isPositive());
		assertThat(catalogue.register("YH.TRIPS").orElseThrow().process()).isEmpty();
	}

	@Test
	void tenThousandAttributesAreRefused() {
		String[] many = IntStream.range(0, 10_000).mapToObj(i -> attribute("a" + i, "EString")).toArray(String[]::new);
		assertThat(problemsOfEcore(ecore(type("Trip", many))).getFirst().message()).contains("200");
	}

	@Test
	void namesThatAreWordsOfSqlAreNamesLikeOthers() {
		install(TemporaryPlugIn.named(NAME).element("<register model=\"model/boats.fadu\"/>")
				.file("model/boats.fadu", register("SELECT", "Trip")).file("model/boats.ecore",
						ecore(type("Trip", attribute("select", "EString", "key", "true"), attribute("table", "EInt")))),
				open -> open.register("SELECT").isPresent());
		assertThat(problems(NAME)).isEmpty();
	}

	@Test
	void aClassWithoutAKeyIsRefused() {
		assertThat(problemsOfEcore(ecore(type("Trip", attribute("number", "EString")))).getFirst().message()).contains("key=true");
	}

	@Test
	void aCodeThatIsNoneIsRefusedInTheRegisterModel() {
		Problem problem = problemsOf(NAME, TemporaryPlugIn.named(NAME).element("<register model=\"model/boats.fadu\"/>")
				.file("model/boats.fadu", register("YH; drop table document", "Trip")).file("model/boats.ecore", boats()))
				.getFirst();
		assertThat(problem.file()).isEqualTo("model/boats.fadu");
		assertThat(problem.line()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = {"guests / 2 &gt; 1", "guests &gt;", "exec('x')", "guests = 'east'", "harbour = 'south'",
			"captain &lt; 'b'",
			"nobody = 1", "leftOn = '2024-02-30'", "guests", "remark = ' '", "guests; drop table x", "(((guests = 1)"})
	void anExpressionOutsideOfTheGrammarCostsTheIndicatorAlone(String filter) {
		Problem problem = problemsOfIndicator("<indicators metric=\"YH.TRIPS\" aggregate=\"count\" filter=\"" + filter + "\"/>",
				"<indicators metric=\"YH.TRIPS\" aggregate=\"count\"/>").getFirst();
		assertThat(problem.file()).isEqualTo("model/boats.fadu");
		assertThat(problem.line()).isEqualTo(4);
		assertThat(problem.toLine()).doesNotContain("\n");
		assertThat(catalogue.register("YH.TRIPS").orElseThrow().computations()).hasSize(1);
	}

	@Test
	void anExpressionThatIsDeepOrLongIsRefused() {
		String deep = "(".repeat(200) + "guests = 1" + ")".repeat(200);
		assertThat(problemsOfIndicator("<indicators metric=\"YH.TRIPS\" aggregate=\"count\" filter=\"" + deep + "\"/>")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"<indicators metric=\"YH.TRIPS\" aggregate=\"sum\"/>",
			"<indicators metric=\"YH.TRIPS\" aggregate=\"share\" value=\"guests\"/>",
			"<indicators metric=\"YH.TRIPS\" aggregate=\"count\"><boundaries date=\"guests\"/></indicators>",
			"<indicators metric=\"YH.TRIPS\" aggregate=\"count\"><boundaries date=\"leftOn\" after=\"begin\"/></indicators>",
			"<indicators aggregate=\"count\"/>",
			"<indicators aggregate=\"count\"><splits attribute=\"harbour\"><parts metric=\"YH.TRIPS\"><codes>south</codes></parts></splits></indicators>"})
	void anIndicatorThatDoesNotFitIsRefusedWithItsLine(String indicator) {
		Problem problem = problemsOfIndicator(indicator).getFirst();
		assertThat(problem.file()).isEqualTo("model/boats.fadu");
		assertThat(problem.line()).isEqualTo(4);
	}

	@Test
	void aMetricThatNobodyDefinesIsAWarningWithTheNearest() {
		Problem problem = problemsOfIndicator("<indicators metric=\"YH.TRIP\" aggregate=\"count\"/>").getFirst();
		assertThat(problem.remedy()).contains("YH.TRIPS");
		assertThat(catalogue.register("YH.TRIPS").orElseThrow().computations()).isEmpty();
	}

	@Test
	void theCoreRegistersHaveSamplesAndKnownMetrics() {
		assertThat(catalogue.registers().stream().map(RegisterDefinition::code).collect(Collectors.toSet()))
				.contains("LA.CASES", "RC.CASES", "PM.DISPUTES");
		assertThat(catalogue.registers()).filteredOn(register -> register.plugIn().startsWith("fadu.metrics."))
				.allSatisfy(register -> {
					assertThat(register.sample()).isPresent();
					assertThat(register.computations().isEmpty()).as("%s is looked at by day, or kept for itself", register.code())
							.isEqualTo(List.of("EL.SCENES", "LG.ASSESSMENTS", "LG.DUTIES", "LG.RECTIFICATION", "LG.SCORES",
									"LG.TARGETS", "PS.GRIDS",
									"XX.LIBRARY").contains(register.code()));
					assertThat(problems(register.plugIn())).isEmpty();
				});
	}

}
