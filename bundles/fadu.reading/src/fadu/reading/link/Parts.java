package fadu.reading.link;

import java.util.Optional;

import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Finds the whole that a count or sum of money is part of, by the words between them. */
final class Parts {

	private static final Cues AMONG = Cues.of("among");
	private static final Cues OF_THESE = Cues.of("of_these");
	private static final Cues ALL = Cues.of("all");
	private static final Cues STOCKS = Cues.of("stock_of_all");
	private static final int MOST_PARTS = 12;
	private static final int BRACKET = 24;
	private static final int HEAD = 2;
	private static final int NOUN = 8;
	private static final int OWN_NAME = 12;
	private static final int STOCK_REACH = 16;

	private final Passage passage;
	private final Findings findings;
	private final Stages stages;
	private final CarriedOver carriedOver;
	private final Divisions divisions;
	private int whole = -1;
	private Optional<Match<Boolean>> sign = Optional.empty();
	private boolean divided;
	/** 其中 before a quantity that is no amount: what comes behind it is the part. */
	private Optional<Match<Boolean>> waiting = Optional.empty();

	Parts(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
		this.stages = findings.stages();
		this.carriedOver = new CarriedOver(passage, findings);
		this.divisions = new Divisions(passage, findings);
	}

	void relate(int i) {
		if (i == 0 || findings.isCell(i) || findings.isLinked(i)) {
			whole = -1;
			waiting = Optional.empty();
			return;
		}
		boolean sameSentence = findings.sameSentence(i - 1, i);
		int from = sameSentence ? findings.get(i - 1).end() : findings.get(i).sentence().content();
		if (!sameSentence || passage.find(';', from, findings.get(i).start()).isPresent() && !listed()) {
			whole = -1;
			waiting = Optional.empty();
		}
		if (!findings.isAmount(i)) {
			waiting = sameSentence ? waiting : AMONG.at(passage.text(), from);
			return;
		}
		if (sameSentence && (bracketed(i) || all(i)) || among(i, from, sameSentence) || stage(i)) {
			return;
		}
		if (sameSentence) {
			subset(i);
		}
	}

	/** 其中:管制1人;女性9人: the list behind a colon goes on to the end of the sentence. */
	private boolean listed() {
		return whole >= 0 && sign.filter(word -> passage.at(word.end()) == ':').isPresent();
	}

	/** 刑事案件80件(速裁30件): the quantity before the bracket that holds this one. */
	private boolean bracketed(int i) {
		int bracket = beforeBracket(i);
		if (bracket < 0 || !findings.alike(bracket, i) || !findings.isAmount(bracket) || hasOwnTime(bracket, i)) {
			return false;
		}
		findings.link(i, Link.part(bracket, "relation.bracket", findings.get(bracket).end(), findings.get(i).start()));
		return true;
	}

	/** (上年为52件), (410件为2022年数): a value of another time; (含上年结转21件) is held in what stands before the bracket. */
	private boolean hasOwnTime(int bracket, int i) {
		int open = passage.find('(', findings.get(bracket).end(), findings.get(i).start()).orElse(-1);
		if (passage.startsAt(open + 1, "含", "包括", "包含")) {
			return false;
		}
		int close = passage.find(')', findings.get(i).end(), findings.get(i).end() + BRACKET).orElse(findings.get(i).end());
		return passage.within(findings.get(bracket).end(), close, "年", "同期", "上月", "上季");
	}

	private int beforeBracket(int i) {
		int open = -1;
		for (int p = findings.get(i).start() - 1; p > findings.get(i).start() - BRACKET && p >= 0 && passage.at(p) != '\n'; p--) {
			if (passage.at(p) == ')') {
				return -1;
			}
			if (passage.at(p) == '(') {
				open = p;
				break;
			}
		}
		for (int j = i - 1; open >= 0 && j >= 0 && j >= i - 3; j--) {
			if (findings.get(j).end() <= open) {
				return open - findings.get(j).end() <= HEAD ? j : -1;
			}
		}
		return -1;
	}

