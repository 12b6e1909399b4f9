package fadu.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Problem;
import fadu.catalogue.ReportDesign;
import fadu.report.design.DesignCheck;
import fadu.report.design.DesignFinding;

/** Looks through designs without running them: those of plug-ins, and files on their way to become one. */
public final class CheckDesigns {

	private static final int DEPTH = 8;
	private static final List<String> ENDINGS = List.of(".rptdesign", ".rptlibrary");

	private CheckDesigns() {
	}

	/**
	 * What is wrong with the design of a plug-in; empty where it may be run.
	 *
	 * @throws ReportException where the design cannot be read
	 */
	public static List<DesignFinding> of(ReportDesign design) throws ReportException {
		return DesignCheck.of(bytes(design));
	}

	/**
	 * What is wrong with the designs and libraries in the file or below the folder, by file; a file with nothing wrong has an empty
	 * list.
	 *
	 * @throws ReportException where a file cannot be read, or where there is none
	 */
	public static Map<Path, List<DesignFinding>> of(Path fileOrFolder) throws ReportException {
		Map<Path, List<DesignFinding>> findings = new TreeMap<>();
		Path current = fileOrFolder;
		try {
			for (Path file : files(fileOrFolder)) {
				current = file;
				try (InputStream in = Files.newInputStream(file)) {
					findings.put(file, DesignCheck.of(in));
				}
			}
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.CheckDesigns_noFile, current), e);
		}
		if (findings.isEmpty()) {
			throw new ReportException(NLS.bind(Messages.CheckDesigns_none, fileOrFolder));
		}
		return findings;
	}

	/** What is wrong with the designs of plug-ins, as the user reads it among other problems of contributions. */
	public static List<Problem> problems(List<ReportDesign> designs) {
		List<Problem> problems = new ArrayList<>();
		for (ReportDesign design : designs) {
			String file = design.location().getPath().replaceFirst("^/", "");
			try {
				for (DesignFinding finding : of(design)) {
					problems.add(new Problem(Problem.Severity.ERROR, design.plugIn(), file, finding.line(),
							finding.rule().id() + ' ' + finding.message(), finding.remedy()));
				}
			} catch (ReportException e) {
				problems.add(new Problem(Problem.Severity.ERROR, design.plugIn(), file, 0, e.getMessage(), ""));
			}
		}
		return problems;
	}

	/** The bytes of a design that may be run: what is checked is what is run. */
	static byte[] checked(ReportDesign design) throws ReportException {
		byte[] bytes = bytes(design);
		List<DesignFinding> findings = DesignCheck.of(bytes);
		if (!findings.isEmpty()) {
			DesignFinding first = findings.get(0);
			throw new ReportException(NLS.bind(Messages.RunReport_refused, new Object[]{design.title(), design.plugIn(),
					first.line(), first.rule().id() + ' ' + first.message() + first.remedy()}));
		}
		return bytes;
	}

	private static byte[] bytes(ReportDesign design) throws ReportException {
		try (InputStream in = design.location().openStream()) {
			return DesignCheck.read(in);
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.RunReport_noDesign, design.title(), design.plugIn()), e);
		}
	}

	private static List<Path> files(Path fileOrFolder) throws IOException {
		if (!Files.isDirectory(fileOrFolder)) {
			return List.of(fileOrFolder);
		}
		try (Stream<Path> files = Files.walk(fileOrFolder, DEPTH)) {
			return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith)).filter(Files::isRegularFile).toList();
		}
	}

}
