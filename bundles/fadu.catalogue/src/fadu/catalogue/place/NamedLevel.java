package fadu.catalogue.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import fadu.model.Level;

/**
 * What the last signs of a name that no list holds say of its level. A 镇, 乡 or 街道 is always a town, a 县 or 旗 always of the
 * level of a district, a 自治州, 盟 or 地区 that of a city. A 市 may be a city or a county-level city, so it says nothing; nor does a
 * 新区, 开发区 or 园区, which may be of any level or none.
 */
public final class NamedLevel {

	/** What makes a 区 a zone, a neighbourhood or no name at all. */
	private static final String ZONES = "新|开发|园|示范|管理|保税|综保|自贸|贸易|实验|试验|旅游|度假|合作|功能|高新|经开|工业|产业|集聚|服务|商务|名胜|景|核心|片|社|小|库"
			+ "|特|辖|全|本|我|各|市";

	private static final List<Rule> RULES = List.of( //
			new Rule("镇|乡|街道|街道办事处|苏木", Level.TOWN), //
			new Rule("省|自治区|特别行政区", Level.PROVINCE), //
			new Rule("自治州|盟|地区", Level.CITY), //
			new Rule("县|旗", Level.DISTRICT), //
			new Rule("(" + ZONES + ")区", Level.UNKNOWN), //
			new Rule("区", Level.DISTRICT));

	private record Rule(Pattern ending, Level level) {
		Rule(String endings, Level level) {
			this(Pattern.compile(".+(" + endings + ")"), level);
		}
	}

	private NamedLevel() {
	}

	/** The level of the area that 全市 or 全省 speaks of; nothing for any other word. */
	public static Optional<Level> ofWhole(String word) {
		return switch (word) {
		case "全省" -> Optional.of(Level.PROVINCE);
		case "全市", "全州", "全盟" -> Optional.of(Level.CITY);
		default -> Optional.empty();
		};
	}

	/** The name without the last sign that says its level; one that would be a single character stays. */
	public static String withoutSign(String name) {
		return name.replaceFirst("(?<=..)[省市区县]$", "");
	}

	/** The level that the name itself tells; unknown where it tells none. */
	public static Level of(String name) {
		return RULES.stream().filter(rule -> rule.ending().matcher(name).matches()).map(Rule::level).findFirst()
				.orElse(Level.UNKNOWN);
	}

}
