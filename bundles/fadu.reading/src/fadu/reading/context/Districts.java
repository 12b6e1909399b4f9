package fadu.reading.context;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fadu.reading.language.Passage;

/**
 * Finds the district that a document speaks of: the name before 司法局 or 人民政府, else the name that opens the title, else the
 * place that the text names most often.
 */
public final class Districts {

	private static final String LEVELS = "区县市州旗盟省";
	private static final int LONGEST_NAME = 9;
	/** 全市, 各区县, 五市, 社区: what stands before the level is no name. */
	private static final String NEVER_IN_NAMES = "一二三四五六七八九十两各全城社辖矫小地园跨市区县法本我省级验示试为到在向与和及";

	private final Passage passage;

	private Districts(String text) {
		passage = new Passage(text);
	}

	/** The district of a text in plain form, as given, else as found. */
	public static Optional<String> of(String text, Optional<String> given) {
		Districts districts = new Districts(text);
		return given.or(() -> districts.office()).or(() -> districts.mostNamed());
	}

	private Optional<String> office() {
		for (String office : new String[] {"司法局", "人民政府", "法律援助中心", "年", "行政复议", "法治"}) {
			for (int i = passage.text().indexOf(office); i >= 0 && i < 400; i = passage.text().indexOf(office, i + 1)) {
				Optional<String> name = nameBefore(i);
				if (name.isPresent()) {
					return name;
				}
			}
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
		int start = last;
		while (start > 0 && last - start < LONGEST_NAME && (passage.hanAt(start - 1) || passage.letterAt(start - 1))
				&& "年月日的在和与以及由全各本我向同为对".indexOf(passage.at(start - 1)) < 0) {
			start--;
		}
		return last > start ? Optional.of(passage.text().substring(start, last + 1)) : Optional.empty();
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
		return names.entrySet().stream().filter(e -> e.getValue() > 1 && isName(e.getKey()))
				.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
	}

	private static boolean isName(String name) {
		char level = name.charAt(name.length() - 1);
		return name.chars().noneMatch(c -> c != level && NEVER_IN_NAMES.indexOf(c) >= 0);
	}

}
