package fadu.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a workspace is. Window and command line find it here and nowhere else, so that the same words mean the same in both: what
 * the
 * user typed goes before FADU_STORE and FADU_WORKSPACE, and these before {@code ~/.fadu/workspace}.
 *
 * @param folder of the user's own files and, without a shared store, of the database
 * @param store  a shared database, {@code jdbc:postgresql://host:port/database?user=…}
 */
public record WorkspaceAddress(Path folder, Optional<String> store) {

	/** What begins like a URL is one, if not of a database that Fadu knows, and no folder; one letter is a disk of Windows. */
	private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*");

	/**
	 * The address that the user means.
	 *
	 * @param folder as typed, where it was
	 * @param store  as typed, where it was: the URL of a database or, as well, a folder
	 */
	public static WorkspaceAddress of(Optional<Path> folder, Optional<String> store) {
		Optional<String> named = store.or(() -> folder.isPresent() ? Optional.empty() : variable("FADU_STORE"));
		if (named.filter(text -> !URL.matcher(text.strip()).matches()).isPresent()) {
			return new WorkspaceAddress(Path.of(named.get()).toAbsolutePath(), Optional.empty());
		}
		Path chosen = folder.or(() -> variable("FADU_WORKSPACE").map(Path::of)).orElseGet(WorkspaceAddress::ofUser);
		return new WorkspaceAddress(chosen.toAbsolutePath(), named);
	}

	private static Path ofUser() {
		return Path.of(System.getProperty("user.home"), ".fadu", "workspace");
	}

	private static Optional<String> variable(String name) {
		return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(value -> !value.isEmpty());
	}

}
