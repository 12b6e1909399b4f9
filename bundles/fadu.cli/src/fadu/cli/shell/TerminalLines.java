package fadu.cli.shell;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import fadu.catalogue.Catalogue;
import fadu.cli.FaduCommandLine;
import fadu.cli.Session;
import fadu.model.District;
import fadu.model.Metric;

/** Lines that a person types: with a prompt, lines that can be edited and called back, and Tab that completes. */
final class TerminalLines implements Closeable {

	private static final String PROPERTY = "fadu.terminal";
	private static final String PROMPT = "fadu> ";

	private final Terminal terminal;
	private final LineReader reader;

	private TerminalLines(Session session) throws IOException {
		terminal = TerminalBuilder.builder().system(true).build();
		DefaultParser parser = new DefaultParser();
		parser.setEofOnUnclosedQuote(false);
		reader = LineReaderBuilder.builder().terminal(terminal).parser(parser).completer(completer(session))
				.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true).build();
	}

	/** Nothing where the standard streams are no terminal: the launcher says when they are. */
	static Optional<TerminalLines> of(Session session) throws IOException {
		return Boolean.getBoolean(PROPERTY) ? Optional.of(new TerminalLines(session)) : Optional.empty();
	}

	/** The next line; nothing behind the last one. A line that is broken off is given up, the shell is not. */
	Optional<String> next() {
		while (true) {
			try {
				return Optional.of(reader.readLine(PROMPT));
			} catch (UserInterruptException e) {
				reader.getBuffer().clear();
			} catch (EndOfFileException e) {
				return Optional.empty();
			}
		}
	}

	/**
	 * Commands, options and words of lists that can stand there, what the catalogue knows behind some options, otherwise names of
	 * files.
	 */
	private static Completer completer(Session session) {
		FaduCommandLine commands = new FaduCommandLine(session.out(), session.err(), session);
		Completer files = new FileNameCompleter();
		return (LineReader reader, ParsedLine line, List<Candidate> candidates) -> {
			commands.complete(line.words(), line.wordIndex()).stream().map(Candidate::new).forEach(candidates::add);
			if (candidates.isEmpty() && line.wordIndex() > 0) {
				known(session.catalogue(), line.words().get(line.wordIndex() - 1)).map(Candidate::new).forEach(candidates::add);
			}
			if (candidates.isEmpty()) {
				files.complete(reader, line, candidates);
			}
		};
	}

	private static Stream<String> known(Catalogue catalogue, String option) {
		return switch (option) {
		case "--district" -> catalogue.districts().stream().map(District::getName);
		case "--metric" -> catalogue.metrics().stream().map(Metric::getCode);
		default -> Stream.empty();
		};
	}

	@Override
	public void close() throws IOException {
		terminal.close();
	}

}
