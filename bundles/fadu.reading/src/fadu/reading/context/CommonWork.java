package fadu.reading.context;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.reading.context.Domains.Word;
import fadu.reading.language.Heading;
import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Hits;
import fadu.reading.lexicon.PhraseFinder;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.lexicon.WordList;

/**
 * Work that people of several lines of business do: 解答咨询 is of the advisers where they do it, of the campaign where that is what
 * was held. Its line is the one named nearest, in the sentence, the heading or the title.
 */
final class CommonWork {

	/** Where a line may be named. */
	private enum Place {
		SENTENCE, HEADING, TITLE
	}

	/** So heavy is a word that names a line. */
	static final double NAMES = 2.5;
	/** So heavy is a word that makes a heading speak of a line as well. */
	private static final double SPEAKS = 1;
	private static final int SENTENCE_REACH = 160;
	private static final int NOUN = 12;
	private static final String PERSONS = "名位";
	private static final PhraseFinder<Map<Integer, Set<Place>>> WORK = new PhraseFinder<>();

	static {
		Map<String, Map<Integer, Set<Place>>> words = new HashMap<>();
		for (String[] entry : WordList.entries("common_work")) {
			words.computeIfAbsent(entry[0], word -> new HashMap<>()).put(Domains.index(entry[1]),
					Stream.of(entry[2].split(" ")).map(place -> Place.valueOf(place.toUpperCase(Locale.ROOT)))
							.collect(Collectors.toSet()));
		}
		words.forEach(WORK::add);
	}

	private final String text;
	private final Hits<Map<Integer, Set<Place>>> work;
	private final Hits<Word> names;
	/** What each heading names: it is asked for by every sentence below. */
	private final Map<Heading, Optional<Hit<Word>>> only = new HashMap<>();

	/** @param names the words of the text that speak for lines of business */
	CommonWork(String text, Hits<Word> names) {
		this.text = text;
		work = WORK.find(text).longest();
		this.names = names;
	}

	/**
	 * The line whose common work a quantity counts; nothing where it counts no such work or that of a line that is not named.
	 *
	 * @param previousEnd where the quantity before ends
	 * @param nextStart   where the next one starts
	 */
	Optional<Decided<String>> line(Mention mention, Sentence sentence, int previousEnd, int nextStart) {
		int from = Math.max(sentence.clauseStart(mention.start()), Math.min(previousEnd, mention.start()));
		int to = Math.min(Math.min(sentence.clauseEnd(mention.end()), nextStart), mention.end() + NOUN);
		Hit<Map<Integer, Set<Place>>> done = null;
		for (int i = work.firstEndingAfter(from); i < work.size() && work.get(i).end() <= to; i++) {
			done = work.get(i).start() >= from ? work.get(i) : done;
		}
		return done == null ? Optional.empty() : line(done, sentence, mention, to);
	}

	private Optional<Decided<String>> line(Hit<Map<Integer, Set<Place>>> done, Sentence sentence, Mention mention, int to) {
		int behind = names.firstEndingAfter(done.start());
		for (int i = behind; i < names.size() && names.get(i).end() <= to; i++) {
			if (names.get(i).start() >= done.end() && isName(names.get(i))) {
				return told(done, names.get(i), Place.SENTENCE);
			}
		}
		int from = Math.max(sentence.content(), mention.start() - SENTENCE_REACH);
		for (int i = behind - 1; i >= 0 && names.get(i).start() >= from; i--) {
			if (isName(names.get(i)) && !isWorkOrCounted(names.get(i))) {
				return told(done, names.get(i), Place.SENTENCE);
			}
		}
		List<Heading> headings = sentence.headings();
		for (int i = headings.size() - 1; i >= 0; i--) {
			Optional<Hit<Word>> name = only.computeIfAbsent(headings.get(i),
					heading -> only(names, heading.start(), heading.end(), SPEAKS));
			if (headings.get(i).start() < sentence.start() && name.isPresent()) {
				return told(done, name.get(), headings.get(i).level() == 0 ? Place.TITLE : Place.HEADING);
			}
		}
		return Optional.empty();
	}

	/** 律所 is work of advisers as well, and 1名公证员 a person who came along. */
	private boolean isWorkOrCounted(Hit<Word> name) {
		int i = work.firstEndingAfter(name.end() - 1);
		return i < work.size() && work.get(i).start() <= name.start()
				|| name.start() > 0 && PERSONS.indexOf(text.charAt(name.start() - 1)) >= 0;
	}

	private static boolean isName(Hit<Word> hit) {
		return hit.value().weight() >= NAMES;
	}

	private static Optional<Decided<String>> told(Hit<Map<Integer, Set<Place>>> done, Hit<Word> name, Place place) {
		return Optional.ofNullable(done.value().get(name.value().domain())).filter(places -> places.contains(place))
				.map(places -> new Decided<>(Domains.name(name.value().domain()), "domain.common_work", name.start(), name.end()));
	}

	/**
	 * The word that names the only line which a stretch speaks of.
	 *
	 * @param words    of the text
	 * @param speaking so heavy is a word that makes the stretch speak of its line
	 */
	static Optional<Hit<Word>> only(Hits<Word> words, int from, int to, double speaking) {
		Hit<Word> only = null;
		for (int i = words.firstEndingAfter(from); i < words.size() && words.get(i).end() <= to; i++) {
			Hit<Word> name = words.get(i);
			boolean speaks = name.start() >= from && name.value().weight() >= speaking;
			if (speaks && only != null && only.value().domain() != name.value().domain()) {
				return Optional.empty();
			}
			only = speaks && (only == null || isName(name)) ? name : only;
		}
		return Optional.ofNullable(only).filter(CommonWork::isName);
	}

}
