package fadu.cli;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of the product: that of this bundle. */
final class ProductVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[]{"Fadu " + FrameworkUtil.getBundle(ProductVersion.class).getVersion()};
	}

}
