package fadu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.UserException;
import fadu.workspace.kit.PackPlugIn;
import fadu.workspace.kit.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu plugin pack}: a zip to hand on, and its digest. */
@Command(name = "pack")
final class PlugInPackCommand implements Callable<Integer> {

	private static final String PASSWORD = "FADU_KEY_PASSWORD";

	private final Session session;

	@Parameters(paramLabel = "FOLDER", descriptionKey = "plugin.folder")
	private Path folder;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "plugin.zip")
	private Path file;

	@Option(names = "--key", paramLabel = "FILE", descriptionKey = "plugin.key")
	private Path keyStore;

	@Option(names = "--alias", paramLabel = "NAME", descriptionKey = "plugin.alias")
	private String alias;

	@Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "plugin.passwordFile")
	private Path passwordFile;

	PlugInPackCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Optional<SigningKey> key = keyStore == null
				? Optional.empty()
				: Optional.of(SigningKey.of(keyStore, Optional.ofNullable(alias), password()));
		PackPlugIn.Packed packed = PackPlugIn.run(folder, Optional.ofNullable(file), key);
		session.out().println(packed.file());
		session.out().println("SHA-256 " + packed.sha256());
		session.out().println(PlugInWords.signature(packed.file()));
		return 0;
	}

	/** Never on the command line, which other users of the machine see. */
	private char[] password() throws UserException {
		if (passwordFile != null) {
			try {
				return Files.readString(passwordFile).strip().toCharArray();
			} catch (IOException e) {
				throw new UserException(NLS.bind(Messages.PlugInPackCommand_password, passwordFile, e.getLocalizedMessage()), e);
			}
		}
		return System.getenv().getOrDefault(PASSWORD, "").toCharArray();
	}

}
