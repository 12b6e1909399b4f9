package fadu.workspace.rule;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.model.DistrictModel;
import fadu.model.SourceDocument;

/** A document is known by the digest of its file, reports on the district, and came out when its period was over. */
final class DocumentRule implements PlugInRule {

	private static final String SHA256 = "[0-9a-f]{64}";
	private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]")
			.withResolverStyle(ResolverStyle.STRICT);
	private static final String DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (LoadedFile<DistrictModel> file : plugIn.districts()) {
			file.root().getDocuments().forEach(document -> check(file, document, all, found));
		}
		return found.all();
	}

	private static void check(LoadedFile<DistrictModel> file, SourceDocument document, Surroundings all, Found found) {
		String own = file.root().getDistrict().getCode();
		if (!document.getSha256().matches(SHA256)) {
			found.at(file, document, Messages.DocumentRule_digest, Messages.DocumentRule_digestRemedy, document.getSha256());
		}
		if (!document.getDistrict().equals(own) && !lies(document.getDistrict(), own, all)) {
			found.at(file, document, Messages.DocumentRule_district, Messages.DocumentRule_districtRemedy, document.getDistrict(),
					own);
		}
		if (document.getFileName() == null || document.getFileName().isBlank()) {
			found.at(file, document, Messages.DocumentRule_fileName, Messages.DocumentRule_fileNameRemedy);
		}
		published(file, document, found);
		int months = document.getPeriod().months().orElse(0);
		if (document.getLeastMonths() > 0 && (document.isCutOffStated() || document.getLeastMonths() > months)) {
			found.at(file, document, Messages.DocumentRule_leastMonths, Messages.DocumentRule_leastMonthsRemedy,
					document.getLeastMonths(), document.getPeriod());
		}
		if (document.getObservations().isEmpty()) {
			found.at(file, document, Messages.DocumentRule_empty, Messages.DocumentRule_emptyRemedy, document.getTitle());
		}
	}

	private static void published(LoadedFile<DistrictModel> file, SourceDocument document, Found found) {
		String published = document.getPublished();
		if (published == null) {
			return;
		}
		if (!published.matches(DAY) || !isInTheCalendar(published)) {
			found.at(file, document, Messages.DocumentRule_published, Messages.DocumentRule_publishedRemedy, published);
			return;
		}
		Optional<String> begun = PeriodEdges.firstMonth(document.getPeriod());
		if (begun.isPresent()
				&& published.compareTo(begun.get().substring(0, Math.min(published.length(), begun.get().length()))) < 0) {
			found.at(file, document, Messages.DocumentRule_early, Messages.DocumentRule_earlyRemedy, published,
					document.getPeriod());
		}
	}

	private static boolean lies(String code, String outer, Surroundings all) {
		return all.places().get().division(code).filter(
				inner -> all.places().get().above(inner).stream().anyMatch(area -> area.code().equals(outer))).isPresent()
				|| Optional.ofNullable(all.districts().get(code)).filter(inner -> outer.equals(inner.getParent())).isPresent();
	}

	/** 2025-02-30 is none. */
	private static boolean isInTheCalendar(String day) {
		try {
			DAYS.parse(day);
			return true;
		} catch (DateTimeParseException e) {
			return false;
		}
	}

}
