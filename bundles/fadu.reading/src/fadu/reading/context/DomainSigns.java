package fadu.reading.context;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs all {@link DomainSign signs} of a line of business together, with the same weights for all lines. A line of which no word
 * stands
 * around a quantity has the odds that the whole text gives it; only of the others is anything computed.
 */
public final class DomainSigns {

	/** Where words stand that speak for a line of business. */
	enum Channel {
		CLAUSE(DomainSign.CLAUSE, DomainSign.CLAUSE_MOST), //
		BEFORE(DomainSign.BEFORE, DomainSign.BEFORE_MOST), //
		AFTER(DomainSign.AFTER, DomainSign.AFTER_MOST), //
		HEADING(DomainSign.HEADING, DomainSign.HEADING_MOST), //
		TITLE(DomainSign.TITLE, DomainSign.TITLE_MOST), //
		SENTENCE_BEFORE(DomainSign.SENTENCE_BEFORE, DomainSign.SENTENCE_BEFORE_MOST), //
		CELL(DomainSign.CELL, DomainSign.CELL_MOST);

		private final DomainSign amount;
		private final DomainSign most;

		Channel(DomainSign amount, DomainSign most) {
			this.amount = amount;
			this.most = most;
		}
	}

	/** The odds of each line of business by the words alone, and whether the own clause says nothing. */
	record Score(float[] odds, boolean silent) {

		int best(int previous, boolean sameSentence, Map<String, Double> ofMetrics) {
			double most = ofMetrics.values().stream().mapToDouble(share -> share).max().orElse(0);
			double[] signs = new double[WORTH.length];
			int best = 0;
			double highest = Double.NEGATIVE_INFINITY;
			for (int i = 0; i < odds.length; i++) {
				double share = ofMetrics.getOrDefault(Domains.name(i), 0.0);
				around(signs, i == previous, sameSentence, share, most, silent);
				double sum = odds[i] + weigh(signs, DomainSign.METRICS_SHARE, DomainSign.PREVIOUS_SILENT);
				if (sum > highest) {
					highest = sum;
					best = i;
				}
			}
			return best;
		}
	}

	/** So many more metrics than there are would be needed to be sure what a text is about. */
	private static final double DOUBT = 2;
	/** Below this the words of the own clause say nothing. */
	private static final double SILENT = 1;
	/** Below this no words say anything. */
	private static final double NOTHING = 0.5;
	private static final double[] WORTH = Stream.of(DomainSign.values()).mapToDouble(DomainSign::worth).toArray();

	private final double[] text;
	private double sumOfText;
	private double mostOfText;
	/** The odds of a line of which no word stands around, where the own clause speaks and where it is silent. */
	private double[][] byText;

	/** @param text how much the words of the whole text speak for each line of business */
	DomainSigns(double[] text) {
		this.text = text;
	}

