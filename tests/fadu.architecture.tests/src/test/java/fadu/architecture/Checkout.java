package fadu.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The checkout in which the tests run: its bundles, their manifests and sources. */
final class Checkout {

	private static final Path ROOT = root();

	private Checkout() {
	}

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("targetplatform"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	static Path folder() {
		return ROOT;
	}

	/** The folders of all bundles of the product. */
	static List<Path> bundles() {
		return list(ROOT.resolve("bundles"), 1).filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).toList();
	}

	/** The folders of the bundles that bring content: metrics, districts, and the sample that developers copy. */
	static List<Path> contentBundles() {
		return Stream.concat(bundles().stream(), list(ROOT.resolve("examples"), 1))
				.filter(folder -> name(folder).matches("fadu\\.((metrics|district)\\..*|places)")).toList();
	}

	static List<Path> codeBundles() {
		List<Path> content = contentBundles();
		return bundles().stream().filter(bundle -> !content.contains(bundle)).toList();
	}

	static String name(Path bundle) {
		return bundle.getFileName().toString();
	}

	static Attributes manifest(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The classes of all bundles with code, as the build compiled them. */
	static JavaClasses classes() {
		return new ClassFileImporter().importPaths(codeBundles().stream().map(bundle -> bundle.resolve("target/classes")).toList());
	}

	/** The names in a header such as Require-Bundle, without their directives. */
	static List<String> names(Path bundle, String header) {
		String value = manifest(bundle).getValue(header);
		return value == null
				? List.of()
				: Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)").splitAsStream(value).map(part -> part.split(";")[0].strip())
						.toList();
	}

	/** The sources written by hand: generated ones are in src-gen. */
	static List<Path> sources(Path bundle) {
		return list(bundle.resolve("src"), Integer.MAX_VALUE).filter(file -> file.toString().endsWith(".java")).toList();
	}

	/** Files and folders below a folder, to the given depth; nothing where the folder is not there. */
	static Stream<Path> list(Path folder, int depth) {
		if (!Files.isDirectory(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> paths = Files.walk(folder, depth)) {
			return paths.filter(path -> !path.equals(folder)).sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A file of whatever encoding, each byte a character: enough to look for ASCII. */
	static String bytes(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
