package fadu.reading.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.reading.language.Heading;
import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.PhraseFinder;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.lexicon.WordList;

/**
 * Weighs which line of business a quantity belongs to. Every word of the field's vocabulary nearby is evidence; the words
 * of the own clause weigh most, those of the sentence by their distance, those of the headings less.
 */
public final class Domains {

	/** The line of business of what fits no other. */
	public static final String OTHER = "其他";

	private record Word(String domain, double weight) {
	}

	private static final PhraseFinder<Word> WORDS = new PhraseFinder<>();
	private static final int SENTENCE_REACH = 160;
	private static final double CLAUSE = 4;
	private static final double ADJACENT = 1.4;
	private static final double DECAY = 14;
	private static final double BEYOND = 0.4;
	private static final double BEFORE = 3.5;
	private static final double AFTER = 0.7;
	private static final double HEADING = 0.9;
	private static final double PREVIOUS = 0.3;

	static {
		WordList.entries("domains").forEach(e -> WORDS.add(e[0], new Word(e[1], Double.parseDouble(e[2]))));
	}

	private final List<Hit<Word>> hits;
	private Sentence current;
	private Map<String, Double> carried = Map.of();

	public Domains(String text) {
		hits = longest(WORDS.find(text));
	}

	/** Drops a word inside a longer one: 行政复议 does not count again as 复议, nor 法律援助 as 援助. */
	private static List<Hit<Word>> longest(List<Hit<Word>> hits) {
		List<Hit<Word>> kept = new ArrayList<>();
		for (Hit<Word> hit : hits) {
			while (!kept.isEmpty() && kept.get(kept.size() - 1).start() >= hit.start()) {
				kept.remove(kept.size() - 1);
			}
			boolean inside = !kept.isEmpty() && kept.get(kept.size() - 1).end() >= hit.end();
			if (!inside) {
				kept.add(hit);
			}
		}
		return kept;
	}

	/**
	 * The evidence for each line of business, around a quantity.
	 *
	 * @param previousEnd where the quantity before it ends, or 0
	 * @param nextStart   where the quantity behind it starts
	 */
	public Map<String, Double> evidence(Mention mention, Sentence sentence, int previousEnd, int nextStart) {
		Map<String, Double> scores = new HashMap<>(headings(sentence));
		Map<String, Double> distant = new HashMap<>();
		int clauseStart = sentence.clauseStart(mention.start());
		int clauseEnd = sentence.clauseEnd(mention.start());
		int from = Math.max(sentence.content(), mention.start() - SENTENCE_REACH);
		int to = Math.min(sentence.end(), mention.end() + SENTENCE_REACH);
		for (int i = PhraseFinder.firstEndingAfter(hits, from); i < hits.size() && hits.get(i).start() < to; i++) {
			Hit<Word> hit = hits.get(i);
			boolean own = hit.start() >= clauseStart && hit.end() <= clauseEnd;
			boolean before = hit.end() <= mention.start();
			if (own) {
				int gap = Math.max(0, before ? mention.start() - hit.end() : hit.start() - mention.end());
				boolean beyond = before ? hit.end() <= previousEnd : hit.start() >= nextStart;
				double weight = CLAUSE * (gap <= 2 ? ADJACENT : 1 / (1 + gap / DECAY)) * (beyond ? BEYOND : 1);
				scores.merge(hit.value().domain(), weight * hit.value().weight(), Double::sum);
			} else {
				int clauses = before ? sentence.clausesBetween(hit.end(), mention.start())
						: sentence.clausesBetween(mention.end(), hit.start());
				double weight = (before ? BEFORE : AFTER) / (1 + 0.5 * clauses);
				distant.merge(hit.value().domain(), weight * hit.value().weight(), Math::max);
			}
		}
		distant.forEach((domain, weight) -> scores.merge(domain, weight, Double::sum));
		return scores;
	}

	/** The line of business with the most evidence. */
	public static String best(Map<String, Double> evidence) {
		return evidence.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
				.map(Map.Entry::getKey).orElse(OTHER);
	}

	private Map<String, Double> headings(Sentence sentence) {
		if (current == sentence) {
			return carried;
		}
		Map<String, Double> scores = new HashMap<>();
		for (Heading heading : sentence.headings()) {
			double weight = heading.level() == 0 ? HEADING / 2
					: heading.level() == 4 ? HEADING * 2 : HEADING * (1 + heading.level() * 0.2);
			if (heading.start() < sentence.start()) {
				add(scores, heading.start(), heading.end(), weight);
			}
		}
		if (current != null && sharesTopic(current, sentence)) {
			add(scores, Math.max(current.start(), current.end() - SENTENCE_REACH), current.end(), PREVIOUS);
		}
		current = sentence;
		carried = scores;
		return scores;
	}

	private static boolean sharesTopic(Sentence before, Sentence now) {
		return !before.headings().isEmpty() && !now.headings().isEmpty()
				&& before.headings().get(before.headings().size() - 1) == now.headings().get(now.headings().size() - 1);
	}

	private void add(Map<String, Double> scores, int from, int to, double weight) {
		for (int i = PhraseFinder.firstEndingAfter(hits, from); i < hits.size() && hits.get(i).start() < to; i++) {
			if (hits.get(i).end() <= to && hits.get(i).start() >= from) {
				scores.merge(hits.get(i).value().domain(), weight * hits.get(i).value().weight(), Double::sum);
			}
		}
	}

}
