package fadu.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.cli.FaduCommandLine;
import fadu.cli.Session;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code fadu shell}: one process for many commands, a line each. Each command line gets exactly one answer: what the command
 * writes, then a line with the mark and the exit status, on both streams.
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
		AnswerWriter out = new AnswerWriter(session.out());
		AnswerWriter err = new AnswerWriter(session.err());
		int worst = 0;
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String text = line.strip();
				if (ENDINGS.contains(text)) {
					break;
				}
				if (text.isEmpty() || text.startsWith(REMARK)) {
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
		} catch (IOException e) {
			throw new UserException(e.getLocalizedMessage(), e);
		}
		return worst;
	}

	private int run(String line, AnswerWriter out, AnswerWriter err) {
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
