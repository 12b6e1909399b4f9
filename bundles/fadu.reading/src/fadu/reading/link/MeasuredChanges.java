package fadu.reading.link;

import java.math.BigDecimal;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.reading.language.Passage;
import fadu.reading.tree.DocumentTree;

/**
 * Changes that two amounts beside them explain: of 收案168件,上年为139件,增长20.9% the change is of 168, whatever stands nearer.
 * Numbers decide where the words name the amount that is compared with, or where the change is printed so exactly that chance
 * does not matter.
 */
final class MeasuredChanges {

	private static final int NEAR = 6;
	private static final int LEAST = 20;
	private static final double HUNDRED = 100;

	private final Findings findings;
	private final Comparison comparison;

	MeasuredChanges(Passage passage, Findings findings, DocumentTree tree) {
		this.findings = findings;
		this.comparison = new Comparison(passage, findings, tree);
	}

	void relate() {
		for (int i = 2; i < findings.size(); i++) {
			if (findings.get(i).kind() == FigureKind.GROWTH && !findings.isCell(i)) {
				relate(i);
			}
		}
	}

	private void relate(int i) {
		if (findings.isLinked(i) && (findings.link(i).type() != RelationType.YOY_CHANGE || isExplained(i, findings.link(i).of()))) {
			return;
		}
		for (int now = i - 1; now >= 0 && now >= i - NEAR; now--) {
			if (isExplained(i, now)) {
				findings.link(i, Link.change(now, 0, -1, -1));
				return;
			}
		}
	}

	/** Whether an amount and one beside it that came before differ by the change. */
	private boolean isExplained(int i, int now) {
		if (!findings.isAmount(now) || findings.isCell(now) || !findings.onLine(now, i) || comparison.isBase(now)) {
			return false;
		}
		for (int before = i - 1; before >= 0 && before >= i - NEAR; before--) {
			if (before != now && findings.isAmount(before) && findings.alike(now, before) && !findings.isCell(before)
					&& findings.onLine(before, i) && fits(i, now, before)) {
				return true;
			}
		}
		return false;
	}

	private boolean fits(int i, int now, int before) {
		boolean told = comparison.isBase(before) || findings.isEarlier(before, now);
		BigDecimal change = findings.value(i);
		BigDecimal base = findings.value(before);
		BigDecimal difference = findings.value(now).subtract(base);
		if (!"%".equals(findings.get(i).unit())) {
			return told && findings.alike(i, now) && difference.abs().compareTo(change.abs()) == 0;
		}
		boolean telling = told || change.scale() > 0 && base.compareTo(BigDecimal.valueOf(LEAST)) > 0
				&& !isPart(now, before) && !isPart(before, now);
		double exact = base.signum() > 0 ? difference.doubleValue() * HUNDRED / base.doubleValue() : 0;
		boolean falls = findings.get(i).falling() || change.signum() < 0;
		double step = Math.pow(10, -Math.max(0, change.scale()));
		return telling && exact != 0 && exact < 0 == falls
				&& Math.abs(Math.abs(exact) - change.abs().doubleValue()) <= step / 2 + 1e-9;
	}

	private boolean isPart(int part, int total) {
		return findings.isLinked(part) && findings.link(part).isPart() && findings.link(part).of() == total;
	}

}
