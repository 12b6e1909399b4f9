package fadu.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScalarParameterHandle;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.export.data.DataTerms;
import fadu.question.ReportData;
import fadu.report.official.ShellField;
import fadu.workspace.UserException;

/**
 * The values of a design's parameters. What selects the figures of the run goes to a design only where it has another value of its
 * own in its place. A design that is about one {@code district} has to be told which.
 */
final class DesignParameters {

	private static final Set<String> SELECTION = Set.of("metrics", "districts", "period");

	private DesignParameters() {
	}

	static Map<String, Object> of(IReportRunnable runnable, ReportDesign design, Map<String, String> given, ReportData data)
			throws ReportException {
		Map<String, ScalarParameterHandle> declared = declared((ReportDesignHandle) runnable.getDesignHandle());
		Map<String, Object> values = new HashMap<>(given);
		for (String name : given.keySet()) {
			if (ShellField.named(name).isPresent() || DataTerms.PARAMETERS.contains(name)) {
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
		if (declared.containsKey(OneDistrict.PARAMETER) && !values.containsKey(OneDistrict.PARAMETER)
				&& !hasValue(declared.get(OneDistrict.PARAMETER)) && !isOptional(design)) {
			values.put(OneDistrict.PARAMETER, district(design, data));
		}
		return values;
	}

	private static boolean hasValue(ScalarParameterHandle parameter) {
		return parameter != null && parameter.getDefaultValueList() != null && !parameter.getDefaultValueList().isEmpty();
	}

	/** A design in a file says nothing of its parameters but that it has them. */
	private static boolean isOptional(ReportDesign design) {
		return design.parameters().stream().anyMatch(each -> each.name().equals(OneDistrict.PARAMETER) && !each.required());
	}

	private static String district(ReportDesign design, ReportData data) throws ReportException {
		try {
			return OneDistrict.of(design, data.selection(), data.workspace()).getCode();
		} catch (ReportException e) {
			throw e;
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
