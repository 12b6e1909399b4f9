package fadu.cli;

import java.util.OptionalInt;

import fadu.workspace.Person;
import picocli.CommandLine.Option;

/** In whose name a change is kept, and what of the changes of others its maker has seen. */
final class AuthorOptions {

	@Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
	private String name;

	@Option(names = "--seen", paramLabel = "NUMBER", descriptionKey = "seen")
	private Integer seen;

	Person person() {
		return new Person(name == null ? "" : name.strip(), seen == null ? OptionalInt.empty() : OptionalInt.of(seen));
	}

}
