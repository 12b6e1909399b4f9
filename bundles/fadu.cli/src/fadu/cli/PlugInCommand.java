package fadu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Problem;
import fadu.model.xml.ModelSchema;
import fadu.workspace.CheckPlugIn;
import fadu.workspace.ManagePlugIns;
import fadu.workspace.ManagePlugIns.Listed;
import fadu.workspace.PlugInSignature;
import fadu.workspace.UserException;
import fadu.workspace.kit.PlugInRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fadu plugin}: what is installed, and one more, one less; a window that is open follows within seconds. */
@Command(name = "plugin", subcommands = {PlugInNewCommand.class, PlugInTestCommand.class, PlugInPackCommand.class})
final class PlugInCommand implements Runnable {

	private final Session session;

	@Spec
	private CommandSpec spec;

	PlugInCommand(Session session) {
		this.session = session;
	}

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

	private ManagePlugIns plugIns() {
		return new ManagePlugIns(session.catalogue());
	}

	@Command(name = "list")
	int list(
			@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table") CatalogueCommand.Format format,
			@Mixin OutputOptions output) throws UserException {
		ManagePlugIns plugIns = plugIns();
		List<Map<String, Object>> records = new ArrayList<>();
		for (Listed listed : plugIns.all()) {
			records.add(record(listed, plugIns.signature(listed)));
		}
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(records, out);
			} else {
				GridFormat.table(new Grid(List.copyOf(records.getFirst().keySet()),
						records.stream().map(record -> record.values().stream().map(Objects::toString).toList()).toList()), out);
			}
		});
		return 0;
	}

	@Command(name = "check")
	int check(@Parameters(paramLabel = "FOLDER|JAR|ZIP", descriptionKey = "plugin.source") Path source,
			@Option(names = "--reports", paramLabel = "FILE", arity = "1..*", descriptionKey = "plugin.reports") List<Path> reports,
			@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table") CatalogueCommand.Format format,
			@Mixin OutputOptions output) throws UserException {
		List<Problem> problems = new CheckPlugIn(session.catalogue()).run(source, reports == null ? List.of() : reports);
		output.write(session, out -> {
			switch (format) {
			case json -> Json.array(problems.stream().map(PlugInCommand::record).toList(), out);
			case table -> problems.stream().map(Problem::toLine).forEach(out::println);
			}
		});
		session.err().println(NLS.bind(Messages.PlugInCommand_checked, source, problems.size()));
		return problems.isEmpty() ? 0 : 1;
	}

	private static Map<String, Object> record(Problem problem) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
		record.put("plugin", problem.plugIn());
		record.put("file", problem.file());
		record.put("line", problem.line());
		record.put("message", problem.message());
		record.put("remedy", problem.remedy());
		return record;
	}

	@Command(name = "install")
	int install(@Parameters(paramLabel = "FOLDER|JAR|ZIP|NAME", descriptionKey = "plugin.source") String source,
			@Option(names = "--from", paramLabel = "FOLDER|URL", descriptionKey = "plugin.from") String from)
			throws UserException, IOException {
		ManagePlugIns plugIns = plugIns();
		Path fetched = Files.createTempDirectory("fadu");
		try {
			Listed listed = plugIns.install(from == null ? Path.of(source) : new PlugInRepository(from).newest(source, fetched));
			say(Messages.PlugInCommand_installed, listed);
			session.out().println(PlugInWords.signature(plugIns.signature(listed)));
			return 0;
		} finally {
			InstanceArea.delete(fetched);
		}
	}

	@Command(name = "schema")
	int schema(@Mixin OutputOptions output) throws UserException {
		output.write(session, ModelSchema.bytes());
		return 0;
	}

	@Command(name = "disable")
	int disable(@Parameters(paramLabel = "NAME", descriptionKey = "plugin.name") String name) throws UserException {
		return say(Messages.PlugInCommand_disabled, plugIns().disable(name));
	}

	@Command(name = "enable")
	int enable(@Parameters(paramLabel = "NAME", descriptionKey = "plugin.name") String name) throws UserException {
		return say(Messages.PlugInCommand_enabled, plugIns().enable(name));
	}

	@Command(name = "remove")
	int remove(@Parameters(paramLabel = "NAME", descriptionKey = "plugin.name") String name) throws UserException {
		return say(Messages.PlugInCommand_removed, plugIns().remove(name));
	}

	@Command(name = "restore")
	int restore(@Parameters(paramLabel = "NAME", descriptionKey = "plugin.name") String name) throws UserException {
		return say(Messages.PlugInCommand_restored, plugIns().restore(name));
	}

	/** What is wrong with a plug-in that has just come follows, a line each. */
	private int say(String message, Listed plugIn) {
		session.out().println(NLS.bind(message, plugIn.id(), plugIn.version()));
		plugIn.problems().stream().map(Problem::toLine).forEach(session.err()::println);
		return 0;
	}

	private static Map<String, Object> record(Listed plugIn, PlugInSignature signature) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("id", plugIn.id());
		record.put("name", plugIn.name());
		record.put("version", plugIn.version());
		record.put("place", plugIn.place().name().toLowerCase(Locale.ROOT));
		record.put("entry", plugIn.entry());
		record.put("state", plugIn.state().literal());
		record.put("signed_by", switch (signature.state()) {
		case UNSIGNED -> "";
		case SIGNED -> signature.signer() + ' ' + signature.fingerprint();
		case BROKEN -> "!";
		});
		record.put("signed_until", signature.validUntil().map(Objects::toString).orElse(""));
		record.put("metrics", plugIn.brings().metrics());
		record.put("districts", plugIn.brings().districts());
		record.put("figures", plugIn.brings().figures());
		record.put("registers", plugIn.brings().registers());
		record.put("reports", plugIn.brings().reports());
		return record;
	}

}
