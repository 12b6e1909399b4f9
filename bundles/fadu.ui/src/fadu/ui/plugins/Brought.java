package fadu.ui.plugins;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.PlugIn.Brings;
import fadu.workspace.ManagePlugIns.Listed;
import fadu.workspace.ManagePlugIns.Place;

/** What is said of a plug-in in a list. */
final class Brought {

	private Brought() {
	}

	/** How much it brings, e.g. 12 metrics, 1 report. */
	static String words(Listed plugIn) {
		Brings brings = plugIn.brings();
		return Stream.of(count(Messages.Brought_metrics, brings.metrics()), count(Messages.Brought_districts, brings.districts()),
				count(Messages.Brought_figures, brings.figures()), count(Messages.Brought_registers, brings.registers()),
				count(Messages.Brought_reports, brings.reports())).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(Messages.Brought_and));
	}

	private static String count(String words, int count) {
		return count == 0 ? "" : NLS.bind(words, count);
	}

	static String place(Listed plugIn) {
		return plugIn.place() == Place.PRODUCT ? Messages.Brought_product : plugIn.entry();
	}

	static String state(Listed plugIn) {
		if (plugIn.place() == Place.DISABLED) {
			return Messages.Brought_disabled;
		}
		return switch (plugIn.state()) {
		case USED -> Messages.Brought_used;
		case FAULTY -> Messages.Brought_faulty;
		case UNRESOLVED -> Messages.Brought_unresolved;
		case SUPERSEDED -> Messages.Brought_superseded;
		default -> Messages.Brought_unusable;
		};
	}

	/** What is wrong with it and what to do, or what it is. */
	static String details(Listed plugIn) {
		return plugIn.problems().isEmpty()
				? plugIn.place() == Place.DISABLED ? Messages.Brought_aside : NLS.bind(Messages.Brought_fine, plugIn.id())
				: plugIn.problems().stream().map(problem -> {
					String file = problem.file().isEmpty() ? problem.plugIn() : problem.file();
					return (problem.line() > 0 ? file + ':' + problem.line() : file) + "　" + problem.message() + ' '
							+ problem.remedy();
				}).collect(Collectors.joining("\n"));
	}

}
