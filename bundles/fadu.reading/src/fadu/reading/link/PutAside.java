package fadu.reading.link;

import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.metric.MetricWording;

/**
 * Tells the wordings that the words beside them put aside: behind a negation, of those among whom is counted, of what is done to.
 */
final class PutAside {

	/**
	 * What the words beside a wording say, whichever quantity behind it asks.
	 *
	 * @param none whether its clause says that there was none of it: 无脱管漏管,再犯罪2人
	 */
	private record Beside(int noun, boolean amongWhom, boolean negated, boolean none, boolean object) {
	}

	private static final int REACH = 12;
	private static final Cues NEGATION = Cues.of("negation");
	private static final Cues AMONG_WHOM = Cues.of("among_whom");
	private static final Cues DOING_TO = Cues.of("doing_to");
	private static final Cues DOING_AFTER = Cues.of("doing_after");
	private static final Cues GENERAL = Cues.of("general");
	private static final Cues STAGES = Cues.of("row_of_stage");

	private final String text;
	private final ByPlace<Beside> kept = new ByPlace<>();

	PutAside(Passage passage) {
		this.text = passage.text();
	}

	/**
	 * Whether a wording is put aside for a quantity.
	 *
	 * @param index       of the wording among those of the text
	 * @param clauseStart where the clause of the quantity starts
	 */
	boolean is(Finding finding, Hit<MetricWording> hit, int index, int clauseStart) {
		Beside beside = kept.at(finding.sentence(), index, i -> beside(finding, hit));
		if (hit.end() > finding.start()) {
			return beside.negated()
					|| object(hit, Math.max(clauseStart, finding.start() - REACH), Math.min(hit.start(), finding.start()));
		}
		return beside.negated() || hit.end() <= clauseStart && (beside.none() || isOtherStage(finding, hit))
				|| beside.amongWhom() && beside.noun() < finding.start()
				|| hit.start() >= clauseStart && beside.object();
	}

	/** 全部审结,维持8件: how cases ended is not what the clause before counts. */
	private boolean isOtherStage(Finding finding, Hit<MetricWording> hit) {
		return STAGES.before(text, finding.start())
				.filter(word -> !hit.value().metric().speaksOf(text.substring(word.start(), word.end()))).isPresent();
	}

	private Beside beside(Finding finding, Hit<MetricWording> hit) {
		int noun = GENERAL.at(text, hit.end()).map(Match::end).orElse(hit.end());
		int from = Math.max(finding.sentence().clauseStart(hit.start()), hit.start() - REACH);
		return new Beside(noun, AMONG_WHOM.startAt(text, hit.end()) || AMONG_WHOM.startAt(text, noun),
				NEGATION.endBefore(text, hit.start()),
				NEGATION.startAt(text, finding.sentence().clauseStart(hit.start())), object(hit, from, hit.start()));
	}

	private boolean object(Hit<MetricWording> hit, int from, int to) {
		return (hit.value().metric().isStock() ? DOING_TO : DOING_AFTER).standIn(text, from, to);
	}

}
