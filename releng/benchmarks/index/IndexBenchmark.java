import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.sun.management.OperatingSystemMXBean;

import fadu.analysis.index.Branch;
import fadu.analysis.index.ColumnRule;
import fadu.analysis.index.IndexDesign;
import fadu.analysis.index.Method;
import fadu.analysis.index.PlaceRanges;
import fadu.analysis.index.Uncertain;
import fadu.model.Combination;
import fadu.model.Imputation;
import fadu.model.Scaling;
import fadu.model.Treatment;

/**
 * Places of made-up units over many draws of weights, methods and bounds: every indicator has bounds in a tenth of its figures and
 * gaps in a
 * twentieth, so that each draw treats and scales each of them anew. Prints seconds, the first draw's warm-up included.
 */
class IndexBenchmark {

	private static final int PILLARS = 6;

	public static void main(String[] arguments) {
		int units = Integer.parseInt(arguments[0]);
		int indicators = Integer.parseInt(arguments[1]);
		int draws = Integer.parseInt(arguments[2]);
		Random random = new Random(20);
		double[][] values = new double[indicators][units];
		double[][] least = new double[indicators][units];
		double[][] most = new double[indicators][units];
		for (int i = 0; i < indicators; i++) {
			for (int j = 0; j < units; j++) {
				double number = Math.exp(2 * random.nextGaussian()) * 100;
				values[i][j] = random.nextInt(20) == 0 ? Double.NaN : number;
				least[i][j] = values[i][j];
				most[i][j] = random.nextInt(10) == 0 ? values[i][j] * 1.1 : values[i][j];
			}
		}
		List<Branch> pillars = new ArrayList<>();
		for (int pillar = 0; pillar < PILLARS; pillar++) {
			List<Branch> parts = new ArrayList<>();
			for (int i = pillar; i < indicators; i += PILLARS) {
				parts.add(Branch.leaf("I" + i, 1, i));
			}
			pillars.add(Branch.of("P" + pillar, 1, parts));
		}
		List<ColumnRule> rules = Collections.nCopies(indicators, ColumnRule.of(true, Treatment.BOTH));
		IndexDesign design = new IndexDesign(Branch.of("X", 1, pillars), rules,
				new Method(Scaling.MINMAX, Combination.ARITHMETIC, Imputation.MEAN, true), 5, 0.5, Collections.nCopies(units, ""));
		for (int run = 0; run < 3; run++) {
			long begin = System.nanoTime();
			long used = cpu();
			PlaceRanges places = PlaceRanges.of(new Uncertain(design, values, least, most), draws, 1);
			System.out.printf("%d units × %d indicators × %d draws: %.1f s, %.1f s of processor time (first unit %d–%d)%n", units,
					indicators, draws,
					(System.nanoTime() - begin) / 1e9, (cpu() - used) / 1e9, places.low()[0], places.high()[0]);
		}
	}

	private static long cpu() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

}
