package fadu.reading.link;

import java.util.Optional;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.context.BeforeAndAfter;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.tree.Clause;
import fadu.reading.tree.DocumentTree;
import fadu.reading.tree.Leaf;

/**
 * Finds subsets without 其中, by the build of their clause: what became of the things before (交办线索38条,核查38条), which of them
 * (有执业证的52人, 在县城以外的仅2名), or the same name narrowed (出具公证书905份,涉外公证书88份; 全市收案…, 市本级收案…).
 */
final class Subsets {

	private static final Cues CARRIED_OVER = Cues.of("carried_over");
	private static final Cues STILL = Cues.of("still");
	private static final int NOUN = 8;
	private static final int BEHIND = 16;
	private static final int NEAR = 6;
	private static final int FAR = 12;
	private static final String NOT = "不未非无";
	private static final int LEAST_NAME = 2;
	private static final int LONGEST_NARROWING = 12;
	private static final int LEAST_NAME_ACROSS = 4;
	/** Events are nothing to which something is done, and persons may be others than those who came. */
	private static final Set<String> LOOSE_UNITS = Set.of("次", "场", "场次", "期", "人次", "人", "名");
	/** What became of most of the things before became of them. */
	private static final double MOST_OF = 0.6;

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;
	private final Departed departed;

	Subsets(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
		this.departed = new Departed(passage, findings, tree);
	}

	void relate() {
		for (int i = 1; i < findings.size(); i++) {
			if (findings.isLinked(i) || findings.isCell(i) || !findings.isCount(i) || BeforeAndAfter.isEarlier(findings.get(i))) {
				continue;
			}
			int bare = bare(i);
			if (bare >= 0) {
				findings.link(i, Link.part(bare, "relation.which", findings.get(i).start(), tree.clause(i).after().end()));
				continue;
			}
			int still = still(i);
			still = still < 0 ? bounded(i) : still;
			if (still >= 0) {
				link(i, still, "relation.which");
				continue;
			}
			int deed = departed.of(i);
			deed = deed < 0 ? sameDeed(i) : deed;
			deed = deed < 0 ? deed(i) : deed;
			int which = deed < 0 ? which(i) : -1;
			int narrowed = deed < 0 && which < 0 ? narrowed(i) : -1;
			if (deed >= 0) {
				link(i, deed, "relation.stage");
			} else if (which >= 0) {
				link(i, which, "relation.which");
			} else if (narrowed >= 0) {
				link(i, narrowed, "relation.narrowed");
			}
		}
	}

	private void link(int i, int of, String rule) {
		findings.link(i, Link.part(of, rule, tree.clause(i).core().start(), findings.get(i).start()));
	}

	/** 卷宗10卷,4卷评为优秀; 律师9名,6名已过50岁: a number that opens its clause is of the things that the clause before counts. */
	private int bare(int i) {
		Clause clause = tree.clause(i);
		boolean opens = tree.leaves().get(i).rank() == 2 && tree.leaves().get(i).label().isEmpty() && clause.after().length() > 1;
		boolean told = opens && findings.sameSentence(i - 1, i) && findings.clausesBetween(i - 1, i) == 1 && canHold(i - 1, i)
				&& findings.value(i - 1).compareTo(findings.value(i)) > 0;
		return told ? i - 1 : -1;
	}

	/** 司法所13个,还有5个是一人所; 案卷60本,有14本不全: what is told of some of the things before, by the same printed unit. */
	private int still(int i) {
		int start = findings.get(i).start();
		Optional<Match<Boolean>> word = STILL.before(passage.text(), start);
		int from = findings.get(i).sentence().clauseStart(start);
		boolean opens = word.isEmpty() && passage.endsBefore(start, "有") && from == start - 1;
		if (word.isEmpty() && !opens || findings.get(i).unit().isEmpty() || LOOSE_UNITS.contains(findings.get(i).unit())) {
			return -1;
		}
		for (int j = i - 1; j >= 0 && j >= i - NEAR && findings.sameSentence(j, i); j--) {
			boolean same = findings.get(j).unit().equals(findings.get(i).unit());
			if (same && findings.isCount(j)) {
				boolean fits = canHold(j, i) && findings.value(j).compareTo(findings.value(i)) > 0
						&& (from >= start - NOUN || passage.within(from, start, "的"));
				return fits
						? findings.isLinked(j) && "relation.which".equals(findings.link(j).rule()) ? findings.link(j).of() : j
						: -1;
			}
		}
		return -1;
	}

