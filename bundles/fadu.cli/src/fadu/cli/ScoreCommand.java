package fadu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import fadu.reading.score.Match;
import fadu.reading.score.Scoring;
import fadu.workspace.ScoreReadings;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu score}: how well reports were read, against annotated figures. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "gold")
	private Path gold;

	@Parameters(index = "1", paramLabel = "PREDICTIONS", descriptionKey = "predictions")
	private Path predictions;

	@Option(names = "--codes", paramLabel = "FILE", descriptionKey = "codes")
	private Optional<Path> codes;

	@Option(names = "--by", paramLabel = "domain|district|metric|document", descriptionKey = "scoreBy")
	private Optional<Group> by;

	@Option(names = "--misses", paramLabel = "N", descriptionKey = "misses", defaultValue = "0")
	private int misses;

	@Option(names = "--format", paramLabel = "table|json|csv|jsonl|parquet|NAME", descriptionKey = "format", defaultValue = "table", completionCandidates = ScoreFormat.Names.class)
	private String format;

	@Mixin
	private OutputOptions output;

	ScoreCommand(Session session) {
		this.session = session;
	}

	/** By what the figures are grouped. */
	enum Group {
		domain(match -> match.meaning().domain()), district(match -> match.meaning().district()), metric(
				match -> match.meaning().metric().orElse("")), document(Match::document);

		private final Function<Match, String> name;

		Group(Function<Match, String> name) {
			this.name = name;
		}

		Function<Match, String> naming() {
			return name;
		}
	}

	@Override
	public Integer call() throws UserException {
		Numbers.atLeast(0, "--misses", misses);
		session.catalogue(); // with it come the formats of plug-ins
		FormatChoice<ScoreFormat> choice = FormatChoice.of(ScoreFormat.class, format);
		Scoring scoring = new ScoreReadings().score(gold, predictions, codes);
		ScoreRecord record = new ScoreRecord(scoring, by, misses);
		if (choice.export().isPresent()) {
			output.write(session, choice.export().get(), () -> RecordTable.of("score", record.rows()));
		} else {
			output.write(session, out -> choice.own().orElseThrow().write(record, out));
		}
		return 0;
	}

}
