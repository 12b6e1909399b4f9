package fadu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.SavedComparison;
import fadu.workspace.SavedComparisons;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fadu comparisons}: comparisons that are kept under a name; {@code fadu compare --saved} prints one. */
@Command(name = "comparisons")
final class ComparisonsCommand implements Runnable {

	private final Session session;

	@Spec
	private CommandSpec spec;

	ComparisonsCommand(Session session) {
		this.session = session;
	}

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

	private SavedComparisons saved(Path folder) throws UserException {
		return new SavedComparisons(session.open(folder));
	}

	/** Prints those that there are. */
	@Command(name = "list")
	int list(@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace") Path folder,
			@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table") CatalogueCommand.Format format,
			@Mixin OutputOptions output) throws UserException {
		List<SavedComparison> all = saved(folder).all();
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(all.stream().map(ComparisonsCommand::record).toList(), out);
			} else if (all.isEmpty()) {
				out.println(Messages.ComparisonsCommand_none);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_name, Messages.Headings_metricName, Messages.Headings_districts,
								Messages.Headings_period),
						all.stream().map(one -> List.of(one.name(), Integer.toString(one.metrics().size()),
								Integer.toString(one.districts().size()), String.join(" ", one.periods()))).toList()),
						out);
			}
		});
		return 0;
	}

	private static Map<String, Object> record(SavedComparison one) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("name", one.name());
		record.put("metrics", one.metrics());
		record.put("districts", one.districts());
		record.put("periods", one.periods());
		record.put("per", one.per().orElse(null));
		record.put("unreviewed", one.unreviewed());
		return record;
	}

	/** Writes one into a file, for somebody else. */
	@Command(name = "export")
	int export(@Parameters(paramLabel = "NAME", descriptionKey = "comparisons.name") String name,
			@Parameters(paramLabel = "FILE", descriptionKey = "comparisons.file") Path file,
			@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace") Path folder) throws UserException {
		SavedComparisons.write(saved(folder).of(name), file);
		session.out().println(NLS.bind(Messages.ComparisonsCommand_exported, name, file));
		return 0;
	}

	/** Keeps what somebody else has exported. */
	@Command(name = "import")
	int bring(@Parameters(paramLabel = "FILE", descriptionKey = "comparisons.file") Path file,
			@Option(names = "--name", paramLabel = "NAME", descriptionKey = "comparisons.as") String name,
			@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace") Path folder) throws UserException {
		SavedComparison kept = saved(folder).bring(file, Optional.ofNullable(name));
		session.out().println(NLS.bind(Messages.ComparisonsCommand_kept, kept.name()));
		return 0;
	}

	/** Keeps one no longer. */
	@Command(name = "remove")
	int remove(@Parameters(paramLabel = "NAME", descriptionKey = "comparisons.name") String name,
			@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace") Path folder) throws UserException {
		saved(folder).remove(name);
		session.out().println(NLS.bind(Messages.ComparisonsCommand_removed, name));
		return 0;
	}

}
