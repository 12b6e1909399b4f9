package fadu.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * A program that holds the store of a folder, as it says of itself in the file {@code holder} there, so that another one can tell
 * its user what to close.
 *
 * @param pid     its process
 * @param since   when it took the folder
 * @param command the command that it runs, as {@code fadu import}; empty for a window
 */
record Program(long pid, Instant since, String command) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	/** The command that this program runs; nothing until it has said so. */
	private static volatile Optional<String> self = Optional.empty();

	static void isSelf(String command) {
		self = Optional.of(command);
	}

	/** The computer and the program, as the history keeps them: {@code pc-17 fadu import}. */
	static String origin() {
		String command = self.filter(name -> !name.isEmpty()).orElse("fadu");
		return Computer.NAME.isEmpty() ? command : Computer.NAME + ' ' + command;
	}

	/** Looked up once, when it is first needed: it may ask the network. */
	private static final class Computer {

		private static final String NAME = name();

		private static String name() {
			try {
				return InetAddress.getLocalHost().getHostName();
			} catch (UnknownHostException e) {
				return ""; // a computer without a name
			}
		}

	}

	/** Says in the folder that this program holds it. What cannot be written is no reason not to work. */
	static void announce(Path folder) {
		try {
			Files.deleteIfExists(file(folder));
			if (self.isPresent()) {
				Path whole = Files.write(folder.resolve("holder.new"),
						List.of(Long.toString(ProcessHandle.current().pid()), Instant.now().toString(), self.get()));
				Files.move(whole, file(folder), StandardCopyOption.ATOMIC_MOVE);
			}
		} catch (IOException e) {
			// Another program will be told that the folder is held, but not by whom.
			return;
		}
	}

	/** The program that says it holds the folder, as far as it still runs. */
	static Optional<Program> holder(Path folder) {
		try {
			List<String> lines = Files.readAllLines(file(folder));
			Program program = new Program(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2));
			return ProcessHandle.of(program.pid).filter(ProcessHandle::isAlive).map(process -> program);
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	/** The refusal of a folder that another program holds: by which one, as far as that is known. */
	static StoreException refusal(Path workspace, Exception cause) {
		return refusal(workspace, holder(StoreFolder.of(workspace)), cause);
	}

	/** The same where the holder has been asked for already. */
	static StoreException refusal(Path workspace, Optional<Program> holder, Exception cause) {
		String line = holder.map(program -> NLS.bind(
				program.command.isEmpty() ? Messages.Store_inUseByWindow : Messages.Store_inUseByCommand,
				new Object[]{workspace, program.command, Long.toString(program.pid),
						TIME.format(program.since.atZone(ZoneId.systemDefault()))}))
				.orElseGet(() -> NLS.bind(Messages.Store_inUse, workspace));
		return new StoreException(line, cause);
	}

	private static Path file(Path folder) {
		return folder.resolve("holder");
	}

}
