package fadu.reading.context;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.reading.context.DomainSigns.Channel;

/** How much the words around a quantity speak for each line of business, and the word that speaks most for the strongest. */
public final class DomainEvidence {

	private static final double LEAST = 0.5;
	private static final double NEARLY = 0.6;
	private static final double OTHERS = 5;
	/** A name of the line of business not far before the quantity. */
	private static final double CLEAR = 6;
	private static final double ALONE = 0.9;
	static final double OF_ANOTHER = 0.35;

	private final double[] weights;
	private final double most;
	private final Decided<String> best;
	private final DomainSigns.Score score;
	/** Whether the own clause names one line of business and hardly another, or the text is of an agency beyond justice. */
	private final boolean clear;
	private final Optional<Decided<String>> doer;

	private DomainEvidence(double[] weights, double most, Decided<String> best, DomainSigns.Score score, boolean clear,
			Optional<Decided<String>> doer) {
		this.clear = clear;
		this.doer = doer;
		this.weights = weights;
		this.most = most;
		this.best = best;
		this.score = score;
	}

	/** The same evidence, of a quantity whose line is told by who does or reports the work. */
	DomainEvidence with(Optional<Decided<String>> line) {
		return line.isEmpty() ? this : new DomainEvidence(weights, most, line.get(), score, true, line);
	}

	/** The line of who does or reports the work that the quantity counts, with the word that names it. */
	public Optional<Decided<String>> doer() {
		return doer;
	}

	/** The line of business with the most evidence, and the word that says so; {@link Domains#OTHER} where nothing does. */
	public Decided<String> best() {
		return best;
	}

	/**
	 * The line of business that all signs together speak for: the words around, what the text as a whole is about, and what stands
	 * before.
	 *
	 * @param previous     the line of business of the quantity before; empty where there is none
	 * @param sameSentence whether that one stands in the same sentence
	 * @param ofMetrics    which share of the metrics of the text each line of business has
	 */
	public Decided<String> weighed(String previous, boolean sameSentence, Map<String, Double> ofMetrics) {
		if (clear) {
			return best;
		}
		int chosen = score.best(Domains.index(previous), sameSentence, ofMetrics);
		String name = Domains.name(chosen);
		if (name.equals(best.value())) {
			return best;
		}
		return name.equals(Domains.OTHER) && weights[chosen] < LEAST ? Gathering.NOTHING : Decided.of(name, "domain.text");
	}

	/** How much speaks for a line of business, against the one that most speaks for: from 0 to 1. */
	public double agreement(String domain) {
		int index = Domains.index(domain);
		if (doer.isPresent()) {
			return doer.get().value().equals(domain) ? 1 : Math.min(OF_ANOTHER, weights[index] / most);
		}
		return index < 0 ? 0 : weights[index] / most;
	}

	/** Whether the own clause of the quantity names no line of business at all. */
	public boolean isSilent() {
		return !clear && score.silent();
	}

	/** Whether another line of business than the best is spoken for nearly as much. */
	public boolean isContested() {
		return Arrays.stream(weights).filter(weight -> weight > NEARLY * most).count() > 1;
	}

	/** Gathers the evidence, with the strongest word for each line of business. */
	static final class Gathering {

		private static final Decided<String> NOTHING = Decided.of(Domains.OTHER, "domain.none");

		private final double[] weights;
		private final double[][] channels;
		private final double[] strongest;
		private final int[] starts;
		private final int[] ends;
		private DomainEvidence alone;

		Gathering(int domains) {
			this(new double[domains], new double[Channel.values().length][domains], new double[domains], new int[domains],
					new int[domains]);
		}

		private Gathering(double[] weights, double[][] channels, double[] strongest, int[] starts, int[] ends) {
			this.weights = weights;
			this.channels = channels;
			this.strongest = strongest;
			this.starts = starts;
			this.ends = ends;
		}

		Gathering copy() {
			return new Gathering(weights.clone(), Stream.of(channels).map(double[]::clone).toArray(double[][]::new),
					strongest.clone(), starts.clone(), ends.clone());
		}

		void add(Channel channel, int domain, double weight, int start, int end) {
			channels[channel.ordinal()][domain] += weight;
			weights[domain] += weight;
			if (weight > strongest[domain]) {
				strongest[domain] = weight;
				starts[domain] = start;
				ends[domain] = end;
			}
		}

		private static boolean isClear(double[] clause, int best) {
			return clause[best] >= CLEAR && clause[best] >= ALONE * Arrays.stream(clause).sum();
		}

		double[][] signs(DomainSigns signs) {
			return signs.signs(channels);
		}

		/** The evidence where nothing more is gathered: quantities of one sentence share it. */
		DomainEvidence alone(boolean foreign, boolean agency, DomainSigns signs) {
			if (alone == null) {
				alone = copy().evidence(foreign, agency, signs);
			}
			return alone;
		}

		/**
		 * What was gathered; in a text of another institution the other lines need more to be meant.
		 *
		 * @param agency whether that institution is an agency whose own work is none of the lines
		 */
		DomainEvidence evidence(boolean foreign, boolean agency, DomainSigns signs) {
			DomainSigns.Score score = signs.score(channels);
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
					: new Decided<>(Domains.name(best), "domain.vocabulary", starts[best], ends[best]), score,
					agency || isClear(channels[Channel.CLAUSE.ordinal()], best), Optional.empty());
		}

	}

}
