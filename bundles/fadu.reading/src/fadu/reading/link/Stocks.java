package fadu.reading.link;

import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.context.Finding;
import fadu.reading.lexicon.Cues;

/**
 * Tells who is there from who came: 累计接收1530人, 累计解除1288人, 现有242人. A metric that is counted at a day is not what came in over a
 * time; where a count of that day stands in the same sentence, the wording meant that one.
 */
final class Stocks {

	private static final Cues DOING = Cues.of("doing");
	private static final Cues IN_ALL = Cues.of("in_all");
	private static final int REACH = 24;
	private static final int MOST = 4;

	private final String text;
	private final List<Finding> findings;
	private final MetricLinker.Linked[] linked;
	private final Link[] links;

	Stocks(String text, List<Finding> findings, MetricLinker.Linked[] linked, Link[] links) {
		this.links = links;
		this.text = text;
		this.findings = findings;
		this.linked = linked;
	}

	/** Gives the metrics of stocks to the counts of a day. */
	void tell() {
		for (int i = 0; i < linked.length; i++) {
			if (linked[i] == null || !linked[i].metric().isStock() || !isFlow(i)) {
				continue;
			}
			MetricLinker.Linked told = linked[i];
			Optional<Integer> there = there(i);
			if (there.isPresent() || isOpen(findings.get(i).period())) {
				linked[i] = null;
			}
			there.filter(j -> linked[j] == null).ifPresent(j -> linked[j] = told);
		}
	}

	/** What was done over a time, by a verb before it. */
	private boolean isFlow(int i) {
		Finding finding = findings.get(i);
		int from = Math.max(finding.sentence().clauseStart(finding.start()),
				Math.max(finding.start() - REACH, i == 0 ? 0 : findings.get(i - 1).end()));
		return !(finding.period() instanceof Period.AsOf)
				&& (DOING.standIn(text, from, finding.start()) || IN_ALL.standIn(text, from, finding.start()));
	}

	/** A time without a beginning or with one in a year long ago. */
	private static boolean isOpen(Period period) {
		return period instanceof Period.Since || period instanceof Period.Cumulative;
	}

	private Optional<Integer> there(int i) {
		for (int j = i + 1; j < linked.length && j <= i + MOST && findings.get(j).sentence() == findings.get(i).sentence(); j++) {
			boolean member = links[j] != null && links[j].isPart() && !links[j].isBySum();
			boolean alike = !member && findings.get(j).period() instanceof Period.AsOf
					&& Units.fit(findings.get(j).unit(), linked[i].metric().unit());
			if (alike && (linked[j] == null || linked[j].metric().equals(linked[i].metric()))) {
				return Optional.of(j);
			}
		}
		return Optional.empty();
	}

}
