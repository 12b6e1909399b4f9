package fadu.reading.link;

import java.math.BigDecimal;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.reading.context.Finding;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/**
 * Finds what a share or a rate is of. Arithmetic goes first: where 140件 and 92.71% stand together and a total of 151件 before
 * them, 140 is a part of 151 and 92.71 % its share. Else the share is of the count before it.
 */
final class Shares {

	private static final Trie<Boolean> PROCESS_RATES = new Trie<>();
	private static final Cues RESPECTIVELY = Cues.of("respectively");
	private static final Cues SUM = Cues.of("total");
	private static final Cues OF_ALL = Cues.of("of_all");
	private static final int REACH = 14;
	private static final int NEAR = 26;
	private static final int MOST = 12;
	private static final int CLOSING = 4;
	private static final int HEAD = 2;
	private static final int LONGEST_NAME = 8;
	/** So many quantities back a total is looked for; in another sentence only by a share that is exact to a tenth. */
	private static final int FARTHEST_TOTAL = 60;
	/** 六成 may be said of 57 % and of 63 %. */
	private static final double ROUGH = 3;

	static {
		WordList.entries("process_rates").forEach(entry -> PROCESS_RATES.add(entry[0], Boolean.TRUE));
	}

	/** Whether a word tells what is done with things counted before: 办结, 成功. */
	static boolean isProcess(String word) {
		return PROCESS_RATES.at(word, 0).filter(match -> match.end() == word.length()).isPresent();
	}

	private final Passage passage;
	private final Findings findings;

