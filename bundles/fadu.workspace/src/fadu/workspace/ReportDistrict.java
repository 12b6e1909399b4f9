package fadu.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.place.Division;
import fadu.reading.place.PlaceEvidence;

/**
 * The district that a report is about.
 *
 * @param named      as the report or the user names it
 * @param key        the name or code that its document is kept under
 * @param remark     what is said where it is kept under another of its names, one line
 * @param candidates the places that bear the name, where nothing tells which of them is meant; otherwise empty
 */
record ReportDistrict(String named, String key, Optional<String> remark, List<Division> candidates) {

	/** Finds the district by its name and, where several places bear that, by what the text says beside it. */
	static ReportDistrict of(String named, String text, KnownAreas areas) {
		List<Division> meanings = areas.places().find(named);
		List<Division> meant = meanings.size() < 2 ? meanings : PlaceEvidence.meant(meanings, areas.places(), text);
		String code = meant.size() == 1 ? meant.getFirst().code() : areas.code(named);
		return new ReportDistrict(named, areas.key(areas.district(code)), Optional.empty(), meant.size() > 1 ? meant : List.of());
	}

	/** Where no list knows the name that the text gives, the name under which the reports of that district are kept already. */
	ReportDistrict keptAs(SameDistrict same) {
		String kept = same.of(key);
		return new ReportDistrict(named, kept, SameDistrict.remark(key, kept), candidates);
	}

	/** What the user is to be asked, or else told, one line. */
	Optional<String> said(Path file, KnownAreas areas) {
		return question(file, areas).or(() -> remark.map(line -> NLS.bind(Messages.SameDistrict_file, file, line)));
	}

	/** What the user is to be asked, one line. */
	Optional<String> question(Path file, KnownAreas areas) {
		return candidates.isEmpty()
				? Optional.empty()
				: Optional.of(NLS.bind(Messages.ImportReports_ambiguous,
						new Object[]{file, named, candidates.size(), candidates.stream()
								.map(place -> DistrictByName.described(areas, place.code()))
								.collect(Collectors.joining(Messages.Selection_separator))}));
	}

}
