package fadu.register.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.register.process.SurvivalCurve;

/** Durations of matters that are open still: what R's package survival estimates, where it is installed (r-cran-survival). */
class SurvivalOracleTest {

	private static final int SAMPLES = 60;
	private static final double[] SHARES = {0.1, 0.25, 0.5, 0.75, 0.9};
	private static final double NEAR = 1e-9;

	@TempDir
	private Path folder;

	private record Matter(int days, boolean ended) {
	}

	@BeforeAll
	static void needsSurvival() throws InterruptedException {
		assumeTrue(isThere(), "r-cran-survival is not installed");
	}

	private static boolean isThere() throws InterruptedException {
		try {
			Process r = new ProcessBuilder("Rscript", "-e", "library(survival)").redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return r.waitFor(1, TimeUnit.MINUTES) && r.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	@Test
	void everyQuantileIsThatOfTheCurveThatSurvivalEstimates() throws IOException {
		Random random = new Random(33);
		List<List<Matter>> samples = new ArrayList<>();
		for (int i = 0; i < SAMPLES; i++) {
			double open = random.nextDouble();
			List<Matter> sample = new ArrayList<>();
			for (int n = 1 + random.nextInt(200); n > 0; n--) {
				sample.add(new Matter(1 + random.nextInt(1 + random.nextInt(90)), random.nextDouble() > open));
			}
			samples.add(sample);
		}
		List<Map<Integer, Double>> estimated = survival(samples);
		for (int i = 0; i < SAMPLES; i++) {
			SurvivalCurve curve = new SurvivalCurve();
			samples.get(i).forEach(matter -> curve.take(matter.days(), matter.ended()));
			for (double share : SHARES) {
				assertThat(curve.within(share)).as("%s of %s", share, samples.get(i))
						.isEqualTo(within(estimated.get(i), share));
			}
		}
	}

	/** The first day on which at most the rest is left. */
	private static OptionalInt within(Map<Integer, Double> left, double share) {
		return left.entrySet().stream().filter(day -> day.getValue() <= 1 - share + NEAR).mapToInt(Map.Entry::getKey).findFirst();
	}

	/** Of each sample the share that is left, by days, as survfit prints it. */
	private List<Map<Integer, Double>> survival(List<List<Matter>> samples) throws IOException {
		StringBuilder table = new StringBuilder("sample,days,ended\n");
		for (int i = 0; i < samples.size(); i++) {
			for (Matter matter : samples.get(i)) {
				table.append(i).append(',').append(matter.days()).append(',').append(matter.ended() ? 1 : 0).append('\n');
			}
		}
		Path data = Files.writeString(folder.resolve("matters.csv"), table);
		Path script = Files.writeString(folder.resolve("survival.R"), """
				library(survival)
				all <- read.csv(commandArgs(trailingOnly = TRUE)[1])
				for (i in unique(all$sample)) {
					one <- all[all$sample == i, ]
					fit <- survfit(Surv(one$days, one$ended) ~ 1)
					cat(sprintf("%d %d %.15f\\n", i, as.integer(fit$time), fit$surv), sep = "")
				}
				""");
		Process r = new ProcessBuilder("Rscript", script.toString(), data.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		List<Map<Integer, Double>> left = new ArrayList<>();
		samples.forEach(sample -> left.add(new TreeMap<>()));
		for (String line : new String(r.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
			String[] parts = line.strip().split(" ");
			left.get(Integer.parseInt(parts[0])).put(Integer.parseInt(parts[1]), Double.parseDouble(parts[2]));
		}
		assertThat(left).noneMatch(Map::isEmpty);
		return left;
	}

}
