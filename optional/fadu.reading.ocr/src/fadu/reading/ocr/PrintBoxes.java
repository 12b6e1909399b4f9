package fadu.reading.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places of print on a page, from the map in which a network says for each dot how probably it is the core of a line: dots that
 * hang together are a line, and a line reaches further than its core (differentiable binarisation).
 *
 * @param boxes in dots of the page
 * @param skew  how far the lines are turned clockwise, in radians
 */
record PrintBoxes(List<Box> boxes, double skew) {

	private static final float CORE = 0.3f;
	private static final double SURE = 0.6;
	private static final int SMALLEST = 3;
	private static final double REACH = 1.6;
	/** A line tells how far the page is turned when it is so many times longer than high. */
	private static final int LONG = 8;

	/** A box that is as straight as the page. */
	record Box(double left, double top, double right, double bottom) {

		double height() {
			return bottom - top;
		}

		double width() {
			return right - left;
		}

		boolean overlaps(Box other) {
			return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
		}
	}

	/** The dots of one line, as they are met. */
	private static final class Core {

		private int left = Integer.MAX_VALUE;
		private int right;
		private int top = Integer.MAX_VALUE;
		private int bottom;
		private long count;
		private double sum;
		private double sumX;
		private double sumY;
		private double sumXx;
		private double sumXy;

		void add(int x, int y, float probability) {
			left = Math.min(left, x);
			right = Math.max(right, x + 1);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y + 1);
			count++;
			sum += probability;
			sumX += x;
			sumY += y;
			sumXx += (double) x * x;
			sumXy += (double) x * y;
		}

		boolean isPrint() {
			return bottom - top >= SMALLEST && right - left >= SMALLEST && sum / count >= SURE;
		}

		boolean isLong() {
			return right - left > LONG * (double) count / (right - left);
		}

		/** Of the line through its dots. */
		double slope(double scaleX, double scaleY) {
			double spread = sumXx - sumX * sumX / count;
			return spread == 0 ? 0 : (sumXy - sumX * sumY / count) / spread * scaleY / scaleX;
		}

		Box box(double scaleX, double scaleY, int width, int height) {
			double wide = right - left;
			double high = bottom - top;
			double reach = wide * high * REACH / (2 * (wide + high));
			return new Box(Math.max(0, left - reach) * scaleX, Math.max(0, top - reach) * scaleY,
					Math.min(width, right + reach) * scaleX, Math.min(height, bottom + reach) * scaleY);
		}
	}

	/**
	 * @param map    row by row
	 * @param scaleX dots of the page for one of the map
	 */
	static PrintBoxes of(float[] map, int width, int height, double scaleX, double scaleY) {
		List<Core> cores = new ArrayList<>();
		boolean[] met = new boolean[map.length];
		int[] waiting = new int[map.length];
		for (int start = 0; start < map.length; start++) {
			if (map[start] > CORE && !met[start]) {
				Core core = core(map, met, waiting, start, width);
				if (core.isPrint()) {
					cores.add(core);
				}
			}
		}
		return new PrintBoxes(cores.stream().map(core -> core.box(scaleX, scaleY, width, height))
				.sorted(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left)).toList(),
				skew(cores, scaleX, scaleY));
	}

	private static Core core(float[] map, boolean[] met, int[] waiting, int start, int width) {
		Core core = new Core();
		int count = 0;
		waiting[count++] = start;
		met[start] = true;
		while (count > 0) {
			int at = waiting[--count];
			int x = at % width;
			core.add(x, at / width, map[at]);
			for (int next : new int[]{x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width}) {
				if (next >= 0 && next < map.length && map[next] > CORE && !met[next]) {
					met[next] = true;
					waiting[count++] = next;
				}
			}
		}
		return core;
	}

	/** The middle of the slopes of long lines, each as heavy as it is long. */
	private static double skew(List<Core> cores, double scaleX, double scaleY) {
		List<Core> lines = cores.stream().filter(Core::isLong)
				.sorted(Comparator.comparingDouble(core -> core.slope(scaleX, scaleY))).toList();
		double half = lines.stream().mapToDouble(core -> core.right - core.left).sum() / 2;
		for (Core line : lines) {
			half -= line.right - line.left;
			if (half <= 0) {
				return Math.atan(line.slope(scaleX, scaleY));
			}
		}
		return 0;
	}

}
