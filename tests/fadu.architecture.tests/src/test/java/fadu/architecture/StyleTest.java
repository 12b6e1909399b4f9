package fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What keeps the code readable and its words in one place. */
class StyleTest {

	private static final int LONGEST_FILE = 300;
	private static final Pattern HAN_LITERAL = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");
	private static final Pattern KEY = Pattern.compile("static String (\\w+);");

	/** Classes that handle the Chinese language itself; what they hold is data of the language, not text for the user. */
	private static final Set<String> LANGUAGE = Set.of("fadu/catalogue/place/Division.java",
			"fadu/catalogue/place/NamedLevel.java", "fadu/catalogue/place/TownTable.java", "fadu/workspace/Workspace.java",
			"fadu/workspace/SourceText.java",
			"fadu/workspace/DocumentMaker.java", "fadu/report/font/FontFinder.java");

	@Test
	void noSourceFileIsLongerThanAReaderCanHold() {
		assertThat(sources().filter(file -> Checkout.read(file).lines().count() > LONGEST_FILE)).isEmpty();
	}

	@Test
	void everyExportedPackageSaysWhatItIs() {
		for (Path bundle : Checkout.codeBundles()) {
			List<String> silent = Checkout.names(bundle, "Export-Package").stream()
					.filter(name -> Files.isDirectory(bundle.resolve("src").resolve(name.replace('.', '/'))))
					.filter(name -> !Files
							.exists(bundle.resolve("src").resolve(name.replace('.', '/')).resolve("package-info.java")))
					.toList();
			assertThat(silent).as("packages of %s without a description", Checkout.name(bundle)).isEmpty();
		}
	}

	@Test
	void textForTheUserIsNeverALiteral() {
		List<String> literals = sources().filter(file -> !file.toString().contains("/fadu/reading/"))
				.filter(file -> LANGUAGE.stream().noneMatch(name -> file.toString().endsWith(name)))
				.flatMap(file -> literals(file).map(literal -> file.getFileName() + ": " + literal)).toList();
		assertThat(literals).isEmpty();
	}

	private static Stream<String> literals(Path file) {
		return Checkout.read(file).lines().filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
				.flatMap(line -> HAN_LITERAL.matcher(line).results().map(result -> result.group()));
	}

	@Test
	void everyMessageIsThereInBothLanguagesAndUsed() throws IOException {
		List<Path> messageClasses = sources().filter(file -> file.endsWith("Messages.java")).toList();
		assertThat(messageClasses).isNotEmpty();
		for (Path messages : messageClasses) {
			Set<String> declared = new TreeSet<>();
			Matcher matcher = KEY.matcher(Checkout.read(messages));
			while (matcher.find()) {
				declared.add(matcher.group(1));
			}
			assertThat(keys(messages.resolveSibling("messages.properties"))).as("Chinese, %s", messages).isEqualTo(declared);
			assertThat(keys(messages.resolveSibling("messages_en.properties"))).as("English, %s", messages).isEqualTo(declared);
			String users = Checkout.list(messages.getParent(), Integer.MAX_VALUE)
					.filter(file -> file.toString().endsWith(".java") && !file.equals(messages)).map(Checkout::read)
					.collect(Collectors.joining());
			assertThat(declared).as("messages nobody shows, %s", messages)
					.allSatisfy(key -> assertThat(users).contains("Messages." + key));
		}
	}

	@Test
	void everyTextOfAManifestOrPluginXmlIsThereInBothLanguages() throws IOException {
		for (Path bundle : Stream.concat(Checkout.bundles().stream(), Checkout.contentBundles().stream()).distinct().toList()) {
			String base = Checkout.manifest(bundle).getValue("Bundle-Localization");
			Set<String> chinese = keys(bundle.resolve(base + ".properties"));
			assertThat(keys(bundle.resolve(base + "_en.properties"))).as(Checkout.name(bundle)).isEqualTo(chinese);
			assertThat(chinese).as("texts of %s", Checkout.name(bundle)).containsAll(used(bundle));
		}
	}

	/** The keys that manifest and plugin.xml refer to. */
	private static Set<String> used(Path bundle) {
		Pattern reference = Pattern.compile("[\": ]%([\\w.-]+)");
		return Stream.of("META-INF/MANIFEST.MF", "plugin.xml").map(bundle::resolve).filter(Files::exists).map(Checkout::read)
				.flatMap(text -> reference.matcher(text).results()).map(result -> result.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> keys(Path file) throws IOException {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	@Test
	void nothingNamesAPathOfOneMachine() {
		Pattern machine = Pattern.compile("(?<![\\w.}])/(work|root)/|/home/\\w+/");
		List<Path> files = Stream.of("bundles", "features", "examples", "docs", "releng", "targetplatform", "tests")
				.flatMap(folder -> Checkout.list(Checkout.folder().resolve(folder), Integer.MAX_VALUE))
				.filter(Files::isRegularFile).filter(file -> !file.toString().contains("/target/"))
				.filter(file -> file.toString().matches(".*\\.(java|md|xml|properties|txt|sh|fadu|rptdesign|product|target|MF)"))
				.filter(file -> !file.endsWith("StyleTest.java")).toList();
		assertThat(files.stream().filter(file -> machine.matcher(Checkout.bytes(file)).find())).isEmpty();
	}

	private static Stream<Path> sources() {
		return Checkout.codeBundles().stream().flatMap(bundle -> Checkout.sources(bundle).stream());
	}

}
