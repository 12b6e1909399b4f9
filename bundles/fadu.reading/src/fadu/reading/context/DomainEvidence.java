package fadu.reading.context;

import java.util.Arrays;

/** How much the words around a quantity speak for each line of business, and the word that speaks most for the strongest. */
public final class DomainEvidence {

	private static final double LEAST = 0.5;
	private static final double NEARLY = 0.6;
	private static final double OTHERS = 5;
	static final double OF_ANOTHER = 0.35;

	private final double[] weights;
	private final double most;
	private final Decided<String> best;

	private DomainEvidence(double[] weights, double most, Decided<String> best) {
		this.weights = weights;
		this.most = most;
		this.best = best;
	}

	/** The line of business with the most evidence, and the word that says so; {@link Domains#OTHER} where nothing does. */
	public Decided<String> best() {
		return best;
	}

	/** How much speaks for a line of business, against the one that most speaks for: from 0 to 1. */
	public double agreement(String domain) {
		int index = Domains.index(domain);
		return index < 0 ? 0 : weights[index] / most;
	}

	/** Whether another line of business than the best is spoken for nearly as much. */
	public boolean isContested() {
		return Arrays.stream(weights).filter(weight -> weight > NEARLY * most).count() > 1;
	}

	/** Gathers the evidence, with the strongest word for each line of business. */
	static final class Gathering {

		private static final Decided<String> NOTHING = Decided.of(Domains.OTHER, "domain.none");

		private final double[] weights;
		private final double[] strongest;
		private final int[] starts;
		private final int[] ends;

		Gathering(int domains) {
			this(new double[domains], new double[domains], new int[domains], new int[domains]);
		}

		private Gathering(double[] weights, double[] strongest, int[] starts, int[] ends) {
			this.weights = weights;
			this.strongest = strongest;
			this.starts = starts;
			this.ends = ends;
		}

		Gathering copy() {
			return new Gathering(weights.clone(), strongest.clone(), starts.clone(), ends.clone());
		}

		void add(int domain, double weight, int start, int end) {
			weights[domain] += weight;
			if (weight > strongest[domain]) {
				strongest[domain] = weight;
				starts[domain] = start;
				ends[domain] = end;
			}
		}

		/** What was gathered; in a text of another institution the other lines need more to be meant. */
		DomainEvidence evidence(boolean foreign) {
			if (foreign) {
				int other = Domains.index(Domains.OTHER);
				for (int i = 0; i < weights.length; i++) {
					weights[i] = i == other ? weights[i] + OTHERS : weights[i] * OF_ANOTHER;
				}
			}
			int best = 0;
			for (int i = 1; i < weights.length; i++) {
				best = weights[i] > weights[best] ? i : best;
			}
			return new DomainEvidence(weights, Math.max(1, weights[best]), weights[best] < LEAST
					? NOTHING
					: new Decided<>(Domains.name(best), "domain.vocabulary", starts[best], ends[best]));
		}

	}

}
