package fadu.reading.context;

/** How much the words around a quantity speak for each line of business, and the strongest word for each. */
public final class DomainEvidence {

	private static final double LEAST = 0.5;

	private final double[] weights;
	private final double[] strongest;
	private final int[] starts;
	private final int[] ends;

	DomainEvidence(int domains) {
		weights = new double[domains];
		strongest = new double[domains];
		starts = new int[domains];
		ends = new int[domains];
	}

	void copy(DomainEvidence other) {
		System.arraycopy(other.weights, 0, weights, 0, weights.length);
		System.arraycopy(other.strongest, 0, strongest, 0, weights.length);
		System.arraycopy(other.starts, 0, starts, 0, weights.length);
		System.arraycopy(other.ends, 0, ends, 0, weights.length);
	}

	void add(int domain, double weight, int start, int end) {
		weights[domain] += weight;
		if (weight > strongest[domain]) {
			strongest[domain] = weight;
			starts[domain] = start;
			ends[domain] = end;
		}
	}

	/** The line of business with the most evidence, and the word that says so; {@link Domains#OTHER} where nothing does. */
	public Decided<String> best() {
		int best = 0;
		for (int i = 1; i < weights.length; i++) {
			best = weights[i] > weights[best] ? i : best;
		}
		return weights[best] < LEAST ? Decided.of(Domains.OTHER, "domain.none")
				: new Decided<>(Domains.name(best), "domain.vocabulary", starts[best], ends[best]);
	}

	/** How much speaks for a line of business, against the one that most speaks for: from 0 to 1. */
	public double agreement(String domain) {
		double most = 1;
		for (double weight : weights) {
			most = Math.max(most, weight);
		}
		int index = Domains.index(domain);
		return index < 0 ? 0 : weights[index] / most;
	}

}
