package fadu.reading.link;

import java.util.List;
import java.util.Optional;

import fadu.reading.language.Heading;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.metric.MetricEntry;

/** What the innermost heading says of a line of business that has two topics: 2.安置帮教。年初在册472人 are none of 社区矫正. */
final class HeadingTopics {

	private static final Cues TOPICS = Cues.of("topic_of_line");
	private static final int LONGEST_HEADING = 20;

	private final String text;

	HeadingTopics(String text) {
		this.text = text;
	}

	/** Whether the heading of a sentence names the one topic of the metric's line that the metric does not speak of. */
	boolean areOther(Sentence sentence, MetricEntry metric) {
		List<Heading> headings = sentence.headings();
		if (headings.isEmpty()) {
			return false;
		}
		Heading heading = headings.get(headings.size() - 1);
		int end = Math.min(heading.end(), heading.start() + LONGEST_HEADING);
		Optional<Match<Boolean>> topic = TOPICS.first(text, heading.start(), end);
		return topic.filter(word -> TOPICS.first(text, word.end(), end).isEmpty())
				.map(word -> text.substring(word.start(), word.end()))
				.filter(word -> metric.domain().contains(word) && !metric.speaksOf(word)).isPresent();
	}

}
