package fadu.reading.link;

import java.util.List;

import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/** Whether two quantities tell the same matter: of another time, or of the district and of its own level. */
final class SameMatter {

	private static final Cues YEAR_BEFORE = Cues.of("year_before");
	private static final Cues OWN_LEVEL = Cues.of("own_level");
	private static final Cues COPULAS = Cues.of("copula_end");
	private static final int BEFORE = 12;
	private static final int CLAUSE = 30;
	private static final int MOST_BEFORE = 12;
	private static final String COMPARES = "与较比同";
	private static final String YEAR = "年";

	private final Passage passage;

	SameMatter(String text) {
		passage = new Passage(text);
	}

	/** 2310件(2022年为1757件), 96件,比去年同期的61件: what the second tells is the matter of the first, of an earlier time. */
	boolean isEarlierValue(Finding value, Finding earlier) {
		int end = withoutCopula(earlier.start());
		boolean near = end - value.end() >= 0 && end - value.end() <= BEFORE;
		boolean bracket = near && passage.at(value.end()) == '(' && passage.endsBefore(end, YEAR)
				&& end - value.end() <= "(2022年".length();
		return bracket || near && isOfTheYearBefore(earlier) || near && isOnlyATime(value.end(), earlier);
	}

	/** 156人,上年末为139人: nothing but a time stands between the two. */
	private boolean isOnlyATime(int from, Finding earlier) {
		int end = withoutCopula(earlier.start());
		return passage.at(from) == ',' && earlier.time().start() == from + 1 && earlier.time().end() == end;
	}

	/** Whether 上年同期 stands right before a quantity. */
	boolean isOfTheYearBefore(Finding finding) {
		return YEAR_BEFORE.before(passage.text(), withoutCopula(finding.start())).isPresent();
	}

	private int withoutCopula(int place) {
		int end = place;
		while (COPULAS.before(passage.text(), end).isPresent() || passage.at(end - 1) == '的') {
			end = COPULAS.before(passage.text(), end).map(match -> match.start()).orElse(end - 1);
		}
		return end;
	}

	/** Whether a clause compares with a time that is not the year before: 与2020年相比, 环比. */
	boolean isAgainstAnotherTime(Finding change) {
		int from = change.sentence().clauseStart(change.start());
		if (passage.within(from, change.start(), "环比")) {
			return true;
		}
		for (int i = from; i + 6 <= change.start(); i++) {
			if (COMPARES.indexOf(passage.at(i)) >= 0 && passage.at(i + 5) == '年' && passage.digitAt(i + 1)
					&& passage.digitAt(i + 4)) {
				int base = passage.at(i + 4) - '0';
				String now = change.period().toString();
				return now.length() < 4 || now.charAt(3) - '0' != (base + 1) % 10;
			}
		}
		return false;
	}

	/** 市本级新收640件 behind 全市新收2310件 is not the metric of the whole city. */
	void ownLevel(List<Finding> findings, MetricLinker.Linked[] linked) {
		for (int i = 0; i < linked.length; i++) {
			Finding finding = findings.get(i);
			boolean own = linked[i] != null && OWN_LEVEL.standIn(passage.text(),
					Math.max(finding.sentence().clauseStart(finding.start()), finding.start() - CLAUSE), finding.start());
			for (int j = Math.max(0, i - MOST_BEFORE); own && j < i; j++) {
				own = linked[j] == null || linked[j].metric() != linked[i].metric();
				linked[i] = own ? linked[i] : null;
			}
		}
	}

}
