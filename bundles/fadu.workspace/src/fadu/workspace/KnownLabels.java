package fadu.workspace;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.value.Units;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.reading.MarkedPassage;
import fadu.register.row.WrittenWords;
import fadu.register.table.ColumnRole;
import fadu.register.table.LabelMeaning;
import fadu.register.table.TableLabels;
import fadu.register.table.WrittenPeriods;
import fadu.workspace.TableMap.Word;

/** What the words of a table mean: as its map says, else the names and codes of districts, metrics and times. */
final class KnownLabels implements TableLabels {

	/** A head with its unit: 挽回损失（万元）. */
	private static final Pattern WITH_UNIT = Pattern.compile("(.+?)[(\\[（]([^()\\[\\]（）]+)[)\\]）]");
	private static final Pattern UNIT_LINE = WrittenWords.pattern("title.unit");
	private static final Pattern TITLE_PERIOD = WrittenWords.pattern("title.period");

	private final DistrictByName districts;
	private final KnownAreas areas;
	private final TableMap map;
	private final Optional<String> about;
	private final Map<String, Metric> metrics = new HashMap<>();
	private final Map<String, LabelMeaning> words = new HashMap<>();
	private final Map<String, ColumnRole> roles = new HashMap<>();
	private final Map<String, Optional<LabelMeaning>> known = new LinkedHashMap<>();
	private LabelMeaning otherwise = LabelMeaning.NOTHING;

	/**
	 * @param about code of the area that the table is about, where that is told
	 * @throws UserException where the map speaks of a district, metric or time that there is not
	 */
	KnownLabels(Workspace workspace, TableMap map, Optional<String> about) throws UserException {
		this.districts = new DistrictByName(workspace);
		this.areas = workspace.areas();
		this.map = map;
		this.about = about;
		for (Metric metric : workspace.catalogue().metrics()) {
			Stream.of(metric.getName(), metric.getNameEn(), metric.getCode().replace('.', '_'), metric.getCode())
					.forEach(name -> metrics.put(WrittenWords.plain(name), metric));
		}
		map.columns().forEach((heading, role) -> roles.put(WrittenWords.plain(heading), role));
		for (Map.Entry<String, Word> word : map.words().entrySet()) {
			words.put(WrittenWords.plain(word.getKey()), meaning(word.getKey(), word.getValue()));
		}
		otherwise = meaning("otherwise", map.otherwise());
	}

	/** The same, and what holds of cells of which nothing else tells. */
	KnownLabels otherwise(LabelMeaning more) {
		otherwise = otherwise.or(more);
		return this;
	}

	private LabelMeaning meaning(String name, Word word) throws UserException {
		if (word.skip()) {
			return LabelMeaning.SKIPPED;
		}
		boolean any = word.district().isPresent() && word.district().equals(word.metric());
		Optional<String> district = word.district().flatMap(this::district);
		Optional<String> metric = word.metric().flatMap(this::metric);
		Optional<Period> period = word.period().flatMap(this::period);
		boolean unknown = any
				? metric.isEmpty() && district.isEmpty() && period.isEmpty()
				: word.district().isPresent() && district.isEmpty() || word.metric().isPresent() && metric.isEmpty()
						|| word.period().isPresent() && period.isEmpty();
		if (unknown) {
			String text = Stream.of(word.metric(), word.district(), word.period()).flatMap(Optional::stream).findFirst().orElse("");
			throw new UserException(NLS.bind(Messages.KnownLabels_unknown, name, text));
		}
		return any && metric.isPresent()
				? LabelMeaning.ofMetric(metric.get())
				: new LabelMeaning(district, metric, any && district.isPresent() ? Optional.empty() : period, word.unit(),
						word.factor(),
						false);
	}

	@Override
	public Optional<LabelMeaning> meaning(String label) {
		Optional<LabelMeaning> found = known.get(label);
		if (found == null) {
			found = look(label);
			known.put(label, found);
		}
		return found;
	}

	/** The heads and labels that were looked at and say something, in their order. */
	Map<String, LabelMeaning> understood() {
		Map<String, LabelMeaning> understood = new LinkedHashMap<>();
		known.forEach((label, meaning) -> meaning.ifPresent(said -> understood.put(label, said)));
		return understood;
	}

	/** Whether the map says what a label means. */
	boolean isSaid(String label) {
		return words.containsKey(WrittenWords.plain(label));
	}

	private Optional<LabelMeaning> look(String label) {
		String plain = WrittenWords.plain(label);
		if (plain.isEmpty()) {
			return Optional.empty();
		}
		LabelMeaning told = words.get(plain);
		return told != null
				? Optional.of(told)
				: whole(label).or(() -> withUnit(label)).or(() -> withTime(label)).or(() -> unitAlone(plain));
	}

	private Optional<LabelMeaning> whole(String label) {
		return metric(label).map(LabelMeaning::ofMetric).or(() -> period(label).map(LabelMeaning::ofPeriod))
				.or(() -> district(label).map(LabelMeaning::ofDistrict));
	}

