package fadu.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clients and notebooks under examples, where Python and R are installed. */
class ClientsTest {

	@TempDir
	private Path folder;

	@Test
	void pythonAsksManyTimesOfOneProcess() throws Exception {
		assumeTrue(isThere("python3"), "no Python here");
		Path script = Files.writeString(folder.resolve("try.py"),
				"""
						import sys
						sys.path.insert(0, %s)
						from fadu import Fadu, FaduError
						with Fadu(%s, workspace=%s) as fadu:
						    figures = fadu.rows("observations", "--district", "崂山区")
						    print(len(figures) > 10, all("district_code" in each or "district" in each for each in figures))
						    print(fadu.json("compare", "--metric", "法律援助", "--district", "崂山区", "--district", "环翠区")[0]["metric"].startswith("LA."))
						    print(fadu.run("observations", "--distric", "x").status)
						    try:
						        fadu.text("ask", "nothing")
						    except FaduError as error:
						        print("nothing" in str(error))
						    print(fadu.text("catalogue", "places", "盐田区").count("440308") > 0)
						"""
						.formatted(quoted(clients()), quoted(Fadu.checkout().resolve("fadu")), quoted(folder.resolve("工作 区"))));
		assertThat(run("python3", script.toString())).isEqualTo("True True\nTrue\n2\nTrue\nTrue\n");
	}

	@Test
	void rRunsManyCommandsInOneProcess() throws Exception {
		assumeTrue(isThere("Rscript"), "no R here");
		Path script = Files.writeString(folder.resolve("try.R"), """
				source(%s)
				fadu <- %s
				answers <- fadu_run(list(c("catalogue", "places", "盐田区"), c("observations", "--distric", "x")), fadu)
				cat(answers[[1]]$status, answers[[2]]$status, any(grepl("440308", answers[[1]]$out)), "\\n")
				figures <- fadu_table("observations", "--district", "崂山区", program = fadu)
				cat(nrow(figures) > 10, "\\n")
				""".formatted(quoted(clients().resolve("fadu.R")), quoted(Fadu.checkout().resolve("fadu"))));
		assertThat(run("Rscript", script.toString())).isEqualTo("0 2 TRUE \nTRUE \n");
	}

	@Test
	void theNotebookInPythonRunsToItsEnd() throws Exception {
		assumeTrue(isThere("python3"), "no Python here");
		assertThat(run("python3", notebooks("cells.py"), notebooks("districts.ipynb"))).contains("rows, as printed");
	}

	@Test
	void theNotebookInRRunsToItsEnd() throws Exception {
		assumeTrue(isThere("Rscript"), "no R here");
		assertThat(run("Rscript", notebooks("chunks.R"), notebooks("districts.Rmd"))).contains("rows, as printed");
	}

	private static String notebooks(String file) {
		return Fadu.checkout().resolve("examples/notebooks").resolve(file).toString();
	}

	private static Path clients() {
		return Fadu.checkout().resolve("examples/clients");
	}

	private static String quoted(Path path) {
		return '"' + path.toString().replace("\\", "\\\\") + '"';
	}

	private static boolean isThere(String program) {
		try {
			return new ProcessBuilder(program, "--version").redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private String run(String... command) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectError(folder.resolve("err").toFile());
		builder.environment().put("FADU_BUILDING", "1");
		builder.environment().put("FADU", Fadu.checkout().resolve("fadu").toString());
		builder.environment().put("FADU_PLUGINS", folder.resolve("plugins").toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();
		return out;
	}

}
