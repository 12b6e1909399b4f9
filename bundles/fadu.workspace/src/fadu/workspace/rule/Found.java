package fadu.workspace.rule;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.Problem;
import fadu.catalogue.Problem.Severity;

/** Collects what a rule finds; all of it is a reservation, since what it is about is in use. */
final class Found {

	private final CheckedPlugIn plugIn;
	private final List<Problem> problems = new ArrayList<>();

	Found(CheckedPlugIn plugIn) {
		this.plugIn = plugIn;
	}

	/** At a line of a file; 0 where it has none. */
	void at(String file, int line, String message, String remedy, Object... values) {
		problems.add(plugIn.problem(Severity.WARNING, file, line, NLS.bind(message, values), NLS.bind(remedy, values)));
	}

	/** At an object of a model. */
	void at(LoadedFile<?> file, EObject object, String message, String remedy, Object... values) {
		problems.add(file.problem(Severity.WARNING, object, NLS.bind(message, values), NLS.bind(remedy, values)));
	}

	List<Problem> all() {
		return List.copyOf(problems);
	}

}