	/** 235件,全部235件获批: what all of them underwent. */
	private boolean all(int i) {
		Optional<Match<Boolean>> word = ALL.before(passage.text(), findings.get(i).start());
		boolean same = word.isPresent() && findings.isAmount(i - 1) && findings.alike(i - 1, i)
				&& findings.value(i - 1).compareTo(findings.value(i)) == 0;
		if (same) {
			findings.link(i, Link.part(i - 1, "relation.all", word.get().start(), word.get().end()));
		}
		return same;
	}

	private boolean among(int i, int from, boolean sameSentence) {
		int start = findings.get(i).start();
		Optional<Match<Boolean>> word = sameSentence ? AMONG.last(passage.text(), from, start) : AMONG.at(passage.text(), from);
		word = word.or(() -> waiting);
		waiting = Optional.empty();
		if (word.isPresent()) {
			whole = lastTotal(i, word.get().start() < findings.get(i).sentence().content() + 1);
			sign = word;
			divided = false;
		}
		Optional<Divisions.Division> division = word.isPresent() ? Optional.empty() : divisions.before(i);
		division.ifPresent(d -> {
			whole = d.total();
			sign = Optional.of(d.words());
			divided = true;
		});
		Optional<Match<Boolean>> these = sameSentence ? these(i - 1, i) : Optional.empty();
		if (word.isEmpty() && these.isEmpty() && whole >= 0 && ofStageBefore(i)) {
			return true;
		}
		if (word.isEmpty() && whole >= 0 && sign.isPresent() && !findings.alike(whole, i) && start <= findings.get(i - 1).end()) {
			whole = totalBefore(sign.get().start(), i);
		}
		if (these.isPresent()) {
			whole = i - 1;
			sign = these;
			divided = false;
		}
		if (whole >= 0 && findings.canBePart(whole, i)) {
			findings.link(i, sign.map(s -> divided
					? Link.divided(whole, s.start(), s.end())
					: Link.part(whole, "relation.among", s.start(), s.end()))
					.orElseGet(() -> Link.part(whole, "relation.among", -1, -1)));
			return true;
		}
		if (word.isPresent() && whole < 0 && !findings.get(i).unit().isEmpty()) {
			waiting = word;
		}
		if (word.isPresent() && isBeyond(i, word.get())) {
			findings.link(i, Link.part(i - 1, "relation.among", word.get().start(), word.get().end()));
		}
		whole = -1;
		return false;
	}

	/** 受理20件,其中甲类25件: more than all there are, where no other total can be meant; the text contradicts itself. */
	private boolean isBeyond(int i, Match<Boolean> word) {
		boolean beside = word.start() >= findings.get(i - 1).end() && findings.sameSentence(i - 1, i) && findings.isAmount(i - 1)
				&& !findings.isLinked(i - 1)
				&& findings.alike(i - 1, i) && findings.get(i - 1).unit().equals(findings.get(i).unit())
				&& findings.clausesBetween(i - 1, i) <= 1 && findings.clausesBetween(i - 1, i) == findings.get(i).sentence()
						.clausesBetween(findings.get(i - 1).end(), word.start())
				&& findings.get(i - 1).period().equals(findings.get(i).period());
		for (int j = i - 2; beside && j >= 0 && j >= i - MOST_PARTS && findings.onLine(j, i); j--) {
			beside = !findings.isAmount(j) || !findings.alike(j, i) || !findings.notLarger(j, i);
		}
		return beside;
	}

	/** 19个司法所中,15个: a short noun may stand between the whole and 中. */
	private Optional<Match<Boolean>> these(int all, int i) {
		int end = findings.get(all).end();
		Optional<Match<Boolean>> word = OF_THESE.first(passage.text(), end, Math.min(findings.get(i).start(), end + NOUN + HEAD));
		return word.filter(match -> findings.clausesBetween(all, i) <= 1 && findings.alike(all, i) && findings.isAmount(all)
				&& findings.get(i).sentence().clausesBetween(end, match.start()) == 0
				&& !passage.within(end, match.start(), "、", "其"));
	}

	/** 其中进入程序50件,调解成功48件: what passed the next stage is part of what entered the one before. */
	private boolean ofStageBefore(int i) {
		boolean next = findings.isLinked(i - 1) && findings.link(i - 1).of() == whole && findings.canBePart(i - 1, i)
				&& stages.follow(i - 1, i);
		if (next) {
			Match<?> word = stages.word(i).orElseThrow();
			findings.link(i, Link.part(i - 1, "relation.stage", word.start(), word.end()));
		}
		return next;
	}

