package fadu.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu catalogue}: what the plug-ins contribute. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Parameters(index = "0", paramLabel = "metrics|themes|districts|plugins|programmes|places", descriptionKey = "part")
	private Part part;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "place")
	private String place;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private Format format;

	@Mixin
	private OutputOptions output;

	CatalogueCommand(Session session) {
		this.session = session;
	}

	/** A part of the catalogue. */
	enum Part {
		metrics, themes, districts, plugins, programmes, places
	}

	/** How the list is written. */
	enum Format {
		table, json
	}

	@Override
	public Integer call() throws UserException {
		if ((part == Part.places) != (place != null)) {
			throw new UserException(part == Part.places ? Messages.CatalogueCommand_noPlace : Messages.CatalogueCommand_onlyPlaces);
		}
		List<Map<String, Object>> records = records(session.catalogue());
		if (records.isEmpty() && part == Part.places) {
			throw new UserException(NLS.bind(Messages.CatalogueCommand_unknownPlace, place));
		}
		output.write(session, out -> {
			if (format == Format.json) {
				Json.array(records, out);
			} else if (!records.isEmpty()) {
				List<String> fields = List.copyOf(records.get(0).keySet());
				GridFormat.table(new Grid(fields, records.stream()
						.map(record -> fields.stream().map(field -> text(record.get(field))).toList()).toList()), out);
			}
		});
		return 0;
	}

	private List<Map<String, Object>> records(Catalogue catalogue) {
		return switch (part) {
		case metrics -> catalogue.metrics().stream()
				.map(metric -> record("code", metric.getCode(), "name", metric.getName(), "name_en", metric.getNameEn(), "domain",
						metric.getDomain().getName(), "unit", metric.getUnit(), "aggregation", metric.getAggregation().getLiteral(),
						"direction", metric.getDirection().getLiteral(), "grade", metric.getGrade().getLiteral(), "formula",
						metric.getFormula(), "aliases",
						List.copyOf(metric.getAliases())))
				.toList();
		case themes -> catalogue.themes().stream().map(theme -> record("code", theme.getCode(), "name", theme.getName(), "name_en",
				theme.getNameEn(), "grade", theme.getGrade().getLiteral(), "caveat", WORDS.caveat(theme),
				"metrics", List.copyOf(theme.getMetrics()))).toList();
		case districts -> catalogue.districts().stream().map(district -> record("code", district.getCode(), "name",
				district.getName(), "name_en", district.getNameEn(), "level", district.getLevel().getLiteral(), "parent",
				district.getParent(), "full_name", district.getFullName())).toList();
		case plugins -> plugIns(catalogue);
		case programmes -> catalogue.programmes().stream().map(programme -> record("id", programme.getId(), "name",
				programme.getName(), "name_en", programme.getNameEn(), "district", programme.getDistrict(), "metrics",
				List.copyOf(programme.getMetrics()))).toList();
		case places -> catalogue.places().find(place).stream().map(found -> record("code", found.code(), "full_name",
				catalogue.places().fullName(found), "level", found.level().getLiteral(), "parent", found.parent().orElse(null),
				"others",
				found.others())).toList();
		};
	}

	/** What contributes, then what lies in the folder of plug-ins and does not. */
	private static List<Map<String, Object>> plugIns(Catalogue catalogue) {
		Map<String, String> used = new HashMap<>();
		catalogue.folder().stream().filter(entry -> entry.state().isUsed())
				.forEach(entry -> used.put(entry.plugIn(), entry.name()));
		List<Map<String, Object>> records = new ArrayList<>();
		catalogue.plugIns()
				.forEach(plugIn -> records.add(record("id", plugIn.id(), "name", plugIn.name(), "version", plugIn.version(),
						"contributions", plugIn.contributions(), "state", plugIn.state().literal(), "entry",
						used.remove(plugIn.id()))));
		catalogue.folder().stream().filter(entry -> !entry.state().isUsed() || used.containsKey(entry.plugIn()))
				.forEach(
						entry -> records.add(record("id", entry.plugIn(), "name", null, "version", entry.version(), "contributions",
								List.of(), "state", entry.state().literal(), "entry", entry.name())));
		return records;
	}

	private static Map<String, Object> record(Object... keysAndValues) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			fields.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
		}
		return fields;
	}

	private static String text(Object value) {
		if (value instanceof List<?> list) {
			return String.join(", ", list.stream().map(Object::toString).toList());
		}
		return value == null ? "" : value.toString();
	}

}
