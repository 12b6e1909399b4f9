package fadu.cli.residents;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** What the commands about the population of districts say. */
public final class ResidentWords {

	private ResidentWords() {
	}

	/** The heads of the columns behind that of the district: year, residents, source, who entered it. */
	public static List<String> heads() {
		return List.of(Messages.ResidentWords_year, Messages.ResidentWords_people, Messages.ResidentWords_source,
				Messages.ResidentWords_by);
	}

	/** Nothing was entered. */
	public static String none() {
		return Messages.ResidentWords_none;
	}

	/** What was entered. */
	public static String kept(String district, int year, String people, String source) {
		return NLS.bind(Messages.ResidentWords_kept, new Object[]{district, Integer.toString(year), people, source});
	}

	/** What was removed. */
	public static String removed(String district, int year) {
		return NLS.bind(Messages.ResidentWords_removed, district, Integer.toString(year));
	}

}