	private Optional<LabelMeaning> withUnit(String label) {
		Matcher parts = WITH_UNIT.matcher(label.strip());
		if (!parts.matches() || !isUnit(WrittenWords.plain(parts.group(2)))) {
			return Optional.empty();
		}
		return meaning(parts.group(1)).map(meaning -> LabelMeaning.ofUnit(WrittenWords.plain(parts.group(2))).or(meaning));
	}

	/** 2023年法律援助案件受理数: a time and then a metric or district, or the other way round. */
	private Optional<LabelMeaning> withTime(String label) {
		for (int cut = 4; cut < label.length(); cut++) {
			Optional<Period> before = period(label.substring(0, cut));
			Optional<LabelMeaning> rest = before.isPresent() ? named(label.substring(cut).strip()) : Optional.empty();
			if (rest.isPresent() && rest.get().period().isEmpty()) {
				return rest.map(meaning -> meaning.or(LabelMeaning.ofPeriod(before.get())));
			}
		}
		return Optional.empty();
	}

	/** What of a label somebody has to explain: what stands behind a time. */
	String unknownPart(String label) {
		for (int cut = label.length() - 1; cut >= 4; cut--) {
			if (period(label.substring(0, cut)).isPresent()) {
				return label.substring(cut).strip();
			}
		}
		return label;
	}

	private Optional<LabelMeaning> named(String label) {
		return Optional.ofNullable(words.get(WrittenWords.plain(label))).or(() -> whole(label)).or(() -> withUnit(label));
	}

	private Optional<LabelMeaning> unitAlone(String plain) {
		return isUnit(plain) ? Optional.of(LabelMeaning.ofUnit(plain)) : Optional.empty();
	}

	/** Whether a metric is counted in it, or in what is behind its multiplier. */
	private boolean isUnit(String plain) {
		return metrics.values().stream().anyMatch(metric -> factor(plain, metric.getUnit(), true).isPresent());
	}

	@Override
	public LabelMeaning title(String line) {
		Optional<String> plain = Optional.of(line.strip());
		Optional<LabelMeaning> unit = plain.map(UNIT_LINE::matcher).filter(Matcher::find)
				.map(found -> LabelMeaning.ofUnit(found.group(1).replaceAll("[)）]$", "").strip()));
		Matcher time = TITLE_PERIOD.matcher(line.replaceAll("\\s+", ""));
		Optional<Period> period = time.find() ? period(time.group(1)) : Optional.empty();
		boolean several = period.isPresent() && time.find();
		LabelMeaning said = unit.orElse(LabelMeaning.NOTHING);
		return period.isPresent() && !several ? said.or(LabelMeaning.ofPeriod(period.get())) : said;
	}

	@Override
	public Optional<ColumnRole> role(String heading) {
		String plain = WrittenWords.plain(heading);
		return Optional.ofNullable(roles.get(plain))
				.or(() -> Stream.of(ColumnRole.values()).filter(role -> role.isCalled(plain)).findFirst());
	}

	@Override
	public Optional<String> district(String name) {
		String wanted = name.strip();
		if (about.isPresent()) {
			String code = areas.code(wanted, about.get());
			if (areas.places().division(code).isPresent()) {
				return Optional.of(code);
			}
		}
		try {
			return Optional.of(districts.district(wanted).getCode());
		} catch (UserException e) {
			return Optional.empty();
		}
	}

	@Override
	public Optional<String> metric(String name) {
		return Optional.ofNullable(metrics.get(WrittenWords.plain(name))).map(Metric::getCode);
	}

	@Override
	public Optional<Period> period(String name) {
		Optional<Period> written = WrittenPeriods.of(name);
		boolean number = name.matches("\\d+"); // one that is no year of our time counts something
		if (written.isPresent() || number || !name.matches(".*\\d{4}.*|cumulative|annual average")) {
			return written;
		}
		try {
			return Optional.of(Selection.period(name));
		} catch (MistypedException e) {
			return Optional.empty();
		}
	}

	@Override
	public String unit(String metric) {
		return metrics.get(WrittenWords.plain(metric)).getUnit();
	}

	@Override
	public Optional<BigDecimal> factor(String unit, String metric) {
		return factor(WrittenWords.plain(unit), unit(metric), false);
	}

	private static Optional<BigDecimal> factor(String unit, String own, boolean exactly) {
		if (exactly ? unit.equals(own) : Units.fits(unit, own)) {
			return Optional.of(BigDecimal.ONE);
		}
		return Stream.iterate(1, end -> end < unit.length(), end -> end + 1)
				.filter(end -> WrittenWords.power(unit.substring(0, end)) > 0)
				.filter(end -> exactly ? unit.substring(end).equals(own) : Units.fits(unit.substring(end), own))
				.map(end -> BigDecimal.ONE.movePointRight(WrittenWords.power(unit.substring(0, end)))).findFirst();
	}

	@Override
	public Optional<Quantity> amount(String text) {
		return MarkedPassage.of(text).map(MarkedPassage::quantity);
	}

	@Override
	public LabelMeaning otherwise() {
		return otherwise;
	}

	@Override
	public boolean isWanted(String sheet) {
		return map.sheets().isEmpty() || map.sheets().contains(sheet);
	}

}
