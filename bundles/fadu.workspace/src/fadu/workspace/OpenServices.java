package fadu.workspace;

import java.util.List;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import fadu.analysis.check.Check;
import fadu.analysis.check.Checks;
import fadu.catalogue.OpenList;
import fadu.reading.formats.PageRecogniser;
import fadu.reading.formats.PageRecognisers;
import fadu.reading.formats.ReportFileFormat;
import fadu.reading.formats.ReportFileFormats;

/**
 * Lets the analysis run the checks, and the readers read the formats and pictures, that other bundles offer as OSGi services; both
 * know no
 * framework.
 */
public final class OpenServices implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		Checks.alsoFrom(new OpenList<>(Check.class)::now);
		ReportFileFormats.from(new OpenList<>(ReportFileFormat.class)::now);
		PageRecognisers.from(new OpenList<>(PageRecogniser.class)::now);
	}

	@Override
	public void stop(BundleContext context) {
		Checks.alsoFrom(List::of);
		ReportFileFormats.from(List::of);
		PageRecognisers.from(List::of);
	}

}
