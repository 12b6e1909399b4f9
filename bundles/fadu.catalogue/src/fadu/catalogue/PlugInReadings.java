package fadu.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

import fadu.catalogue.PlugInContent.ContributedReport;
import fadu.catalogue.Problem.Severity;
import fadu.register.definition.RegisterDefinition;

/**
 * The plug-ins as they were read. Each is read once, and again only when it itself came, went or changed; what all of them say
 * is put together in the order of their names, whatever the order in which they came. Not safe for several threads.
 */
final class PlugInReadings {

	private final IExtensionRegistry registry;
	private final PlugInRules rules;
	private final Map<String, PlugInContent> read = new HashMap<>();

	PlugInReadings(IExtensionRegistry registry, PlugInRules rules) {
		this.registry = registry;
		this.rules = rules;
	}

	/** Forgets what was read of a plug-in. */
	void forget(String plugIn) {
		read.remove(plugIn);
	}

	/** What all plug-ins contribute now. */
	Contributions together(PlugInFolder folder) {
		List<Problem> problems = new ArrayList<>();
		Collection<PlugInContent> contents = contents();
		problems.addAll(rules.ofThose(contents, content -> folder.holds(content.source())));
		folder.installed().stream().filter(source -> !read.containsKey(source.id()) && !source.isGone())
				.forEach(source -> problems.addAll(vanished(source)));
		return together(folder, contents, problems);
	}

	/** The platform took a plug-in and none of its contributions, e.g. because its texts cannot be read. */
	private List<Problem> vanished(PlugInSource source) {
		List<Problem> told = rules.ofFiles(source);
		return told.isEmpty()
				? List.of(new Problem(Severity.ERROR, source.id(), PlugInXml.FILE, 0, Messages.PlugInInspection_nothing,
						NLS.bind(Messages.PlugInInspection_misspeltRemedy, Catalogue.EXTENSION_POINT)))
				: told;
	}

	/** What all plug-ins would contribute with another one among them, and what is wrong then. */
	Contributions with(PlugInSource source, List<Contribution> elements, PlugInFolder folder, PlugInRules held) {
		TreeMap<String, PlugInContent> all = new TreeMap<>();
		contents().forEach(content -> all.put(content.source().id(), content));
		all.put(source.id(), ContributionReader.read(source, elements));
		List<Problem> problems = new ArrayList<>(held.ofThose(all.values(), content -> content.source().equals(source)));
		return together(folder, all.values(), problems);
	}

	private Contributions together(PlugInFolder folder, Collection<PlugInContent> contents, List<Problem> problems) {
		contents.forEach(content -> problems.addAll(content.problems()));
		ModelMerger models = new ModelMerger(problems);
		contents.forEach(content -> content.metrics().forEach(models::addMetrics));
		contents.forEach(content -> content.districts().forEach(models::addDistrict));
		contents.forEach(content -> content.assessments().forEach(models::addAssessments));
		List<RegisterDefinition> registers = registers(contents, models, problems);
		List<ReportDesign> reports = reports(contents, problems);
		models.checkReferences();
		problems.addAll(UnresolvedPlugIns.problems(folder));
		problems.addAll(SilentPlugIns.problems(read.keySet(), folder));
		List<FolderEntry> entries = folder.entries(problems);
		List<PlugIn> plugIns = contents.stream().filter(content -> !content.contributed().isEmpty())
				.map(content -> plugIn(content, problems, entries)).toList();
		return Contributions.of(models, registers, reports, plugIns, entries,
				Stream.concat(folder.problems().stream(), problems.stream()).toList());
	}

	private Collection<PlugInContent> contents() {
		Map<String, List<IConfigurationElement>> elements = new TreeMap<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(Catalogue.EXTENSION_POINT)) {
			elements.computeIfAbsent(element.getContributor().getName(), plugIn -> new ArrayList<>()).add(element);
		}
		read.keySet().retainAll(elements.keySet());
		Map<String, PlugInContent> contents = new LinkedHashMap<>();
		elements.forEach((plugIn, ofPlugIn) -> {
			Bundle bundle = ContributorFactoryOSGi.resolve(ofPlugIn.get(0).getContributor());
			if (bundle != null) {
				PlugInContent known = read.get(plugIn);
				contents.put(plugIn, known != null && known.source().isOf(bundle) ? known : read(bundle, ofPlugIn));
			}
		});
		read.putAll(contents);
		return contents.values();
	}

	private static PlugInContent read(Bundle bundle, List<IConfigurationElement> elements) {
		PlugInSource source = PlugInSource.of(bundle);
		return ContributionReader.read(source, elements.stream().map(element -> Contribution.of(source, element)).toList());
	}

	/** Of two registers with one code the first stays; an indicator of an unknown metric is left out. */
	private static List<RegisterDefinition> registers(Collection<PlugInContent> contents, ModelMerger models,
			List<Problem> problems) {
		Map<String, RegisterDefinition> registers = new TreeMap<>();
		for (PlugInContent content : contents) {
			for (ContributedRegisters.Loaded loaded : content.registers()) {
				for (RegisterDefinition register : loaded.registers()) {
					if (registers.containsKey(register.code())) {
						problems.add(loaded.problem(register, Severity.ERROR,
								NLS.bind(Messages.PlugInReadings_duplicateRegister, register.code(),
										registers.get(register.code()).plugIn()),
								Messages.ModelMerger_duplicateRemedy));
					} else {
						registers.put(register.code(), models.known(loaded, register));
					}
				}
			}
		}
		return List.copyOf(registers.values());
	}

	private static List<ReportDesign> reports(Collection<PlugInContent> contents, List<Problem> problems) {
		Map<String, ReportDesign> reports = new TreeMap<>();
		for (PlugInContent content : contents) {
			for (ContributedReport report : content.reports()) {
				ReportDesign first = reports.putIfAbsent(report.design().id(), report.design());
				if (first != null) {
					problems.add(new Problem(Severity.ERROR, report.design().plugIn(), PlugInXml.FILE, report.line(),
							NLS.bind(Messages.PlugInReadings_duplicateReport, report.design().id(), first.plugIn()),
							Messages.ContributionReader_reportIdRemedy));
				}
			}
		}
		return List.copyOf(reports.values());
	}

	private static PlugIn plugIn(PlugInContent content, List<Problem> problems, List<FolderEntry> entries) {
		String id = content.source().id();
		boolean faulty = problems.stream().anyMatch(problem -> problem.plugIn().equals(id))
				|| entries.stream().anyMatch(entry -> entry.plugIn().equals(id) && entry.state() == PlugInState.FAULTY);
		return new PlugIn(id, content.source().title(), content.source().version(),
				content.contributed(), content.brings(), faulty ? PlugInState.FAULTY : PlugInState.USED);
	}

}