	Shares(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	void relate(int i) {
		if (i == 0 || findings.isCell(i) || !"%".equals(findings.get(i).unit()) && !"‰".equals(findings.get(i).unit())) {
			return;
		}
		if (!findings.sameSentence(i - 1, i)) {
			ofParts(i);
			return;
		}
		if (ofNamed(i)) {
			return;
		}
		int listed = listed(i);
		if (listed >= 0 && divides(listed, i)) {
			return;
		}
		Finding finding = findings.get(i);
		for (int j = i - 1; j >= 0 && j >= i - MOST && findings.sameSentence(j, i); j--) {
			if (findings.isRelative(j)) {
				if (!ofParts(i) && findings.get(i).kind() == FigureKind.RATIO) {
					sibling(j, i);
				}
				return;
			}
			boolean kinds = findings.get(j).mention().kind() == MeasureClass.STRUCTURE;
			if (findings.isAmount(j) && !kinds && !closesBracket(j, i) && !findings.isEarlier(j, i)) {
				ofCount(j, i, finding);
				return;
			}
		}
	}

	private void ofCount(int j, int i, Finding finding) {
		int clauses = findings.clausesBetween(j, i);
		if (clauses <= (finding.kind() == FigureKind.RATIO ? 2 : 1) && (sum(j, i) || divides(j, i)) || ofTotal(j, i)
				|| ofParts(i)) {
			return;
		}
		Optional<Match<Boolean>> word = word(finding);
		if (ofWhole(j, i)) {
			return;
		}
		int sign = passage.find('占', findings.get(j).end(), finding.start()).orElse(-1);
		boolean own = sign >= 0 && !passage.startsAt(sign, "占比");
		if (finding.kind() == FigureKind.RATIO && !own && clauses <= within(finding, findings.get(j))) {
			boolean member = findings.isLinked(j) && "relation.among".equals(findings.link(j).rule()) && clauses > 0
					&& finding.kind() == FigureKind.RATE;
			findings.link(i, Link.share(member ? findings.link(j).of() : j, "relation.share", word.map(Match::start).orElse(-1),
					word.map(Match::end).orElse(-1)));
		}
	}

	/** 受理90件,其中甲类40件,占44.4%: what nothing is named of is taken of the whole. */
	private boolean ofWhole(int part, int i) {
		int from = findings.get(part).end();
		int sign = passage.find('占', from, findings.get(i).start()).orElse(-1);
		boolean bare = sign >= 0 && part == i - 1 && findings.isLinked(part) && findings.link(part).isPart()
				&& passage.text().substring(sign + 1, findings.get(i).start()).chars().allMatch(c -> "比为达约到近超其了将".indexOf(c) >= 0)
				&& passage.text().substring(from, sign).codePoints().filter(Character::isIdeographic).count() <= HEAD;
		if (bare) {
			findings.link(i, Link.share(findings.link(part).of(), "relation.share", sign, findings.get(i).start()));
		}
		return bare;
	}

	/** 1914件、1706件、892件, 合计占73.06%: of the total that the counts of the sentence are so many per cent of together. */
	private boolean sum(int last, int i) {
		int start = findings.get(i).start();
		if (!SUM.standIn(passage.text(), Math.max(findings.get(last).end(), start - NEAR), start)) {
			return false;
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int first = last; first >= 0 && first > last - MOST && findings.sameSentence(first, i) && findings.isCount(first)
				&& findings.alike(first, last); first--) {
			sum = sum.add(findings.value(first));
			for (int t = first - 1; first < last && t >= 0 && t >= first - FARTHEST_TOTAL; t--) {
				if (findings.isCount(t) && findings.alike(t, last)
						&& fits(sum, findings.value(t), findings.get(i).mention().quantity().value())) {
					findings.link(i, Link.share(t, "relation.arithmetic", -1, -1));
					for (int part = first; part <= last; part++) {
						if (!findings.isLinked(part)) {
							findings.link(part, Link.part(t, "relation.arithmetic", -1, -1));
						}
					}
					return true;
				}
			}
		}
		return false;
	}

	/** 占总量的六成: of the nearest larger count of the same sort. */
	private boolean ofTotal(int part, int i) {
		int start = findings.get(i).start();
		Optional<Match<Boolean>> word = OF_ALL.last(passage.text(), Math.max(findings.get(part).end(), start - REACH), start);
		for (int j = part - 1; word.isPresent() && j >= 0 && j >= part - FARTHEST_TOTAL; j--) {
			if (findings.canBePart(j, part) && roughly(part, j, findings.value(i))) {
				findings.link(i, Link.share(j, "relation.share", word.get().start(), word.get().end()));
				if (!findings.isLinked(part)) {
					findings.link(part, Link.part(j, "relation.share", word.get().start(), word.get().end()));
				}
				return true;
			}
		}
		return false;
	}

	private boolean roughly(int part, int total, BigDecimal percent) {
		double exact = findings.value(part).doubleValue() * 100 / findings.value(total).doubleValue();
		return Math.abs(exact - percent.doubleValue()) <= ROUGH;
	}

	/** 直接纠错率14.09% behind the parts of 149件: the total whose part is so many per cent of it. */
	private boolean ofParts(int i) {
		BigDecimal percent = findings.get(i).mention().quantity().value();
		for (int j = i - 1; percent.scale() >= 1 && j >= 0 && j >= i - MOST && findings.onLine(j, i); j--) {
			boolean part = findings.isCount(j) && findings.isLinked(j) && findings.link(j).isPart();
			if (part && fits(findings.value(j), findings.value(findings.link(j).of()), percent)) {
				findings.link(i, Link.share(findings.link(j).of(), "relation.arithmetic", -1, -1));
				return true;
			}
		}
		return false;
	}

	/** 分别占24%、75%: the count that stands at the same place of the list of counts before. */
	private int listed(int i) {
		int first = i;
		while (first > 0 && i - first < MOST && findings.isRelative(first - 1) && findings.sameSentence(first - 1, i)
				&& findings.get(first).start() - findings.get(first - 1).end() <= 1) {
			first--;
		}
		int shares = i - first + 1;
		while (shares < MOST && first + shares < findings.size() && findings.isRelative(first + shares)
				&& findings.get(first + shares).start() - findings.get(first + shares - 1).end() <= 1) {
			shares++;
		}
		boolean list = shares > 1
				&& RESPECTIVELY.standIn(passage.text(), findings.get(first).start() - REACH, findings.get(first).start());
		int counted = i - shares;
		return list && counted >= 0 && findings.sameSentence(counted, i) && findings.isAmount(counted) ? counted : -1;
	}

	/** Links part and share to the total that both fit, if there is one. */
	private boolean divides(int part, int share) {
		int total = total(part, findings.get(share));
		if (total < 0) {
			return false;
		}
		findings.link(share, Link.share(total, "relation.arithmetic", -1, -1));
		if (!findings.isLinked(part)) {
			findings.link(part, Link.part(total, "relation.arithmetic", -1, -1));
		}
		return true;
	}

	private int total(int part, Finding share) {
		BigDecimal percent = share.mention().quantity().value();
		if (!findings.isCount(part) || percent.signum() == 0 || !"%".equals(share.unit())) {
			return -1;
		}
		for (int j = part - 1; j >= 0 && j >= part - FARTHEST_TOTAL; j--) {
			if (!findings.sameSentence(j, part) && percent.scale() < 1
					&& !(share.kind() == FigureKind.RATIO && findings.onLine(j, part))) {
				return -1;
			}
			if (findings.isCount(j) && findings.alike(j, part) && !findings.isEarlier(j, part)
					&& fits(findings.value(part), findings.value(j), percent)) {
				return j;
			}
		}
		return -1;
	}

	/** Whether part of total is so many per cent, rounded or cut off at the last digit written. */
	static boolean fits(BigDecimal part, BigDecimal total, BigDecimal percent) {
		if (part.compareTo(total) >= 0 || total.signum() <= 0) {
			return false;
		}
		double exact = part.doubleValue() * 100 / total.doubleValue();
		double step = Math.pow(10, -Math.max(0, percent.scale()));
		return exact - percent.doubleValue() < step && percent.doubleValue() - exact <= step / 2 + 1e-9;
	}

	/** 占拨款的73.3%: of the amount before that bears the name, where numbers agree. */
	private boolean ofNamed(int i) {
		int start = findings.get(i).start();
		int end = passage.at(start - 1) == '的' ? start - 1 : start;
		int sign = end - 1;
		while (sign > end - LONGEST_NAME - 2 && passage.at(sign) != '占') {
			sign--;
		}
		int length = end - sign - 1;
		if (sign < findings.get(i - 1).end() || length < 2 || length > LONGEST_NAME || !findings.isAmount(i - 1)) {
			return false;
		}
		String name = passage.text().substring(sign + 1, end);
		for (int j = i - 2; j >= 0 && j >= i - MOST; j--) {
			int from = Math.max(findings.get(j).sentence().clauseStart(findings.get(j).start()), findings.get(j).start() - NEAR);
			if (findings.isAmount(j) && findings.alike(j, i - 1) && passage.within(from, findings.get(j).start(), name)
					&& fits(findings.value(i - 1), findings.value(j), findings.value(i))) {
				findings.link(i, Link.share(j, "relation.named", sign, end));
				return true;
			}
		}
		return false;
	}

	private void sibling(int j, int i) {
		boolean sibling = findings.get(i).kind() == findings.get(j).kind() && findings.isLinked(j)
				&& findings.link(j).type() == RelationType.SHARE_OF && findings.clausesBetween(j, i) <= 1;
		if (sibling) {
			findings.link(i, Link.share(findings.link(j).of(), "relation.share", -1, -1));
		}
	}

	private int within(Finding finding, Finding base) {
		if (passage.find(';', base.end(), finding.start()).isPresent()) {
			return 0;
		}
		return finding.kind() == FigureKind.RATIO || finding.start() - base.end() <= NEAR ? 2 : 1;
	}

	/** 办结率 and 占比 are shares of what was counted before them; 城镇化率 is not. */
	private Optional<Match<Boolean>> word(Finding finding) {
		int from = Math.max(finding.sentence().clauseStart(finding.start()), finding.start() - REACH);
		return PROCESS_RATES.lastWithin(passage.text(), from, finding.start());
	}

	private boolean closesBracket(int base, int i) {
		int end = findings.get(base).end();
		return passage.find(')', end, Math.min(end + CLOSING, findings.get(i).start())).isPresent();
	}

}
