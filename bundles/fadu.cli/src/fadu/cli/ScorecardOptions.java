package fadu.cli;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import fadu.model.Scorecard;
import fadu.workspace.HandScores;
import fadu.workspace.HandSheet;
import fadu.workspace.RunScorecard;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scorecard, of which districts and period. */
final class ScorecardOptions {

	@Parameters(paramLabel = "CODE", descriptionKey = "scorecard.code")
	private String code;

	@Mixin
	private DistrictOptions asked;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	/** Computes the sheets and writes them, as records or as the table. */
	void write(Session session, OutputOptions output, Function<HandSheet, Stream<Map<String, Object>>> records,
			BiConsumer<ScorecardFormat, List<HandSheet>> table) throws UserException {
		Workspace workspace = asked.open(session);
		Scorecard scorecard = RunScorecard.scorecard(workspace, code);
		Selection wanted = asked.of(workspace, List.of());
		List<HandSheet> sheets = new HandScores(workspace).on(scorecard,
				RunScorecard.of(workspace, scorecard, wanted, withUnreviewed), wanted.period());
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(sheets.stream().flatMap(records).toList(), out);
			} else {
				table.accept(new ScorecardFormat(out), sheets);
			}
		});
	}

}
