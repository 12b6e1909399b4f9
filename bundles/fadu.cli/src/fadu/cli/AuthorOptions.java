package fadu.cli;

import fadu.workspace.Workspace;
import picocli.CommandLine.Option;

/** In whose name a change is kept. */
final class AuthorOptions {

	@Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
	private String name;

	String name() {
		return name == null || name.isBlank() ? Workspace.defaultUser() : name.strip();
	}

}
