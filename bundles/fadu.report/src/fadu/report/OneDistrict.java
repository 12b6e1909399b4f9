package fadu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.model.District;
import fadu.model.SourceDocument;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** The district of a report that is about one: whoever wants it says which, unless there is only one that it can be. */
public final class OneDistrict {

	/** The parameter that names it. */
	public static final String PARAMETER = "district";
	private static final Wording WORDS = UserWording.get();
	private static final int NAMED = 8;

	private OneDistrict() {
	}

	/** Whether a contributed design says that it prints nothing without its district. */
	public static boolean isRequired(ReportDesign design) {
		return design.parameters().stream().anyMatch(each -> each.name().equals(PARAMETER) && each.required());
	}

	/**
	 * Looks whether it is known of which district a report is wanted.
	 *
	 * @throws UserException where it is not, naming the parameter and the districts that have figures
	 */
	public static void check(ReportDesign design, Map<String, String> given, Selection selection, Workspace workspace)
			throws UserException {
		if (isRequired(design) && !given.containsKey(PARAMETER)) {
			of(design, selection, workspace);
		}
	}

	/** The only district that a report can be about; nothing where there are several or none. */
	public static Optional<District> preset(Selection selection, Workspace workspace) throws UserException {
		List<District> candidates = candidates(selection, workspace);
		return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
	}

	static District of(ReportDesign design, Selection selection, Workspace workspace) throws UserException {
		List<District> candidates = candidates(selection, workspace);
		if (candidates.size() == 1) {
			return candidates.getFirst();
		}
		String names = candidates.stream().limit(NAMED).map(WORDS::name).collect(Collectors.joining(Messages.separator));
		throw new ReportException(NLS.bind(candidates.isEmpty() ? Messages.OneDistrict_none : Messages.OneDistrict_which,
				new Object[]{design.title(), PARAMETER,
						candidates.size() > NAMED ? NLS.bind(Messages.OneDistrict_more, names, candidates.size()) : names}));
	}

	/** The districts that were chosen; where none was, those with figures. */
	private static List<District> candidates(Selection selection, Workspace workspace) throws UserException {
		if (!selection.districts().isEmpty()) {
			return selection.districts();
		}
		Set<String> reported = workspace.catalogue().documents().stream().map(SourceDocument::getDistrict)
				.collect(Collectors.toSet());
		List<District> candidates = new ArrayList<>();
		for (District district : workspace.districts()) {
			if (reported.contains(district.getCode()) || !workspace.importedMetrics(district).isEmpty()) {
				candidates.add(district);
			}
		}
		return candidates;
	}

}
