package fadu.reading.context;

import java.util.Optional;

import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Who reports in a paragraph of minutes: 县法院汇报: what a court or the police tell is their own work, none of the bureau's lines. */
final class Speakers {

	private static final Cues INSTITUTIONS = Cues.of("institution_that_reports");
	private static final Cues REPORTING = Cues.of("reporting");
	private static final Cues COURT = Cues.of("court");
	private static final Cues ITSELF = Cues.of("court_itself");
	private static final int NAME = 12;
	private static final int OPENING = 300;

	private final String text;
	private int next;
	private Optional<Decided<String>> told = Optional.empty();

	Speakers(String text) {
		this.text = text;
	}

	/** Whether a text is of a court that calls itself 我院 or that a reporter calls 该院. */
	static boolean isCourt(String text) {
		String opening = text.substring(0, Math.min(OPENING, text.length()));
		return COURT.standIn(opening, 0, opening.length()) && ITSELF.standIn(text, 0, text.length());
	}

	/**
	 * {@link Domains#OTHER} where another institution reports in the line of a sentence. Sentences are asked about in their order.
	 */
	Optional<Decided<String>> line(Sentence sentence) {
		while (next >= 0 && next <= sentence.start()) {
			int line = next;
			next = text.indexOf('\n', line) + 1;
			next = next == 0 ? -1 : next;
			told = INSTITUTIONS.first(text, line, line + NAME).filter(name -> reports(name.end()))
					.map(name -> new Decided<>(Domains.OTHER, "domain.speaker", name.start(), name.end()));
		}
		return told;
	}

	private boolean reports(int place) {
		int end = REPORTING.at(text, place).map(Match::end).orElse(place);
		return end < text.length() && text.charAt(end) == ':';
	}

}
