package fadu.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Finding;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.District;
import fadu.model.SourceDocument;

/** Runs the checks over the figures of plug-ins and workspace. Nothing is kept: a finding is computed whenever somebody asks. */
public final class CheckFigures {

	private final Workspace workspace;

	/** Checks the figures of the workspace. */
	public CheckFigures(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * The findings about figures of the selection, the gravest first; back-checks that passed are among them. Where districts are
	 * selected, the areas that contain them or lie in them are looked at, too.
	 */
	public List<CheckedFinding> run(Selection selection) throws UserException {
		return CheckedFindings.of(workspace.figures().load(selection.inquiry(true).reaching(Reach.AROUND)));
	}

	/** How many findings are open about each of the documents, by SHA-256; back-checks that passed are not counted. */
	Map<String, Integer> count(Collection<SourceDocument> imported) throws UserException {
		if (imported.isEmpty()) {
			return Map.of();
		}
		Set<String> codes = imported.stream().map(SourceDocument::getDistrict).collect(Collectors.toSet());
		List<District> districts = workspace.areas(List.of()).stream().filter(district -> codes.contains(district.getCode()))
				.toList();
		Set<String> concerned = imported.stream().map(SourceDocument::getSha256).collect(Collectors.toSet());
		return run(new Selection(List.of(), districts, Optional.empty())).stream().filter(CheckedFinding::isOpen)
				.map(CheckedFinding::finding)
				.filter(finding -> !finding.isPassed() && documentsOf(finding).anyMatch(concerned::contains))
				.flatMap(CheckFigures::documentsOf)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(sha256 -> 1)));
	}

	private static Stream<String> documentsOf(Finding finding) {
		return finding.figures().stream().map(figure -> figure.getDocument().getSha256()).distinct();
	}

}
