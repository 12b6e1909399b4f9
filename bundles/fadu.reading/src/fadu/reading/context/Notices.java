package fadu.reading.context;

import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/**
 * The action of some days or weeks whose results a paper gives notice of: 于9月13日至29日组织了检查。现将结果通报如下. What such a paper
 * counts was found then, whatever year its title names.
 */
final class Notices {

	private static final Cues FOLLOWS = Cues.of("report_follows");
	private static final Cues RESULTS = Cues.of("found_results");
	private static final Cues CHECKS = Cues.of("check_of_title");
	private static final Cues LAUNCHED = Cues.of("launched");
	private static final int FIRST_SENTENCES = 6;
	private static final int REACH = 60;

	private final Passage passage;
	private final List<Sentence> sentences;
	private final int titleEnd;
	private final List<TimeNode> nodes;

	Notices(Passage passage, List<Sentence> sentences, int titleEnd, List<TimeNode> nodes) {
		this.passage = passage;
		this.sentences = sentences;
		this.titleEnd = titleEnd;
		this.nodes = nodes;
	}

	/** The months in which the action took place, in a year that is known from elsewhere where its own words name none. */
	Optional<Period> time(int year) {
		List<Sentence> first = sentences.stream().filter(each -> each.start() >= titleEnd).limit(FIRST_SENTENCES).toList();
		for (int i = 0; i < first.size(); i++) {
			if (announcesResults(first.get(i))) {
				int from = first.get(Math.max(0, i - 1)).start();
				int to = first.get(i).end();
				return nodes.stream().filter(node -> node.start() >= from && node.end() <= to && node.isOfMonths()
						&& LAUNCHED.standIn(passage.text(), node.end(), Math.min(to, node.end() + REACH)))
						.findFirst().map(node -> node.in(node.year() > 0 ? node.year() : year));
			}
		}
		return Optional.empty();
	}

	/** 现将检查结果通报如下; below 关于…评查情况的通报 also 现将情况通报如下. */
	private boolean announcesResults(Sentence sentence) {
		int from = Math.max(sentence.start(), sentence.end() - REACH);
		return FOLLOWS.standIn(passage.text(), from, sentence.end()) && (CHECKS.standIn(passage.text(), 0, titleEnd)
				|| RESULTS.standIn(passage.text(), Math.max(from, sentence.clauseStart(sentence.end() - 1)), sentence.end()));
	}

}
