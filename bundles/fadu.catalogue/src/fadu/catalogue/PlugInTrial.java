package fadu.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

import fadu.catalogue.Problem.Severity;

/** A plug-in in a folder that is only looked at: what would be wrong if it were there. */
record PlugInTrial(Path folder, PlugInRules rules) {

	List<Problem> problems(Contributions now, BiFunction<PlugInSource, List<Contribution>, Contributions> with) {
		PlugInInspection seen = PlugInInspection.of(folder);
		PlugInSource source = new PlugInSource.Folder(seen.plugIn(), seen.version().toString(), folder);
		if (seen.state() == PlugInState.NO_MANIFEST) {
			return seen.problems(); // of a folder that is none the rules would tell whatever lies there
		}
		List<Problem> problems = new ArrayList<>(seen.problems());
		if (seen.state() != PlugInState.USED) {
			problems.addAll(rules.ofFiles(source));
			return List.copyOf(problems);
		}
		problems.addAll(missing(source));
		try {
			Set<Problem> before = new HashSet<>(now.problems());
			with.apply(source, Contribution.of(source)).problems().stream()
					.filter(problem -> problem.plugIn().equals(source.id()) || !before.contains(problem)).forEach(problems::add);
		} catch (IOException e) {
			problems.add(new Problem(Severity.ERROR, source.id(), PlugInXml.FILE, 0, e.getLocalizedMessage(),
					Messages.PlugInInspection_unreadableRemedy));
		}
		return problems.stream().distinct().toList();
	}

	/** What the manifest requires and the platform does not have; as in the folder of plug-ins, others may bring it. */
	private static List<Problem> missing(PlugInSource source) {
		List<Problem> problems = new ArrayList<>();
		try {
			Optional<byte[]> bytes = source.content().read(PlugInManifest.FILE);
			PlugInManifest manifest = PlugInManifest.of(bytes.orElseThrow());
			for (String header : List.of(Constants.REQUIRE_BUNDLE, Constants.IMPORT_PACKAGE)) {
				for (String missing : Wiring.missing(header, manifest.headers().get(header))) {
					problems.add(new Problem(Severity.ERROR, source.id(), PlugInManifest.FILE, manifest.line(header),
							NLS.bind(Messages.UnresolvedPlugIns_missing, missing), Messages.UnresolvedPlugIns_missingRemedy));
				}
			}
		} catch (IOException | BundleException e) {
			return List.of(); // the inspection has told it
		}
		return problems;
	}

}
