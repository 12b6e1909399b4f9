package fadu.reading.context;

import java.util.Optional;

import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Tells of which part of the district a quantity is: what 41个试点镇街 have done is not what all have done. The part is told by a
 * count of selected bodies that is the subject of the sentence.
 */
public final class Scopes {

	private static final Cues SELECTED = Cues.of("selected");
	private static final Cues OWN_LEVEL = Cues.of("own_level");
	private static final Cues WHOLE_DISTRICT = Cues.of("whole_district");
	private static final Cues PREDICATE = Cues.of("predicate");
	private static final int REACH = 60;
	private static final int LONGEST_NOUN = 14;

	private final String text;
	private Sentence sentence;
	private Optional<Decided<String>> current = Optional.empty();

	public Scopes(String text) {
		this.text = text;
	}

	/** The part that a quantity is of. Quantities are asked about in the order of the text. */
	public Optional<Decided<String>> scopeOf(Mention mention, Sentence in) {
		if (sentence != in) {
			sentence = in;
			current = Optional.empty();
		}
		int clause = Math.max(in.clauseStart(mention.start()), mention.start() - REACH);
		Optional<Match<Boolean>> level = OWN_LEVEL.last(text, clause, mention.start());
		if (level.isPresent()) {
			current = Optional.of(new Decided<>(text.substring(level.get().start(), level.get().end()), "scope.own_level",
					level.get().start(), level.get().end()));
		} else if (current.filter(scope -> "scope.own_level".equals(scope.rule())).isPresent()
				&& WHOLE_DISTRICT.standIn(text, clause, mention.start())) {
			current = Optional.empty();
		}
		Optional<Decided<String>> scope = current;
		boolean selected = mention.kind() == MeasureClass.COUNT && SELECTED.startAt(text, mention.end());
		if (selected) {
			int to = Math.min(sentence.clauseEnd(mention.start()), mention.end() + LONGEST_NOUN);
			Optional<Match<Boolean>> predicate = PREDICATE.first(text, mention.end(), to);
			current = predicate.map(verb -> new Decided<>(text.substring(mention.start(), verb.start()), "scope.selected",
					mention.start(), verb.start()));
		}
		return scope;
	}

}
