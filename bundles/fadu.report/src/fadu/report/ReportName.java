package fadu.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.model.District;
import fadu.model.value.Period;
import fadu.report.format.ReportFormat;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** How the file of a report is called where nobody says: title, districts, period. */
public final class ReportName {

	private static final Wording WORDS = UserWording.get();
	private static final String PERIOD = "period";
	private static final String BETWEEN = "_";
	/** The names of more districts are no name of a file. */
	private static final int NAMED = 3;

	private ReportName() {
	}

	/**
	 * The name without its ending. Asks the store.
	 *
	 * @throws UserException where a district or period that is named is not known
	 */
	public static String of(ReportDesign design, Map<String, String> given, Selection selection, Workspace workspace)
			throws UserException {
		Optional<Period> period = given.containsKey(PERIOD) ? Optional.of(Selection.period(given.get(PERIOD))) : selection.period();
		return Stream.of(design.title(), districts(design, given, selection, workspace), period.map(WORDS::display).orElse(""))
				.map(ReportName::plain).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
	}

	/** A file of that name in the folder that is not there yet. */
	public static Path free(Path folder, String name, ReportFormat format) {
		Path file = folder.resolve(name + '.' + format.extension());
		for (int number = 2; Files.exists(file); number++) {
			file = folder.resolve(name + BETWEEN + number + '.' + format.extension());
		}
		return file;
	}

	private static String districts(ReportDesign design, Map<String, String> given, Selection selection, Workspace workspace)
			throws UserException {
		String named = given.get(OneDistrict.PARAMETER);
		if (named != null) {
			return WORDS.name(Selection.of(workspace, List.of(), List.of(named), Optional.empty()).districts().getFirst());
		}
		if (selection.districts().isEmpty() && OneDistrict.isRequired(design)) {
			return OneDistrict.preset(selection, workspace).map(WORDS::name).orElse("");
		}
		List<District> districts = selection.districts();
		String names = districts.stream().limit(NAMED).map(WORDS::name).collect(Collectors.joining(Messages.separator));
		return districts.size() <= NAMED
				? names
				: NLS.bind(Messages.ReportName_districts, WORDS.name(districts.getFirst()), districts.size());
	}

	/** Without what no file system takes. */
	private static String plain(String text) {
		return text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
	}

}
