package fadu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.catalogue.PlugInInspection;
import fadu.catalogue.PlugInState;
import fadu.catalogue.Problem;
import fadu.workspace.rule.SampleRule;
import fadu.workspace.rule.SpanRule;

/** Holds a plug-in against all rules before anybody installs it. Nothing is installed and nothing changed. */
public final class CheckPlugIn {

	private final Catalogue catalogue;

	/** Checks against what a catalogue holds, by the rules that it holds plug-ins against. */
	public CheckPlugIn(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * What is wrong: with the plug-in, and with others because of it.
	 *
	 * @param source  a folder, jar or zip
	 * @param reports files of reports, in which spans are looked up
	 * @throws UserException where there is no such plug-in, it is refused as it would be when installed, or a report cannot be read
	 */
	public List<Problem> run(Path source, List<Path> reports) throws UserException {
		Path plugIn = source.toAbsolutePath().normalize();
		SpanRule spans = spans(reports);
		if (Files.isDirectory(plugIn)) {
			return catalogue.problemsOf(plugIn, List.of(spans, new SampleRule()));
		}
		try {
			PlugInSignature signature = PlugInSignature.of(plugIn);
			if (signature.state() == PlugInSignature.State.BROKEN) {
				throw new UserException(NLS.bind(Messages.ManagePlugIns_broken, source.getFileName(), signature.fault()));
			}
			Path unpacked = Files.createTempDirectory("fadu");
			try {
				return catalogue.problemsOf(new PlugInCopy(plugIn, unpacked).unpack(), List.of(spans, new SampleRule()));
			} finally {
				NewFiles.delete(unpacked);
			}
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ManagePlugIns_failed, source, e.getLocalizedMessage()), e);
		}
	}

	/**
	 * Refuses a folder that could not be installed.
	 *
	 * @throws UserException where it is no plug-in, brings code, or comes with Fadu
	 */
	public void usable(Path folder) throws UserException {
		PlugInInspection seen = PlugInInspection.of(folder);
		if (!Files.isDirectory(folder) || seen.state() != PlugInState.USED) {
			throw new UserException(seen.problems().isEmpty()
					? NLS.bind(Messages.PlugInCopy_kind, folder)
					: seen.problems().getFirst().message() + ' ' + seen.problems().getFirst().remedy());
		}
		if (seen.isOfProduct(Catalogue.plugInFolder())) {
			throw new UserException(NLS.bind(Messages.ManagePlugIns_product, seen.plugIn()));
		}
	}

	private static SpanRule spans(List<Path> reports) throws UserException {
		Map<String, String> texts = new HashMap<>();
		Map<String, String> names = new HashMap<>();
		for (Path report : ReportFiles.of(reports)) {
			ReportText text = ReportText.of(report, () -> false);
			texts.put(text.sha256(), text.source().text());
			names.put(String.valueOf(report.getFileName()), text.sha256());
		}
		return new SpanRule(texts, names);
	}

}
