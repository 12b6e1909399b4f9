package fadu.bare;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The least that an Equinox command can be: it starts, does nothing and ends with status 0. */
public class BareCommand implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// nothing runs
	}
}
