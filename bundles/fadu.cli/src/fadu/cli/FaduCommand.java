package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: prints what there is. */
@Command(name = "fadu", versionProvider = ProductVersion.class)
final class FaduCommand implements Runnable {

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
	private boolean help;

	@Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
	private boolean version;

	/** The launcher reads this option too, and starts the platform in that language. */
	@Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
	private Language language;

	/** The languages of messages. */
	enum Language {
		zh, en
	}

	FaduCommand(Session session) {
		this.session = session;
	}

	@Option(names = "--store", paramLabel = "URL", scope = ScopeType.INHERIT, descriptionKey = "store")
	private void store(String place) {
		session.useStore(place);
	}

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
