package fadu.reading.link;

import java.math.BigDecimal;

import fadu.model.FigureKind;
import fadu.reading.context.BeforeAndAfter;
import fadu.reading.language.Passage;

/** What numbers tell of shares: whether a part can be so many per cent of a total, and whether a total can be divided so. */
final class Percents {

	private static final double HUNDRED = 100;
	private static final int LARGEST_COUNTED = 3000;
	private static final int LARGEST_WHOLE = 500;
	private static final double ROUGH = 4.5;

	private final Passage passage;
	private final Findings findings;

	Percents(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** Whether a quantity is a share or a rate of the text, none that changed and none of a table. */
	boolean isShare(int i) {
		return !BeforeAndAfter.isEarlier(findings.get(i)) && findings.get(i).kind() != FigureKind.GROWTH && !findings.isCell(i)
				&& ("%".equals(findings.get(i).unit()) || "‰".equals(findings.get(i).unit()));
	}

	/** Whether an amount can be what a part is divided by. */
	boolean canBeTotal(int total, int part) {
		return findings.isAmount(total) && findings.alike(total, part) && !findings.isCell(total)
				&& !BeforeAndAfter.isEarlier(findings.get(total)) && !findings.isEarlier(total, part);
	}

	/** Whether a part is so many per cent of a total; 三成 is told of 28 % and of 34 %. */
	boolean fits(int part, int total, int i) {
		boolean tenths = passage.within(findings.get(i).start(), findings.get(i).end(), "成");
		double exact = findings.value(part).doubleValue() * 100 / Math.max(1, findings.value(total).doubleValue());
		return tenths
				? Math.abs(exact - findings.value(i).doubleValue()) <= ROUGH
				: Shares.fits(findings.value(part), findings.value(total), findings.value(i));
	}

	/** Whether so many of a small count can be so many per cent: 98 % of 11 are no whole number. */
	boolean isPossible(int total, BigDecimal percent) {
		BigDecimal value = findings.value(total);
		if (!findings.isCount(total) || value.signum() <= 0 || value.scale() > 0 || value.intValue() > LARGEST_COUNTED) {
			return true;
		}
		double share = percent.doubleValue() / 100 * value.doubleValue();
		return percent.doubleValue() >= HUNDRED || Shares.fits(BigDecimal.valueOf(Math.round(share)), value, percent);
	}

	/** How much speaks for a share of a small total: 45.8 % of 24 are 11. */
	double counted(int total, BigDecimal percent) {
		BigDecimal value = findings.value(total);
		if (!findings.isCount(total) || value.signum() <= 0 || value.intValue() > LARGEST_COUNTED) {
			return 0;
		}
		if (percent.scale() < 1) {
			boolean whole = value.multiply(percent).remainder(BigDecimal.valueOf(100)).signum() == 0;
			return whole && percent.intValue() < 100 && value.intValue() < LARGEST_WHOLE ? 3 : 0;
		}
		double share = percent.doubleValue() / 100 * value.doubleValue();
		BigDecimal nearest = BigDecimal.valueOf(Math.round(share));
		boolean fits = Shares.fits(nearest, value, percent);
		double chance = value.doubleValue() * Math.pow(10, -percent.scale()) / 100;
		return fits ? chance < 0.5 ? 3 : 1 : -4;
	}

}
