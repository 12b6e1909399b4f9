package fadu.cli;

import fadu.workspace.Person;
import picocli.CommandLine.Option;

/** In whose name a change is kept. */
final class AuthorOptions {

	@Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
	private String name;

	/** Blank for who goes by the login. */
	String name() {
		return name == null ? "" : name.strip();
	}

	/** Who has nothing to see of what others did. */
	Person person() {
		return new Person(name());
	}

}
