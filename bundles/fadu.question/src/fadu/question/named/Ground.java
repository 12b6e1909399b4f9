package fadu.question.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Gravity;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Verdict;
import fadu.analysis.compare.Verdicts;
import fadu.analysis.compare.Verdicts.Pair;
import fadu.question.Directory;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * What several pairs of districts of one metric have in common: a verdict and its reasons. Of more than twelve districts, pairs
 * whose reasons are of the same kinds are one, with the first of them and how many there are.
 *
 * @param comparability the verdict
 * @param said          its reasons, the gravest first; one that says so where there is none
 * @param named         the pairs, or the first of them
 * @param count         how many pairs there are
 */
record Ground(Comparability comparability, List<Said> said, List<Pair> named, int count) {

	private static final Wording WORDS = UserWording.get();

	/** The pairs of twelve districts can be named one by one. */
	private static final int EACH = 66;
	private static final int NAMED = 6;

	/**
	 * A reason in a sentence.
	 *
	 * @param text    the sentence
	 * @param gravity how much it weighs
	 */
	record Said(String text, Gravity gravity) {

		private static Said of(Reason reason) {
			return new Said(WORDS.text(reason), reason.gravity());
		}

		private Said asExample() {
			return new Said(Messages.bind(Messages.Ground_example, text), gravity);
		}
	}

	/** The grounds on which the figures of a row may or may not be compared. */
	static List<Ground> of(Judged row) {
		Verdicts verdicts = row.ofDivided().orElse(row.reported().verdicts());
		List<Verdict> others = row.divided().isPresent() ? row.ofOthers() : List.of();
		if (verdicts.size() <= EACH) {
			return each(Stream.concat(verdicts.stream(), others.stream()));
		}
		List<Ground> grounds = new ArrayList<>(kinds(verdicts));
		grounds.addAll(each(others.stream()));
		return grounds;
	}

	/** Every pair by its reasons. */
	private static List<Ground> each(Stream<Verdict> verdicts) {
		Map<List<Object>, Ground> grounds = new LinkedHashMap<>();
		verdicts.sorted(Comparator.comparing(Verdict::comparability)).forEach(verdict -> {
			List<Said> said = said(verdict);
			List<Pair> pair = List.of(new Pair(verdict.left().district(), verdict.right().district()));
			grounds.merge(List.of(verdict.comparability(), said), new Ground(verdict.comparability(), said, pair, 1), Ground::and);
		});
		return List.copyOf(grounds.values());
	}

	/** So many pairs that nobody reads each: by the kinds of their reasons, with those of the first pair for an example. */
	private static List<Ground> kinds(Verdicts verdicts) {
		return verdicts.groups(NAMED).stream().map(group -> {
			List<Said> said = said(group.example());
			return new Ground(group.example().comparability(), group.pairs() == 1 || group.example().reasons().isEmpty()
					? said
					: said.stream().map(Said::asExample).toList(), group.first(), group.pairs());
		}).toList();
	}

	private static List<Said> said(Verdict verdict) {
		return verdict.reasons().isEmpty()
				? List.of(new Said(Messages.Ground_noReserve, Gravity.REMARK))
				: verdict.reasons().stream().map(Said::of).toList();
	}

	private Ground and(Ground other) {
		return new Ground(comparability, said, Stream.concat(named.stream(), other.named.stream()).toList(), count + other.count);
	}

	/** The reasons, each in a sentence. */
	List<String> sentences() {
		return said.stream().map(Said::text).toList();
	}

	/** The pairs by the names of their districts; of many the first ones and how many there are. */
	String pairs(Directory directory) {
		String pairs = named.stream().map(pair -> Messages.bind(Messages.Ground_pair,
				directory.districtName(pair.left()), directory.districtName(pair.right())))
				.collect(Collectors.joining(Messages.separator));
		return count == named.size() ? pairs : Messages.bind(Messages.Ground_more, pairs, count);
	}

}
