package fadu.reading.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
	private static final Cues MATTERS = Cues.of("matter");
	private static final int REACH = 18;
	private static final int BEHIND = 6;
	private static final int MOST_WORDS = 4;

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
	private final Findings findings;
	/** The stage words that were looked for, by finding. */
	private final List<Optional<Match<Stage[]>>> words;
	/** Whether each is a later stage of what stands before it; nothing where nobody asked. */
	private final List<Boolean> later;

	Stages(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
		this.words = new ArrayList<>(Collections.nCopies(findings.size(), null));
		this.later = new ArrayList<>(Collections.nCopies(findings.size(), null));
	}

	/** Whether the second count stands at a later stage than the first, in another clause. */
	boolean follow(int first, int second) {
		Optional<Match<Stage[]>> after = word(second);
		return after.isPresent() && word(first).isPresent()
				&& !(findings.sameSentence(first, second) && findings.clausesBetween(first, second) < 1)
				&& isBefore(first, after.get()) && !namesAnother(findings.get(first), findings.get(second), after.get().end());
	}

	/** Whether one of the stage words of a clause, the last first, comes before another: 新收|应诉案件117件 has two. */
	private boolean isBefore(int i, Match<Stage[]> after) {
		Finding first = findings.get(i);
		Optional<Match<Stage[]>> before = word(i);
		int from = start(first);
		for (int words = 0; before.isPresent() && words < MOST_WORDS; words++) {
			if (follow(before.get().value(), after.value())) {
				return !NEGATION.endBefore(passage.text(), before.get().start());
			}
			boolean another = before.get().start() < first.start() && !sameLine(before.get().value(), after.value());
			before = another ? WORDS.lastWithin(passage.text(), from, before.get().start()) : Optional.empty();
		}
		return false;
	}

	/** 受理法律援助案件1020件,办理公证567件: what the later stage is done to is a matter that the clause before does not name. */
	private boolean namesAnother(Finding first, Finding second, int object) {
		Optional<Match<Boolean>> matter = MATTERS.first(passage.text(), object, Math.max(object, second.start()));
		int from = first.sentence().clauseStart(first.start());
		int to = Math.max(first.end(), first.sentence().clauseEnd(first.start()));
		return matter.isPresent() && MATTERS.standIn(passage.text(), from, to)
				&& !passage.within(from, to, passage.text().substring(matter.get().start(), matter.get().end()));
	}

	/** 受理80件,调成78件。按类型看: whether a count is a later stage of what stands before it in its sentence. */
	boolean isLater(int i) {
		if (later.get(i) == null) {
			later.set(i, IntStream.of(i - 1, i - 2).takeWhile(j -> j >= 0 && findings.sameSentence(j, i))
					.anyMatch(j -> findings.canBePart(j, i) && follow(j, i)));
		}
		return later.get(i);
	}

	/** Whether the last words of two clauses tell the same stage: 审结, 结案. */
	boolean areOne(int first, int second) {
		Stage[] one = word(first).map(Match::value).orElse(new Stage[0]);
		Stage[] other = word(second).map(Match::value).orElse(new Stage[0]);
		return Arrays.stream(one).anyMatch(a -> Arrays.asList(other).contains(a));
	}

	/** Whether the last stage that the second head of a table names comes later than that of the first. */
	static boolean follow(String first, String second) {
		Optional<Match<Stage[]>> after = WORDS.lastWithin(second, 0, second.length());
		Optional<Match<Stage[]>> before = after.isEmpty() ? Optional.empty() : WORDS.lastWithin(first, 0, first.length());
		return before.isPresent() && !NEGATION.endBefore(first, before.get().start())
				&& follow(before.get().value(), after.get().value());
	}

	/** A head without the stage that it ends with, as long as that is: 调解成功, not 成功; nothing where it ends with none. */
	static Optional<String> without(String head) {
		return IntStream.range(0, head.length())
				.filter(start -> WORDS.at(head, start).filter(word -> word.end() == head.length()).isPresent())
				.mapToObj(start -> head.substring(0, start)).findFirst();
	}

	private static boolean follow(Stage[] before, Stage[] after) {
		for (Stage a : before) {
			for (Stage b : after) {
				if (a.place() < b.place() && a.line().equals(b.line())) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean sameLine(Stage[] one, Stage[] other) {
		for (Stage a : one) {
			for (Stage b : other) {
				if (a.line().equals(b.line())) {
					return true;
				}
			}
		}
		return false;
	}

	/** The last stage word of the clause before the number, else the one right behind it: 12件已办结. */
	Optional<Match<Stage[]>> word(int i) {
		if (words.get(i) == null) {
			words.set(i, word(findings.get(i)));
		}
		return words.get(i);
	}

	private Optional<Match<Stage[]>> word(Finding finding) {
		Optional<Match<Stage[]>> before = WORDS.lastWithin(passage.text(), start(finding), finding.start());
		int to = Math.min(finding.sentence().clauseEnd(finding.start()), finding.end() + BEHIND);
		return before.isPresent() ? before : WORDS.within(passage.text(), finding.end(), to);
	}

	/** Where the words of its clause begin that tell its stage. */
	private static int start(Finding finding) {
		return Math.max(finding.sentence().clauseStart(finding.start()), finding.start() - REACH);
	}

}
