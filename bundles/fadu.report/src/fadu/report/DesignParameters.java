package fadu.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ScalarParameterHandle;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.report.oda.Blocks;
import fadu.report.oda.ReportData;
import fadu.workspace.UserException;

/**
 * The values of a design's parameters. A design may declare {@code width}: it is told how many district columns its tables have,
 * to hide the others.
 */
final class DesignParameters {

	private static final String WIDTH = "width";

	private DesignParameters() {
	}

	static Map<String, Object> of(IReportRunnable runnable, ReportDesign design, Map<String, String> given, ReportData data)
			throws ReportException {
		List<String> declared = declared((ReportDesignHandle) runnable.getDesignHandle());
		for (String name : given.keySet()) {
			if (!declared.contains(name) || name.equals(WIDTH)) {
				throw new ReportException(NLS.bind(Messages.DesignParameters_unknown,
						new Object[] { design.title(), name, String.join(", ", declared) }));
			}
		}
		Map<String, Object> values = new HashMap<>(given);
		if (declared.contains(WIDTH)) {
			values.put(WIDTH, width(data, given));
		}
		return values;
	}

	/** As many as the questions find that take the same parameters. */
	private static int width(ReportData data, Map<String, String> given) throws ReportException {
		try {
			return Blocks.width(data.in(given).districts().size());
		} catch (UserException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	private static List<String> declared(ReportDesignHandle handle) {
		List<String> names = new ArrayList<>();
		for (Object parameter : handle.getAllParameters()) {
			if (parameter instanceof ScalarParameterHandle scalar) {
				names.add(scalar.getName());
			}
		}
		return names;
	}

}
