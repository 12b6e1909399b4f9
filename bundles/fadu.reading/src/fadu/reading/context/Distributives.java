package fadu.reading.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Shares quantities out among the members of a list. 办结率、满意率均为100% says one number of each rate, 司法所长、调解员各2期 one of
 * each group; 许可、处罚分别为3件和5件 says the numbers in the order of the list.
 */
public final class Distributives {

	private static final Cues EACH = Cues.of("each");
	private static final Cues RESPECTIVELY = Cues.of("respectively_is");
	private static final String RATE_ENDINGS = "率度比";
	private static final int REACH = 80;
	private static final int LONGEST_MEMBER = 24;
	private static final int MOST_MEMBERS = 8;

	private final Passage passage;
	private final List<Finding> findings;

	private Distributives(String text, List<Finding> findings) {
		this.passage = new Passage(text);
		this.findings = findings;
	}

	/** The findings with their subjects; one that is said of several members of a list stands once for each. */
	public static List<Finding> share(String text, List<Finding> findings) {
		return new Distributives(text, findings).share();
	}

	private List<Finding> share() {
		List<Finding> shared = new ArrayList<>(findings.size());
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			int marker = before(finding.start(), RESPECTIVELY);
			List<Subject> members = marker < finding.start() ? members(i, marker, false) : List.of();
			if (members.size() > 1 && isList(i, members.size())) {
				for (Subject member : members) {
					shared.add(findings.get(i++).of(member));
				}
				i--;
				continue;
			}
			members = each(i);
			if (members.size() > 1) {
				members.forEach(member -> shared.add(finding.of(member)));
			} else {
				shared.add(finding);
			}
		}
		return shared;
	}

	private List<Subject> each(int i) {
		Finding finding = findings.get(i);
		int marker = before(finding.start(), EACH);
		boolean rate = finding.unit().equals("%");
		boolean distributes = marker < finding.start()
				&& (rate || finding.kind() == FigureKind.COUNT && passage.at(marker) == '各');
		List<Subject> members = distributes ? members(i, marker, rate) : List.of();
		boolean rates = members.stream().allMatch(m -> RATE_ENDINGS.indexOf(passage.at(m.end() - 1)) >= 0);
		return !rate || rates ? members : List.of();
	}

	/** Where the longest cue starts that ends at a place; the place itself where none does. */
	private int before(int place, Cues cues) {
		return cues.before(passage.text(), place).map(Match::start).orElse(place);
	}

	/** The members of the list that ends at a place, back to the start of the clause or the quantity before. */
	private List<Subject> members(int i, int end, boolean rates) {
		int previous = i == 0 ? 0 : findings.get(i - 1).end();
		int from = Math.max(Math.max(previous, end - REACH), findings.get(i).sentence().clauseStart(findings.get(i).start()));
		List<Subject> members = new ArrayList<>();
		int start = from;
		for (int p = from; p <= end && members.size() <= MOST_MEMBERS; p++) {
			boolean divides = p == end || passage.at(p) == '、' || divides(p, start, end, rates);
			if (divides) {
				if (p - start < 2 || p - start > LONGEST_MEMBER) {
					return List.of();
				}
				members.add(new Subject(start, p));
				start = p + 1;
			}
		}
		return members.size() <= MOST_MEMBERS ? members : List.of();
	}

	/** 和 divides two members, but not 调解和解率: both sides must be words of their own. */
	private boolean divides(int p, int start, int end, boolean rates) {
		boolean conjunction = "和与及".indexOf(passage.at(p)) >= 0;
		return conjunction && p - start >= 2 && end - p > 2 && (!rates || RATE_ENDINGS.indexOf(passage.at(p - 1)) >= 0)
				&& !passage.startsAt(p, "和解", "与会", "及时");
	}

	/** Whether as many quantities follow each other with nothing but 、 or 和 between them. */
	private boolean isList(int first, int count) {
		if (first + count > findings.size()) {
			return false;
		}
		for (int i = first + 1; i < first + count; i++) {
			int gap = findings.get(i).start() - findings.get(i - 1).end();
			if (gap != 1 || "、和与及,".indexOf(passage.at(findings.get(i).start() - 1)) < 0) {
				return false;
			}
		}
		return Optional.of(first + count).filter(n -> n < findings.size())
				.map(n -> findings.get(n).start() - findings.get(n - 1).end())
				.filter(gap -> gap == 1 && passage.at(findings.get(first + count).start() - 1) == '、').isEmpty();
	}

}