	/** Which share of the metrics of a text each line of business has. */
	public static Map<String, Double> shares(Stream<String> domains) {
		Map<String, Long> counts = domains.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
		double all = counts.values().stream().mapToLong(count -> count).sum() + DOUBT;
		return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() / all));
	}

	/** What stands before the quantity and what the metrics of the text are about; sets these signs alone. */
	public static void around(double[] signs, boolean isPrevious, boolean sameSentence, double ofMetrics, double mostOfMetrics,
			boolean silent) {
		boolean here = isPrevious && sameSentence;
		boolean earlier = isPrevious && !sameSentence;
		set(signs, DomainSign.METRICS_SHARE, ofMetrics);
		set(signs, DomainSign.METRICS_SHARE_SILENT, silent ? ofMetrics : 0);
		set(signs, DomainSign.METRICS_MOST, ofMetrics == mostOfMetrics ? 1 : 0);
		set(signs, DomainSign.PREVIOUS_IN_SENTENCE, here ? 1 : 0);
		set(signs, DomainSign.PREVIOUS_IN_SENTENCE_SILENT, here && silent ? 1 : 0);
		set(signs, DomainSign.PREVIOUS, earlier ? 1 : 0);
		set(signs, DomainSign.PREVIOUS_SILENT, earlier && silent ? 1 : 0);
	}

	/**
	 * The odds by the words around a quantity and by those of the whole text.
	 *
	 * @param channels for each {@link Channel} how much speaks for each line of business
	 */
	Score score(double[][] channels) {
		prepare();
		Words words = new Words(channels);
		double[] signs = new double[WORTH.length];
		float[] odds = new float[text.length];
		int other = Domains.index(Domains.OTHER);
		for (int i = 0; i < odds.length; i++) {
			if (words.all[i] > 0 || i == other) {
				fill(signs, i, words);
				odds[i] = (float) weigh(signs, DomainSign.CLAUSE, DomainSign.OTHER_NOTHING);
			} else {
				odds[i] = (float) byText[words.silent ? 1 : 0][i];
			}
		}
		return new Score(odds, words.silent);
	}

	/** The signs of each line of business by the words, in the order of {@link DomainSign}. */
	double[][] signs(double[][] channels) {
		prepare();
		Words words = new Words(channels);
		double[][] signs = new double[text.length][WORTH.length];
		for (int i = 0; i < signs.length; i++) {
			fill(signs[i], i, words);
		}
		return signs;
	}

	private void prepare() {
		if (byText != null) {
			return;
		}
		for (double amount : text) {
			sumOfText += amount;
			mostOfText = Math.max(mostOfText, amount);
		}
		byText = new double[2][text.length];
		double[] signs = new double[WORTH.length];
		for (int i = 0; i < text.length; i++) {
			for (int silent = 0; silent < 2; silent++) {
				ofText(signs, i, silent > 0);
				byText[silent][i] = weigh(signs, DomainSign.CLAUSE, DomainSign.OTHER_NOTHING);
			}
		}
	}

	/** What the words around a quantity say, with their sums. */
	private static final class Words {

		private final double[][] channels;
		private final double[] most;
		private final double[] all;
		private final boolean silent;
		private double sum;
		private double mostOfAll;

		Words(double[][] channels) {
			this.channels = channels;
			most = new double[channels.length];
			all = new double[channels[0].length];
			double own = 0;
			for (int c = 0; c < channels.length; c++) {
				for (int i = 0; i < all.length; i++) {
					double amount = channels[c][i];
					most[c] = Math.max(most[c], amount);
					all[i] += amount;
					own += c == Channel.CLAUSE.ordinal() || c == Channel.CELL.ordinal() ? amount : 0;
				}
			}
			silent = own < SILENT;
			for (double amount : all) {
				sum += amount;
				mostOfAll = Math.max(mostOfAll, amount);
			}
		}
	}

	private void fill(double[] signs, int domain, Words words) {
		for (Channel channel : Channel.values()) {
			amount(signs, words.channels[channel.ordinal()][domain], words.most[channel.ordinal()], channel.amount, channel.most);
		}
		amount(signs, words.all[domain], words.mostOfAll, DomainSign.ALL, DomainSign.ALL_MOST);
		set(signs, DomainSign.ALL_SHARE, words.all[domain] / (words.sum + 1));
		ofText(signs, domain, words.silent);
		signs[DomainSign.HEADING_SILENT.ordinal()] = words.silent ? signs[DomainSign.HEADING.ordinal()] : 0;
		signs[DomainSign.TITLE_SILENT.ordinal()] = words.silent ? signs[DomainSign.TITLE.ordinal()] : 0;
		boolean other = domain == Domains.index(Domains.OTHER);
		set(signs, DomainSign.OTHER, other ? 1 : 0);
		set(signs, DomainSign.OTHER_SILENT, other && words.silent ? 1 : 0);
		set(signs, DomainSign.OTHER_NOTHING, other && words.sum < NOTHING ? 1 : 0);
	}

	private void ofText(double[] signs, int domain, boolean silent) {
		amount(signs, text[domain], mostOfText, DomainSign.TEXT, DomainSign.TEXT_MOST);
		double share = text[domain] / (sumOfText + 1);
		set(signs, DomainSign.TEXT_SHARE, share);
		set(signs, DomainSign.TEXT_SHARE_SILENT, silent ? share : 0);
		set(signs, DomainSign.TEXT_MOST_SILENT, silent ? signs[DomainSign.TEXT_MOST.ordinal()] : 0);
	}

	private static void amount(double[] signs, double amount, double highest, DomainSign sign, DomainSign most) {
		set(signs, sign, amount == 0 ? 0 : Math.log1p(amount));
		set(signs, most, amount > 0 && amount == highest ? 1 : 0);
	}

	private static void set(double[] signs, DomainSign sign, double value) {
		signs[sign.ordinal()] = value;
	}

	private static double weigh(double[] signs, DomainSign first, DomainSign last) {
		double sum = 0;
		for (int i = first.ordinal(); i <= last.ordinal(); i++) {
			sum += signs[i] * WORTH[i];
		}
		return sum;
	}

}
