package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.index.Branch;
import fadu.analysis.index.ColumnRule;
import fadu.analysis.index.IndexDesign;
import fadu.analysis.index.IndexScores;
import fadu.analysis.index.Method;
import fadu.model.Combination;
import fadu.model.Imputation;
import fadu.model.Scaling;
import fadu.model.Treatment;

/**
 * The example that COINr publishes: ASEM sustainable connectivity, 49 indicators divided by their denominators, missing values by
 * the
 * mean of the continent, outliers winsorised (at most five) or else logarithms, min–max, arithmetic means over three levels; it
 * asks for availability when the gaps
 * are filled, so that nobody is left out. The
 * expected numbers are those printed in the vignette "Presenting Results" of COINr 1.1 (cran.r-project.org, package COINr).
 */
class PublishedIndexTest {

	private static final List<String> CONNECTIVITY = List.of("Physical", "ConEcFin", "Political", "Instit", "P2P");
	private static final List<String> SUSTAINABILITY = List.of("Environ", "Social", "SusEcFin");

	private final List<String> units = new ArrayList<>();
	private final IndexScores scores = scores();

	@Test
	void theFirstSixAreThoseOfTheVignetteToThePrintedDigit() {
		assertThat(line("CHE")).isEqualTo("1 68.38 62.79 73.98 63.41 32.87 74.78 85.94 56.93 77.21 87.85 56.88");
		assertThat(line("NLD")).isEqualTo("2 64.82 61.94 67.70 64.87 46.62 84.55 71.74 41.92 58.73 86.58 57.78");
		assertThat(line("DNK")).isEqualTo("3 64.80 57.10 72.51 50.52 30.43 78.13 75.35 51.04 69.83 86.40 61.29");
		assertThat(line("NOR")).isEqualTo("4 64.47 57.44 71.50 58.18 25.70 80.03 89.46 33.80 70.90 87.00 56.59");
		assertThat(line("BEL")).isEqualTo("5 63.54 63.99 63.09 71.97 48.22 80.84 75.60 43.32 53.01 86.17 50.09");
		assertThat(line("SWE")).isEqualTo("6 63.00 53.87 72.12 51.51 23.87 80.98 74.51 38.50 66.37 87.74 62.27");
	}

	@Test
	void soIsTheSummaryOfAnotherCountry() {
		assertThat(line("IND")).isEqualTo("45 39.79 28.60 50.99 18.78 6.38 51.90 59.84 6.07 75.34 22.74 54.88");
	}

	private String line(String unit) {
		int place = units.indexOf(unit);
		return scores.ranks()[place] + " " + String.join(" ", Stream
				.of(Stream.of("Index", "Conn", "Sust"), CONNECTIVITY.stream(), SUSTAINABILITY.stream()).flatMap(codes -> codes)
				.map(code -> String.format(Locale.ROOT, "%.2f", scores.scores().get(code)[place])).toList());
	}

	private IndexScores scores() {
		List<String[]> lines = lines();
		List<String> names = List.of(lines.get(0));
		List<String[]> rows = lines.subList(4, lines.size());
		rows.forEach(row -> units.add(row[0]));
		int indicators = names.indexOf("Area") - 2;
		double[][] columns = new double[indicators][units.size()];
		List<ColumnRule> rules = new ArrayList<>();
		Map<String, List<Branch>> pillars = new LinkedHashMap<>();
		for (int column = 0; column < indicators; column++) {
			int field = column + 2;
			int denominator = names.indexOf(lines.get(3)[field]);
			for (int unit = 0; unit < units.size(); unit++) {
				double value = number(rows.get(unit)[field]);
				columns[column][unit] = lines.get(3)[field].isEmpty() ? value : value / number(rows.get(unit)[denominator]);
			}
			rules.add(ColumnRule.of(lines.get(2)[field].equals("1"), Treatment.BOTH));
			pillars.computeIfAbsent(lines.get(1)[field], any -> new ArrayList<>()).add(Branch.leaf(names.get(field), 1, column));
		}
		Branch root = Branch.of("Index", 1,
				List.of(pillar("Conn", CONNECTIVITY, pillars), pillar("Sust", SUSTAINABILITY, pillars)));
		return IndexScores
				.of(new IndexDesign(root, rules, new Method(Scaling.MINMAX, Combination.ARITHMETIC, Imputation.GROUP, true), 5,
						0, rows.stream().map(row -> row[1]).toList()), columns);
	}

	private static Branch pillar(String code, List<String> parts, Map<String, List<Branch>> pillars) {
		return Branch.of(code, 1, parts.stream().map(part -> Branch.of(part, 1, pillars.get(part))).toList());
	}

	private static double number(String text) {
		return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
	}

	private static List<String[]> lines() {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(PublishedIndexTest.class.getResourceAsStream("asem.csv"), StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
