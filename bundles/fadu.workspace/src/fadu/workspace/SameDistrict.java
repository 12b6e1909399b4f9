package fadu.workspace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/**
 * The districts that no list and no plug-in knows and under whose names documents are kept, so that one of them is not kept under
 * two:
 * 资陵市临埠区 in the title of one report is 临埠区 in that of another. A name is that of another report's district where the one ends
 * with the other behind the name of a place around it, and where it fits one such district alone.
 */
final class SameDistrict {

	private static final int SHORTEST = 3;

	private final KnownAreas areas;
	private final Set<String> names = new LinkedHashSet<>();

	/** @param kept the names and codes under which documents are kept */
	SameDistrict(KnownAreas areas, Collection<String> kept) {
		this.areas = areas;
		kept.forEach(this::add);
	}

	/** A document is kept under this name or code, too. */
	void add(String key) {
		if (isUnlisted(key)) {
			names.add(key);
		}
	}

	/** The name under which the district of a name is kept already; the name itself where it is none of them, or may be two. */
	String of(String named) {
		if (!isUnlisted(named) || names.contains(named)) {
			return named;
		}
		List<String> fitting = names.stream().filter(name -> isSame(name, named) || isSame(named, name)).toList();
		return fitting.size() == 1 ? fitting.getFirst() : named;
	}

	/** What the user is told of a report that is kept under another name than the one that it gives, one line. */
	static Optional<String> remark(String named, String kept) {
		return named.equals(kept) ? Optional.empty() : Optional.of(NLS.bind(Messages.SameDistrict_kept, named, kept));
	}

	private boolean isUnlisted(String name) {
		return areas.places().division(name).isEmpty() && areas.places().find(name).isEmpty() && areas.code(name).equals(name);
	}

	private static boolean isSame(String whole, String part) {
		int around = whole.length() - part.length();
		return part.length() >= SHORTEST && around > 1 && whole.endsWith(part)
				&& Messages.SameDistrict_levels.indexOf(whole.charAt(around - 1)) >= 0;
	}

}
