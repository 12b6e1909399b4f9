package fadu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;

/** Data flows down the house and never back up. */
class LayersTest {

	/** Which rooms of the house each room may enter. A new bundle is written down here, or the test fails. */
	private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries( //
			Map.entry("fadu.model", Set.of()), //
			Map.entry("fadu.logging.slf4j", Set.of()), //
			Map.entry("fadu.logging.log4j", Set.of()), //
			Map.entry("fadu.collections", Set.of()), //
			Map.entry("fadu.model.edit", Set.of("fadu.model")), //
			Map.entry("fadu.register", Set.of("fadu.model", "fadu.reading.formats")), //
			Map.entry("fadu.catalogue", Set.of("fadu.model", "fadu.register")), //
			Map.entry("fadu.reading", Set.of("fadu.model", "fadu.catalogue")), //
			Map.entry("fadu.reading.formats", Set.of()), //
			Map.entry("fadu.store", Set.of("fadu.model", "fadu.catalogue", "fadu.register")), //
			Map.entry("fadu.analysis", Set.of("fadu.model")), //
			Map.entry("fadu.wording", Set.of("fadu.model", "fadu.analysis")), //
			Map.entry("fadu.workspace",
					Set.of("fadu.model", "fadu.catalogue", "fadu.reading", "fadu.reading.formats", "fadu.register", "fadu.store",
							"fadu.analysis", "fadu.wording")), //
			Map.entry("fadu.question", Set.of("fadu.model", "fadu.catalogue", "fadu.analysis", "fadu.wording", "fadu.workspace")), //
			Map.entry("fadu.report.oda", Set.of("fadu.model", "fadu.question")), //
			Map.entry("fadu.export",
					Set.of("fadu.model", "fadu.catalogue", "fadu.analysis", "fadu.wording", "fadu.workspace", "fadu.question")), //
			Map.entry("fadu.report", Set.of("fadu.model", "fadu.catalogue", "fadu.analysis", "fadu.wording", "fadu.workspace",
					"fadu.question", "fadu.export", "fadu.report.oda")), //
			Map.entry("fadu.cli", Set.of("fadu.model", "fadu.catalogue", "fadu.reading", "fadu.analysis", "fadu.wording",
					"fadu.workspace", "fadu.question", "fadu.export", "fadu.report")), //
			Map.entry("fadu.ui", Set.of("fadu.model", "fadu.model.edit", "fadu.catalogue", "fadu.reading", "fadu.analysis",
					"fadu.wording", "fadu.workspace", "fadu.export", "fadu.report")));

	private static final JavaClasses CLASSES = Checkout.classes();

	@Test
	void everyBundleEntersOnlyTheRoomsBelowIt() {
		for (Path bundle : Checkout.codeBundles()) {
			List<String> rooms = Checkout.names(bundle, "Require-Bundle").stream().filter(name -> name.startsWith("fadu."))
					.toList();
			assertThat(MAY_REQUIRE).as("rooms written down").containsKey(Checkout.name(bundle));
			assertThat(MAY_REQUIRE.get(Checkout.name(bundle))).as("rooms that %s may enter", Checkout.name(bundle))
					.containsAll(rooms);
		}
	}

	@Test
	void contentPlugInsNeedTheCatalogueAndNobodyNeedsThem() {
		List<String> content = Checkout.contentBundles().stream().map(Checkout::name).toList();
		assertThat(content).as("content plug-ins").isNotEmpty();
		for (Path bundle : Checkout.contentBundles()) {
			assertThat(Checkout.names(bundle, "Require-Bundle")).as(Checkout.name(bundle))
					.isSubsetOf("fadu.model", "fadu.catalogue");
		}
		for (Path bundle : Checkout.codeBundles()) {
			assertThat(Checkout.names(bundle, "Require-Bundle")).as(Checkout.name(bundle)).doesNotContainAnyElementsOf(content);
		}
	}

	@Test
	void onlyTheWorkbenchKnowsWindows() {
		assertThat(CLASSES).as("classes to look at").isNotEmpty();
		noClasses().that().resideOutsideOfPackage("fadu.ui..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.swt..",
						"org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.nebula..")
				.check(CLASSES);
	}

	@Test
	void onlyTheStoreKnowsTheDatabase() {
		noClasses().that().resideOutsideOfPackage("fadu.store..").should()
				.dependOnClassesThat(
						resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..", "org.flywaydb..", "org.apache.derby..",
								"org.postgresql..")
								.and(not(assignableTo(java.util.Date.class))))
				.as("only the store knows the database; dates of java.sql are mere values that the ODA interfaces name")
				.check(CLASSES);
	}

	@Test
	void onlyTheReportRoomsKnowBirt() {
		noClasses().that().resideOutsideOfPackage("fadu.report..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.birt..", "org.eclipse.datatools..").check(CLASSES);
	}

	/** So that both run in any program, and several languages in one. */
	@Test
	void theAnalysisAndTheWordingKnowNoPlatform() {
		noClasses().that().resideInAnyPackage("fadu.analysis..", "fadu.wording..").should().dependOnClassesThat()
				.resideInAnyPackage("org.osgi..", "org.eclipse.core..", "org.eclipse.osgi..", "org.eclipse.equinox..")
				.check(CLASSES);
	}

	/** Their tests look whether the classes come from the class path, and would be skipped within a framework. */
	@Test
	void theTestsOfTheAnalysisAndTheWordingRunInAPlainJvm() {
		for (String name : List.of("fadu.analysis.tests", "fadu.wording.tests")) {
			assertThat(Checkout.read(Checkout.folder().resolve("tests").resolve(name).resolve("pom.xml"))).as(name)
					.contains("<packaging>eclipse-plugin</packaging>", "<artifactId>maven-surefire-plugin</artifactId>",
							"<goal>test</goal>");
		}
	}

	@Test
	void theAnalysisHoldsNoTextForUsers() {
		Path analysis = Checkout.codeBundles().stream().filter(bundle -> Checkout.name(bundle).equals("fadu.analysis")).findFirst()
				.orElseThrow();
		assertThat(Checkout.list(analysis.resolve("src"), Integer.MAX_VALUE).map(file -> file.getFileName().toString()))
				.noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("messages"));
		assertThat(Checkout.sources(analysis)).allSatisfy(file -> assertThat(Checkout.read(file).lines()
				.filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))).noneMatch(
						line -> line.matches(".*\"[^\"]*\\p{IsHan}.*")));
	}

	@Test
	void noPackagesOfTheAnalysisAndTheWordingGoInCircles() {
		slices().matching("fadu.analysis.(*)..").should().beFreeOfCycles().check(CLASSES);
		slices().matching("fadu.(wording)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void theReaderAndTheAnalysisKnowNoFilesAndNoNetwork() {
		noClasses().that().resideInAnyPackage("fadu.analysis..", "fadu.model.value..").should().dependOnClassesThat()
				.resideInAnyPackage("java.nio.file..", "java.net..").check(CLASSES);
	}

}
