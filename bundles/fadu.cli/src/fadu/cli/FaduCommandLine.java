package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.OpenList;
import fadu.wording.Wording;
import fadu.workspace.MistypedException;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;

/** Parses a command line, runs the command and turns every failure into one clear line. */
public final class FaduCommandLine {

	private static final Wording WORDS = UserWording.get();
	private static final OpenList<CliCommand> COMMANDS = new OpenList<>(CliCommand.class);
	private static final int FAILED = 1;
	private static final int MISUSED = 2;
	private static final int HELP_WIDTH = 100;

	private final PrintWriter out;
	private final PrintWriter err;
	private final Optional<Session> lasting;

	/**
	 * @param out takes results
	 * @param err takes messages
	 */
	public FaduCommandLine(PrintWriter out, PrintWriter err) {
		this(out, err, Optional.empty());
	}

	/**
	 * One of many commands.
	 *
	 * @param lasting outlives the command, which uses its catalogue
	 */
	public FaduCommandLine(PrintWriter out, PrintWriter err, Session lasting) {
		this(out, err, Optional.of(lasting));
	}

	private FaduCommandLine(PrintWriter out, PrintWriter err, Optional<Session> lasting) {
		this.out = out;
		this.err = err;
		this.lasting = lasting;
	}

	/** Runs the command and returns its exit status: 0 done, 1 not done or not all of the result written, 2 not understood. */
	public int run(String... arguments) {
		int status = execute(arguments);
		if (!out.checkError()) {
			return status;
		}
		err.println(Messages.FaduCommandLine_output);
		return status == MISUSED ? MISUSED : FAILED;
	}

	/**
	 * What can stand at the place of a word in a line that is being typed: commands, options, words of lists; none where anything
	 * can.
	 *
	 * @param words the words of the line, quotes taken off
	 * @param place the place of the word, from 0
	 */
	public List<String> complete(List<String> words, int place) {
		try (Session session = new Session(out, err, lasting)) {
			List<CharSequence> found = new ArrayList<>();
			AutoComplete.complete(commandLine(session).getCommandSpec(), words.toArray(String[]::new), place, 0, 0, found);
			return found.stream().map(CharSequence::toString).toList();
		}
	}

	private int execute(String... arguments) {
		try (Session session = new Session(out, err, lasting)) {
			CommandLine commandLine = commandLine(session);
			commandLine.setOut(out).setErr(err).setUsageHelpWidth(HELP_WIDTH).setAdjustLineBreaksForWideCJKCharacters(true);
			commandLine.setParameterExceptionHandler((failure, parsed) -> explain(failure));
			commandLine.setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
			commandLine.setExecutionStrategy(parsed -> {
				Workspace.whenWaiting(line -> {
					err.println(line);
					err.flush();
				});
				Workspace.introduce(parsed.asCommandLineList().getLast().getCommandSpec().qualifiedName(" "));
				return new RunLast().execute(parsed);
			});
			return commandLine.execute(arguments);
		}
	}

	/** The command with all those below it that are there now; one whose name is taken is left out. */
	static CommandLine commandLine(Session session) {
		CommandFactory factory = new CommandFactory(session);
		CommandLine root = new CommandLine(new FaduCommand(session), factory);
		Locale locale = WORDS.english() ? Locale.ENGLISH : Locale.ROOT;
		List<ResourceBundle> texts = new ArrayList<>(List.of(help(locale)));
		for (CliCommand command : COMMANDS.now()) {
			CommandLine own = new CommandLine(command.create(session), factory);
			if (!root.getSubcommands().containsKey(own.getCommandName())) {
				root.addSubcommand(own);
				command.texts(locale).ifPresent(texts::add);
			}
		}
		root.setCaseInsensitiveEnumValuesAllowed(true);
		root.setResourceBundle(new HelpTexts(texts));
		return root;
	}

	/** The descriptions of commands and options; Chinese is the base bundle. */
	private static ResourceBundle help(Locale locale) {
		return ResourceBundle.getBundle("fadu.cli.help", locale, FaduCommandLine.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private int explain(ParameterException failure) {
		err.println(new UsageFault(failure).message());
		err.println(NLS.bind(Messages.FaduCommandLine_help, failure.getCommandLine().getCommandSpec().qualifiedName(" ")));
		return MISUSED;
	}

	private int report(Exception failure) {
		if (failure instanceof UserException) {
			err.println(failure.getMessage());
			return failure instanceof MistypedException ? MISUSED : FAILED;
		}
		ILog.of(FaduCommandLine.class).error(failure.getMessage(), failure);
		err.println(NLS.bind(Messages.FaduCommandLine_internal, failure, Platform.getLogFileLocation()));
		return FAILED;
	}

}
