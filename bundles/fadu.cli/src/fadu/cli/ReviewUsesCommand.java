package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fadu.workspace.ChooseFigure;
import fadu.workspace.FigureUseWords;
import fadu.workspace.FigureUses;
import fadu.workspace.Person;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu review uses}: every place that uses a figure. */
@Command(name = "uses")
final class ReviewUsesCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Parameters(index = "1", paramLabel = "ID", descriptionKey = "ids")
	private String id;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	ReviewUsesCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		List<FigureUseWords> uses = new FigureUses(workspace).of(new ChooseFigure(workspace, Person.ofLogin()).find(document, id))
				.stream().map(use -> FigureUseWords.of(use, workspace)).toList();
		output.write(session, out -> {
			if (uses.isEmpty()) {
				out.println(Messages.ReviewUsesCommand_none);
			} else {
				GridFormat.table(new Grid(List.of(Messages.ReviewUsesCommand_kind, Messages.ReviewUsesCommand_name,
						Messages.ReviewUsesCommand_more),
						uses.stream().map(use -> List.of(use.kind(), use.name(), use.more())).toList()), out);
			}
		});
		return 0;
	}

}
