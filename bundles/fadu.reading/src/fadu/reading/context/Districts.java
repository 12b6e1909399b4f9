package fadu.reading.context;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fadu.catalogue.place.Gazetteer;
import fadu.reading.language.Passage;

/**
 * Finds the district that a document speaks of: the name before 司法局 or 人民政府, else the name that opens the title, else the
 * place that the text names most often. A name that is listed is taken whole, whatever signs it is made of (和平区, 全州县, 津市市); of
 * any other, signs that are rarely in a name end it.
 */
public final class Districts {

	private static final String LEVELS = "区县市州旗盟省";
	private static final String LEVELS_OF_TOWNS = "镇乡道";
	private static final int LONGEST_NAME = 9;
	/** 新疆维吾尔自治区巴音郭楞蒙古自治州和静县 */
	private static final int LONGEST_LISTED = 26;
	private static final int SHORT_NAME = 4;
	private static final int FIRST_LINES = 5;
	private static final String[] OFFICES = {"司法局", "人民政府", "法律援助中心", "年", "行政复议", "法治"};
	private static final String[] OFFICES_OF_TOWNS = {"司法所", "人民政府", "街道办事处", "办事处"};
	private static final String BEFORE_NAMES = "年月日的在和与以及由全各本我向同为对从";
	/** 全市, 各区县, 五市, 社区: what stands before the level is no name. */
	private static final String NEVER_IN_NAMES = "一二三四五六七八九十两各全城社辖矫小地园跨市区县法本我省级验示试为到在向与和及";

	private final Passage passage;
	private final Gazetteer places;

	private Districts(String text, Gazetteer places) {
		passage = new Passage(text);
		this.places = places;
	}

	/**
	 * The district of a text in plain form, as given, else as found.
	 *
	 * @param places the names that are known
	 */
	public static Optional<String> of(String text, Optional<String> given, Gazetteer places) {
		Districts districts = new Districts(text, places);
		return given.or(districts::townOfTitle).or(districts::office).or(districts::opening).or(districts::signature)
				.or(districts::mostNamed);
	}

