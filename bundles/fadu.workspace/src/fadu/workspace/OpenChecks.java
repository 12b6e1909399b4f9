package fadu.workspace;

import java.util.List;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import fadu.analysis.check.Check;
import fadu.analysis.check.Checks;
import fadu.catalogue.OpenList;

/** Lets the analysis, which knows no framework, run the checks that other bundles offer as OSGi services. */
public final class OpenChecks implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		Checks.alsoFrom(new OpenList<>(Check.class)::now);
	}

	@Override
	public void stop(BundleContext context) {
		Checks.alsoFrom(List::of);
	}

}
