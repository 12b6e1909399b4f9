package fadu.cli;

import java.util.OptionalInt;

import fadu.workspace.Person;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In whose name something is changed that others may have changed, and what of that its maker has seen. */
final class SeenOptions {

	@Mixin
	private AuthorOptions author;

	@Option(names = "--seen", paramLabel = "NUMBER", descriptionKey = "seen")
	private Integer seen;

	Person person() {
		return new Person(author.name(), seen == null ? OptionalInt.empty() : OptionalInt.of(seen));
	}

}
