package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fadu.catalogue.Catalogue;
import fadu.catalogue.Problem;
import fadu.report.HeldRules;
import fadu.testing.DropFolder;
import fadu.testing.SoundPlugIn;
import fadu.workspace.CheckPlugIn;
import fadu.workspace.UserException;

/** Each mistake of a developer is told with its file, before the plug-in is installed and after, and costs nobody else anything. */
class MistakesTest {

	@TempDir
	static Path folder;

	private static DropFolder drop;
	private static Catalogue catalogue;

	@BeforeAll
	static void open() throws IOException {
		drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")));
		catalogue = Catalogue.ofPlatform(HeldRules.all());
	}

	@AfterAll
	static void close() {
		catalogue.close();
		drop.close();
	}

	@Test
	void aSoundPlugInHasNoProblem() throws UserException {
		assertThat(checked(new SoundPlugIn())).isEmpty();
		assertThat(loaded(new SoundPlugIn())).isEmpty();
	}

	@Test
	void theSampleSheetOfARegisterIsReadWhenChecked() throws UserException {
		SoundPlugIn plugIn = new SoundPlugIn()
				.change("model/trips.fadu", "type=\"Trip\"", "type=\"Trip\" sample=\"data/trips.csv\"")
				.put("data/trips.csv", "航次,出航日期,船长,舵手\nA-1,2024-01-08,某某某某某,甲\nA-2,2024-02-30,,\n");
		assertThat(checked(plugIn)).allSatisfy(problem -> {
			assertThat(problem.file()).isEqualTo("data/trips.csv");
			assertThat(problem.message()).doesNotContain("某某某某某");
		}).extracting(Problem::line).containsExactlyInAnyOrder(1, 2, 3);
		plugIn.put("data/trips.csv", "航次,出航日期,船长\nA-1,2024-01-08,某某\n");
		assertThat(checked(plugIn)).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("fadu.cli.tests.Mistake#all")
	void aMistakeIsToldWhenCheckedAndWhenLoaded(Mistake mistake) throws UserException {
		SoundPlugIn plugIn = mistake.made().apply(new SoundPlugIn());
		assertThat(checked(plugIn)).anySatisfy(problem -> tells(problem, mistake));
		assertThat(loaded(plugIn)).anySatisfy(problem -> tells(problem, mistake));
	}

	private static void tells(Problem problem, Mistake mistake) {
		assertThat(problem.toLine()).contains(mistake.told());
		assertThat(problem.file()).isEqualTo(mistake.file());
		assertThat(problem.remedy()).isNotBlank();
		assertThat(problem.message()).doesNotContain("NLS missing", "Exception");
	}

	private static List<Problem> checked(SoundPlugIn plugIn) throws UserException {
		Path sent = plugIn.write(folder.resolve("sent").resolve(String.valueOf(System.nanoTime())));
		return new CheckPlugIn(catalogue).run(sent, List.of());
	}

	/** What is told of it when it lies in the folder of plug-ins, where all others go on. */
	private static List<Problem> loaded(SoundPlugIn plugIn) {
		List<Problem> before = catalogue.problems();
		plugIn.write(folder.resolve("plug-ins").resolve(SoundPlugIn.NAME));
		catalogue.lookAtFolder();
		try {
			assertThat(catalogue.metric("LA.CASES_ACCEPTED")).isPresent();
			assertThat(catalogue.district("370212")).isPresent();
			assertThat(catalogue.register("LA.CASES")).isPresent();
			return catalogue.problems().stream().filter(problem -> !before.contains(problem)).toList();
		} finally {
			drop.remove(SoundPlugIn.NAME);
			catalogue.lookAtFolder();
		}
	}

}
