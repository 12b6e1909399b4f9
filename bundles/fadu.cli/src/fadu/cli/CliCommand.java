package fadu.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * A command of the command line. Found as an OSGi service; one instance serves all runs, so it is without state.
 */
public interface CliCommand {

	/**
	 * The command for one run: an object annotated as picocli wants it, with a name that no other command has. It throws
	 * {@link fadu.workspace.UserException} for whatever its user can cause, and gives 0 where all was done.
	 */
	Object create(Session session);

	/** What its help says, by the keys of picocli ({@code fadu.name.usage.description}); nothing where Fadu's texts hold it. */
	default Optional<ResourceBundle> texts(Locale locale) {
		return Optional.empty();
	}

}