	/** 干警97名,其中35岁以下21名; 立案517件,罚没10万元以上的9件: those whom a bound picks out are of the things that were counted before. */
	private int bounded(int i) {
		for (int j = i - 2; isBounded(i) && j >= 0 && j >= i - NEAR && near(j, i); j--) {
			if (isBounded(j) && findings.isLinked(j) && findings.link(j).isPart() && canHold(findings.link(j).of(), i)) {
				return findings.link(j).of();
			}
			if (findings.isCount(j) && canHold(j, i) && findings.value(j).compareTo(findings.value(i)) > 0) {
				return j;
			}
		}
		return -1;
	}

	private boolean isBounded(int i) {
		return i > 0 && findings.get(i - 1).kind() == FigureKind.THRESHOLD && findings.sameSentence(i - 1, i)
				&& findings.clausesBetween(i - 1, i) == 0;
	}

	/** A clause of verbs alone, behind what they were done to: the amount before, named or done to itself. */
	private int deed(int i) {
		Clause clause = tree.clause(i);
		if (!clause.isDeed() || !clause.isClosed() || clause.leaving() && LOOSE_UNITS.contains(findings.get(i).unit())
				|| tree.leaves().get(i).rank() < 2) {
			return -1;
		}
		for (int j = i - 1; j >= 0 && j >= i - (clause.closing() ? FAR : NEAR) && near(j, i); j--) {
			boolean across = !findings.sameSentence(j, i);
			if (!findings.isAmount(j) || !findings.alike(j, i) || findings.areMixed(j, i) || !findings.notLarger(j, i)
					|| isMember(j, i)) {
				continue;
			}
			boolean most = findings.value(i).doubleValue() >= MOST_OF * findings.value(j).doubleValue();
			boolean fits = canHold(j, i) && !sameVerb(j, i) && (!clause.leaving() || isNamed(j) && !tree.clause(j).isBare())
					&& (clause.closing() && (!across || isNext(j, i) || endsListOf(j, i))
							|| !across && (most || isNamed(j) && tree.leaves().get(i).rank() == 2))
					&& !isLoose(j) && (across || findings.clausesBetween(j, i) <= 3);
			return fits ? j : -1;
		}
		return -1;
	}

	/** Whether an amount is one of a list, so that what was done in the next sentence was done to all of them. */
	private boolean isMember(int j, int i) {
		return tree.clause(i).closing() && !findings.sameSentence(j, i) && findings.isLinked(j) && findings.link(j).isPart()
				&& tree.clause(j).isBare();
	}

	/** Whether a clause names what it counts, so that what is done next to nothing named is done to them. */
	private boolean isNamed(int j) {
		Clause clause = tree.clause(j);
		return !clause.isDeed() && !findings.get(j).unit().isEmpty() && !LOOSE_UNITS.contains(findings.get(j).unit())
				&& clause.core().length() > LEAST_NAME;
	}

	/** 全年受理312件,仅三季度就受理119件: the same deed in a part of the time. */
	private int sameDeed(int i) {
		Clause clause = tree.clause(i);
		if (clause.verbs().isEmpty() || !clause.isDeed() || findings.get(i).time().start() < tree.leaves().get(i).gap()) {
			return -1;
		}
		for (int j = i - 1; j >= 0 && j >= i - NEAR && near(j, i); j--) {
			if (canHold(j, i) && sameVerb(j, i) && lasts(i) > 0 && lasts(j) > lasts(i) && findings.year(i) == findings.year(j)) {
				return j;
			}
		}
		return -1;
	}

	private int lasts(int i) {
		return findings.get(i).period().months().orElse(0);
	}

	/** Whether the list of an amount ends in the sentence before. */
	private boolean endsListOf(int j, int i) {
		return findings.isLinked(i - 1) && findings.link(i - 1).of() == j && isNext(i - 1, i);
	}

	private boolean isNext(int j, int i) {
		return findings.get(j).sentence().end() >= findings.get(i).sentence().start() - 1;
	}