	/** 312件428人,其中诈骗45件97人: the persons are of the persons. */
	private int totalBefore(int place, int i) {
		for (int j = i - 1; j >= 0 && j >= i - MOST_PARTS && findings.sameSentence(j, i); j--) {
			if (findings.get(j).end() <= place && findings.isAmount(j) && findings.alike(j, i) && !isPart(j)) {
				return j;
			}
		}
		return whole;
	}

	/** The last amount before a quantity that is no part of another. */
	private int lastTotal(int i, boolean acrossSentences) {
		for (int j = i - 1; j >= 0 && j >= i - MOST_PARTS; j--) {
			if (!acrossSentences && !findings.sameSentence(j, i) || !findings.onLine(j, i)) {
				return -1;
			}
			if (findings.isAmount(j) && findings.alike(j, i) && !isPart(j) && !findings.isEarlier(j, i)) {
				return j;
			}
		}
		return -1;
	}

	private boolean isPart(int i) {
		return findings.isLinked(i) && !"relation.stage".equals(findings.link(i).rule());
	}

	/** 受理50件,办结48件: a later stage of the same matter, unless it holds matters carried over from the year before. */
	private boolean stage(int i) {
		Finding finding = findings.get(i);
		if (findings.isAverage(i) || carriedOver.standsBehind(i)) {
			return false;
		}
		for (int j = i - 1; j >= 0 && j >= i - MOST_PARTS / 2; j--) {
			boolean apart = !findings.sameSentence(j, i) || passage.find(';', findings.get(j).end(), finding.start()).isPresent();
			if (!findings.sameSentence(j, i) && !isNextSentence(j, i) || apart && namesOwn(i)) {
				return false;
			}
			if (findings.isCount(i) && findings.isCount(j) && findings.canBePart(j, i) && !findings.isCell(j)
					&& stages.follow(j, i)) {
				if (carriedOver.standsBetween(j, i)) {
					return false;
				}
				Match<?> word = stages.word(i).orElseThrow();
				findings.link(i, Link.part(apart ? ofStage(j, i) : j, "relation.stage", word.start(), word.end()));
				return true;
			}
		}
		return false;
	}

	/** 办结158件,以和解方式结案63件;直接纠错11件: what was picked out of a stage is beside the next one; both are of the stage. */
	private int ofStage(int j, int i) {
		boolean picked = isPart(j) && findings.link(j).isPart();
		int total = picked ? findings.link(j).of() : j;
		return picked && findings.canBePart(total, i) && stages.follow(total, i) ? total : j;
	}

	/** 受理27件;办理以县政府为被告的行政诉讼案件14件: a clause of that length names a matter of its own. */
	private boolean namesOwn(int i) {
		return findings.get(i).start() - findings.get(i).sentence().clauseStart(findings.get(i).start()) > OWN_NAME;
	}

	private boolean isNextSentence(int j, int i) {
		return findings.get(j).sentence().end() >= findings.get(i).sentence().start() - 1 && findings.onLine(j, i);
	}

	/** 律所总量171家,百强律所23家: fewer of the same noun, behind a stock of all. */
	private boolean subset(int i) {
		for (int j = i - 1; j >= 0 && j >= i - 3 && findings.sameSentence(j, i); j--) {
			int start = findings.get(j).start();
			Optional<Match<Boolean>> stock = STOCKS.last(passage.text(),
					Math.max(findings.get(j).sentence().clauseStart(start), start - STOCK_REACH), start);
			if (stock.isEmpty() || !findings.canBePart(j, i) || findings.value(j).compareTo(findings.value(i)) == 0) {
				continue;
			}
			int nounEnd = stock.get().end() == start ? stock.get().start() : start;
			String head = passage.text().substring(Math.max(0, nounEnd - HEAD), nounEnd);
			boolean same = passage.endsBefore(findings.get(i).start(), head)
					|| passage.within(findings.get(i).end(), findings.get(i).end() + NOUN, head);
			if (same && passage.hanAt(nounEnd - 1)) {
				findings.link(i, Link.part(j, "relation.same_noun", nounEnd - HEAD, nounEnd));
				return true;
			}
		}
		return false;
	}

}
