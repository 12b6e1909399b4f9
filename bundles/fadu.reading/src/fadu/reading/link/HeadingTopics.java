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
	private Heading looked;
	/** What the heading that was looked at last names; nothing where it names several or none. */
	private Optional<String> topic = Optional.empty();

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
		if (heading != looked) {
			looked = heading;
			topic = topic(heading);
		}
		return topic.isPresent() && metric.domain().contains(topic.get()) && !metric.speaksOf(topic.get());
	}

	private Optional<String> topic(Heading heading) {
		int end = Math.min(heading.end(), heading.start() + LONGEST_HEADING);
		Optional<Match<Boolean>> first = TOPICS.first(text, heading.start(), end);
		return first.filter(word -> TOPICS.first(text, word.end(), end).isEmpty())
				.map(word -> text.substring(word.start(), word.end()));
	}

}
