package fadu.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScalarParameterHandle;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.model.District;
import fadu.question.ReportData;
import fadu.report.official.ShellField;
import fadu.workspace.UserException;

/**
 * The values of a design's parameters. What selects the figures of the run goes to a design only where it has another value of its
 * own in its place. A design that is about one {@code district} and is not told which is about the first one that was chosen.
 */
final class DesignParameters {

	private static final Set<String> SELECTION = Set.of("metrics", "districts", "period");
	private static final String DISTRICT = "district";

	private DesignParameters() {
	}

	static Map<String, Object> of(IReportRunnable runnable, ReportDesign design, Map<String, String> given, ReportData data)
			throws ReportException {
		Map<String, ScalarParameterHandle> declared = declared((ReportDesignHandle) runnable.getDesignHandle());
		Map<String, Object> values = new HashMap<>(given);
		for (String name : given.keySet()) {
			if (ShellField.named(name).isPresent()) {
				values.remove(name);
				continue;
			}
			if (SELECTION.contains(name) && !hasValue(declared.get(name))) {
				values.remove(name);
				continue;
			}
			if (!declared.containsKey(name) || declared.get(name).isHidden()) {
				throw new ReportException(NLS.bind(Messages.DesignParameters_unknown,
						new Object[]{design.title(), name, visible(declared)}));
			}
		}
		if (declared.containsKey(DISTRICT) && !values.containsKey(DISTRICT) && !hasValue(declared.get(DISTRICT))) {
			first(data).ifPresent(code -> values.put(DISTRICT, code));
		}
		return values;
	}

	private static boolean hasValue(ScalarParameterHandle parameter) {
		return parameter != null && parameter.getDefaultValueList() != null && !parameter.getDefaultValueList().isEmpty();
	}

	private static Optional<String> first(ReportData data) throws ReportException {
		try {
			return data.districts().stream().findFirst().map(District::getCode);
		} catch (UserException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	private static String visible(Map<String, ScalarParameterHandle> declared) {
		return declared.entrySet().stream().filter(entry -> !entry.getValue().isHidden()).map(Map.Entry::getKey)
				.collect(Collectors.joining(", "));
	}

	private static Map<String, ScalarParameterHandle> declared(ReportDesignHandle handle) {
		Map<String, ScalarParameterHandle> declared = new LinkedHashMap<>();
		for (Object parameter : handle.getAllParameters()) {
			if (parameter instanceof ScalarParameterHandle scalar) {
				declared.put(scalar.getName(), scalar);
			}
		}
		return declared;
	}

}
