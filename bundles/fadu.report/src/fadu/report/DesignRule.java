package fadu.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Problem.Severity;
import fadu.catalogue.ReportDesign;
import fadu.catalogue.Surroundings;
import fadu.report.design.DesignCheck;
import fadu.report.design.DesignFinding;

/** Designs hold only what is on the list, and the texts that they name are there. */
public final class DesignRule implements PlugInRule {

	private static final String OWN = "fadu.report";
	private static final String FOLDER = "reports/";
	private static final Pattern RESOURCES = Pattern.compile("name=\"includeResource\">(.*?)</simple-property-list>");
	private static final Pattern RESOURCE = Pattern.compile("<value[^>]*>\\s*([^<]+?)\\s*</value>");
	private static final Pattern KEY = Pattern.compile("\\bkey=\"([^\"]+)\"");

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		List<Problem> problems = new ArrayList<>();
		for (ReportDesign design : plugIn.reports()) {
			plugIn.files().stream().filter(path -> design.location().getPath().endsWith('/' + path)).findFirst()
					.ifPresent(file -> check(plugIn, file, problems));
		}
		return problems;
	}

	private static void check(CheckedPlugIn plugIn, String file, List<Problem> problems) {
		Optional<byte[]> bytes = plugIn.bytes(file);
		if (bytes.isEmpty()) {
			return; // larger than a design may be: told when it is run
		}
		List<DesignFinding> findings = DesignCheck.of(bytes.get());
		findings.forEach(finding -> problems.add(plugIn.problem(Severity.ERROR, file, finding.line(),
				finding.rule().id() + ' ' + finding.message(), finding.remedy())));
		if (findings.isEmpty()) {
			texts(plugIn, file, new String(bytes.get(), StandardCharsets.UTF_8), problems);
		}
	}

	private static void texts(CheckedPlugIn plugIn, String file, String design, List<Problem> problems) {
		Set<String> known = new TreeSet<>();
		Matcher resources = RESOURCES.matcher(design.replaceAll("\\s+", " "));
		while (resources.find()) {
			Matcher resource = RESOURCE.matcher(resources.group(1));
			while (resource.find()) {
				String name = FOLDER + resource.group(1) + ".properties";
				Optional<Set<String>> keys = plugIn.bytes(name).map(DesignRule::keys).or(() -> ofLibrary(name));
				keys.ifPresentOrElse(known::addAll, () -> problems.add(plugIn.problem(Severity.WARNING, file, 1,
						NLS.bind(Messages.DesignRule_noTexts, name), NLS.bind(Messages.DesignRule_noTextsRemedy, name))));
			}
		}
		int line = 0;
		for (String text : design.split("\n", -1)) {
			line++;
			Matcher key = KEY.matcher(text);
			while (key.find()) {
				if (!known.contains(key.group(1))) {
					problems.add(plugIn.problem(Severity.WARNING, file, line, NLS.bind(Messages.DesignRule_noText, key.group(1)),
							Messages.DesignRule_noTextRemedy));
				}
			}
		}
	}

	private static Optional<Set<String>> ofLibrary(String name) {
		Bundle own = Platform.getBundle(OWN);
		URL texts = own == null ? null : own.getEntry(name);
		if (texts == null) {
			return Optional.empty();
		}
		try (InputStream in = texts.openStream()) {
			return Optional.of(keys(in.readAllBytes()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Set<String> keys(byte[] bytes) {
		Properties texts = new Properties();
		try {
			texts.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
		} catch (IOException | IllegalArgumentException e) {
			return Set.of(); // told as a fault of the file of texts
		}
		return texts.stringPropertyNames();
	}

}
