package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.FrameworkUtil;

import fadu.testing.DropFolder;
import fadu.testing.ModelSchemas;

/** From nothing to an installed plug-in, for every kind. */
class NewPlugInTest {

	@TempDir
	Path folder;

	@ParameterizedTest(name = "{0}")
	@CsvSource({"district, 海曙区, fadu.district.haishu330203", "agency, 渡口普法, fadu.metrics.dukoupufa",
			"register, 渡口登记, fadu.register.dukoudengji", "process, 渡口审批, fadu.process.dukoushenpi",
			"scorecard, 渡口考核, fadu.scorecard.dukoukaohe", "report, 法援看板, fadu.reports.fayuankanban"})
	void newCheckTestPackInstallRemove(String kind, String name, String id) throws IOException {
		try (DropFolder drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")))) {
			assertThat(Terminal.succeed("plugin", "new", kind, name, "-o", folder)).contains(id);
			Path made = folder.resolve(id);
			assertThat(Terminal.type("plugin", "check", made)).satisfies(checked -> {
				assertThat(checked.out()).isEmpty();
				assertThat(checked.status()).isZero();
			});
			assertThat(Terminal.succeed("plugin", "schema")).contains("urn:fadu:model:1");
			try (Stream<Path> models = Files.walk(made)) {
				for (Path model : models.filter(file -> file.toString().endsWith(".fadu")).toList()) {
					assertThat(ModelSchemas.fault(Files.readAllBytes(model))).as(model.toString()).isEmpty();
				}
			}
			if (!kind.equals("report") || canPrint()) {
				assertThat(Terminal.type("plugin", "test", made)).satisfies(tested -> {
					assertThat(tested.out()).isEmpty();
					assertThat(tested.err()).doesNotContain("0 项通过");
					assertThat(tested.status()).isZero();
				});
			}
			String packed = Terminal.succeed("plugin", "pack", made);
			Path zip = folder.resolve(id + "-1.0.0.zip");
			byte[] bytes = Files.readAllBytes(zip);
			Files.setLastModifiedTime(made.resolve("plugin.xml"), Files.getLastModifiedTime(folder.getRoot()));
			assertThat(Terminal.succeed("plugin", "pack", made)).isEqualTo(packed);
			assertThat(Files.readAllBytes(zip)).isEqualTo(bytes);
			assertThat(Files.readString(folder.resolve(id + "-1.0.0.zip.sha256")))
					.contains(packed.lines().toList().get(1).substring(8));
			assertThat(Terminal.type("plugin", "check", zip).status()).isZero();
			assertThat(Terminal.succeed("plugin", "install", zip)).contains(id, "1.0.0");
			assertThat(Terminal.succeed("plugin", "list")).contains(id);
			Terminal.succeed("plugin", "remove", id);
			assertThat(Terminal.succeed("plugin", "list")).doesNotContain(id);
		}
	}

	/** Nothing that these tests require needs the part of the report engine that writes pages; the product has it. */
	private static boolean canPrint() {
		return Stream.of(FrameworkUtil.getBundle(NewPlugInTest.class).getBundleContext().getBundles())
				.anyMatch(bundle -> bundle.getSymbolicName().equals("org.eclipse.birt.report.engine.emitter.html"));
	}

	/** The commands of docs/plug-ins.md, one after the other. */
	@Test
	void aDistrictInFiveMinutes() throws IOException {
		Path report = Files.writeString(folder.resolve("report.txt"),
				"盐田区司法局2024年工作总结\n2024年，受理法律援助案件36件，挽回经济损失420余万元。\n");
		Path workspace = folder.resolve("workspace");
		try (DropFolder drop = new DropFolder(Files.createDirectories(folder.resolve("plug-ins")))) {
			Terminal.succeed("plugin", "new", "district", "盐田区", "-o", folder);
			Path made = folder.resolve("fadu.district.yantian440308");
			Terminal.type("import", report, "--district", "盐田区", "--period", "2024", "--workspace", workspace);
			Terminal.type("review", "confirm", "report.txt", "--all", "--workspace", workspace);
			Terminal written = Terminal.type("export-plugin", "--district", "盐田区", "--name-en", "Yantian District", "--model-only",
					"--force", "-o", made.resolve("model/yantian.fadu"), "--workspace", workspace);
			assertThat(written.status()).as(written.err()).isZero();
			assertThat(Terminal.type("plugin", "check", made, "--reports", report)).satisfies(checked -> {
				assertThat(checked.out()).isEmpty();
				assertThat(checked.status()).isZero();
			});
			assertThat(Terminal.type("plugin", "test", made).status()).isZero();
			Terminal.succeed("plugin", "pack", made);
			Terminal.succeed("plugin", "install", folder.resolve("fadu.district.yantian440308-1.0.0.zip"));
			assertThat(Terminal
					.type("observations", "--district", "盐田区", "--format", "jsonl", "--workspace", folder.resolve("other")).out())
					.contains("LA.CASES_ACCEPTED", "LA.LOSS_RECOVERED");
		}
	}

	@Test
	void noFigureIsMadeUp() throws IOException {
		Terminal.succeed("plugin", "new", "district", "盐田区", "-o", folder);
		Path made = folder.resolve("fadu.district.yantian440308");
		try (Stream<Path> files = Files.walk(made.resolve("model"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(Files.readString(file)).contains("盐田区", "Yantian District", "440308", "广东省深圳市盐田区", "parent=\"440300\"")
						.doesNotContain("<documents", "<denominators name=\"常住人口\" quantity=\"4");
			}
		}
	}

	@Test
	void whatCannotBeLookedUpIsAsked() {
		refused("江北", List.of("500105", "330205", "--code"), "plugin", "new", "district", "江北区", "-o", folder);
		refused("nowhere", List.of("云雾区"), "plugin", "new", "district", "云雾区", "-o", folder);
		refused("code", List.of("370299"), "plugin", "new", "district", "云雾区", "--code", "370299", "-o", folder);
		refused("domain", List.of("LA", "--code"), "plugin", "new", "agency", "水上法务", "--code", "LA", "-o", folder);
		assertThat(Terminal.succeed("plugin", "new", "district", "江北区", "--code", "330205", "-o", folder))
				.contains("jiangbei330205");
		assertThat(Terminal.succeed("plugin", "new", "district", "云雾区", "--code", "990001", "-o", folder)).contains("yunwu990001");
		refused("there", List.of("yunwu990001"), "plugin", "new", "district", "云雾区", "--code", "990001", "-o", folder);
	}

	private static void refused(String what, List<String> told, Object... words) {
		assertThat(Terminal.type(words)).as(what).satisfies(terminal -> {
			assertThat(terminal.status()).isNotZero();
			assertThat(terminal.err()).contains(told).hasLineCount(1);
		});
	}

	@Test
	void aTestThatFailsSaysWhatWasFoundInstead() throws IOException {
		Terminal.succeed("plugin", "new", "register", "渡口登记", "-o", folder);
		Path tests = folder.resolve("fadu.register.dukoudengji/test/registers.tsv");
		Files.writeString(tests, Files.readString(tests).replace("\t2\n", "\t7\n"));
		assertThat(Terminal.type("plugin", "test", tests.getParent().getParent())).satisfies(terminal -> {
			assertThat(terminal.status()).isEqualTo(1);
			assertThat(terminal.out()).contains("test/registers.tsv:3", "算出：2").hasLineCount(1);
		});
	}

}
