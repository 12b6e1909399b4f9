package fadu.reading.link;

import java.util.Optional;

import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** A sign that a number does not count the wording behind it, and where it stands. */
enum OtherHead {
	/** 从3个村: where something came from. */
	FROM("from_where", Place.BEFORE_NUMBER, false),
	/** 由3家律师事务所组成: those who take part are not all there are. */
	FROM_WHOM("from_whom", Place.BEFORE_NUMBER, true),
	/** 4名律师担任: so are those who do something. */
	ACTING("acting", Place.BEHIND_WORDING, true),
	/** 3个村没有调解员: they are missing. */
	WITHOUT("without", Place.BETWEEN, false),
	/** 5个行政复议受理|点: the wording is of a place. */
	PLACE_OF("place_of", Place.BEHIND_WORDING, false);

	/** Where a sign stands. */
	private enum Place {
		BEFORE_NUMBER, BETWEEN, BEHIND_WORDING
	}

	private final Cues cues;
	private final Place place;
	private final boolean ofMembers;

	OtherHead(String cues, Place place, boolean ofMembers) {
		this.cues = Cues.of(cues);
		this.place = place;
		this.ofMembers = ofMembers;
	}

	/** Whether it is one only of persons and bodies that the wording counts. */
	boolean isOfMembers() {
		return ofMembers;
	}

	/**
	 * The words by which it stands there.
	 *
	 * @param number  the quantity
	 * @param wording the words behind it
	 */
	Optional<Stretch> in(Passage passage, Stretch number, Stretch wording) {
		return switch (place) {
		case BEFORE_NUMBER -> cues.before(passage.text(), number.start()).map(OtherHead::words);
		case BEHIND_WORDING -> cues.at(passage.text(), wording.end()).map(OtherHead::words);
		case BETWEEN -> cues.standIn(passage.text(), number.end(), wording.start())
				? Optional.of(new Stretch(number.end(), wording.start()))
				: Optional.empty();
		};
	}

	private static Stretch words(Match<Boolean> match) {
		return new Stretch(match.start(), match.end());
	}

}
