package fadu.reading.link;

import java.math.BigDecimal;
import java.math.MathContext;

import fadu.reading.language.Numeral;
import fadu.reading.language.Passage;

/** How exactly a quantity is printed. */
final class Rounding {

	private final Passage passage;
	private final Findings findings;

	Rounding(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** Half of what the last printed digit of 1.16万 stands for, nought for a number written out. */
	BigDecimal half(int i) {
		Numeral numeral = findings.get(i).mention().numeral();
		BigDecimal value = findings.value(i);
		if (!numeral.scaled() || numeral.chinese()) {
			return BigDecimal.ZERO;
		}
		int place = numeral.start();
		StringBuilder digits = new StringBuilder();
		while (place < numeral.end() && (passage.digitAt(place) || passage.at(place) == '.' || passage.at(place) == ',')) {
			if (passage.at(place) != ',') {
				digits.append(passage.at(place));
			}
			place++;
		}
		if (digits.isEmpty() || digits.charAt(digits.length() - 1) == '.' || passage.digitAt(numeral.end() - 1)) {
			return BigDecimal.ZERO;
		}
		BigDecimal printed = new BigDecimal(digits.toString());
		return printed.signum() == 0
				? BigDecimal.ZERO
				: value.divide(printed, MathContext.DECIMAL64).movePointLeft(printed.scale()).divide(BigDecimal.valueOf(2));
	}

}
