package fadu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.cli.residents.ResidentWords;
import fadu.model.District;
import fadu.wording.Wording;
import fadu.workspace.Residents;
import fadu.workspace.Residents.Entered;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fadu residents}: the population of districts as people enter it. */
@Command(name = "residents", subcommands = {ResidentsCommand.Listing.class, ResidentsCommand.Adding.class,
		ResidentsCommand.Removing.class})
final class ResidentsCommand implements Runnable {

	private static final Wording WORDS = UserWording.get();

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

	/** {@code fadu residents list}. */
	@Command(name = "list")
	static final class Listing implements Callable<Integer> {

		private final Session session;

		@Mixin
		private ListOptions list;

		Listing(Session session) {
			this.session = session;
		}

		@Override
		public Integer call() throws UserException {
			Workspace workspace = list.open(session);
			List<Entered> all = new Residents(workspace).all();
			Map<String, String> names = workspace.districts().stream()
					.collect(Collectors.toMap(District::getCode, WORDS::name, (one, other) -> one));
			list.write(session, all.stream().map(Listing::record).toList(),
					new Grid(Stream.concat(Stream.of(Messages.Headings_district), ResidentWords.heads().stream()).toList(),
							all.stream().map(one -> List.of(names.getOrDefault(one.district(), one.district()),
									Integer.toString(one.year()), BulkProgress.grouped(one.people().intValue()), one.source(),
									one.by())).toList()),
					ResidentWords.none());
			return 0;
		}

		private static Map<String, Object> record(Entered one) {
			Map<String, Object> record = new LinkedHashMap<>();
			record.put("district", one.district());
			record.put("year", one.year());
			record.put("people", one.people());
			record.put("source", one.source());
			record.put("by", one.by());
			return record;
		}
	}

	/** {@code fadu residents add}. */
	@Command(name = "add")
	static final class Adding implements Callable<Integer> {

		private final Session session;

		@Parameters(paramLabel = "D", descriptionKey = "district")
		private String district;

		@Option(names = "--year", paramLabel = "YEAR", descriptionKey = "residents.year", required = true)
		private int year;

		@Option(names = "--people", paramLabel = "N", descriptionKey = "residents.people", required = true)
		private String people;

		@Option(names = "--source", paramLabel = "TEXT", descriptionKey = "residents.source", required = true)
		private String source;

		@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
		private Path folder;

		@Mixin
		private SeenOptions author;

		Adding(Session session) {
			this.session = session;
		}

		@Override
		public Integer call() throws UserException {
			Workspace workspace = session.open(folder);
			District found = PeersAddCommand.district(workspace, district);
			Entered kept = new Residents(workspace).keep(found, year, people, source, author.person());
			session.out().println(ResidentWords.kept(WORDS.name(found), kept.year(), BulkProgress.grouped(kept.people().intValue()),
					kept.source()));
			return 0;
		}
	}

	/** {@code fadu residents remove}. */
	@Command(name = "remove")
	static final class Removing implements Callable<Integer> {

		private final Session session;

		@Parameters(paramLabel = "D", descriptionKey = "district")
		private String district;

		@Option(names = "--year", paramLabel = "YEAR", descriptionKey = "residents.year", required = true)
		private int year;

		@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
		private Path folder;

		@Mixin
		private SeenOptions author;

		Removing(Session session) {
			this.session = session;
		}

		@Override
		public Integer call() throws UserException {
			Workspace workspace = session.open(folder);
			District found = PeersAddCommand.district(workspace, district);
			new Residents(workspace).remove(found, year, author.person());
			session.out().println(
					ResidentWords.removed(WORDS.name(found), year));
			return 0;
		}
	}

}
