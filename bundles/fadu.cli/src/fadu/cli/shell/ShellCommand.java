package fadu.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.cli.FaduCommandLine;
import fadu.cli.Session;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code fadu shell}: one process for many commands, a line each. A program gets exactly one answer to each command line: what the
 * command writes, then a line with the mark and the exit status, on both streams. A person at a terminal gets a prompt and Tab
 * instead.
 */
@Command(name = "shell")
public final class ShellCommand implements Callable<Integer> {

	private static final int MISUSED = 2;
	private static final String REMARK = "#";
	private static final Set<String> ENDINGS = Set.of("exit", "quit");

	private final Session session;

	@Option(names = "--mark", paramLabel = "TEXT", descriptionKey = "shell.mark", defaultValue = "fadu-end")
	private String mark;

	/** In a session that lasts as long as the shell. */
	public ShellCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		try {
			Optional<TerminalLines> terminal = TerminalLines.of(session);
			return terminal.isPresent() ? talk(terminal.get()) : answer();
		} catch (IOException e) {
			throw new UserException(e.getLocalizedMessage(), e);
		}
	}

	/** With a program, which reads where each answer ends. */
	private int answer() throws IOException {
		AnswerWriter out = new AnswerWriter(session.out());
		AnswerWriter err = new AnswerWriter(session.err());
		int worst = 0;
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String text = line.strip();
				if (ENDINGS.contains(text)) {
					break;
				}
				if (isEmpty(text)) {
					continue;
				}
				int status = run(text, out, err);
				worst = Math.max(worst, status);
				err.end(mark + ' ' + status);
				out.end(mark + ' ' + status);
				if (session.out().checkError()) {
					break;
				}
			}
		}
		return worst;
	}

	/** With a person, who needs no mark. */
	private int talk(TerminalLines lines) throws IOException {
		int worst = 0;
		try (lines) {
			for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
				String text = line.get().strip();
				if (ENDINGS.contains(text)) {
					break;
				}
				if (!isEmpty(text)) {
					worst = Math.max(worst, run(text, session.out(), session.err()));
				}
			}
		}
		return worst;
	}

	private static boolean isEmpty(String line) {
		return line.isEmpty() || line.startsWith(REMARK);
	}

	private int run(String line, Writer out, Writer err) {
		PrintWriter results = new PrintWriter(out, false);
		PrintWriter messages = new PrintWriter(err, false);
		try {
			List<String> words = ShellWords.of(line);
			String refused = refused(words);
			if (refused.isEmpty()) {
				return new FaduCommandLine(results, messages, session).run(words.toArray(String[]::new));
			}
			messages.println(refused);
		} catch (IllegalArgumentException e) {
			messages.println(NLS.bind(Messages.ShellCommand_words, line));
		} finally {
			results.flush();
			messages.flush();
		}
		return MISUSED;
	}

	/** What cannot be within a shell, in a line for the user; empty where there is nothing of the kind. */
	private static String refused(List<String> words) {
		if (words.contains("shell")) {
			return Messages.ShellCommand_nested;
		}
		if (words.contains("-")) {
			return Messages.ShellCommand_input;
		}
		return words.stream().anyMatch(word -> word.equals("--lang") || word.startsWith("--lang="))
				? Messages.ShellCommand_language
				: "";
	}

}
