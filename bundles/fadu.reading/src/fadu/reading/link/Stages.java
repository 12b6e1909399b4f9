package fadu.reading.link;

import java.util.Arrays;
import java.util.Optional;

import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/** Stages that a matter passes: what is accepted was applied for, what was settled had been found. */
final class Stages {

	/** A place in the line of stages of a sort of matter. */
	record Stage(String line, int place) {
	}

	private static final Trie<Stage[]> WORDS = new Trie<>();
	private static final Cues NEGATION = Cues.of("negation");
	private static final int REACH = 18;
	private static final int BEHIND = 6;

	static {
		for (String[] entry : WordList.entries("stages")) {
			Stage stage = new Stage(entry[0], Integer.parseInt(entry[1]));
			Stage[] known = WORDS.at(entry[2], 0).filter(m -> m.end() == entry[2].length()).map(Match::value)
					.orElse(new Stage[0]);
			Stage[] all = Arrays.copyOf(known, known.length + 1);
			all[known.length] = stage;
			WORDS.add(entry[2], all);
		}
	}

	private final Passage passage;

	Stages(Passage passage) {
		this.passage = passage;
	}

	/** Whether the second count stands at a later stage than the first, in another clause. */
	boolean follow(Finding first, Finding second) {
		if (first.sentence() == second.sentence() && first.sentence().clausesBetween(first.end(), second.start()) < 1) {
			return false;
		}
		Optional<Match<Stage[]>> after = word(second);
		Optional<Match<Stage[]>> before = after.isEmpty() ? Optional.empty() : word(first);
		if (before.isEmpty() || NEGATION.endBefore(passage.text(), before.get().start())) {
			return false;
		}
		return follow(before.get().value(), after.get().value());
	}

	/** 受理80件,调成78件。按类型看: whether a count is a later stage of what stands before it in its sentence. */
	boolean isLater(Findings findings, int i) {
		for (int j = i - 1; j >= 0 && j >= i - 2 && findings.sameSentence(j, i); j--) {
			if (findings.canBePart(j, i) && follow(findings.get(j), findings.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the last stage that the second head of a table names comes later than that of the first. */
	static boolean follow(String first, String second) {
		Optional<Match<Stage[]>> after = WORDS.lastWithin(second, 0, second.length());
		Optional<Match<Stage[]>> before = after.isEmpty() ? Optional.empty() : WORDS.lastWithin(first, 0, first.length());
		return before.isPresent() && !NEGATION.endBefore(first, before.get().start())
				&& follow(before.get().value(), after.get().value());
	}

	/** A head without the stage that it ends with; nothing where it ends with none. */
	static Optional<String> without(String head) {
		return WORDS.lastWithin(head, 0, head.length()).filter(word -> word.end() == head.length())
				.map(word -> head.substring(0, word.start()));
	}

	private static boolean follow(Stage[] before, Stage[] after) {
		return Arrays.stream(before).anyMatch(a -> Arrays.stream(after)
				.anyMatch(b -> a.line().equals(b.line()) && a.place() < b.place()));
	}

	/** The last stage word of the clause before the number, else the one right behind it: 12件已办结. */
	Optional<Match<Stage[]>> word(Finding finding) {
		int from = Math.max(finding.sentence().clauseStart(finding.start()), finding.start() - REACH);
		Optional<Match<Stage[]>> before = WORDS.lastWithin(passage.text(), from, finding.start());
		int to = Math.min(finding.sentence().clauseEnd(finding.start()), finding.end() + BEHIND);
		return before.isPresent() ? before : WORDS.within(passage.text(), finding.end(), to);
	}

}