	/** A deed that was done to nothing named, or a subset without a whole: nothing follows from it. */
	private boolean isLoose(int j) {
		Clause clause = tree.clause(j);
		boolean plain = clause.isBare() && clause.core().equals(tree.leaves().get(j).label());
		boolean divided = j + 1 < findings.size() && findings.isLinked(j + 1) && findings.link(j + 1).of() == j;
		boolean refused = clause.isDeed() && !clause.closing() && j > 0 && findings.sameSentence(j - 1, j)
				&& findings.isAmount(j - 1) && findings.alike(j - 1, j);
		return !findings.isLinked(j) && !divided && (plain || clause.leaving() || refused);
	}

	private boolean sameVerb(int a, int b) {
		Clause one = tree.clause(a);
		Clause other = tree.clause(b);
		return !one.verbs().isEmpty() && !other.verbs().isEmpty()
				&& one.verbs().get(0).of(passage.text()).equals(other.verbs().get(0).of(passage.text()));
	}

	private boolean canHold(int total, int part) {
		return findings.canBePart(total, part) && !findings.isCell(total) && !BeforeAndAfter.isEarlier(findings.get(total))
				&& isStock(part) == isStock(total) && !isCarried(total, part) && !findings.isAverage(part);
	}

	/** Matters carried over from the year before or into the next one are counted in both, so that nothing is of anything. */
	private boolean isCarried(int total, int part) {
		int end = findings.get(part).sentence().clauseEnd(findings.get(part).end());
		return CARRIED_OVER.standIn(passage.text(), findings.get(total).end(), Math.min(end, findings.get(part).end() + BEHIND));
	}

	private boolean isStock(int i) {
		return findings.get(i).period() instanceof Period.AsOf;
	}

	/** 有执业证的52人, 制度健全的有19家: no noun of their own, so that they are of the things before. */
	private int which(int i) {
		boolean nominal = isNominal(i);
		for (int j = i - 1; nominal && j >= 0 && j >= i - NEAR && near(j, i); j--) {
			boolean sibling = findings.isLinked(j) && "relation.which".equals(findings.link(j).rule());
			if (!findings.isRelative(j) && !sibling && canHold(j, i)) {
				return isNominal(j) ? -1 : j;
			}
		}
		return -1;
	}

	private boolean isNominal(int i) {
		Clause clause = tree.clause(i);
		int end = clause.core().end();
		return clause.isClosed() && clause.core().length() > 1 && (passage.at(end - 1) == '的' || passage.at(end) == '的');
	}

	/** The same name with a word before it. */
	private int narrowed(int i) {
		Clause clause = tree.clause(i);
		String name = clause.core().of(passage.text());
		for (int j = i - 1; j >= 0 && j >= i - NEAR && name.length() > LEAST_NAME && near(j, i); j--) {
			Clause head = tree.clause(j);
			boolean across = !findings.sameSentence(j, i) && head.core().start() == tree.leaves().get(j).label().start();
			int least = across ? LEAST_NAME_ACROSS : LEAST_NAME;
			boolean same = narrows(clause, head.core().of(passage.text()), least) || narrows(clause, named(head), least);
			if (same && canHold(j, i) && findings.value(j).compareTo(findings.value(i)) > 0
					&& findings.get(j).period().equals(findings.get(i).period())) {
				return j;
			}
		}
		return -1;
	}

	/** The name of what a clause counts: behind its first verb. */
	private String named(Clause clause) {
		int start = clause.verbs().isEmpty() ? clause.core().start() : clause.verbs().get(0).end();
		String bare = passage.text().substring(start, Math.max(start, clause.core().end()));
		return bare.length() >= LEAST_NAME ? bare : clause.core().of(passage.text());
	}

	private boolean narrows(Clause clause, String whole, int least) {
		String name = clause.core().of(passage.text());
		int more = name.length() - whole.length();
		return whole.length() >= least && more > 0 && more <= LONGEST_NARROWING && name.endsWith(whole)
				&& NOT.indexOf(name.charAt(more - 1)) < 0 && !passage.startsAt(clause.core().start(), "不", "未", "非")
				&& clause.verbs().stream().noneMatch(verb -> verb.start() < clause.core().start() + more);
	}

	private boolean near(int j, int i) {
		Leaf before = tree.leaves().get(j);
		Leaf leaf = tree.leaves().get(i);
		return before.sentence() == leaf.sentence()
				|| passage.find('\n', before.end(), leaf.sentence().start()).isEmpty();
	}

}
