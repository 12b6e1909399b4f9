package fadu.analysis.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fadu.analysis.derive.Derive;
import fadu.model.Metric;

/**
 * What the formulas of the catalogue say about metrics beside their result: which count a percentage is a share of, which
 * count it is the share of, which growth belongs to which count, and which counts are one kind of work.
 */
final class FormulaFacts {

	private static final String CODE = "([A-Z]+\\.\\w+)";
	private static final Pattern SHARE_OF_BASE = Pattern.compile(CODE + "\\*" + CODE + "/100");
	private static final Pattern HUNDRED_OVER = Pattern.compile("100\\*" + CODE + "/" + CODE);
	private static final Pattern BEFORE = Pattern.compile(CODE + "/\\(1\\+" + CODE + "/100\\)");
	private static final Pattern SHARE_OF_IMPLIED = Pattern.compile("\\(?([^()/*]+?)\\)?\\*" + CODE + '/' + CODE);
	private static final Pattern SUM = Pattern.compile("\\(" + CODE + "((?:\\+" + CODE + ")+)\\)");

	/** What a count is to a percentage. */
	enum Role {
		/** The percentage is taken of it. */
		BASE,
		/** It is what the percentage stands for. */
		PART,
		/** It is what has grown by the percentage. */
		GROWN
	}

	/**
	 * A percentage and its count.
	 *
	 * @param percentage code of the percentage
	 * @param count      code of the count
	 * @param role       what the count is to it
	 */
	record Pair(String percentage, String count, Role role) {
	}

	/**
	 * A percentage with both its counts.
	 *
	 * @param percentage code of the percentage
	 * @param part       code of what it stands for
	 * @param base       code of what it is taken of
	 */
	record Quotient(String percentage, String part, String base) {
	}

	/**
	 * A share of a base that a document does not state but that follows from a percentage and its count.
	 *
	 * @param share the metric with the formula
	 * @param parts codes of what is added
	 * @param base  the percentage and its count
	 */
	record Subset(Metric share, List<String> parts, Pair base) {
	}

	private final List<Pair> pairs = new ArrayList<>();
	private final List<Quotient> quotients = new ArrayList<>();
	private final List<Subset> subsets = new ArrayList<>();
	private final List<List<String>> sums = new ArrayList<>();

	FormulaFacts(Evidence evidence) {
		Collection<Metric> metrics = evidence.metrics();
		metrics.stream().filter(Derive::isDerived).forEach(metric -> read(evidence, metric, formula(metric)));
		metrics.stream().filter(Derive::isDerived).forEach(metric -> readSubset(evidence, metric, formula(metric)));
	}

	private static String formula(Metric metric) {
		return metric.getFormula().replaceAll("\\s", "");
	}

	private void read(Evidence evidence, Metric metric, String formula) {
		Matcher shareOfBase = SHARE_OF_BASE.matcher(formula);
		Matcher over = HUNDRED_OVER.matcher(formula);
		Matcher before = BEFORE.matcher(formula);
		if (shareOfBase.matches()) {
			pairs.add(new Pair(shareOfBase.group(2), shareOfBase.group(1), Role.BASE));
		} else if (before.matches()) {
			pairs.add(new Pair(before.group(2), before.group(1), Role.GROWN));
		} else if (over.matches() && isPercentage(evidence, over.group(2))) {
			pairs.add(new Pair(over.group(2), over.group(1), Role.PART));
		} else if (over.matches()) {
			stated(evidence, metric).ifPresent(stated -> quotients.add(new Quotient(stated, over.group(1), over.group(2))));
		}
		SUM.matcher(formula).results().map(sum -> List.of((sum.group(1) + sum.group(2)).split("\\+"))).forEach(sums::add);
	}

	/** By the naming of the catalogue D.PM_SUCCESS_RATE computes what a report may state as PM.SUCCESS_RATE. */
	private static Optional<String> stated(Evidence evidence, Metric derived) {
		String code = derived.getCode();
		return code.startsWith("D.")
				? evidence.metric(code.substring(2).replaceFirst("_", ".")).map(Metric::getCode)
				: Optional.empty();
	}

	/** Cases times a percentage over its count: in per cent of the base that the two imply. */
	private void readSubset(Evidence evidence, Metric metric, String formula) {
		Matcher share = SHARE_OF_IMPLIED.matcher(formula);
		if (share.matches() && isPercentage(evidence, share.group(2))) {
			subsets.add(new Subset(metric, Stream.of(share.group(1).split("\\+")).toList(),
					new Pair(share.group(2), share.group(3), Role.PART)));
		}
	}

	private static boolean isPercentage(Evidence evidence, String code) {
		return evidence.metric(code).map(Metric::getUnit).filter("%"::equals).isPresent();
	}

	/** Percentages with their counts. */
	List<Pair> pairs() {
		return pairs;
	}

	/** Percentages with both their counts. */
	List<Quotient> quotients() {
		return quotients;
	}

	/** Shares of a base that no document states. */
	List<Subset> subsets() {
		return subsets;
	}

	/** Codes of counts that a formula adds: they count one kind of work. */
	List<List<String>> sums() {
		return sums;
	}

	/** What the second metric is to the first, where a formula says so. */
	Optional<Role> role(String percentage, String count) {
		return pairs.stream().filter(pair -> pair.percentage().equals(percentage) && pair.count().equals(count)).map(Pair::role)
				.findFirst();
	}

}