	/** A town that the first line names as the one who reports. */
	private Optional<String> townOfTitle() {
		int start = passage.skipBlanks(0);
		int end = passage.text().indexOf('\n', start);
		for (String office : OFFICES_OF_TOWNS) {
			int i = passage.text().indexOf(office, start);
			if (i > start && i < end && LEVELS_OF_TOWNS.indexOf(passage.at(i - 1)) >= 0 && i - start <= LONGEST_LISTED) {
				Optional<String> listed = listed(i - 1);
				if (listed.isPresent() || i - start <= LONGEST_NAME) {
					return listed.or(() -> Optional.of(passage.text().substring(start, i)));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<String> office() {
		for (String office : OFFICES) {
			for (int i = passage.text().indexOf(office); i >= 0 && i < 400; i = passage.text().indexOf(office, i + 1)) {
				Optional<String> name = nameBefore(i);
				if (name.isPresent()) {
					return name;
				}
			}
		}
		return Optional.empty();
	}

	/** The place that the title, or a line right below it, opens with. */
	private Optional<String> opening() {
		TitlePlaces titles = new TitlePlaces(passage, places);
		int start = 0;
		for (int line = 0; line < FIRST_LINES && start < passage.text().length(); line++) {
			int end = passage.text().indexOf('\n', start);
			end = end < 0 ? passage.text().length() : end;
			Optional<String> place = passage.find('|', start, end).isPresent() ? Optional.empty() : titles.at(start, end);
			if (place.isPresent()) {
				return place;
			}
			start = end + 1;
		}
		return Optional.empty();
	}

	/** The place of who signs in the last lines, or of whom they name as the source. */
	private Optional<String> signature() {
		TitlePlaces titles = new TitlePlaces(passage, places);
		String text = passage.text();
		int end = text.length();
		for (int line = 0; line < FIRST_LINES && end > 0; line++) {
			int start = text.lastIndexOf('\n', end - 1) + 1;
			int label = passage.find(':', start, Math.min(end, start + SHORT_NAME)).orElse(start - 1) + 1;
			Optional<String> place = end - start <= LONGEST_LISTED + LONGEST_LISTED ? titles.at(label, end) : Optional.empty();
			if (place.isPresent()) {
				return place;
			}
			end = start - 1;
		}
		return Optional.empty();
	}

	private Optional<String> nameBefore(int end) {
		int last = end - 1;
		while (last > end - 6 && passage.digitAt(last)) {
			last--;
		}
		if (LEVELS.indexOf(passage.at(last)) < 0 || last < 1) {
			return Optional.empty();
		}
		Optional<String> listed = listed(last);
		return listed.isPresent() && !isTail(listed.get(), last) ? listed : unlisted(last);
	}

	/** 新和平区 at the beginning of a line is not 和平区. */
	private boolean isTail(String name, int last) {
		int start = last - name.length() + 1;
		int from = start;
		while (from > 0 && start - from <= 2 && passage.hanAt(from - 1) && BEFORE_NAMES.indexOf(passage.at(from - 1)) < 0) {
			from--;
		}
		boolean opens = from == 0 || passage.at(from - 1) == '\n';
		return opens && start - from > 0 && start - from <= 2;
	}

	/** The longest name that ends here and is listed. */
	private Optional<String> listed(int last) {
		int from = last;
		while (from > 0 && last - from < LONGEST_LISTED && passage.hanAt(from - 1)) {
			from--;
		}
		for (int start = from; start < last; start++) {
			String name = passage.text().substring(start, last + 1);
			if (!places.find(name).isEmpty()) {
				return Optional.of(withOuter(name, start, from));
			}
		}
		return Optional.empty();
	}

	/** 虚谷市和平区 says more than 和平区, though no list has a 虚谷市. */
	private String withOuter(String name, int start, int from) {
		int last = start - 1;
		boolean outer = last > from && LEVELS.indexOf(passage.at(last)) >= 0 && last - from < LONGEST_NAME
				&& (from == 0 || !passage.hanAt(from - 1)) && passage.text().substring(from, last).chars()
						.noneMatch(c -> BEFORE_NAMES.indexOf(c) >= 0);
		return outer ? passage.text().substring(from, start) + name : name;
	}

	private Optional<String> unlisted(int last) {
		int start = last;
		while (start > 0 && last - start < LONGEST_NAME && (passage.hanAt(start - 1) || passage.letterAt(start - 1))
				&& BEFORE_NAMES.indexOf(passage.at(start - 1)) < 0) {
			start--;
		}
		int line = last;
		while (line > 0 && last - line < SHORT_NAME && passage.hanAt(line - 1)) {
			line--;
		}
		boolean opens = line == 0 || passage.at(line - 1) == '\n';
		if (opens && last - line >= 2 && "各全本我".indexOf(passage.at(line)) < 0) {
			start = Math.min(start, line);
		}
		start += passage.startsAt(start, "关于") ? 2 : 0;
		String name = passage.text().substring(start, last + 1);
		return name.length() > 1 && isNameOfPlace(name) ? Optional.of(name) : Optional.empty();
	}

	/** 受县人民政府委托, 会议听取了市司法局…: what stands before 县 and 市 is no name. */
	private static boolean isNameOfPlace(String name) {
		return name.indexOf('了') < 0 && (name.length() > 2 || "受报送请经".indexOf(name.charAt(0)) < 0);
	}

	private Optional<String> mostNamed() {
		Map<String, Integer> names = new HashMap<>();
		String text = passage.text();
		for (int i = 2; i < text.length(); i++) {
			if (LEVELS.indexOf(text.charAt(i)) >= 0 && passage.hanAt(i - 1) && passage.hanAt(i - 2)) {
				names.merge(text.substring(i - 2, i + 1), 1, Integer::sum);
			}
			if (passage.startsAt(i, "区") && passage.letterAt(i - 1)) {
				names.merge(text.substring(i - 1, i + 1), 1, Integer::sum);
			}
		}
		return names.entrySet().stream()
				.filter(e -> e.getValue() > 1 && (isName(e.getKey()) || !places.called(e.getKey()).isEmpty()))
				.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
	}

	private static boolean isName(String name) {
		char level = name.charAt(name.length() - 1);
		return name.chars().noneMatch(c -> c != level && NEVER_IN_NAMES.indexOf(c) >= 0);
	}

}
