package fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;

/**
 * What services of others are compiled against: the interfaces of docs/extending.md, with the types of Fadu that their members
 * name. A
 * kept list says what it was; whoever changes it says so in the change log.
 */
class StableApiTest {

	private static final List<String> OPEN = List.of("fadu.analysis.check.Check", "fadu.question.Question", "fadu.question.Columns",
			"fadu.export.ExportFormat", "fadu.reading.formats.ReportFileFormat", "fadu.cli.CliCommand");
	private static final String LIST = "tests/fadu.architecture.tests/src/test/resources/fadu/architecture/api.txt";
	private static final String FRESH = "tests/fadu.architecture.tests/target/api.txt";

	private static final JavaClasses CLASSES = Checkout.classes();

	@Test
	void whatServicesOfOthersAreCompiledAgainstIsAsItWasWrittenDown() throws IOException {
		Set<String> found = new TreeSet<>();
		types().forEach(type -> found.addAll(lines(type)));
		Files.writeString(Checkout.folder().resolve(FRESH), String.join("\n", found) + '\n');
		Set<String> kept = new TreeSet<>(Checkout.read(Checkout.folder().resolve(LIST)).lines().toList());
		Set<String> gone = new TreeSet<>(kept);
		gone.removeAll(found);
		Set<String> added = new TreeSet<>(found);
		added.removeAll(kept);
		String remedy = "; if that is meant: cp " + FRESH + ' ' + LIST;
		assertThat(gone)
				.as("services of others no longer work without these; tell what to do in CHANGELOG.md under Plug-ins" + remedy)
				.isEmpty();
		assertThat(added).as("new for services of others; tell it in CHANGELOG.md" + remedy).isEmpty();
	}

	/**
	 * The open interfaces and the types of Fadu that their members name; not the metamodel, whose schema is a baseline of its own.
	 */
	private static Set<JavaClass> types() {
		Set<JavaClass> types = new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
		for (String open : OPEN) {
			types.add(CLASSES.get(open));
			members(CLASSES.get(open)).flatMap(StableApiTest::named).filter(type -> type.getPackageName().startsWith("fadu."))
					.filter(type -> !type.getPackageName().equals("fadu.model")).forEach(types::add);
		}
		return types;
	}

	private static Stream<? extends JavaMember> members(JavaClass type) {
		return type.getMembers().stream().filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC)
				&& (member.getModifiers().contains(JavaModifier.PUBLIC) || member.getModifiers().contains(JavaModifier.PROTECTED)));
	}

	private static Stream<JavaClass> named(JavaMember member) {
		return switch (member) {
		case JavaField field -> field.getType().getAllInvolvedRawTypes().stream();
		case JavaCodeUnit unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
				.flatMap(type -> type.getAllInvolvedRawTypes().stream());
		default -> Stream.empty();
		};
	}

	private static List<String> lines(JavaClass type) {
		return members(type).map(member -> type.getName() + '#' + member.getName() + switch (member) {
		case JavaCodeUnit unit -> unit.getParameterTypes().stream().map(JavaType::getName)
				.collect(Collectors.joining(", ", "(", ") ")) + unit.getReturnType().getName();
		case JavaField field -> ' ' + field.getType().getName();
		default -> "";
		}).toList();
	}

}
