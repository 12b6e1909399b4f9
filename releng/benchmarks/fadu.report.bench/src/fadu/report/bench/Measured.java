package fadu.report.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;

/** Wall and processor times of one thing that is done several times, in milliseconds; the latter of the whole process. */
final class Measured {

	private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private static final double NANOSECONDS = 1e6;

	private final String name;
	private final List<Double> wall = new ArrayList<>();
	private final List<Double> processor = new ArrayList<>();

	Measured(String name) {
		this.name = name;
	}

	/** Does it once. */
	<T> T once(Callable<T> work) throws Exception {
		long begin = System.nanoTime();
		long beginProcessor = PROCESS.getProcessCpuTime();
		T result = work.call();
		processor.add((PROCESS.getProcessCpuTime() - beginProcessor) / NANOSECONDS);
		wall.add((System.nanoTime() - begin) / NANOSECONDS);
		return result;
	}

	/** Forgets what was measured so far, which was to warm up. */
	void forget() {
		wall.clear();
		processor.clear();
	}

	/** Median of the processor times. */
	double processor() {
		return median(processor);
	}

	/** Median of the wall times. */
	double wall() {
		return median(wall);
	}

	@Override
	public String toString() {
		return "%-44s wall %8.0f ms (least %.0f)   processor %8.0f ms   n %d".formatted(name, wall(),
				wall.stream().mapToDouble(Double::doubleValue).min().orElse(0), processor(), wall.size());
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

}
