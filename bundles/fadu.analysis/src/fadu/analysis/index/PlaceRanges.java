package fadu.analysis.index;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Which places the units have over many trials.
 *
 * @param low    the place that is reached or bettered in five trials of a hundred, for each unit; 0 without a score
 * @param median the place in the middle
 * @param high   the place that is worse in five of a hundred at most
 */
public record PlaceRanges(int[] low, int[] median, int[] high) {

	private static final double FEW = 0.05;
	private static final int AT_ONCE = 250;

	/**
	 * Draws trials.
	 *
	 * @param draws how many
	 * @param seed  the same seed, the same places, on however many processors
	 */
	public static PlaceRanges of(Uncertain index, int draws, long seed) {
		return of(index, draws, seed, () -> false);
	}

	/**
	 * Draws trials until somebody cancels.
	 *
	 * @throws CancellationException where somebody did
	 */
	public static PlaceRanges of(Uncertain index, int draws, long seed, BooleanSupplier cancelled) {
		int units = index.units();
		int[][] counts = IntStream.range(0, (draws + AT_ONCE - 1) / AT_ONCE).parallel()
				.mapToObj(part -> {
					if (cancelled.getAsBoolean()) {
						throw new CancellationException();
					}
					return counts(index, seed, part * AT_ONCE, Math.min(draws, (part + 1) * AT_ONCE));
				})
				.reduce(new int[units][units + 1], PlaceRanges::sum);
		int[] low = new int[units];
		int[] median = new int[units];
		int[] high = new int[units];
		for (int unit = 0; unit < units; unit++) {
			int scored = draws - counts[unit][0];
			low[unit] = place(counts[unit], scored, FEW);
			median[unit] = place(counts[unit], scored, 0.5);
			high[unit] = place(counts[unit], scored, 1 - FEW);
		}
		return new PlaceRanges(low, median, high);
	}

	private static int[][] counts(Uncertain index, long seed, int from, int to) {
		int units = index.units();
		int[][] counts = new int[units][units + 1];
		double[] numbers = new double[Factor.values().length];
		for (int draw = from; draw < to; draw++) {
			SplittableRandom random = new SplittableRandom(seed * 0x632BE59BD9B4E019L + draw);
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = random.nextDouble();
			}
			int[] ranks = IndexScores.ranks(index.scores(numbers));
			for (int unit = 0; unit < units; unit++) {
				counts[unit][ranks[unit]]++;
			}
		}
		return counts;
	}

	private static int[][] sum(int[][] one, int[][] other) {
		int[][] sum = new int[one.length][];
		for (int i = 0; i < one.length; i++) {
			sum[i] = one[i].clone();
			for (int j = 0; j < sum[i].length; j++) {
				sum[i][j] += other[i][j];
			}
		}
		return sum;
	}

	private static int place(int[] counts, int scored, double share) {
		int reached = 0;
		for (int place = 1; place < counts.length; place++) {
			reached += counts[place];
			if (scored > 0 && reached >= share * scored) {
				return place;
			}
		}
		return 0;
	}

}
